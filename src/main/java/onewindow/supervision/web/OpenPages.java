package onewindow.supervision.web;

import java.util.HashMap;
import java.util.Map;
import onewindow.people.ForEveryone;
import onewindow.people.Needs;
import onewindow.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which pages a reader may open as they stand, so that no link leads him before a closed door. */
@Component
class OpenPages {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    OpenPages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The addresses of pages without a number in them, each with its handler. */
    private Map<String, HandlerMethod> pages() {
        var pages = new HashMap<String, HandlerMethod>();
        mappings.orderedStream()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((request, handler) -> {
                    if (request.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                        request.getDirectPaths().forEach(path -> pages.put(path, handler));
                }));
        return pages;
    }

    boolean mayOpen(@Nullable SignedIn reader, String path) {
        var handler = pages().get(path);
        if (handler == null || path.startsWith("/api/")) return false;
        if (handler.hasMethodAnnotation(ForEveryone.class)) return true;
        var needs = handler.getMethodAnnotation(Needs.class);
        return reader != null && (needs == null || reader.officer().may(needs.value()));
    }
}
