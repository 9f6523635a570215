package no.rollesjekk.gaps;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What at least three searches looked for in vain, in the database. */
@Repository
public class Gaps {

    /** Fewer searches than this could be those of one person. */
    static final int FEWEST = 3;

    private final JdbcClient database;

    Gaps(JdbcClient database) {
        this.database = database;
    }

    /** The words that most searched for, those that many searched for first. */
    public List<Gap> most(Outcome outcome, int most) {
        return database.sql("select word, outcome, searches, latest from gap where outcome = :outcome "
                        + "order by searches desc, latest desc, word limit :most")
                .param("outcome", outcome.name())
                .param("most", most)
                .query(Gap.class)
                .list();
    }

    /** Takes a word off the list, for example when there is an answer now. */
    public void close(String word) {
        database.sql("delete from gap where word = :word").param("word", word).update();
    }

    /** @return whether it was taken in: when it stands there already, or enough searches had it */
    @Transactional
    boolean add(String word, Outcome outcome, int searches, LocalDate day) {
        int known = database.sql("update gap set searches = searches + :searches, latest = :day "
                        + "where word = :word and outcome = :outcome")
                .param("searches", searches)
                .param("day", day)
                .param("word", word)
                .param("outcome", outcome.name())
                .update();
        if (known == 0 && searches >= FEWEST) {
            database.sql("insert into gap (word, outcome, searches, latest) values (?, ?, ?, ?)")
                    .params(word, outcome.name(), searches, day)
                    .update();
        }
        return known > 0 || searches >= FEWEST;
    }
}
