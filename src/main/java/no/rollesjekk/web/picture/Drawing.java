package no.rollesjekk.web.picture;

import java.util.List;

/** Everything of a picture of the reasoning, with its place. */
public record Drawing(int width, int height, List<Label> labels, List<Box> boxes, List<Line> lines) {}
