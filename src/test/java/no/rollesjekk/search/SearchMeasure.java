package no.rollesjekk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.search.QuestionSet.Question;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how well questions find the texts that answer them, beside Lucene's StandardAnalyzer and NorwegianAnalyzer in
 * the same run. The arguments are pairs of files: texts, questions.
 */
public final class SearchMeasure {

    private SearchMeasure() {}

    public static void main(String[] files) throws IOException {
        for (int i = 0; i + 1 < files.length; i += 2) {
            measure(QuestionSet.read(Path.of(files[i]), Path.of(files[i + 1])));
        }
    }

    private static void measure(QuestionSet set) throws IOException {
        Path data = Files.createTempDirectory("search-measure");
        try (Index index = new Index(data)) {
            index.make(set.texts().stream(), set.name());
            Searching searching = new Searching(
                    index, Concepts.load(ContentFiles.onClassPath()), FunctionWords.load(ContentFiles.onClassPath()));
            Map<String, Finder> finders = new LinkedHashMap<>();
            finders.put("standard", Finder.plain(set.texts(), new StandardAnalyzer()));
            finders.put("norwegian", Finder.plain(set.texts(), new NorwegianAnalyzer()));
            finders.put(
                    "ours",
                    question ->
                            searching
                                    .search(question.text(), question.in(), Optional.empty(), Finder.MOST, 0)
                                    .hits()
                                    .stream()
                                    .map(Hit::id)
                                    .toList());
            print(set, finders);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void print(QuestionSet set, Map<String, Finder> finders) throws IOException {
        Map<String, Map<String, Ranks>> groups = new TreeMap<>();
        for (Map.Entry<String, Finder> finder : finders.entrySet()) {
            for (Question question : set.questions()) {
                List<String> found = finder.getValue().find(question);
                for (String group : groups(question)) {
                    groups.computeIfAbsent(group, name -> new LinkedHashMap<>())
                            .computeIfAbsent(finder.getKey(), name -> new Ranks())
                            .add(found, question.relevant());
                }
            }
        }
        System.out.printf(
                "%n%s: %d texts, %d questions; hit@1, MRR@10, recall@5%n",
                set.name(), set.texts().size(), set.questions().size());
        groups.forEach((group, ranks) -> System.out.println(Ranks.line(group, ranks)));
        System.out.println(Ranks.macro(groups));
    }

    private static List<String> groups(Question question) {
        return List.of(
                "all",
                question.across() ? "across languages" : "same language",
                "language " + question.language(),
                "direction " + question.direction(),
                Ranks.STYLE + question.style());
    }
}
