package no.rollesjekk.forum;

/** Published answers were added, changed or removed. */
public record AnswersChanged() {}
