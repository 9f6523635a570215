package no.rollesjekk.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The narrow picture: one rule after another with what it rests on above it, and the verdict below all. Lines pass the
 * boxes between on the left, those to the verdict on the right. A circumstance stands by every rule that rests on it.
 */
record Stack(List<Step> steps, String verdict, Map<Part, String> headings) {

    private static final int LEFT = 22;
    private static final int WIDTH = 244;
    private static final int WHOLE = 288;
    private static final int LEFT_RAIL = 8;
    private static final int RIGHT_RAIL = 280;
    private static final int HEADING = 26;
    private static final int GAP = 6;

    Drawing drawing() {
        List<Label> labels = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Box> findings = new ArrayList<>();
        int y = 0;
        for (Step step : steps) {
            List<Box> told = new ArrayList<>();
            y = heading(Part.CIRCUMSTANCES, y, labels);
            for (String text : step.circumstances()) {
                told.add(box(Part.CIRCUMSTANCES, text, false, y));
                y = told.get(told.size() - 1).bottom() + GAP;
            }
            Box rule = box(Part.RULES, step.norm(), step.waits(), heading(Part.RULES, y - GAP, labels));
            Box finding =
                    box(Part.FINDINGS, step.finding(), step.waits(), heading(Part.FINDINGS, rule.bottom(), labels));
            told.forEach(each -> lines.add(Line.leftOf(LEFT_RAIL, each, rule, step.waits())));
            lines.add(Line.down(rule, finding, step.waits()));
            boxes.addAll(told);
            boxes.add(rule);
            boxes.add(finding);
            findings.add(finding);
            y = finding.bottom() + GAP;
        }
        Box end = box(Part.VERDICT, verdict, false, heading(Part.VERDICT, y, labels));
        for (Box finding : findings) {
            lines.add(Line.rightOf(RIGHT_RAIL, finding, end, finding.waits()));
        }
        boxes.add(end);
        return new Drawing(WHOLE, end.bottom() + 1, labels, boxes, lines);
    }

    /** Writes the heading there, and says where the box below it begins. */
    private int heading(Part part, int y, List<Label> labels) {
        labels.add(new Label(headings.getOrDefault(part, ""), LEFT, y + HEADING - 7));
        return y + HEADING;
    }

    private static Box box(Part part, String text, boolean waits, int y) {
        return Box.of(part, text, waits, LEFT, y, WIDTH);
    }
}
