package no.rollesjekk.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.AdviceView.PresumptionView;
import org.springframework.stereotype.Component;

/** What an advice presumes, by circumstance, so that it stands beside the question that settles it. */
@Component("assumed")
class Assumed {

    public Map<String, PresumptionView> by(AdviceView advice) {
        return advice.presumptions().stream()
                .collect(Collectors.toMap(PresumptionView::circumstance, Function.identity(), (first, more) -> first));
    }
}
