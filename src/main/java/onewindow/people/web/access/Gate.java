package onewindow.people.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import onewindow.people.ForEveryone;
import onewindow.people.ForStaff;
import onewindow.people.Needs;
import onewindow.platform.Clause;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Stands before every handler and reads from it who may pass: {@link Needs}, {@link ForStaff}, {@link ForEveryone}. What says
 * nothing is closed. There is no list of paths beside the handlers.
 */
@Clause("SEC-2")
public final class Gate implements HandlerInterceptor {
    /** Handlers that cannot carry our annotations: those below this module and those of libraries. */
    public static final Map<String, String> OPEN = Map.of(
            "onewindow.platform.web.PreferencesController", "the look of one's own pages",
            "onewindow.platform.web.errors.ServletErrors", "help instead of an error page",
            "org.springdoc.webmvc.api.OpenApiWebMvcResource", "the description of the JSON interface is published");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return switch (handler) {
            case HandlerMethod method -> mayPass(method, response);
            case ResourceHttpRequestHandler files -> true;
            default -> throw new AuthorizationDeniedException("no handler of ours");
        };
    }

    private static boolean mayPass(HandlerMethod method, HttpServletResponse response) throws IOException {
        if (method.hasMethodAnnotation(ForEveryone.class)
                || OPEN.containsKey(method.getBeanType().getName())) return true;
        var present = OfficerPresent.now();
        if (present == null) throw new AuthenticationCredentialsNotFoundException("sign-in needed");
        var needs = method.getMethodAnnotation(Needs.class);
        var forStaff = method.getMethodAnnotation(ForStaff.class);
        if (needs == null && forStaff == null)
            throw new AuthorizationDeniedException("a handler that says nothing is closed");
        if (present.mustChangePassword() && (forStaff == null || !forStaff.beforePasswordChange())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/password");
            return false;
        }
        if (needs != null) present.officer().require(needs.value());
        return true;
    }
}
