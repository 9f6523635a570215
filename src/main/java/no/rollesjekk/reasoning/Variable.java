package no.rollesjekk.reasoning;

import java.util.List;
import java.util.Objects;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceType;

/**
 * A circumstance as a number: its choices are 0, 1, 2 …, then come unmentioned and unclear.
 *
 * @param index its place among all circumstances, in the order they are asked
 */
public record Variable(int index, CircumstanceType type) {

    public int choices() {
        return type.choices().size();
    }

    /** The code of the ordinary choice, of a circumstance that has one. */
    public int ordinary() {
        return code(Objects.requireNonNull(type.presumed()));
    }

    public int unmentioned() {
        return choices();
    }

    public int unclear() {
        return choices() + 1;
    }

    /** How many codes it has: its choices and the two unknowns. */
    public int codes() {
        return choices() + 2;
    }

    public int code(String value) {
        return switch (value) {
            case Circumstance.UNMENTIONED -> unmentioned();
            case Circumstance.UNCLEAR -> unclear();
            default -> type.codes().indexOf(value);
        };
    }

    public String value(int code) {
        if (code < choices()) {
            return type.choices().get(code).code();
        }
        return code == unmentioned() ? Circumstance.UNMENTIONED : Circumstance.UNCLEAR;
    }

    /** What choosing that code makes it necessary to ask about, instead of presuming. */
    List<String> asks(int code) {
        return code < choices() ? type.choices().get(code).asks() : List.of();
    }
}
