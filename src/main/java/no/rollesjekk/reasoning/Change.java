package no.rollesjekk.reasoning;

import java.util.Map;

/**
 * A smallest set of changes that turns a verdict: with one of them fewer it would stay as it is.
 *
 * @param circumstances the circumstances to change, by name, with their new values
 * @param verdict what the advice would then be, asked again
 */
public record Change(Map<String, String> circumstances, Verdict verdict) {}
