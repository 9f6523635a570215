package no.rollesjekk.desk;

/**
 * That somebody published her own text. It stands until somebody else has approved it.
 *
 * @param by an account
 */
public record Alone(long by, String why) {}
