package no.rollesjekk.web.picture;

/** A few words outside of the boxes; its place is where the words begin, on their line. */
public record Label(String text, int x, int y) {}
