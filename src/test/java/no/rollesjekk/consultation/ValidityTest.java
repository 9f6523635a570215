package no.rollesjekk.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Kind;
import no.rollesjekk.reasoning.Status;
import no.rollesjekk.sources.Strength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ValidityTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Validity validity = new Validity(messages(), CLOCK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-08-01 |            | Regelen gjelder fra 1. august 2022
                       | 2026-11-20 | Regelen gjaldt til og med 20. november 2026
                       | 2026-11-21 | Regelen gjelder til og med 21. november 2026
            2012-01-01 | 2022-07-31 | Regelen gjaldt fra 1. januar 2012 til og med 31. juli 2022
            2022-08-01 | 2027-12-31 | Regelen gjelder fra 1. august 2022 til og med 31. desember 2027
            """)
    void aRuleHoldsOrHeldWithinItsDays(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        assertThat(validity.asReason(finding(from, to), Language.NB.locale())).hasValue(words);
    }

    @Test
    void aRuleThatNamesNoDayGivesNoReason() {
        assertThat(validity.asReason(finding(null, null), Language.NB.locale())).isEmpty();
    }

    private static FindingView finding(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new FindingView(
                "id", Kind.DUTY, Status.ESTABLISHED, Strength.LAW, true, "", "", List.of(), List.of(), from, to);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
