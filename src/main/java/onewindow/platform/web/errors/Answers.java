package onewindow.platform.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.PageReplies;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Screens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a trouble: a page for people, a problem for programs, and one log line under the same incident number. */
@Component
class Answers {
    private static final Logger LOG = LoggerFactory.getLogger("onewindow.trouble");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int MOST_FIELDS_REPEATED = 200;

    private final Screens screens;
    private final PageReplies pages;
    private final JsonMapper json;

    Answers(Screens screens, PageReplies pages, JsonMapper json) {
        this.screens = screens;
        this.pages = pages;
        this.json = json;
    }

    static boolean isWrite(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    static boolean isForPrograms(HttpServletRequest request) {
        return Screens.pathOf(request).startsWith("/api/");
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        answer(request, response, Troubles.of(thrown, isWrite(request)), thrown);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Trouble trouble, @Nullable Throwable thrown)
            throws IOException {
        var incident = trouble.isOurs() ? Incident.fresh().number() : null;
        note(request, trouble, incident, thrown);
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setHeader("Cache-Control", "no-store");
        if (trouble.status() == 503) response.setHeader("Retry-After", "3");
        var version = trouble.versionNow();
        if (version != null) response.setHeader("ETag", "\"" + version + "\"");
        if (!trouble.allow().isEmpty()) response.setHeader("Allow", String.join(", ", trouble.allow()));
        if (isForPrograms(request)) problem(request, response, trouble, incident);
        else page(request, response, trouble, incident);
    }

    private void problem(
            HttpServletRequest request, HttpServletResponse response, Trouble trouble, @Nullable String incident)
            throws IOException {
        if (trouble.status() == 401) response.setHeader("WWW-Authenticate", "Bearer");
        var problem =
                Problem.of(trouble, screens.textsOf(request), Screens.pathOf(request), incident, submissionOf(request));
        var body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(trouble.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private void page(
            HttpServletRequest request, HttpServletResponse response, Trouble trouble, @Nullable String incident)
            throws IOException {
        var screen = trouble.isOurs() ? screens.orBare(request) : screens.of(request);
        var submission = submissionOf(request);
        boolean unknown = trouble.is(PlatformReason.OUTCOME_UNKNOWN);
        List<RefusalText> texts =
                trouble.refusals().stream().map(screen::refusal).toList();
        pages.show(
                new ErrorPage(
                        screen,
                        trouble.status(),
                        texts,
                        !(trouble.first().reason() instanceof PlatformReason),
                        incident,
                        unknown && submission != null ? submission.value() : null,
                        unknown ? again(request, screen, submission) : null,
                        trouble.status() == 401 && !screen.viewer().isSignedIn()),
                trouble.status(),
                response);
    }

    /** Files are not sent again, and without a token the form would be turned away. */
    private static ErrorPage.@Nullable Again again(
            HttpServletRequest request, Screen screen, @Nullable SubmissionId submission) {
        var type = request.getContentType();
        var token = screen.token();
        if (submission == null
                || token == null
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")) return null;
        var fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !Set.of(token.parameter(), "submission").contains(field.getKey()))
                .flatMap(field ->
                        List.of(field.getValue()).stream().map(value -> new ErrorPage.Sent(field.getKey(), value)))
                .toList();
        return fields.size() > MOST_FIELDS_REPEATED ? null : new ErrorPage.Again(Screens.pathOf(request), fields);
    }

    private static @Nullable SubmissionId submissionOf(HttpServletRequest request) {
        var name = isForPrograms(request) ? request.getHeader("Idempotency-Key") : request.getParameter("submission");
        try {
            return name == null ? null : new SubmissionId(name);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Neither parameters nor bodies are logged: they hold what applicants confide. */
    private static void note(
            HttpServletRequest request, Trouble trouble, @Nullable String incident, @Nullable Throwable thrown) {
        var code = trouble.first().reason().name();
        var path = Screens.pathOf(request);
        var officer = request.getRemoteUser();
        if (incident != null)
            LOG.error(
                    "incident {} {} {} {} officer={} submission={}",
                    incident,
                    code,
                    request.getMethod(),
                    path,
                    officer,
                    submissionOf(request),
                    thrown);
        else if (trouble.status() == 403 || trouble.status() == 503)
            LOG.warn("{} {} {} officer={}", code, request.getMethod(), path, officer);
        else LOG.debug("{} {} {} officer={}", code, request.getMethod(), path, officer);
    }
}
