package onewindow.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Renders the page record that a handler returned with the template of the same name, or sends the browser on. */
public final class PageReplies implements HandlerMethodReturnValueHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PageReplies.class);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Reply.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null || value == null)
            throw new IllegalStateException("a page handler must answer with a page");
        switch ((Reply) value) {
            case Reply.Redirect redirect -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", redirect.to());
            }
            case Reply.Download download -> Downloads.send(download, response);
            case Reply.Shown shown -> show(shown.page(), shown.status(), response);
            case Page page -> show(page, HttpServletResponse.SC_OK, response);
        }
    }

    /** Writes a page with its status; also used where no handler can return one. */
    public void show(Page page, int status, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        var template = Page.templateOf(page.getClass());
        engine.render(template, page, output);
        LOG.debug("{} at {}", template, page.screen().path());
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        try (var out = response.getOutputStream()) {
            output.writeTo(out);
        }
    }
}
