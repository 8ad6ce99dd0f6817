package onewindow.people;

import java.util.function.Function;
import onewindow.platform.CentreId;
import onewindow.platform.Identifier;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads a founding file: JSON with the words of {@link CentreFounding}; a word it does not know is an error, not a silence. */
final class FoundingFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addDeserializer(CentreId.class, word(CentreId::new))
                    .addDeserializer(UnitNo.class, word(UnitNo::new))
                    .addDeserializer(WindowNo.class, word(WindowNo::new))
                    .addDeserializer(OfficerNo.class, word(OfficerNo::new))
                    .addDeserializer(PostNo.class, word(PostNo::new))
                    .addDeserializer(LoginName.class, word(LoginName::new)))
            .build();

    private FoundingFile() {}

    static CentreFounding read(String text) {
        return JSON.readValue(text, CentreFounding.class);
    }

    private static <T extends Identifier> ValueDeserializer<T> word(Function<String, T> reading) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                return reading.apply(parser.getString());
            }
        };
    }
}
