package onewindow.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import onewindow.platform.Outcome;
import onewindow.platform.web.Screens;
import onewindow.platform.web.errors.Problem;
import onewindow.platform.web.errors.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Lets JSON handlers return an {@link Outcome} or an {@link ApiReply}: status, ETag and problem follow from it. */
@RestControllerAdvice
class ApiReplies implements ResponseBodyAdvice<Object> {
    private final Screens screens;

    ApiReplies(Screens screens) {
        this.screens = screens;
    }

    @Override
    public boolean supports(MethodParameter handler, Class<? extends HttpMessageConverter<?>> converter) {
        var type = handler.getParameterType();
        return type == ApiReply.class || Outcome.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter handler,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return switch (body) {
            case ApiReply<?> reply -> told(reply, request, response);
            case Outcome<?> outcome -> told(ApiReply.done(outcome), request, response);
            case null, default -> body;
        };
    }

    private Object told(ApiReply<?> reply, ServerHttpRequest request, ServerHttpResponse response) {
        return switch (reply.outcome()) {
            case Outcome.Done<?> done -> {
                if (reply.location() != null) {
                    response.setStatusCode(HttpStatus.CREATED);
                    response.getHeaders().setLocation(URI.create(reply.location()));
                }
                if (reply.version() != null) response.getHeaders().setETag(new SeenVersion(reply.version()).etag());
                yield done.value();
            }
            case Outcome.Refused<?> refused -> problem(Trouble.of(refused.refusals()), servlet(request), response);
        };
    }

    private Problem problem(Trouble trouble, HttpServletRequest request, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.valueOf(trouble.status()));
        response.getHeaders().setContentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        return Problem.of(trouble, screens.textsOf(request), request.getRequestURI(), null, null);
    }

    private static HttpServletRequest servlet(ServerHttpRequest request) {
        return ((ServletServerHttpRequest) request).getServletRequest();
    }
}
