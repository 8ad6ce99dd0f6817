package onewindow.platform.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Screen;
import onewindow.platform.web.errors.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;

/** Puts into the published description what handlers say by their types: the value inside an outcome, headers, cursors, problems. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final Map<Class<?>, List<Parameter>> READ_FROM = Map.of(
            SubmissionId.class,
            List.of(parameter(
                            "header",
                            "Idempotency-Key",
                            true,
                            new StringSchema().minLength(8).maxLength(80))
                    .description("Names this act; a second use answers what the first one led to")),
            SeenVersion.class,
            List.of(parameter("header", "If-Match", true, new StringSchema().pattern("^\"[0-9]{1,9}\"$"))
                    .description("The ETag of the state that was seen")),
            Slice.class,
            List.of(
                    parameter("query", "cursor", false, new StringSchema())
                            .description("Where the part before ended, from its member next"),
                    parameter(
                                    "query",
                                    "limit",
                                    false,
                                    new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Slice.MOST)))
                            .description("How many at most")));

    static {
        SpringDocUtils.getConfig()
                .addResponseWrapperToIgnore(ApiReply.class)
                .addResponseWrapperToIgnore(Outcome.class)
                .addRequestWrapperToIgnore(SubmissionId.class, SeenVersion.class, Slice.class, Screen.class);
    }

    private final ApiWords words = ApiWords.shipped();

    /** How a key is shown, and what the interface as a whole keeps to. */
    @Bean
    OpenAPI wholeInterface() {
        return new OpenAPI()
                .info(new Info().title(words.of("title")).version("1").description(words.of("info")))
                .components(new Components()
                        .addSecuritySchemes(
                                "key",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(words.of("key"))))
                .addSecurityItem(new SecurityRequirement().addList("key"));
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return description -> ModelConverters.getInstance()
                .readAll(Problem.class)
                .forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
    }

    @Bean
    OperationCustomizer readFromTypes() {
        return (operation, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters())
                READ_FROM.getOrDefault(parameter.getParameterType(), List.of()).forEach(operation::addParametersItem);
            words.completed(operation);
            return withProblem(operation);
        };
    }

    private static Operation withProblem(Operation operation) {
        var problem = new Content()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused, or not answered")
                                .content(problem));
        return operation;
    }

    private static Parameter parameter(String in, String name, boolean required, Schema<?> schema) {
        return new Parameter().in(in).name(name).required(required).schema(schema);
    }
}
