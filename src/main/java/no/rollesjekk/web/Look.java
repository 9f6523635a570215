package no.rollesjekk.web;

import no.rollesjekk.reasoning.Verdict;
import org.springframework.stereotype.Component;

/** The colour of the design system that goes with a verdict; the words and the picture say the same without it. */
@Component("look")
class Look {

    public String of(Verdict verdict) {
        return switch (verdict) {
            case SUITABLE -> "success";
            case SUITABLE_WITH_MEASURES -> "info";
            case ASSESS_INDIVIDUALLY -> "brand";
            case SEPARATE_ROLES -> "warning";
            case NOT_ELIGIBLE -> "danger";
            case NEED_MORE_INFORMATION -> "neutral";
        };
    }
}
