package no.rollesjekk.desk;

/** Somebody else changed the entry since it was opened. Nothing was saved. */
public final class Conflict extends RuntimeException {

    private final long entry;

    Conflict(long entry) {
        super("entry " + entry);
        this.entry = entry;
    }

    public long entry() {
        return entry;
    }
}
