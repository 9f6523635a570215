package no.rollesjekk.facts;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is known of one circumstance in one case.
 *
 * @param value one of the type's choices, or {@link #UNMENTIONED} or {@link #UNCLEAR}
 */
public record Circumstance(CircumstanceType type, String value) {

    /** Nobody said anything about it: the ordinary is presumed. */
    public static final String UNMENTIONED = "UNMENTIONED";

    /** Something was said, but not enough: it must be asked. */
    public static final String UNCLEAR = "UNCLEAR";

    public Circumstance {
        if (!isOpen(value) && type.choice(value).isEmpty()) {
            throw new UnknownValue(type, value);
        }
    }

    private static boolean isOpen(String value) {
        return value.equals(UNMENTIONED) || value.equals(UNCLEAR);
    }

    public String name() {
        return type.name();
    }

    public boolean isKnown() {
        return !isOpen(value);
    }

    public boolean isUnclear() {
        return value.equals(UNCLEAR);
    }

    public Optional<Choice> choice() {
        return isKnown() ? type.choice(value) : Optional.empty();
    }

    /** Rules ask this: it is one of these, or not known to be another. */
    public boolean mayBe(String... codes) {
        return isOpen(value) || Arrays.asList(codes).contains(value);
    }

    /** As {@link #mayBe}, with a group of choices. */
    public boolean mayBeIn(String group) {
        return choice().map(choice -> choice.groups().contains(group)).orElse(true);
    }

    /** As {@link #mayBe}, with all choices but one. */
    public boolean mayBeOtherThan(String code) {
        return isOpen(value) || !value.equals(code);
    }
}
