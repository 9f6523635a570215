package no.rollesjekk.desk;

/** What readers may see of an entry: the one place that says so. */
public final class Visibility {

    /** What stands at the address of an answer. */
    public enum AtItsAddress {
        /** the live text */
        TEXT,
        /** the live text, and that it holds no longer */
        TEXT_WITH_WARNING,
        /** that it was withdrawn, and why */
        EXPLANATION,
        /** the way to the answer that says it instead */
        WAY_ON,
        /** what stands where nothing ever was */
        NOTHING
    }

    private Visibility() {}

    /** Whether lists, searches, suggestions, feeds and exports hold it. */
    public static boolean isListed(State state) {
        return atItsAddress(state) == AtItsAddress.TEXT;
    }

    public static AtItsAddress atItsAddress(State state) {
        return switch (state) {
            case PUBLISHED, REVISED, REVISION_IN_REVIEW, REVISION_SCHEDULED -> AtItsAddress.TEXT;
            case OUTDATED -> AtItsAddress.TEXT_WITH_WARNING;
            case WITHDRAWN -> AtItsAddress.EXPLANATION;
            case MERGED -> AtItsAddress.WAY_ON;
            case RECEIVED, IN_PROGRESS, IN_REVIEW, SCHEDULED, REJECTED -> AtItsAddress.NOTHING;
        };
    }

    /** Whether whoever asked is shown the live text through her own link. */
    public static boolean isShownToAsker(State state) {
        return atItsAddress(state) == AtItsAddress.TEXT || state == State.OUTDATED;
    }
}
