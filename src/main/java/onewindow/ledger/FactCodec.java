package onewindow.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onewindow.platform.Clause;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the facts of one sealed family as JSON and reads them back; the kind of an entry is the name of the record. A family
 * can only grow: a kind or a field once written stays readable.
 */
public final class FactCodec<F> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Class<? extends F>> kinds = new HashMap<>();

    public FactCodec(Class<F> family) {
        collect(family, family);
    }

    private void collect(Class<F> family, Class<?> type) {
        if (!type.isSealed()) {
            kinds.put(type.getSimpleName(), type.asSubclass(family));
            return;
        }
        for (var permitted : type.getPermittedSubclasses()) collect(family, permitted);
    }

    public String kindOf(F fact) {
        return fact.getClass().getSimpleName();
    }

    public String payloadOf(F fact) {
        return JSON.writeValueAsString(fact);
    }

    public List<String> clausesOf(F fact) {
        var clause = fact.getClass().getAnnotation(Clause.class);
        return clause == null ? List.of() : List.of(clause.value());
    }

    public F read(Entry entry) {
        var kind = kinds.get(entry.kind());
        if (kind == null)
            throw new IllegalStateException("the ledger holds a kind this program does not know: " + entry.kind());
        return JSON.readValue(entry.payload(), kind);
    }

    public List<F> read(List<Entry> entries) {
        var facts = new ArrayList<F>(entries.size());
        for (var entry : entries) facts.add(read(entry));
        return facts;
    }
}
