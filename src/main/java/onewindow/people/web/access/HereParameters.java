package onewindow.people.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onewindow.people.CentreProfile;
import onewindow.people.Officer;
import onewindow.people.SignedIn;
import onewindow.platform.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands {@link Officer}, {@link SignedIn} and the {@link CentreProfile} of the request to handlers that name them as parameters.
 * A parameter marked nullable is absent when nobody is signed in, or no centre founded.
 */
@Configuration(proxyBeanMethods = false)
class HereParameters implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final Map<Class<?>, Function<HttpServletRequest, @Nullable Object>> readers;

    HereParameters(CentreOfRequest centres) {
        readers = Map.of(
                Officer.class, request -> officer(),
                SignedIn.class, request -> signedIn(),
                CentreProfile.class, request -> centres.find(request).orElse(null));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterAnnotations().length == 0 && readers.containsKey(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        var reader = readers.get(parameter.getParameterType());
        if (asked == null || reader == null) throw new IllegalStateException("served over HTTP only");
        var found = reader.apply(asked);
        if (found != null || parameter.isOptional()) return found;
        if (parameter.getParameterType() == CentreProfile.class) throw new NotThere();
        throw new AuthenticationCredentialsNotFoundException("sign-in needed");
    }

    private static @Nullable Officer officer() {
        var present = OfficerPresent.now();
        return present == null ? null : present.officer();
    }

    private static @Nullable SignedIn signedIn() {
        var present = OfficerPresent.now();
        return present == null ? null : present.signedIn();
    }
}
