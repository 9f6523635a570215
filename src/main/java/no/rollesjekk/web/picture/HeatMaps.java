package no.rollesjekk.web.picture;

import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Matrix;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the picture of a matrix. */
@Component("heatMaps")
class HeatMaps {

    private final MessageSource messages;

    HeatMaps(MessageSource messages) {
        this.messages = messages;
    }

    public HeatMap of(Matrix matrix, Language language) {
        return HeatMap.of(
                matrix, language, verdict -> messages.getMessage("picture.letter." + verdict, null, language.locale()));
    }
}
