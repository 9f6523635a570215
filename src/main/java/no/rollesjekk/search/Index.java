package no.rollesjekk.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.rollesjekk.forum.Answer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index on disk. It knows which state of the answers it was made from. */
final class Index implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Index.class);
    private static final String MADE_FROM = "madeFrom";

    private final FSDirectory directory;
    private @Nullable DirectoryReader reader;

    Index(Path folder) {
        try {
            this.directory = FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mark of the answers it was made from; empty when there is no index that can be read. */
    synchronized String madeFrom() {
        try {
            DirectoryReader open = reader();
            return open == null ? "" : open.getIndexCommit().getUserData().getOrDefault(MADE_FROM, "");
        } catch (IOException e) {
            LOG.warn("The index cannot be read and is made anew: {}", e.toString());
            return "";
        }
    }

    /** Makes it anew from these answers; when another process is doing so, that one's work stands. */
    synchronized void make(List<Answer> answers, String mark) {
        IndexWriterConfig configuration =
                new IndexWriterConfig(NordicAnalysis.perField()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, configuration)) {
            for (Answer answer : answers) {
                Document document = Documents.of(answer);
                writer.addDocument(document);
            }
            writer.setLiveCommitData(Map.of(MADE_FROM, mark).entrySet());
            writer.commit();
        } catch (LockObtainFailedException e) {
            LOG.info("Another process is making the index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to search with; null when nothing is indexed. */
    synchronized @Nullable IndexSearcher searcher() {
        try {
            DirectoryReader open = reader();
            return open == null ? null : new IndexSearcher(open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable DirectoryReader reader() throws IOException {
        DirectoryReader open = reader;
        if (open == null) {
            try {
                open = DirectoryReader.open(directory);
            } catch (IndexNotFoundException e) {
                return null;
            }
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(open);
            open = newer == null ? open : newer;
        }
        reader = open;
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
    }
}
