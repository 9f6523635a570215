package no.rollesjekk.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much each sense of a question, and each of its names, counts.
 *
 * @param functionWords those of the question, which are common whatever the index holds
 */
record Worth(Rarity rarity, Set<String> functionWords) {

    /** A function word counts as one that stands in so great a share of all documents. */
    private static final double CARRYING = 0.9;

    /** In how many documents the rarest of its words stands. */
    int own(Sense sense) {
        return sense.tokens().stream()
                .mapToInt(token -> rarity.documents(token.stem()))
                .min()
                .orElse(0);
    }

    /**
     * In how many documents what it names is spoken of, by the name that is most common: "coordinator" tells nothing where
     * every text is on a <em>koordinator</em>, however few are in English.
     */
    int documents(Sense sense) {
        int most = sense.tokens().stream().allMatch(token -> functionWords.contains(token.word()))
                ? (int) (CARRYING * rarity.all())
                : 0;
        most = Math.max(most, own(sense));
        for (Map.Entry<Name, Float> name : sense.names().entrySet()) {
            if (name.getValue() > Weights.RELATED) {
                most = Math.max(most, documents(name.getKey()));
            }
        }
        return most;
    }

    /** What the words themselves count, beside their own rarity. */
    float of(Sense sense) {
        return share(documents(sense), own(sense));
    }

    /**
     * What the other names count, beside their own rarity: none weighs more than what is named. Names of what is only near
     * are many, and are looked for where the words themselves stand in few documents.
     */
    Map<Name, Float> names(Sense sense) {
        boolean enough = own(sense) >= Ranking.RESCORED;
        int documents = documents(sense);
        Map<Name, Float> names = new LinkedHashMap<>();
        sense.names().forEach((name, weight) -> {
            if (!enough || weight > Weights.RELATED) {
                names.put(name, weight * share(documents, documents(name)));
            }
        });
        return names;
    }

    private int documents(Name name) {
        return name.stems().stream().mapToInt(rarity::documents).min().orElse(0);
    }

    private float share(int documents, int own) {
        return (float) Math.min(1, rarity.of(documents) / rarity.of(own));
    }
}
