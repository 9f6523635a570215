package no.rollesjekk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.accounts.UnfitAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the very same moment: one of them does it, the other is told, and nothing is lost or done twice. */
@Editors
class RaceAbuseTest {

    @Autowired
    private Desks desk;

    @Autowired
    private Editing editing;

    @Autowired
    private Moving moving;

    @Autowired
    private Inviting inviting;

    @Autowired
    private Accounts accounts;

    private Account author;
    private Account reviewer;

    @BeforeEach
    void sitDown() {
        desk.clear();
        author = desk.person("forfatter", Role.AUTHOR);
        reviewer = desk.person("kvalitetssikrer", Role.REVIEWER);
    }

    @RepeatedTest(5)
    void ofTwoWhoSaveOnTheSameTextOneIsTold() throws Exception {
        long id = editing.begin(author);
        desk.write(id, author);
        long version = desk.entry(id).version();
        List<String> ends = atOnce(
                () -> editing.write(id, version, titled("Den ene"), "", false, author),
                () -> editing.write(id, version, titled("Den andre"), "", false, reviewer));
        assertThat(ends).containsExactlyInAnyOrder("done", "Conflict");
        assertThat(editing.revisions(id)).hasSize(2);
    }

    @RepeatedTest(5)
    void whoPublishesWhileAnotherWritesPublishesNothingUnseen() throws Exception {
        long id = editing.begin(author);
        desk.write(id, author);
        desk.move(id, Move.SUBMIT, author);
        long version = desk.entry(id).version();
        Account second = desk.person("kvalitetssikrer2", Role.REVIEWER);
        List<String> ends = atOnce(
                () -> editing.write(id, version, titled("Rettet"), "", false, second),
                () -> moving.move(id, version, Order.to(Move.PUBLISH), reviewer));
        assertThat(ends).containsExactlyInAnyOrder("done", "Conflict");
        Integer live = desk.entry(id).publication().live();
        assertThat(live).isIn(null, 1);
    }

    @RepeatedTest(5)
    void whatIsWithdrawnInTheMomentItIsSetForADayIsOneOfThem() throws Exception {
        long id = desk.published(author, reviewer);
        desk.write(id, titled("Nytt"), author);
        desk.move(id, Move.SUBMIT, author);
        long version = desk.entry(id).version();
        LocalDate ahead = LocalDate.now().plusDays(3);
        List<String> ends = atOnce(
                () -> moving.move(id, version, new Order(Move.SCHEDULE, "", ahead, null, ""), reviewer),
                () -> moving.move(id, version, Order.to(Move.WITHDRAW).because("Feil."), reviewer));
        assertThat(ends).containsExactlyInAnyOrder("done", "Conflict");
        assertThat(desk.entry(id).state()).isIn(State.REVISION_SCHEDULED, State.WITHDRAWN);
    }

    @RepeatedTest(3)
    void aNameIsGivenToOneHoweverItIsWritten() throws Exception {
        Account boss = desk.person("sjef", Role.ADMINISTRATOR);
        List<String> ends = atOnce(Stream.of("skikari", "SKIKARI", "SkiKari", "\u017fkikari", "s\u212aikari", "ｓｋｉｋａｒｉ")
                .map(login -> (Runnable) () -> inviting.invite(boss, login, "Kari", Role.AUTHOR))
                .toArray(Runnable[]::new));
        assertThat(ends)
                .containsOnlyOnce("done")
                .filteredOn(end -> !end.equals("done"))
                .containsOnly("LOGIN_TAKEN");
        assertThat(accounts.all())
                .filteredOn(each -> each.name().equals("Kari"))
                .hasSize(1);
    }

    private static Draft titled(String title) {
        return new Draft(Desks.TEXT.language(), title, "", title + ".", "", List.of("hol-7-2"), List.of(), List.of());
    }

    private static List<String> atOnce(Runnable... acts) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(acts.length);
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            List<Callable<String>> calls = Stream.of(acts)
                    .map(act -> (Callable<String>) () -> {
                        barrier.await();
                        return end(act);
                    })
                    .toList();
            List<String> ends = new java.util.ArrayList<>();
            for (Future<String> each : people.invokeAll(calls)) {
                ends.add(each.get());
            }
            return ends;
        } finally {
            people.shutdown();
        }
    }

    private static String end(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (UnfitAccount unfit) {
            return unfit.why().name();
        } catch (RuntimeException other) {
            return other.getClass().getSimpleName();
        }
    }
}
