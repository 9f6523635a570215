package no.rollesjekk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.FrontMatter;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.reasoning.House;

/**
 * Short answers made of the words of our own, as often as they stand there, with every tenth word a compound that few
 * others have. They say nothing; they weigh as much as answers that do.
 */
final class GeneratedAnswers {

    private static final int TITLE = 7;
    private static final int BODY = 40;
    private static final int TOPICS = 14;

    private final List<String> words;
    private final List<String> stock;

    GeneratedAnswers() {
        this.words = House.FILES.each("content/answers/*.md", GeneratedAnswers::text).stream()
                .flatMap(text -> Analysis.terms(Analysis.WORDS, text).stream())
                .toList();
        Set<String> different = new HashSet<>(words);
        this.stock =
                different.stream().filter(word -> word.length() > 3).sorted().toList();
    }

    Stream<Findable> first(int count) {
        return IntStream.range(0, count).mapToObj(this::answer);
    }

    /** A question of three to nine words about one of them. */
    String question(int number) {
        Random random = new Random(~number);
        List<String> said = new ArrayList<>(
                List.of(sentence(new Random(number), TITLE + BODY).split(" ")));
        int length = 3 + random.nextInt(7);
        int start = random.nextInt(said.size() - length);
        return String.join(" ", said.subList(start, start + length));
    }

    private Findable answer(int number) {
        Random random = new Random(number);
        String text = sentence(random, TITLE + BODY);
        int end = IntStream.range(0, TITLE).reduce(0, (at, word) -> text.indexOf(' ', at + 1));
        return new Findable(
                Kind.ANSWER,
                "answer-" + number,
                Language.values()[number % 10 < 7 ? 0 : number % 3 + 1],
                text.substring(0, end),
                "",
                text.substring(end + 1),
                "topic-" + number % TOPICS,
                LocalDate.EPOCH.plusDays(number % 20_000),
                "/svar/answer-" + number,
                List.of(),
                List.of());
    }

    private String sentence(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(
                        word -> random.nextInt(10) == 0 ? any(stock, random) + any(stock, random) : any(words, random))
                .collect(Collectors.joining(" "));
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String text(ContentFile file) {
        return Markdown.toText(FrontMatter.of(file).body());
    }
}
