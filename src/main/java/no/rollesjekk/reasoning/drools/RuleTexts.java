package no.rollesjekk.reasoning.drools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.reasoning.Rule;
import tools.jackson.core.type.TypeReference;

/** The words of all rules, file by file. */
record RuleTexts(Map<String, Map<String, RuleWords>> files) {

    static RuleTexts read(ContentFiles files, List<ContentFile> texts) {
        Map<String, Map<String, RuleWords>> read = new LinkedHashMap<>();
        texts.forEach(file -> read.put(file.name(), files.yaml(file, new TypeReference<>() {})));
        return new RuleTexts(read);
    }

    RuleWords of(String id, Metadata metadata) {
        String file = DrlFile.textsOf(metadata.file());
        Map<String, RuleWords> beside = files.get(file);
        if (beside == null) {
            throw new BadContent(file, "is missing");
        }
        RuleWords words = beside.get(id);
        if (words == null) {
            throw metadata.wrong("no words for '" + id + "' in the .texts.yaml beside it");
        }
        return words;
    }

    /** All words belong to a rule in the file beside them. */
    void check(List<Rule> rules) {
        files.forEach((file, words) -> words.keySet().stream()
                .filter(id -> rules.stream()
                        .noneMatch(rule -> rule.id().equals(id)
                                && DrlFile.textsOf(rule.file()).equals(file)))
                .findFirst()
                .ifPresent(id -> {
                    throw new BadContent(file, "has words for '" + id + "', which is no rule in it");
                }));
    }
}
