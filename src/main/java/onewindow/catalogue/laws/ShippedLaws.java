package onewindow.catalogue.laws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.parameters.PlainYaml;
import org.springframework.core.io.ClassPathResource;

/** The national texts that come with the product, in regulation/law-texts.yml; an unusable file stops the start. */
public final class ShippedLaws {
    private static final String FILE = "regulation/law-texts.yml";

    private ShippedLaws() {}

    public static List<LawText> read() {
        try {
            var yaml = PlainYaml.read(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
            return yaml.only("texts").parts("texts").stream()
                    .map(ShippedLaws::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The shipped register of laws cannot be read.", unreadable);
        }
    }

    private static LawText text(PlainYaml yaml) {
        yaml.only("names", "number", "in_force", "repealed", "replaced_by", "source");
        var repealed = yaml.has("repealed") ? day(yaml, "repealed") : null;
        var inForce = day(yaml, "in_force");
        if (repealed != null && !repealed.isAfter(inForce)) throw yaml.wrong("repealed before it was in force");
        return new LawText(
                yaml.texts("names"),
                yaml.maybe("number"),
                inForce,
                repealed,
                yaml.maybe("replaced_by"),
                yaml.text("source"));
    }

    private static LocalDate day(PlainYaml yaml, String name) {
        try {
            return LocalDate.parse(yaml.text(name));
        } catch (DateTimeException noDate) {
            throw yaml.wrong("\"" + name + "\" is no date");
        }
    }
}
