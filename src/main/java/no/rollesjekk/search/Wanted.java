package no.rollesjekk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of the senses that were asked an index is searched for.
 *
 * @param telling those that tell documents apart
 * @param common those that stand in so many documents that they only help to put these in order
 */
record Wanted(List<Sense> telling, List<Sense> common) {

    /** So many that are rare say what a long text is about. */
    private static final int MOST = 60;

    private static final int MANY = 5_000;
    private static final int ENOUGH = 3;

    private record Counted(Sense sense, int documents) {}

    static Wanted of(List<Sense> senses, Worth worth) {
        List<Counted> all = new ArrayList<>();
        for (Sense sense : senses) {
            all.add(new Counted(sense, worth.documents(sense)));
        }
        if (all.size() > MOST) {
            // words that stand nowhere are many in a pasted text, and must not push out those that do
            List<Counted> known = all.stream()
                    .filter(each ->
                            worth.own(each.sense()) > 0 || !each.sense().names().isEmpty())
                    .sorted(Comparator.comparingInt(Counted::documents))
                    .toList();
            List<Counted> left = known.isEmpty() ? all : known;
            all = left.subList(0, Math.min(MOST, left.size()));
        }
        float most = bound(all, worth.rarity().all());
        List<Sense> telling = all.stream()
                .filter(each -> each.documents() <= most)
                .map(Counted::sense)
                .toList();
        List<Sense> common = all.stream()
                .filter(each -> each.documents() > most)
                .map(Counted::sense)
                .toList();
        return telling.isEmpty() ? new Wanted(common, List.of()) : new Wanted(telling, common);
    }

    /** More documents than this hold what is common. In a large index the rarest words are enough to find by. */
    private static float bound(List<Counted> all, int documents) {
        float share = Weights.COMMON * documents;
        if (share <= MANY || all.isEmpty()) {
            return share;
        }
        int[] counts = all.stream().mapToInt(Counted::documents).sorted().toArray();
        int last = counts[Math.min(ENOUGH, counts.length) - 1];
        return Math.min(share, Math.max(MANY, last));
    }
}
