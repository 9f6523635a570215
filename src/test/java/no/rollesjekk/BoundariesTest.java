package no.rollesjekk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom, and which library lives in which room. */
class BoundariesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Rollesjekk.class);

    @Test
    void theModulesKnowOnlyWhatTheySay() {
        MODULES.verify();
    }

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("no.rollesjekk");

    @Test
    void everyRoomOfTheHouseIsAModule() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains(
                        "content",
                        "facts",
                        "sources",
                        "reasoning",
                        "intake",
                        "forum",
                        "search",
                        "consultation",
                        "receipts",
                        "tokens",
                        "accounts",
                        "desk",
                        "limits",
                        "mail",
                        "archive",
                        "uploads",
                        "web",
                        "cli");
    }

    /** A library, and the packages that alone may know it. */
    private record Room(List<String> library, List<String> packages) {

        DescribedPredicate<JavaClass> knowsTheLibrary() {
            DescribedPredicate<JavaClass> inLibrary = resideInAnyPackage(library.toArray(String[]::new));
            return describe(
                    "knows " + library,
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> inLibrary.test(dependency.getTargetClass())));
        }
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsKnownInItsRoomOnly() {
        return Stream.of(
                        new Room(List.of("org.drools..", "org.kie.."), List.of("no.rollesjekk.reasoning.drools..")),
                        new Room(
                                List.of("org.apache.lucene.."),
                                List.of("no.rollesjekk.search..", "no.rollesjekk.content..")),
                        new Room(List.of("org.jsoup.."), List.of("no.rollesjekk.content..", "no.rollesjekk.uploads..")),
                        new Room(
                                List.of("org.apache.commons.csv.."),
                                List.of("no.rollesjekk.uploads..", "no.rollesjekk.web.desk..")),
                        new Room(List.of("jakarta.servlet.."), List.of("no.rollesjekk.web..")),
                        new Room(
                                List.of("io.github.bucket4j.."),
                                List.of("no.rollesjekk.receipts..", "no.rollesjekk.limits..")),
                        new Room(
                                List.of("java.sql.."),
                                List.of(
                                        "no.rollesjekk.forum..",
                                        "no.rollesjekk.accounts..",
                                        "no.rollesjekk.desk..",
                                        "no.rollesjekk.mail..",
                                        "no.rollesjekk.archive..")))
                .map(room -> DynamicTest.dynamicTest(room.library().toString(), () -> check(room)));
    }

    private static void check(Room room) {
        String[] packages = room.packages().toArray(String[]::new);
        for (String each : packages) {
            assertThat(CLASSES.that(resideInAnyPackage(each)).that(room.knowsTheLibrary()))
                    .as("users of %s in %s", room.library(), each)
                    .isNotEmpty();
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.library().toArray(String[]::new))
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> factsAndSourcesAreFreeOfSpring() {
        assertThat(CLASSES.that(new Room(List.of("org.springframework.."), List.of()).knowsTheLibrary()))
                .isNotEmpty();
        return Stream.of("no.rollesjekk.facts..", "no.rollesjekk.sources..")
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(room)
                                .and()
                                .doNotHaveSimpleName("package-info")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.springframework..")
                                .allowEmptyShould(false)
                                .check(CLASSES)));
    }
}
