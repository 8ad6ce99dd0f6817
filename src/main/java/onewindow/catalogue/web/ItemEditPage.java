package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.writing.FormSection;
import onewindow.catalogue.writing.GuideForm;
import onewindow.platform.Refusal;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The draft of a guide, every element a field; errors at the field and all of them at the top. */
public record ItemEditPage(
        Screen screen, ItemCode code, int seen, BindingResult typed, List<Refusal> refused, List<Refusal> missing)
        implements Page {
    private GuideForm form() {
        if (typed.getTarget() instanceof GuideForm form) return form;
        throw new IllegalStateException("the form of a guide");
    }

    public List<FormSection> sections() {
        return FormSection.ALL;
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public List<RefusalText> gaps() {
        return missing.stream().map(screen::refusal).toList();
    }

    public int rows(FormSection section) {
        var list = section.list();
        return list != null && typed.getRawFieldValue(list) instanceof List<?> rows ? rows.size() : 0;
    }

    public @Nullable String value(FormSection.Column column) {
        var value = typed.getFieldValue(column.path());
        return switch (value) {
            case null -> null;
            case Enum<?> word -> word.name();
            default -> value.toString();
        };
    }

    public @Nullable String error(FormSection.Column column) {
        return typed.hasFieldErrors(column.path())
                ? screen.t("catalogue.edit.unreadable", String.valueOf(value(column)))
                : null;
    }

    public boolean isWrong() {
        return typed.hasErrors();
    }

    public String label(FormSection.Column column) {
        return screen.t("catalogue.field." + column.label());
    }

    public static String id(FormSection.Column column) {
        return "f-" + column.path().replaceAll("[\\[\\].]+", "-");
    }

    /** How the page builder calls the kinds of fields of this form. */
    public static String type(FormSection.Column column) {
        return switch (column.type()) {
            case "number", "money" -> "text";
            case "yesno" -> "select";
            default -> column.type();
        };
    }

    public List<Choice> choices(FormSection.Column column) {
        if (column.type().equals("yesno"))
            return List.of(
                    new Choice("true", screen.t("catalogue.edit.yes")),
                    new Choice("false", screen.t("catalogue.edit.no")));
        return column.constants().stream()
                .map(word -> new Choice(word.name(), screen.texts().word(word)))
                .toList();
    }

    public boolean has(Target target) {
        return form().serves(target);
    }

    public boolean has(Topic topic) {
        return form().isAbout(topic);
    }
}
