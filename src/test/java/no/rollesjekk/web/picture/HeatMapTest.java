package no.rollesjekk.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeatMapTest {

    private static final Matrix MATRIX = House.TABULATING.on(LocalDate.of(2026, 11, 21));

    private static HeatMap map(Language language) {
        return HeatMap.of(MATRIX, language, verdict -> verdict.name().substring(0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyCellHasASquareAndALetter(Language language) {
        HeatMap map = map(language);
        int posts = MATRIX.rows().size();
        int columns = MATRIX.rows().get(0).cells().size();
        assertThat(map.letters()).hasSize(posts).allMatch(letters -> letters.length() == columns);
        assertThat(map.across().split(" ")).hasSize(columns);
        assertThat(map.squares().values().stream()
                        .mapToLong(path ->
                                path.chars().filter(letter -> letter == 'z').count())
                        .sum())
                .isEqualTo((long) posts * columns);
    }

    @ParameterizedTest
    @EnumSource
    void noNameReachesIntoTheSquares(Language language) {
        assertThat(map(language).posts())
                .allSatisfy(post -> assertThat(Lettering.width(post.text())).isLessThan(HeatMap.LEFT));
        assertThat(map(language).circumstances())
                .allSatisfy(heading -> assertThat(Lettering.width(heading.text()) * Math.sin(Math.PI / 3))
                        .isLessThan(HeatMap.TOP));
    }
}
