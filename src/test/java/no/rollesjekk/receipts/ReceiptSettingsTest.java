package no.rollesjekk.receipts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReceiptSettingsTest {

    @Test
    void anAdviceIsKeptForADayAtLeast() {
        assertThatThrownBy(() -> new ReceiptSettings(Duration.ofHours(23), 1, Duration.ofHours(1)))
                .hasMessageContaining("rollesjekk.receipts.kept-for");
    }

    @Test
    void aLimitLetsSomethingThrough() {
        assertThatThrownBy(() -> new ReceiptSettings(Duration.ofDays(1), 0, Duration.ofHours(1)))
                .hasMessageContaining("rollesjekk.receipts.most");
        assertThatThrownBy(() -> new ReceiptSettings(Duration.ofDays(1), 1, Duration.ZERO))
                .hasMessageContaining("within");
    }
}
