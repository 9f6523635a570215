package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.rollesjekk.desk.AskingLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody outside makes us write to somebody. */
@Served
@Import(Postbox.class)
@TestPropertySource(properties = "rollesjekk.mail.from=redaksjonen@example.org")
class MailAbuseTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private AskingLimit limit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    @AfterEach
    void allowAll() {
        limit.clear();
        database.sql("delete from entry where state = 'RECEIVED'").update();
    }

    @Test
    void noAddressOfOursSendsMailToOneThatIsGivenIn() {
        long before = letters();
        Map<String, String> form = new HashMap<>(Leader.form());
        for (String field : new String[] {"email", "to", "recipient", "address", "friend", "cc", "bcc"}) {
            form.put(field, "fremmed@example.org");
        }
        mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .forEach(path -> visitor.fillIn(path.replaceAll("\\{\\w+}", "x"), form));
        assertThat(letters()).isEqualTo(before);
    }

    @Test
    void aStrangerWhoIsNamedAThousandTimesIsWrittenToNotOnceUntilAnEditorAnswers() {
        long before = letters();
        int taken = 0;
        for (int i = 0; i < 200; i++) {
            Map<String, String> form = new HashMap<>(Leader.form());
            form.put("email", "fremmed+" + i + "@example.org");
            taken += visitor.fillIn("/spor/send", form).status() == 303 ? 1 : 0;
        }
        assertThat(taken).as("from one address within an hour").isLessThanOrEqualTo(61);
        assertThat(letters()).isEqualTo(before);
    }

    private long letters() {
        return database.sql("select count(*) from letter").query(Long.class).single();
    }
}
