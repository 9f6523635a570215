package no.rollesjekk.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wide picture: circumstances, rules, findings and verdict beside each other. A rule stands level with its finding. */
record Columns(List<Step> steps, String verdict, Map<Part, String> headings) {

    private static final int[] LEFT = {0, 224, 502, 800};
    private static final int[] WIDTH = {180, 236, 256, 160};
    private static final int TOP = 30;
    private static final int GAP = 14;

    Drawing drawing() {
        List<Box> rules = new ArrayList<>();
        List<Box> findings = new ArrayList<>();
        int y = TOP;
        for (Step step : steps) {
            Box rule = box(Part.RULES, step.norm(), step.waits());
            Box finding = box(Part.FINDINGS, step.finding(), step.waits());
            int height = Math.max(rule.height(), finding.height());
            rules.add(rule.at(y + (height - rule.height()) / 2));
            findings.add(finding.at(y + (height - finding.height()) / 2));
            y += height + GAP;
        }
        Map<String, Box> circumstances = circumstances(rules);
        int bottom = Math.max(
                y - GAP,
                circumstances.values().stream().mapToInt(Box::bottom).max().orElse(TOP));
        Box end = box(Part.VERDICT, verdict, false);
        end = end.at(Math.max(TOP, TOP + (y - GAP - TOP - end.height()) / 2));
        List<Box> boxes = new ArrayList<>(circumstances.values());
        boxes.addAll(rules);
        boxes.addAll(findings);
        boxes.add(end);
        return new Drawing(
                LEFT[3] + WIDTH[3],
                Math.max(bottom, end.bottom()) + 1,
                labels(),
                boxes,
                lines(circumstances, rules, findings, end));
    }

    /** Each only once, level with the rules it is told for as far as the others leave room. */
    private Map<String, Box> circumstances(List<Box> rules) {
        Map<String, Double> wanted = new LinkedHashMap<>();
        for (Step step : steps) {
            for (String text : step.circumstances()) {
                wanted.computeIfAbsent(text, each -> mean(each, rules));
            }
        }
        Map<String, Box> placed = new LinkedHashMap<>();
        int free = TOP;
        for (String text : wanted.keySet().stream()
                .sorted(Comparator.comparing(wanted::get))
                .toList()) {
            Box box = box(Part.CIRCUMSTANCES, text, false);
            int room = steps.size() == 1 ? free : (int) (wanted.get(text) - box.height() / 2.0);
            box = box.at(Math.max(free, room));
            placed.put(text, box);
            free = box.bottom() + GAP;
        }
        return placed;
    }

    private double mean(String text, List<Box> rules) {
        return rules.stream()
                .filter(rule -> steps.get(rules.indexOf(rule)).circumstances().contains(text))
                .mapToInt(Box::middle)
                .average()
                .orElse(TOP);
    }

    private List<Line> lines(Map<String, Box> circumstances, List<Box> rules, List<Box> findings, Box end) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (String text : step.circumstances()) {
                lines.add(Line.across(circumstances.get(text), rules.get(i), step.waits()));
            }
            lines.add(Line.across(rules.get(i), findings.get(i), step.waits()));
            lines.add(Line.across(findings.get(i), end, step.waits()));
        }
        return List.copyOf(lines);
    }

    private List<Label> labels() {
        return headings.entrySet().stream()
                .map(heading ->
                        new Label(heading.getValue(), LEFT[heading.getKey().ordinal()], Lettering.SIZE))
                .toList();
    }

    private static Box box(Part part, String text, boolean waits) {
        return Box.of(part, text, waits, LEFT[part.ordinal()], TOP, WIDTH[part.ordinal()]);
    }
}
