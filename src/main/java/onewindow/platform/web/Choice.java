package onewindow.platform.web;

import java.util.List;

/** One line of a select field: what is sent, what people read. */
public record Choice(String value, String label) {
    /** All constants of a closed list, in their order and in words. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> words, Texts texts) {
        return List.of(words.getEnumConstants()).stream()
                .map(word -> new Choice(word.name(), texts.word(word)))
                .toList();
    }
}
