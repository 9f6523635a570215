package no.rollesjekk.desk;

import java.util.List;
import java.util.Optional;
import no.rollesjekk.forum.Answer;
import org.springframework.stereotype.Service;

/** Shows readers what they may see of what the desk looks after, and editors how it will look. */
@Service
public class Presenting {

    private final Entries entries;
    private final Revisions revisions;
    private final Showing showing;

    Presenting(Entries entries, Revisions revisions, Showing showing) {
        this.entries = entries;
        this.revisions = revisions;
        this.showing = showing;
    }

    /** Empty for an address that the desk does not look after. */
    public Optional<Presented> at(String id) {
        return entries.of(id).map(this::presented);
    }

    private Presented presented(Entry entry) {
        Visibility.AtItsAddress how = Visibility.atItsAddress(entry.state());
        return switch (how) {
            case TEXT, TEXT_WITH_WARNING ->
                new Presented(how, entry.publication(), showing.answer(entry), changes(entry));
            case EXPLANATION, WAY_ON, NOTHING -> new Presented(how, entry.publication(), null, List.of());
        };
    }

    private List<Revision> changes(Entry entry) {
        Integer live = entry.publication().live();
        return revisions.of(entry.id()).stream()
                .filter(each -> live != null && each.number() <= live)
                .filter(each -> each.major() && !each.note().isBlank())
                .toList();
    }

    /** The page as it would be with that text. */
    public Answer preview(Entry entry, Draft draft) {
        return showing.answer(entry, draft);
    }
}
