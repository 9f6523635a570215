package no.rollesjekk.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.rollesjekk.desk.Feedback;
import no.rollesjekk.desk.FilesWatched;
import no.rollesjekk.desk.Hearing;
import no.rollesjekk.desk.Line;
import no.rollesjekk.desk.Listing;
import no.rollesjekk.desk.State;
import no.rollesjekk.gaps.Gap;
import no.rollesjekk.gaps.Gaps;
import no.rollesjekk.gaps.Outcome;
import no.rollesjekk.sources.Checked;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.web.desk.Chart.Figure;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What waits for somebody at the desk. */
@Component
class ToDo {

    private static final int MOST_WORDS = 20;
    private static final int BARS = 8;

    /** The ages of questions, each up to so many days. */
    private static final List<Integer> AGES = List.of(2, 7, 14, 30, Integer.MAX_VALUE);

    private final Listing listing;
    private final Hearing hearing;
    private final FilesWatched files;
    private final Gaps gaps;
    private final Sources sources;
    private final MessageSource messages;

    ToDo(Listing listing, Hearing hearing, FilesWatched files, Gaps gaps, Sources sources, MessageSource messages) {
        this.listing = listing;
        this.hearing = hearing;
        this.files = files;
        this.gaps = gaps;
        this.sources = sources;
        this.messages = messages;
    }

    List<Line> unanswered() {
        return listing.in(Set.of(State.RECEIVED));
    }

    List<Line> inReview() {
        return listing.in(Set.of(State.IN_REVIEW, State.REVISION_IN_REVIEW));
    }

    List<Line> due() {
        return listing.dueForReview();
    }

    List<Line> affected() {
        return listing.affected();
    }

    List<FilesWatched.Affected> affectedFiles() {
        return files.affected();
    }

    List<Gap> gaps() {
        return Arrays.stream(Outcome.values())
                .flatMap(outcome -> gaps.most(outcome, MOST_WORDS).stream())
                .toList();
    }

    /** Those whose own text nobody has read. */
    List<Source> unchecked() {
        return sources.all().stream()
                .filter(source -> source.checked() != Checked.TEXT_SEEN)
                .toList();
    }

    List<Feedback> feedback() {
        return hearing.unread();
    }

    /** Questions nobody has taken, by age. */
    Chart ages(Locale locale) {
        List<Line> lines = unanswered();
        return Chart.of(
                "ages",
                Stream.iterate(0, place -> place < AGES.size(), place -> place + 1)
                        .map(place -> new Figure(
                                messages.getMessage("chart.ages." + place, null, locale),
                                lines.stream()
                                        .filter(line -> line.days() <= AGES.get(place)
                                                && (place == 0 || line.days() > AGES.get(place - 1)))
                                        .count()))
                        .toList());
    }

    /** How long each list is. */
    Chart lists(Locale locale) {
        return Chart.of(
                "lists",
                Arrays.stream(ToDoList.values())
                        .map(list -> new Figure(messages.getMessage("chart.lists." + list, null, locale), count(list)))
                        .toList());
    }

    private long count(ToDoList list) {
        return switch (list) {
            case UNANSWERED -> unanswered().size();
            case IN_REVIEW -> inReview().size();
            case DUE -> due().size();
            case AFFECTED -> affected().size() + (long) affectedFiles().size();
            case GAPS -> gaps().size();
            case SOURCES -> unchecked().size();
            case FEEDBACK -> feedback().size();
        };
    }

    /** The words that most looked for in vain. */
    Chart words() {
        return Chart.of(
                "words",
                gaps.most(Outcome.NOTHING_FOUND, BARS).stream()
                        .map(gap -> new Figure(gap.word(), gap.searches()))
                        .toList());
    }
}
