package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The way of {@link WalkIT}, and ten times on it the product is killed: what the pages said was done is done, and the
 * index says what the database says.
 */
class CrashIT {

    private static final long SEED = 829;
    private static final int KILLS = 10;
    /** How long after the click it may be, in milliseconds, that a request under way is cut off. */
    private static final int SOON = 100;

    private static Chromium chromium;

    @TempDir
    private Path data;

    private final Random random = new Random(SEED);
    private final List<Step> lasting = new ArrayList<>();

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterKillsAtTenPoints() throws Exception {
        try (Product product = new Product(data, "--rollesjekk.starter=false", "--rollesjekk.warm=false")) {
            product.start();
            try (Walk walk = new Walk(product, chromium.browser(), true)) {
                List<Step> first = walk.toTheAnswer();
                List<Step> last = walk.toTheEnd();
                List<Boolean> kills = kills(first.size() + last.size());
                go(product, walk, first, kills.subList(0, first.size()));
                product.kill();
                product.change("sources/" + Walk.SOURCE + ".yaml", "overordnede ansvaret", "samlede ansvaret");
                product.start();
                assertThat(walk.author.hasToDo(walk.entry())).isTrue();
                go(product, walk, last, kills.subList(first.size(), kills.size()));
            }
        }
    }

    /** For each step whether the product is killed after it. */
    private List<Boolean> kills(int steps) {
        List<Boolean> kills = new ArrayList<>(Collections.nCopies(steps, false));
        kills.subList(0, KILLS).replaceAll(kill -> true);
        Collections.shuffle(kills, random);
        System.out.println("CrashIT, seed " + SEED + ":");
        return kills;
    }

    private void go(Product product, Walk walk, List<Step> steps, List<Boolean> kills) throws Exception {
        boolean done = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (!done) {
                step.take(step.ready().get());
            }
            done = false;
            if (step.lasts()) {
                lasting.add(step);
            }
            if (!kills.get(i)) {
                step.shown().run();
            } else if (i + 1 < steps.size() && steps.get(i + 1).isBlind() && random.nextBoolean()) {
                step.shown().run();
                done = killedDuring(steps.get(i + 1), step, product);
            } else {
                System.out.println("  killed at once after: " + step);
                again(product);
                step.shown().run();
            }
            lasting.forEach(each -> each.shown().run());
            walk.assertIndexAgrees();
        }
    }

    /** @return whether the step that was under way was done, if not acknowledged */
    private boolean killedDuring(Step next, Step before, Product product) throws Exception {
        Locator button = next.ready().get();
        button.click(new Locator.ClickOptions().setNoWaitAfter(true));
        int pause = random.nextInt(SOON);
        Thread.sleep(pause);
        again(product);
        boolean done = isShown(next);
        System.out.printf("  killed %d ms into: %s; done: %s%n", pause, next, done);
        if (!done) {
            before.shown().run();
        }
        return done;
    }

    private static boolean isShown(Step step) {
        try {
            step.shown().run();
            return true;
        } catch (AssertionError notDone) {
            return false;
        }
    }

    private static void again(Product product) throws Exception {
        product.kill();
        product.start();
    }
}
