package no.rollesjekk.facts;

/** A circumstance, or a value of one, that does not exist. */
public class UnknownValue extends IllegalArgumentException {

    private final String circumstance;

    UnknownValue(CircumstanceType type, String value) {
        super("'" + value + "' is not a value of " + type.name() + "; it can be " + String.join(", ", type.codes())
                + ", UNMENTIONED or UNCLEAR");
        this.circumstance = type.name();
    }

    UnknownValue(String name) {
        super("there is no circumstance '" + name + "'");
        this.circumstance = name;
    }

    public String circumstance() {
        return circumstance;
    }
}
