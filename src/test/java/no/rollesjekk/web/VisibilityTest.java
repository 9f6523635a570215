package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.accounts.Ruling;
import no.rollesjekk.desk.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who sees what of an entry: every state, everybody, every path. */
@Served
@Import(EveryState.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTest {

    /** States whose text readers find. */
    private static final Set<State> LIVE =
            EnumSet.of(State.PUBLISHED, State.REVISED, State.REVISION_IN_REVIEW, State.REVISION_SCHEDULED);

    /** States whose reason is told to those outside. */
    private static final Set<State> EXPLAINED = EnumSet.of(State.WITHDRAWN, State.REJECTED);

    @Autowired
    private EveryState everyState;

    @Autowired
    private Staff staff;

    @Autowired
    private Ruling ruling;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    private Map<State, EveryState.There> there;
    private final Map<String, Browser> outside = new LinkedHashMap<>();
    private final Map<String, Browser> desk = new LinkedHashMap<>();

    @BeforeAll
    void layEverything() {
        there = everyState.lay();
        outside.put("reader", staff.browser());
        Account locked = staff.hire(Role.ADMINISTRATOR);
        outside.put("locked administrator", staff.signedIn(locked));
        ruling.change(staff.hire(Role.ADMINISTRATOR), locked, Role.ADMINISTRATOR, true);
        for (Role role : Role.values()) {
            desk.put(role.name(), staff.signedIn(staff.hire(role)));
        }
    }

    @TestFactory
    Stream<DynamicTest> readersSeeWhatTheyMayAndNothingElse() {
        return all(outside, (who, browser, path, state) -> {
            Seen seen = new Seen(state);
            String read = path.read(browser, there.get(state), seen);
            boolean live =
                    path.showsText() && LIVE.contains(state) || (state == State.OUTDATED && path.showsOutdated());
            if (live && path.showsOnlyTheFirstFew()) {
                // whether this is among them depends on the others
                assertThat(read).doesNotContain(seen.draft(), seen.asked(), seen.reason());
                return;
            }
            assertThat(read.contains(seen.live())).as("live text").isEqualTo(live && !path.isOfTheDesk());
            assertThat(read).doesNotContain(seen.draft());
            assertThat(read.contains(seen.asked())).as("question").isEqualTo(path == ReadPath.FOLLOW_UP_LINK);
            boolean told = path == ReadPath.FOLLOW_UP_LINK && EXPLAINED.contains(state)
                    || path == ReadPath.PAGE && state == State.WITHDRAWN;
            assertThat(read.contains(seen.reason())).as("reason").isEqualTo(told);
        });
    }

    @TestFactory
    Stream<DynamicTest> theDeskSeesAllOfItByItsOwnPathsOnly() {
        return all(desk, (who, browser, path, state) -> {
            Seen seen = new Seen(state);
            String read = path.read(browser, there.get(state), seen);
            if (!path.isOfTheDesk()) {
                assertThat(read).doesNotContain(seen.draft());
            } else if (path == ReadPath.LOG) {
                assertThat(read.contains("zgrunn")).isEqualTo(who.equals(Role.ADMINISTRATOR.name()));
                assertThat(read).doesNotContain(seen.live(), seen.draft(), seen.asked());
            } else if (path == ReadPath.ARCHIVE) {
                assertThat(read.contains(seen.asked())).isEqualTo(who.equals(Role.ADMINISTRATOR.name()));
                if (!who.equals(Role.ADMINISTRATOR.name())) {
                    assertThat(read).doesNotContain(seen.live(), seen.draft(), seen.reason());
                }
            } else if (path == ReadPath.ENTRY) {
                assertThat(read).contains(seen.asked());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatOneMayNotSeeLooksAsIfItHadNeverBeen() {
        Reply never = staff.browser().get("/svar/finnes-ikke");
        return EnumSet.complementOf(EnumSet.copyOf(LIVE)).stream()
                .filter(state -> state != State.OUTDATED && state != State.WITHDRAWN && state != State.MERGED)
                .map(state -> DynamicTest.dynamicTest(state.name(), () -> {
                    Reply reply =
                            staff.browser().get("/svar/" + there.get(state).answer());
                    assertThat(reply.status()).isEqualTo(404);
                    assertThat(reply.body()).isEqualTo(never.body());
                    assertThat(reply.headers().map().keySet())
                            .isEqualTo(never.headers().map().keySet());
                }));
    }

    @Test
    void whoeverWantedToBeToldIsWrittenToWhenThereIsSomethingToTell() {
        there.forEach((state, one) ->
                assertThat(one.mail().get().isEmpty()).as(state.name()).isEqualTo(state == State.RECEIVED));
    }

    @Test
    void noFollowUpLinkOpensAnotherQuestion() {
        there.forEach((state, one) -> {
            String read = staff.browser().get("/spor/" + one.link().value()).body();
            there.keySet().stream()
                    .filter(other -> other != state)
                    .map(Seen::new)
                    .forEach(other -> assertThat(read).doesNotContain(other.asked() + " ", other.draft() + " "));
        });
    }

    @Test
    void everyAddressIsInTheTable() {
        Set<String> known = new TreeSet<>(ReadPath.SHOW_NOTHING);
        Arrays.stream(ReadPath.values()).forEach(path -> known.addAll(path.addresses));
        Set<String> ours = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("no.rollesjekk"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(known);
    }

    private interface Claim {
        void hold(String who, Browser browser, ReadPath path, State state);
    }

    private Stream<DynamicTest> all(Map<String, Browser> people, Claim claim) {
        Set<DynamicTest> tests = new LinkedHashSet<>();
        people.forEach((who, browser) -> Arrays.stream(ReadPath.values())
                .forEach(path -> there.keySet()
                        .forEach(state -> tests.add(DynamicTest.dynamicTest(
                                who + " " + path + " " + state, () -> claim.hold(who, browser, path, state))))));
        return tests.stream();
    }
}
