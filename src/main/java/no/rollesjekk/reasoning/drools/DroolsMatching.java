package no.rollesjekk.reasoning.drools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.rollesjekk.facts.Case;
import no.rollesjekk.reasoning.Matching;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Matches with Drools, on the rules compiled when the product was built. A session from a pool serves one case. */
public final class DroolsMatching implements Matching {

    /** kie-maven-plugin lists here the classes it made of the rule files, under a line with its own version. */
    private static final String MODELS = "/META-INF/kie/no.rollesjekk/rollesjekk/drools-model";

    private static final int SESSIONS = 4;

    private final KieSessionsPool sessions;
    private final Map<String, Rule> rules;

    public DroolsMatching(RuleBook book) {
        this.rules = book.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        this.sessions = KieBaseBuilder.createKieBaseFromModel(models()).newKieSessionsPool(SESSIONS);
    }

    @Override
    public Collection<Rule> matching(Case theCase) {
        KieSession session = sessions.newKieSession();
        try {
            Hits hits = new Hits();
            session.setGlobal("hits", hits);
            theCase.all().forEach(session::insert);
            session.fireAllRules();
            return hits.ids().stream().map(rules::get).toList();
        } finally {
            session.dispose();
        }
    }

    private static List<Model> models() {
        try (InputStream list = DroolsMatching.class.getResourceAsStream(MODELS)) {
            if (list == null) {
                throw new IllegalStateException("the rules are not compiled: run mvn process-classes");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.contains(":"))
                    .map(DroolsMatching::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            return (Model)
                    Class.forName(className.strip()).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no rules in " + className, e);
        }
    }
}
