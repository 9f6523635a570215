package no.rollesjekk.forum;

import java.nio.file.Path;
import no.rollesjekk.content.Project;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a test lays answers on the table and clears it again. */
public class Desk {

    private final JdbcClient database;
    private final Importing importing;

    Desk(JdbcClient database, Importing importing) {
        this.database = database;
        this.importing = importing;
    }

    public void clear() {
        database.sql("delete from answer").update();
        database.sql("delete from answer_held").update();
        database.sql("delete from answer_formerly").update();
    }

    /** Takes in a file of that name and text, as a person would. */
    public int take(Path folder, String name, String text) {
        new Project(folder).write(name, text);
        return importing.take(folder.resolve(name));
    }
}
