package no.rollesjekk.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was sent after the session had run out: kept on the page, to be sent again after signing in. */
@Controller
class GivenBack {

    static final String PATH = DeskDoor.DESK + "/gitt-tilbake";

    /** One field of the form that was sent. */
    record Field(String name, String value) {}

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String giveBack(HttpServletRequest request, Model model) {
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                // a password is never shown again
                if (!name.equals("_csrf") && !name.equals("password")) {
                    fields.add(new Field(name, value));
                }
            }
        });
        Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        model.addAttribute("address", address == null ? request.getContextPath() + DeskDoor.DESK : address);
        model.addAttribute("fields", fields);
        return "desk/given-back";
    }
}
