package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an answer, a browser runs none of it. */
class MarkdownTest {

    private static final List<String> HARMLESS = List.of(
            "#root",
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "em",
            "strong",
            "a",
            "blockquote",
            "br",
            "code",
            "pre");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "A line <script>alert(1)</script> in a paragraph",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">Press</p>",
                "<a href=\"https://good.example\" onmouseover='alert(1)'>Here</a>",
                "<a href=\"javascript:alert(1)\">Here</a>",
                "<iframe src=https://evil.example></iframe>",
                "<svg/onload=alert(1)>",
                "<style>body { display: none }</style>",
                "<form action=https://evil.example><input name=q></form>",
                "[Here](javascript:alert(1))",
                "[Here](JaVaScRiPt:alert(1))",
                "[Here](&#106;avascript:alert(1))",
                "[Here](java\tscript:alert(1))",
                "[Here](<java\tscript:alert(1)>)",
                "[Here](vbscript:msgbox(1))",
                "[Here](data:text/html;base64,PHNjcmlwdD4=)",
                "[Here](https://good.example \"title\\\" onclick=alert(1) \\\"\")",
                "![Picture](javascript:alert(1))",
                "![Picture](https://evil.example/pixel.gif)",
                "<javascript:alert(1)>",
                "```\n<script>alert(1)</script>\n```",
                "```\" onclick=\"alert(1)\ncode\n```",
                "[Here][bad]\n\n[bad]: javascript:alert(1)"
            })
    void nothingInItRuns(String hostile) {
        for (Element element : Jsoup.parse(Markdown.toHtml(hostile)).getAllElements()) {
            assertThat(element.normalName()).isIn(HARMLESS);
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf("href");
            assertThat(element.attr("href")).matches("|https?://.*|mailto:.*|[/#].*");
        }
    }

    @Test
    void rawHtmlIsShownAsItWasTyped() {
        assertThat(Jsoup.parse(Markdown.toHtml("Write <b>bold</b> so")).text()).isEqualTo("Write <b>bold</b> so");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Heading | <h2>Heading</h2>",
                "- One | <li>One</li>",
                "1. One | <ol>",
                "*soft* **loud** | <p><em>soft</em> <strong>loud</strong></p>",
                "> Quoted | <blockquote>",
                "[Answer](/svar/a) | <a href=\"/svar/a\">Answer</a>",
                "[Below](#below) | <a href=\"#below\">Below</a>",
                "[Law](https://lovdata.no/lov/x) | <a href=\"https://lovdata.no/lov/x\">Law</a>",
                "[Write](mailto:post@kommune.no) | <a href=\"mailto:post@kommune.no\">Write</a>",
                "Blåbær & «syltetøy» | Blåbær &amp; «syltetøy»"
            })
    void whatAWriterNeedsIsKept(String markdown, String html) {
        assertThat(Markdown.toHtml(markdown)).contains(html);
    }

    @Test
    void textIsFreeOfMarks() {
        assertThat(Markdown.toText("## Title\n\nA **loud** [link](/svar/a).\n\n- One\n- Two & three"))
                .isEqualTo("Title\nA loud link.\nOne\nTwo & three");
    }
}
