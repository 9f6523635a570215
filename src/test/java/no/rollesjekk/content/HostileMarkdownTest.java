package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rollesjekk.XssVectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of many ways to make a browser run something, through Markdown. */
class HostileMarkdownTest {

    static List<String> vectors() {
        return XssVectors.all();
    }

    @Test
    void thereAreManyAndNoneTwice() {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingOffTheListComesOfItAndTheTextAfterItIsThere(String vector) {
        Element read = Jsoup.parse(Markdown.toHtml(vector + "\n\nzmerke")).body();
        assertThat(XssVectors.wrong(read.select("body > *, body > * *"))).isEmpty();
        assertThat(read.text()).contains("zmerke");
        assertThat(XssVectors.wrong(Jsoup.parse(read.html()).body().select("body > *, body > * *")))
                .as("read once more")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">Trykk</p>",
                "<a href=\"java script:alert(1)\">her</a>",
                "<!-- <b> -->",
                "<svg/onload=alert(1)>"
            })
    void whatWasTypedAsHtmlIsReadAsItWasTyped(String typed) {
        assertThat(Jsoup.parse(Markdown.toHtml(typed)).text()).isEqualTo(typed);
    }
}
