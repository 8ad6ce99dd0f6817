package onewindow.platform.web.api;

import static onewindow.platform.web.errors.PlatformReason.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onewindow.platform.ActRefused;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.errors.PlatformReason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands {@link SubmissionId}, {@link SeenVersion} and {@link Slice} to handlers that name them as parameters: from headers on
 * the JSON interface, from the fields {@code submission} and {@code version} of a form. A program need not say which version it
 * saw where the handler takes {@link SeenVersion} as nullable.
 */
@Configuration(proxyBeanMethods = false)
class ApiParameters implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final Map<Class<?>, Function<HttpServletRequest, Object>> READERS = Map.of(
            SubmissionId.class, ApiParameters::submission,
            SeenVersion.class, ApiParameters::version,
            Slice.class, ApiParameters::slice);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterAnnotations().length == 0 && READERS.containsKey(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        var reader = READERS.get(parameter.getParameterType());
        if (asked == null || reader == null) throw new IllegalStateException("served over HTTP only");
        if (parameter.isOptional() && isApi(asked) && asked.getHeader("If-Match") == null) return null;
        return reader.apply(asked);
    }

    private static SubmissionId submission(HttpServletRequest request) {
        return isApi(request)
                ? read(
                        "Idempotency-Key",
                        request.getHeader("Idempotency-Key"),
                        IDEMPOTENCY_KEY_MISSING,
                        SubmissionId::new)
                : read("submission", request.getParameter("submission"), FORM_EXPIRED, SubmissionId::new);
    }

    private static SeenVersion version(HttpServletRequest request) {
        return isApi(request)
                ? read("If-Match", request.getHeader("If-Match"), SEEN_VERSION_MISSING, SeenVersion::ofEtag)
                : read(
                        "version",
                        request.getParameter("version"),
                        FORM_EXPIRED,
                        text -> new SeenVersion(Integer.parseInt(text)));
    }

    private static Slice slice(HttpServletRequest request) {
        var cursor = request.getParameter("cursor");
        var limit = request.getParameter("limit");
        var after = cursor == null ? null : read("cursor", cursor, BAD_REQUEST, Slice::keyOf);
        return limit == null
                ? new Slice(after, Slice.USUAL)
                : read("limit", limit, BAD_REQUEST, text -> new Slice(after, Integer.parseInt(text)));
    }

    private static <T> T read(
            String name, @Nullable String text, PlatformReason whenMissing, Function<String, T> reading) {
        if (text == null || text.isBlank()) throw new ActRefused(whenMissing, name);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new ActRefused(BAD_VALUE, name);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
