package no.rollesjekk.search;

/** The words that a question is understood by. */
record Terms(Concepts concepts, FunctionWords functionWords) {}
