package no.rollesjekk.web.desk;

import java.util.Arrays;
import java.util.Optional;

/** The lists of the to-do page that can be taken along as a table. */
enum ToDoList {
    UNANSWERED("ubesvart"),
    IN_REVIEW("kvalitetssikring"),
    DUE("gjennomgang"),
    AFFECTED("endret"),
    GAPS("sok-uten-treff"),
    SOURCES("kilder"),
    FEEDBACK("tilbakemeldinger");

    private final String file;

    ToDoList(String file) {
        this.file = file;
    }

    /** Its name in an address. */
    public String file() {
        return file;
    }

    static Optional<ToDoList> of(String file) {
        return Arrays.stream(values()).filter(list -> list.file.equals(file)).findFirst();
    }
}
