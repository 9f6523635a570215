package no.rollesjekk.reasoning;

import java.util.Map;

/**
 * What would turn a verdict.
 *
 * @param circumstances the circumstances to change, by name, with their new values
 */
public record Change(Map<String, String> circumstances, Verdict verdict) {}
