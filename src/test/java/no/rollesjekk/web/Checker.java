package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.facts.CircumstanceTypes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a page of the self-check, who sends what its form holds and nothing else. */
record Checker(Visitor visitor, Reply reply, Document page) {

    /** At the first question. */
    static Checker starts(Visitor visitor) {
        return at(visitor, visitor.get("/sjekk")).press("Start sjekken");
    }

    static Checker at(Visitor visitor, Reply reply) {
        return new Checker(visitor, reply, reply.page());
    }

    /** Chooses that answer and goes on. */
    Checker answers(String value) {
        Element choice = choices().stream()
                .filter(each -> each.val().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + value + " at " + asked()));
        return send(Map.of("c." + asked(), choice.val()));
    }

    /** The answers of a home nurse to whom nothing applies that is out of the ordinary. */
    static Map<String, String> ordinary(CircumstanceTypes types) {
        Map<String, String> ordinary = new HashMap<>();
        types.all()
                .forEach(type -> ordinary.put(
                        type.name(),
                        type.codes().stream().filter(type::presumes).findFirst().orElse("YES")));
        ordinary.put("function", "HOME_NURSE");
        return ordinary;
    }

    /** Answers so until a question comes that is not answered there, or none. */
    Checker answers(Map<String, String> values) {
        Checker at = this;
        while (values.containsKey(at.asked())) {
            at = at.answers(values.get(at.asked()));
        }
        return at;
    }

    /** Answers so until that question comes. */
    Checker answersUntil(String circumstance, Map<String, String> values) {
        Map<String, String> before = new HashMap<>(values);
        before.remove(circumstance);
        Checker at = answers(before);
        assertThat(at.asked()).isEqualTo(circumstance);
        return at;
    }

    Checker press(String button) {
        return press(page.select("form[action=/sjekk] button:contains(" + button + ")"));
    }

    Checker changes(String circumstance) {
        return press(page.select("#told button[form=here][name=again][value=" + circumstance + "]"));
    }

    /** The answers listed, but for that one. */
    List<String> toldBefore(String circumstance) {
        return told().subList(0, told().indexOf(circumstance));
    }

    private Checker press(List<Element> found) {
        assertThat(found).hasSize(1);
        Element button = found.get(0);
        return send(button.hasAttr("name") ? Map.of(button.attr("name"), button.val()) : Map.of());
    }

    private Checker send(Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form[action=/sjekk] input[type=hidden], form[action=/sjekk] input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        page.select("form[action=/sjekk] select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").val()));
        fields.putAll(more);
        return at(visitor, visitor.fillIn("/sjekk", fields));
    }

    /** The circumstance that is asked about; nothing on a page that does not ask. */
    String asked() {
        return page.select("input[name=asked]").val();
    }

    /** The radio buttons, or the options of a list. */
    List<Element> choices() {
        return page.select("input[type=radio], select option[value~=.]");
    }

    String chosen() {
        return page.select("input[checked], select option[selected]").val();
    }

    /** The circumstances whose answers are listed. */
    List<String> told() {
        return page.select("#told button[name=again]").eachAttr("value");
    }

    String verdict() {
        return page.select("h1.verdict").attr("class").replaceAll(".*verdict ", "");
    }

    String text() {
        return page.select("main").text();
    }
}
