package no.rollesjekk.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.forum.AnswersChanged;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index in step with the database: when answers change, and at start for what changed before. */
@Service
public class Indexing {

    private final Index index;
    private final Answers answers;

    Indexing(@Value("${rollesjekk.data}") Path data, Answers answers) {
        this.index = new Index(data.resolve("index"));
        this.answers = answers;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AnswersChanged changed) {
        follow();
    }

    /** Makes the index anew when the answers are not those it was made from. */
    public void follow() {
        String mark = answers.fingerprint();
        if (!mark.equals(index.madeFrom())) {
            index.make(answers.all(), mark);
        }
    }

    @Nullable
    IndexSearcher searcher() {
        return index.searcher();
    }

    @PreDestroy
    void close() throws IOException {
        index.close();
    }
}
