package no.rollesjekk.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the book in every language, some at a time, in both layouts: nothing lies on anything else. */
class DrawingTest {

    private static final Map<Part, String> HEADINGS =
            Map.of(Part.CIRCUMSTANCES, "Forhold", Part.RULES, "Regel", Part.FINDINGS, "Funn", Part.VERDICT, "Rådet");

    static Stream<Drawing> drawings() {
        return Stream.of(Language.values())
                .flatMap(language -> IntStream.rangeClosed(1, Picture.MOST)
                        .mapToObj(many -> IntStream.range(0, House.BOOK.rules().size() / many)
                                .mapToObj(at -> steps(language, at * many, many)))
                        .flatMap(each -> each))
                .flatMap(steps -> Stream.of(
                        new Columns(steps, "Rollene bør skilles i denne saken", HEADINGS).drawing(),
                        new Stack(steps, "Rollene bør skilles i denne saken", HEADINGS).drawing()));
    }

    private static List<Step> steps(Language language, int first, int many) {
        return House.BOOK.rules().subList(first, first + many).stream()
                .map(rule -> step(rule, language))
                .toList();
    }

    private static Step step(Rule rule, Language language) {
        List<String> circumstances = rule.conditions().stream()
                .map(ground -> House.TYPES.get(ground.circumstance()).question().in(language))
                .distinct()
                .toList();
        return new Step(
                circumstances,
                rule.id(),
                rule.norm().in(language),
                rule.finding().in(language),
                true,
                rule.conditions().size() % 2 == 0);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isWhole(Drawing drawing) {
        for (Box box : drawing.boxes()) {
            assertThat(drawing.boxes()).filteredOn(other -> other != box).noneMatch(other -> overlap(box, other));
            assertThat(box.lines())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(Lettering.width(line)).isLessThanOrEqualTo(box.width() - 2 * Box.PADDING));
            assertThat(box.x()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.bottom()).isLessThanOrEqualTo(drawing.height());
            assertThat(drawing.labels()).noneMatch(label -> within(box, label.x() + 1, label.y()));
        }
        assertThat(drawing.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(drawing.boxes()).anyMatch(box -> touches(box, line.from()));
            assertThat(drawing.boxes()).anyMatch(box -> touches(box, line.to()));
            assertThat(line.path()).startsWith("M" + line.from());
        });
        assertThat(drawing.boxes())
                .allMatch(box -> drawing.lines().stream()
                        .anyMatch(line -> touches(box, line.from()) || touches(box, line.to())));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static boolean within(Box box, int x, int y) {
        return x > box.x() && x < box.right() && y > box.y() && y < box.bottom();
    }

    private static boolean touches(Box box, Line.Point point) {
        boolean beside = (point.x() == box.x() || point.x() == box.right()) && point.y() == box.middle();
        boolean aboveOrBelow =
                (point.y() == box.y() || point.y() == box.bottom()) && point.x() == box.x() + box.width() / 2;
        return beside || aboveOrBelow;
    }
}
