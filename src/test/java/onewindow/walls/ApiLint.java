package onewindow.walls;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the published description of the JSON interface must say, so that somebody who has nothing else can use it. */
final class ApiLint {
    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String PROBLEM = "application/problem+json";

    private final OpenAPI api;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private ApiLint(OpenAPI api) {
        this.api = api;
    }

    static List<Finding> findings(OpenAPI api) {
        var lint = new ApiLint(api);
        lint.whole();
        return lint.findings;
    }

    private void whole() {
        if (api.getInfo() == null
                || isBlank(api.getInfo().getTitle())
                || isBlank(api.getInfo().getDescription())) found("info", "no title and description");
        if (api.getComponents() == null
                || api.getComponents().getSecuritySchemes() == null
                || api.getComponents().getSecuritySchemes().isEmpty())
            found("components", "no security scheme says how a key is shown");
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation(method + " " + path, path, method, operation)));
    }

    private void operation(String place, String path, HttpMethod method, Operation operation) {
        if (!path.startsWith("/api/v1/")) found(place, "outside /api/v1");
        if (isBlank(operation.getSummary())) found(place, "no summary");
        if (operation.getTags() == null || operation.getTags().size() != 1) found(place, "not under exactly one tag");
        if (isBlank(operation.getOperationId()) || !ids.add(operation.getOperationId()))
            found(place, "operation id missing or used twice: " + operation.getOperationId());
        else if (operation.getOperationId().matches(".*_\\d+"))
            found(place, "operation id made by counting: " + operation.getOperationId());
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (WRITES.contains(method) && parameters.stream().noneMatch(ApiLint::isKeyAgainstRepeats))
            found(place, "a write without Idempotency-Key");
        parameters.stream()
                .filter(parameter -> isBlank(parameter.getDescription()))
                .forEach(parameter -> found(place, "parameter " + parameter.getName() + " is not described"));
        answers(place, operation);
        body(place, operation);
    }

    private void answers(String place, Operation operation) {
        var answers = operation.getResponses();
        if (answers == null || answers.keySet().stream().noneMatch(status -> status.startsWith("2")))
            found(place, "no answer when all goes well");
        else if (answers.getDefault() == null
                || answers.getDefault().getContent() == null
                || !answers.getDefault().getContent().containsKey(PROBLEM)) found(place, "no problem when it does not");
    }

    private void body(String place, Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
        operation.getRequestBody().getContent().forEach((type, content) -> {
            if (content.getExample() == null
                    && (content.getExamples() == null || content.getExamples().isEmpty()))
                found(place, "a body without example: " + type);
            if (isNameless(content.getSchema())) found(place, "a body of no named shape: " + type);
        });
    }

    private static boolean isNameless(@Nullable Schema<?> schema) {
        if (schema == null) return true;
        Map<?, ?> properties = schema.getProperties();
        return schema.get$ref() == null && (properties == null || properties.isEmpty());
    }

    private static boolean isKeyAgainstRepeats(Parameter parameter) {
        return "Idempotency-Key".equals(parameter.getName()) && Boolean.TRUE.equals(parameter.getRequired());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void found(String place, String what) {
        findings.add(new Finding(place, what));
    }
}
