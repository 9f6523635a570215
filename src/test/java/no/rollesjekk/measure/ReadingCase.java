package no.rollesjekk.measure;

import java.util.List;
import java.util.Map;
import no.rollesjekk.reasoning.Verdict;

/**
 * A case told in free text, with what a reasonable reader extracts from it.
 *
 * @param check whether it belongs to the part that nobody tunes on
 * @param trap what makes it hard
 */
public record ReadingCase(
        String id,
        String language,
        boolean check,
        String text,
        Map<String, String> told,
        Verdict verdict,
        List<String> trap) {}
