package onewindow.casework.web;

import java.util.LinkedHashMap;
import java.util.Map;
import onewindow.journeys.Visitor;

/** A clerk's desk without scripts: fields are filled one after the other, then a button is pressed. */
final class Desk {
    private static final String OUTCOME = "outcome";

    private final Visitor clerk;
    private final Map<String, String> fields = new LinkedHashMap<>();

    Desk(Visitor clerk) {
        this.clerk = clerk;
    }

    /** Ms Lin's complete application for a food licence; each test changes what it is about. */
    static Desk ofLin(Visitor clerk) {
        var desk = new Desk(clerk)
                .with("who.kind", "PERSON")
                .with("who.name", "林晓雨")
                .with("who.idKind", "RESIDENT_ID")
                .with("who.idNumber", "420399199003078311")
                .with("who.phone", "13800001111")
                .with("delivery", "AT_WINDOW")
                .with("item", DeskTown.FOOD)
                .with("answers[biz]", "biz_cater")
                .with("answers[agent]", "agent_no");
        for (int material = 1; material <= 5; material++) desk.with("state[" + material + "]", "PRESENT");
        return desk;
    }

    Desk with(String field, String typed) {
        fields.put(field, typed);
        return this;
    }

    Desk without(String field) {
        fields.remove(field);
        return this;
    }

    Visitor.Answer look() {
        return sent("/desk", "/desk/visit", Map.of());
    }

    /** Presses the button of an outcome. */
    Visitor.Answer end(String outcome) {
        return sent("/desk", "/desk/preview", Map.of(OUTCOME, outcome));
    }

    private Visitor.Answer sent(String page, String to, Map<String, String> more) {
        var all = new LinkedHashMap<>(clerk.get(page).formTo("/desk/visit"));
        all.putAll(fields);
        all.putAll(more);
        return clerk.post(to, all);
    }

    /** Goes on from the page in between, with what is typed there. */
    static Visitor.Answer confirm(Visitor clerk, Visitor.Answer preview, Map<String, String> typed) {
        return clerk.post("/desk/cases", form(preview, "/desk/cases", typed));
    }

    static Visitor.Answer confirm(Visitor clerk, Visitor.Answer preview) {
        return confirm(clerk, preview, Map.of());
    }

    static Map<String, String> form(Visitor.Answer preview, String action, Map<String, String> typed) {
        var all = new LinkedHashMap<>(preview.formTo(action));
        all.putAll(typed);
        return all;
    }
}
