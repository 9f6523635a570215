package no.rollesjekk.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.House;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;

/**
 * Times searches among generated answers, one after another, beside a query for one word in an index made with Lucene's
 * StandardAnalyzer. Read the ratios; the absolute times belong to the machine. The arguments are numbers of answers.
 */
public final class SearchBenchmark {

    private static final int WARM = 3_000;
    private static final int ROUNDS = 1_000;
    private static final String WORD = "opplæring";

    private final GeneratedAnswers answers = new GeneratedAnswers();
    private final int count;
    private final String[] questions;

    private SearchBenchmark(int count) {
        this.count = count;
        this.questions = IntStream.range(0, ROUNDS)
                .mapToObj(i -> answers.question((int) (i * 7919L % count)))
                .toArray(String[]::new);
    }

    public static void main(String[] counts) throws IOException {
        for (String count : counts) {
            new SearchBenchmark(Integer.parseInt(count)).run();
        }
    }

    private void run() throws IOException {
        Path data = Files.createTempDirectory("search-benchmark");
        try (Index index = new Index(data);
                Directory plain = FSDirectory.open(data.resolve("plain"))) {
            long start = System.nanoTime();
            index.make(answers.first(count), "generated");
            System.out.printf(
                    Locale.ROOT, "%n%,d answers: indexed in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
            write(plain);
            System.out.printf(
                    Locale.ROOT,
                    "index %.1f MB, StandardAnalyzer's %.1f MB%n",
                    size(data.resolve("index")) / 1e6,
                    size(data.resolve("plain")) / 1e6);
            try (DirectoryReader reader = DirectoryReader.open(plain)) {
                time(
                        new IndexSearcher(reader),
                        new Searching(index, Concepts.load(House.FILES), FunctionWords.load(House.FILES)),
                        index);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void time(IndexSearcher plain, Searching searching, Index index) {
        Suggesting suggesting = new Suggesting(index, searching);
        IntFunction<Object> word = i -> {
            try {
                return plain.search(new TermQuery(new Term("text", WORD)), 10);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
        double base = print("one word, StandardAnalyzer", times(word), 0);
        print("search, excerpts, facets", times(i -> searching.search(Search.answers(question(i), 10))), base);
        print(
                "the same, one language",
                times(i -> searching.search(question(i), Optional.of(Language.NB), Optional.empty(), 10, 0)),
                base);
        print("similar to a text", times(i -> searching.similar(question(i) + " " + question(i + 1), 5)), base);
        List<String> odd = OddInput.all().toList();
        print(
                "odd input",
                times(i -> searching.search(Search.answers(odd.get(Math.floorMod(i, odd.size())), 10))),
                base);
        print("suggestions", times(i -> suggesting.suggest(begun(question(i)), 5)), base);
        rebuild(index, searching);
    }

    /** Makes the index anew while readers are served from the old one. */
    private void rebuild(Index index, Searching searching) {
        long start = System.nanoTime();
        CompletableFuture<Integer> made =
                CompletableFuture.supplyAsync(() -> index.make(answers.first(count), "again"));
        LongStream.Builder times = LongStream.builder();
        for (int i = 0; !made.isDone(); i++) {
            long asked = System.nanoTime();
            searching.search(Search.answers(question(i), 10));
            times.add(System.nanoTime() - asked);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] sorted = times.build().sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "made anew in %.1f s, while %,d searches were served: median %.2f  p95 %.2f  p99 %.2f ms%n",
                seconds,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99));
    }

    private String question(int i) {
        return questions[Math.floorMod(i, questions.length)];
    }

    private static String begun(String question) {
        return question.substring(0, question.length() / 2 + 1);
    }

    /** On the clock, and on the thread's own, which runs only while it works: other programs slow the first only. */
    private static long[][] times(IntFunction<Object> task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[][] times = new long[2][ROUNDS];
        int kept = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            kept += System.identityHashCode(task.apply(i));
            if (i >= 0) {
                times[1][i] = threads.getCurrentThreadCpuTime() - worked;
                times[0][i] = System.nanoTime() - start;
            }
        }
        if (kept == 42) {
            System.out.println("(kept, so that nothing is optimised away)");
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        return times;
    }

    private static double print(String name, long[][] sorted, double base) {
        double median = at(sorted[1], 0.5);
        System.out.printf(
                Locale.ROOT,
                "%-26s median %7.2f  p95 %7.2f  p99 %7.2f ms, of its own time %7.2f %7.2f %7.2f%s%n",
                name,
                at(sorted[0], 0.5),
                at(sorted[0], 0.95),
                at(sorted[0], 0.99),
                median,
                at(sorted[1], 0.95),
                at(sorted[1], 0.99),
                base == 0 ? "" : String.format(Locale.ROOT, ", %.0f x one word", median / base));
        return median;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private void write(Directory plain) throws IOException {
        try (IndexWriter writer = new IndexWriter(plain, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Findable answer : (Iterable<Findable>) answers.first(count)::iterator) {
                Document document = new Document();
                document.add(new TextField("text", answer.title() + "\n" + answer.body(), Store.YES));
                writer.addDocument(document);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
