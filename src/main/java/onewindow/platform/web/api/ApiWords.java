package onewindow.platform.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the description of the JSON interface says beside the types: {@code api/words.properties} for parameters that many acts
 * share, {@code api/examples/<operation id>.json} for bodies.
 */
final class ApiWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Properties words;

    private ApiWords(Properties words) {
        this.words = words;
    }

    static ApiWords shipped() {
        var words = new Properties();
        try (var reader = new ClassPathResource("api/words.properties").getInputStream()) {
            words.load(new java.io.InputStreamReader(reader, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ApiWords(words);
    }

    String of(String key) {
        return Optional.ofNullable(words.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("api/words.properties does not say " + key));
    }

    /** Adds what an operation leaves unsaid: the shared words of its parameters, the example of its body. */
    void completed(Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        for (var parameter : parameters)
            if (parameter.getDescription() == null)
                parameter.setDescription(words.getProperty("parameter." + parameter.getName()));
        var body = operation.getRequestBody();
        var example = example(operation.getOperationId());
        if (body == null || body.getContent() == null || example == null) return;
        body.getContent().values().forEach(content -> content.setExample(example));
    }

    private static @Nullable Object example(String operation) {
        var file = new ClassPathResource("api/examples/" + operation + ".json");
        if (!file.exists()) return null;
        try (var stream = file.getInputStream()) {
            return JSON.readValue(stream, Object.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
