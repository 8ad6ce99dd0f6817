package onewindow.walls;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** One file of messages: its keys with their texts, and keys that stand in it twice. */
record Bundle(SourceFile file, Map<String, String> texts, List<String> repeated) {
    static List<Bundle> all(House house) {
        return House.under(house.messages(), ".properties")
                .map(SourceFile::of)
                .map(Bundle::of)
                .toList();
    }

    private static Bundle of(SourceFile file) {
        var texts = new LinkedHashMap<String, String>();
        var repeated = new ArrayList<String>();
        var reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) repeated.add((String) key);
                return super.put(key, text);
            }
        };
        try {
            reader.load(new StringReader(file.text()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Bundle(file, texts, repeated);
    }

    boolean isEnglish() {
        return file.name().endsWith("_en.properties");
    }

    /** The module, or whatever the pair of files is named for. */
    String name() {
        return file.name().replaceAll("(_en)?\\.properties$", "");
    }
}
