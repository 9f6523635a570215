package no.rollesjekk.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SleepingLockWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The index on disk. It knows which state of the shelves it was made from. Another process may write it too, one at a
 * time; readers keep what they have until the next state is complete.
 */
@Component
class Index implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Index.class);
    private static final String MADE_FROM = "madeFrom";
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 20;
    private static final long PAUSE_BETWEEN_LOOKS = 300_000_000;
    private static final double BUFFER_MEGABYTES = 48;

    /** What is asked of the index, by whoever reads it. */
    interface Inquiry<T> {
        T ask(LanguageSearcher searcher) throws IOException;
    }

    private final Directory directory;
    private volatile long looked = System.nanoTime() - PAUSE_BETWEEN_LOOKS - 1;
    private @Nullable SearcherManager searchers;

    Index(@Value("${rollesjekk.data}") Path data) {
        try {
            FSDirectory folder = FSDirectory.open(data.resolve("index"));
            this.directory = new SleepingLockWrapper(folder, PATIENCE_MILLIS, PAUSE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mark of the state it was made from; empty when there is no index that can be read. */
    String madeFrom() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault(MADE_FROM, "");
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether all of it can be read, as it was written. */
    boolean isWhole() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index is missing or damaged: {}", e.toString());
            return false;
        }
    }

    /** Makes it anew; whoever reads meanwhile reads the old one. @return how much stands in it */
    int make(Stream<Findable> all, String mark) {
        try (IndexWriter writer = fresh()) {
            for (Iterator<Findable> each = all.iterator(); each.hasNext(); ) {
                writer.addDocument(Documents.of(each.next()));
            }
            commit(writer, mark);
            return writer.getDocStats().numDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts these in the place of what they were, and takes away those that are gone. */
    void change(Map<String, Optional<Findable>> byKey, String mark) {
        try (IndexWriter writer = writer(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)) {
            for (Map.Entry<String, Optional<Findable>> each : byKey.entrySet()) {
                Term key = new Term(Field.KEY, each.getKey());
                if (each.getValue().isPresent()) {
                    writer.updateDocument(key, Documents.of(each.getValue().get()));
                } else {
                    writer.deleteDocuments(key);
                }
            }
            commit(writer, mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the newest state; empty while there is none, or when it cannot be read. */
    <T> Optional<T> ask(Inquiry<T> inquiry) {
        try {
            SearcherManager open = searchers();
            refresh(open);
            IndexSearcher searcher = open.acquire();
            try {
                return Optional.of(inquiry.ask((LanguageSearcher) searcher));
            } finally {
                open.release(searcher);
            }
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("The index cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Another process may have written; that is looked after now and then, and not in every search. */
    private void refresh(SearcherManager open) throws IOException {
        long now = System.nanoTime();
        if (now - looked > PAUSE_BETWEEN_LOOKS) {
            looked = now;
            open.maybeRefresh();
        }
    }

    /** Over the old one; in its place, where that is so damaged that nothing can be written over it. */
    private IndexWriter fresh() throws IOException {
        try {
            return writer(IndexWriterConfig.OpenMode.CREATE);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException e) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return writer(IndexWriterConfig.OpenMode.CREATE);
        }
    }

    private IndexWriter writer(IndexWriterConfig.OpenMode mode) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(Analysis.perField())
                        .setSimilarity(Analysis.SIMILARITY)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setOpenMode(mode));
    }

    private void commit(IndexWriter writer, String mark) throws IOException {
        writer.setLiveCommitData(Map.of(MADE_FROM, mark).entrySet());
        writer.commit();
        looked = System.nanoTime() - PAUSE_BETWEEN_LOOKS - 1;
    }

    private synchronized SearcherManager searchers() throws IOException {
        SearcherManager open = searchers;
        if (open == null) {
            open = new SearcherManager(directory, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                        throws IOException {
                    return new LanguageSearcher(reader);
                }
            });
            searchers = open;
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        if (searchers != null) {
            searchers.close();
        }
        directory.close();
    }
}
