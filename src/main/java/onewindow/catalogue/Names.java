package onewindow.catalogue;

import java.util.List;
import java.util.Locale;

/** Official name in Chinese and English, and what people call it (俗称). */
public record Names(String zh, String en, List<String> colloquial) {
    public Names {
        colloquial = List.copyOf(colloquial);
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") && !en.isBlank() ? en : zh;
    }
}
