package no.rollesjekk.reasoning;

import java.util.Map;
import no.rollesjekk.content.Text;

/**
 * One column of the matrix of posts and circumstances.
 *
 * @param heading a few words
 * @param told what it tells of a case beside the post
 */
public record MatrixColumn(String id, Text heading, Map<String, String> told) {}
