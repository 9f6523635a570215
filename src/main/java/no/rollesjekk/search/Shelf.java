package no.rollesjekk.search;

import java.util.stream.Stream;

/** A place where things stand that can be found. Whoever keeps some lets them be indexed by being a shelf. */
public interface Shelf {

    Stream<Findable> all();

    /** A mark that changes whenever anything on the shelf does. */
    String mark();
}
