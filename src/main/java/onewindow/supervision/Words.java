package onewindow.supervision;

import java.util.Locale;

/** One statement of the regulation in both languages; the Chinese one is the original. */
public record Words(String chinese, String english) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
