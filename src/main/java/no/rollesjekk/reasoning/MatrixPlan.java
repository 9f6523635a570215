package no.rollesjekk.reasoning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.UnknownValue;

/** The columns of the matrix in their groups, from {@code content/matrix}. */
public record MatrixPlan(List<MatrixGroup> groups) {

    public MatrixPlan {
        groups = groups.stream()
                .sorted(Comparator.comparingInt(MatrixGroup::order))
                .toList();
    }

    /** @throws BadContent for an id that is taken, a circumstance or a value that does not exist, or a post that is told */
    public static MatrixPlan load(ContentFiles files, CircumstanceTypes types) {
        Set<String> ids = new HashSet<>();
        return new MatrixPlan(files.each("content/matrix/*.yaml", file -> {
            MatrixGroup group = files.yaml(file, MatrixGroup.class);
            if (!group.id().equals(file.stem())) {
                throw new BadContent(file.name(), "the id in the file is " + group.id());
            }
            checkNew(group.id(), ids, file);
            for (MatrixColumn column : group.columns()) {
                checkNew(column.id(), ids, file);
                check(column, types, file);
            }
            return group;
        }));
    }

    /** A group and a column are chosen by id in the same place, so they share their ids. */
    private static void checkNew(String id, Set<String> ids, ContentFile file) {
        if (!ids.add(id)) {
            throw new BadContent(file.name(), "the id '" + id + "' is taken");
        }
    }

    private static void check(MatrixColumn column, CircumstanceTypes types, ContentFile file) {
        if (column.told().containsKey(Matrix.POST)) {
            throw new BadContent(file.name(), "the post is a row, not a column (column '" + column.id() + "')");
        }
        try {
            Case.of(types, column.told());
        } catch (UnknownValue e) {
            throw new BadContent(file.name(), e.getMessage() + " (column '" + column.id() + "')");
        }
    }

    public List<MatrixColumn> columns() {
        return groups.stream().flatMap(group -> group.columns().stream()).toList();
    }
}
