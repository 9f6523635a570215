package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.rollesjekk.Rollesjekk;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.archive.Archiving;
import no.rollesjekk.archive.Restoring;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.desk.Adopting;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.forum.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** All that the installation holds goes into a file, and from there into an empty installation. */
@Served
@Import(EveryState.class)
class ArchiveTest {

    private static final String ADOPTED = "er-rollekonflikten-reell";

    @Autowired
    private EveryState everyState;

    @Autowired
    private Staff staff;

    @Autowired
    private Adopting adopting;

    @Autowired
    private Archiving archiving;

    @Autowired
    private Importing importing;

    @Autowired
    private Answers answers;

    @Autowired
    private Visitor visitor;

    @TempDir
    private Path folder;

    private Account administrator;

    @BeforeEach
    void layOutOfEverything() throws Exception {
        administrator = staff.hire(Role.ADMINISTRATOR);
        EveryState.There there = everyState.lay().get(no.rollesjekk.desk.State.PUBLISHED);
        adopting.adopt(ADOPTED, administrator);
        visitor.fillIn(
                "/spor/" + there.link().value() + "/mer",
                Map.of("text", "Og hva da?", "form", there.link().value()));
        Path brought = folder.resolve("brakt.jsonl");
        Files.writeString(
                brought, "{\"id\": \"brakt\", \"language\": \"nn\", \"title\": \"T\", \"answer\": \"A\u2028B\"}");
        importing.take(brought);
    }

    @Test
    void whatIsTakenIntoAnEmptyInstallationComesOutOfItByteForByte() throws Exception {
        byte[] before = archive(archiving);
        Path file = Files.write(folder.resolve("arkiv.jsonl"), before);
        List<Answer> shown = answers.all();
        try (ConfigurableApplicationContext empty = emptyInstallation()) {
            Restoring restoring = empty.getBean(Restoring.class);
            int lines = restoring.take(file);
            byte[] after = archive(empty.getBean(Archiving.class));
            assertThat(text(after)).isEqualTo(text(before));
            assertThat(lines).isEqualTo(text(before).split("\n").length - 2);
            assertThat(empty.getBean(Answers.class).all()).isEqualTo(shown);
            assertThatThrownBy(() -> restoring.take(file))
                    .isInstanceOf(BadContent.class)
                    .hasMessageContaining("is not empty, so nothing was taken in");
            assertThat(text(archive(empty.getBean(Archiving.class)))).isEqualTo(text(before));
        }
    }

    @Test
    void aWrongFileIsNamedWithItsLineAndNothingOfItIsTakenIn() throws Exception {
        String right = text(archive(archiving));
        List<String> wrong = List.of(
                right.replaceFirst("\"version\":1", "\"version\":99"),
                right.replaceFirst("\"role\":\"[A-Z]+\"", "\"role\":\"SJEF\""),
                right.replaceFirst("\"state\":\"PUBLISHED\"", "\"state\":\"WITHDRAWN\""),
                right.replaceFirst("\"live\":1", "\"live\":\"en\""),
                right.replaceFirst("\"part\":\"revision\"", "\"part\":\"revisjon\""),
                right.replaceFirst("\"part\":\"entry\",\"id\":\\d+", "\"part\":\"entry\",\"id\":77777"),
                right.substring(0, right.length() / 2),
                right.substring(0, right.indexOf("\n{\"part\":\"end\"") + 1),
                "hei",
                "");
        try (ConfigurableApplicationContext empty = emptyInstallation()) {
            String nothing = text(archive(empty.getBean(Archiving.class)));
            for (String each : wrong) {
                assertThat(each).isNotEqualTo(right);
                Path file = Files.writeString(folder.resolve("galt.jsonl"), each);
                assertThatThrownBy(() -> empty.getBean(Restoring.class).take(file))
                        .isInstanceOf(BadContent.class)
                        .hasMessageContaining("galt.jsonl");
                assertThat(text(archive(empty.getBean(Archiving.class)))).isEqualTo(nothing);
            }
        }
    }

    @Test
    void itHoldsNeitherPasswordNorLinkNorAddress() {
        Map<String, String> form = Leader.form();
        form.put("email", "leder@example.org");
        String link = Leader.ask(visitor, form);
        assertThat(text(archive(archiving)))
                .contains(Leader.TEXT, administrator.login())
                .doesNotContain("bcrypt", "leder@example.org", link.substring("/spor/".length()));
    }

    private ConfigurableApplicationContext emptyInstallation() {
        return new SpringApplicationBuilder(Rollesjekk.class)
                .web(WebApplicationType.NONE)
                .run("--rollesjekk.data=" + folder.resolve("tom"), "--rollesjekk.warm=false");
    }

    private static byte[] archive(Archiving archiving) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archiving.write(out);
        return out.toByteArray();
    }

    private static String text(byte[] archive) {
        return new String(archive, StandardCharsets.UTF_8);
    }
}
