package onewindow.people;

import java.util.Locale;

/** A name in the two languages of the product. */
public record Name(String zh, String en) {
    public Name {
        if (zh.isBlank() || en.isBlank()) throw new IllegalArgumentException("a name in both languages");
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
