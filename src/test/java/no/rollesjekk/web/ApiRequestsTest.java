package no.rollesjekk.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that is not what the API takes is met with a fitting status, and a sentence that says what to do. */
@Served
class ApiRequestsTest {

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\": ",
                "null",
                "[]",
                "\"text\"",
                "{\"text\": {\"a\": 1}}",
                "text=hei",
                "{\"text\": \"a\" \"b\"}"
            })
    void whatIsNoJsonIsUnreadable(String body) {
        visitor.send("POST", "/api/v1/ask", "application/json", body).assertIsProblem(400, "unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"circumstances\": []}",
                "{\"circumstances\": \"x\"}",
                "{\"circumstances\": {\"function\": {}}}"
            })
    void circumstancesOfAnotherShapeAreUnreadable(String body) {
        visitor.send("POST", "/api/v1/advice", "application/json", body).assertIsProblem(400, "unreadable");
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/ask", "PUT, /api/v1/advice", "DELETE, /api/v1/rules", "POST, /api/v1/search"})
    void anotherMethodIsNotAllowed(String method, String path) {
        visitor.send(method, path, "application/json", "").assertIsProblem(405, "wrong-method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void anotherFormatIsNotRead(String type) {
        visitor.send("POST", "/api/v1/ask", type, "text=hei").assertIsProblem(415, "wrong-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1",
                "/api/v2/ask",
                "/api/v1/rules/nothing",
                "/api/v1/sources/nothing",
                "/api/v1/rules/a%20b"
            })
    void whatIsNotThereIsNotFound(String path) {
        visitor.get(path).assertIsProblem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=many", "page=x", "size=99999999999"})
    void aSearchWithNonsenseNumbersIsUnreadable(String parameter) {
        visitor.get("/api/v1/search?q=rolle&" + parameter).assertIsProblem(400, "unreadable");
    }
}
