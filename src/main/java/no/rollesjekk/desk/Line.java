package no.rollesjekk.desk;

/**
 * One entry in a list at the desk.
 *
 * @param title that of its newest text, or how the question begins
 * @param owner the name of whoever looks after it; empty for nobody
 * @param days for how many days it has been there
 */
public record Line(Entry entry, String title, String owner, long days) {}
