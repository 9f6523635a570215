package no.rollesjekk.web.picture;

import java.time.LocalDate;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Tabulating;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the picture of the matrix of a day. */
@Component("heatMaps")
class HeatMaps {

    private final Tabulating tabulating;
    private final MessageSource messages;

    HeatMaps(Tabulating tabulating, MessageSource messages) {
        this.tabulating = tabulating;
        this.messages = messages;
    }

    public HeatMap on(LocalDate day, Language language) {
        return HeatMap.of(
                tabulating.on(day),
                language,
                verdict -> messages.getMessage("picture.letter." + verdict, null, language.locale()));
    }
}
