package no.rollesjekk.archive;

import java.util.List;

/**
 * One kind of line in an archive, and the table it is of.
 *
 * @param table what the lines say they are of
 * @param where which rows belong to the installation itself
 * @param order that of the lines, so that the same matter always makes the same file
 * @param columns those that are written, by the names they have in the table
 * @param json those of them whose text is JSON
 * @param leftOut those that are never written, and that an empty installation fills in itself
 */
record Part(String table, String where, String order, List<String> columns, List<String> json, List<String> leftOut) {

    static Part of(String table, String order, String columns) {
        return new Part(table, "true", order, List.of(columns.split(" ")), List.of(), List.of());
    }

    Part where(String condition) {
        return new Part(table, condition, order, columns, json, leftOut);
    }

    Part json(String column) {
        return new Part(table, where, order, columns, List.of(column), leftOut);
    }

    Part without(String... secret) {
        return new Part(table, where, order, columns, json, List.of(secret));
    }

    String select() {
        return "select " + String.join(", ", columns) + " from " + table + " where " + where + " order by " + order;
    }

    /** With a number that the file names in place of one that the table would count up to. */
    String insert() {
        String identity = Parts.NUMBERED.contains(table) ? " overriding system value" : "";
        return "insert into " + table + " (" + String.join(", ", columns) + ")" + identity + " values (:"
                + String.join(", :", columns) + ")";
    }
}
