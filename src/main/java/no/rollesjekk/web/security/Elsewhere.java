package no.rollesjekk.web.security;

/** Somebody else with whom people can sign in: the name in the configuration, and the name in words. */
public record Elsewhere(String name, String words) {}
