package no.rollesjekk.reasoning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;

/** The words of every verdict, from {@code content/verdicts}. */
public final class VerdictTexts {

    private final Map<Verdict, VerdictText> byVerdict = new EnumMap<>(Verdict.class);

    public VerdictTexts(List<VerdictText> texts) {
        texts.forEach(text -> byVerdict.put(text.code(), text));
        for (Verdict verdict : Verdict.values()) {
            if (!byVerdict.containsKey(verdict)) {
                throw new BadContent("content/verdicts/" + verdict + ".yaml", "is missing");
            }
        }
    }

    public static VerdictTexts load(ContentFiles files) {
        return new VerdictTexts(files.each("content/verdicts/*.yaml", file -> files.yaml(file, VerdictText.class)));
    }

    public VerdictText of(Verdict verdict) {
        VerdictText text = byVerdict.get(verdict);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + verdict);
        }
        return text;
    }
}
