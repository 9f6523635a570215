package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.rollesjekk.facts.CircumstanceTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody answers in the self-check stays on her own screen. */
@Served
@ExtendWith(OutputCaptureExtension.class)
class CheckPrivacyTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private CircumstanceTypes types;

    @Autowired
    private JdbcClient database;

    @Test
    void nothingIsStored(CapturedOutput output) {
        List<Long> before = rows();
        Checker end = Checker.starts(visitor)
                .answersUntil("kinship", Checker.ordinary(types))
                .answers("SIBLING");
        visitor.post("/api/v1/interview", Map.of("answers", Map.of("kinship", "SIBLING")));
        assertThat(end.verdict()).isEqualTo("NOT_ELIGIBLE");
        assertThat(rows()).isEqualTo(before);
        assertThat(output.getAll()).doesNotContain("SIBLING");
    }

    private List<Long> rows() {
        List<String> tables = database.sql("select table_name from information_schema.tables "
                        + "where table_schema = 'PUBLIC' order by table_name")
                .query(String.class)
                .list();
        assertThat(tables).isNotEmpty();
        return tables.stream()
                .map(table -> database.sql("select count(*) from \"" + table + "\"")
                        .query(Long.class)
                        .single())
                .toList();
    }

    @Test
    void noPageMayBeStoredAndNoneSetsACookie() {
        Checker first = Checker.starts(visitor);
        Checker mistake = first.press("Fortsett");
        Checker end = first.answersUntil("kinship", Checker.ordinary(types)).answers("SIBLING");
        assertThat(List.of(visitor.get("/sjekk"), first.reply(), mistake.reply(), end.reply()))
                .allSatisfy(reply -> {
                    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
                    assertThat(reply.headers().map()).doesNotContainKey("set-cookie");
                });
        assertThat(visitor.post("/api/v1/interview", Map.of()).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void noAddressCarriesAnAnswer() {
        Checker question = Checker.starts(visitor).answersUntil("trained", Checker.ordinary(types));
        Checker end = question.press("Se rådet så langt");
        assertThat(List.of(question, end)).allSatisfy(at -> {
            assertThat(at.page().select("form"))
                    .allMatch(form -> form.attr("method").equals("post")
                            && !form.attr("action").contains("?"));
            assertThat(at.page().select("a[href*=?], a[href*=HOME_NURSE], [formaction*=?], [formaction*=HOME_NURSE]"))
                    .isEmpty();
        });
    }
}
