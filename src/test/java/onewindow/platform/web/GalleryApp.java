package onewindow.platform.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.SeenVersion;
import onewindow.platform.web.api.Slice;
import onewindow.platform.web.errors.AccessRefused;
import onewindow.platform.web.errors.PlatformReason;
import onewindow.platform.web.errors.SignInNeeded;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.session.autoconfigure.SessionAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The shell alone, without database: a gallery of all parts, and handlers that go wrong in every way. Run its main method to
 * look at it in a browser.
 */
@Configuration(proxyBeanMethods = false)
@TestComponent
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            SessionAutoConfiguration.class,
            JdbcSessionAutoConfiguration.class
        })
@ComponentScan(basePackages = "onewindow.platform.web", excludeFilters = @ComponentScan.Filter(TestComponent.class))
@Import({GalleryApp.Pages.class, GalleryApp.Programs.class})
public class GalleryApp {
    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void main(String[] args) {
        SpringApplication.run(GalleryApp.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-09-21T01:30:00Z"), ChinaTime.ZONE);
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SignInNeeded signIn, AccessRefused refused) throws Exception {
        return http.authorizeHttpRequests(any -> any.requestMatchers("/staff-only/**", "/api/staff-only/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .exceptionHandling(how -> how.authenticationEntryPoint(signIn).accessDeniedHandler(refused))
                .build();
    }

    @Bean
    ViewerSource viewers() {
        return new ViewerSource() {
            @Override
            public Viewer viewer(HttpServletRequest request) {
                if ("broken".equals(request.getParameter("as")))
                    throw new DataAccessResourceFailureException("people are away");
                if (!"staff".equals(request.getParameter("as"))) return Viewer.PUBLIC;
                return new Viewer(
                        "陈静",
                        "3 号窗口",
                        List.of(
                                new MenuItem("/gallery", "platform.menu.guides", "desk"),
                                new MenuItem("/cases?view=mine", "platform.menu.progress", "clipboard-check"),
                                new MenuItem("/clauses", "platform.menu.clauses", "section-sign")));
            }

            @Override
            public String centreName(HttpServletRequest request) {
                return "青山县政务服务中心";
            }
        };
    }

    /** Pages and forms. */
    @Controller
    @TestComponent
    static class Pages {
        private final TemplateEngine engine = TemplateEngine.create(
                new BothRoots(),
                Path.of("target/gallery-templates"),
                ContentType.Html,
                GalleryApp.class.getClassLoader());

        @GetMapping(value = "/gallery", produces = "text/html;charset=UTF-8")
        @ResponseBody
        String gallery(Screen screen, @RequestParam(defaultValue = "due") String sort) {
            var output = new StringOutput();
            engine.render(
                    "platform/web/gallery.jte",
                    new GalleryPage(screen, Sort.of(sort, List.of("no", "item", "due"))),
                    output);
            return output.toString();
        }

        @GetMapping("/trouble/{kind}")
        String trouble(@PathVariable String kind) {
            throw Troubled.by(kind);
        }

        @PostMapping("/trouble/{kind}")
        String acted(@PathVariable String kind, SubmissionId submission) {
            throw Troubled.by(kind);
        }

        @GetMapping("/numbers")
        String numbers(@RequestParam int page) {
            throw new NotThere();
        }

        @GetMapping("/numbers/{number}")
        String number(@PathVariable int number) {
            throw new NotThere();
        }
    }

    /** The JSON interface. */
    @RestController
    @TestComponent
    @RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
    static class Programs {
        record Case(String number, String item, int version) {}

        record NewCase(String item, int copies) {}

        @PostMapping("/cases")
        ApiReply<Case> receive(@RequestBody NewCase wanted, SubmissionId submission) {
            Outcome<Case> outcome = wanted.copies() == 0
                    ? Outcome.refused(PlatformReason.MISSING_VALUE, "房屋租赁合同")
                    : Outcome.done(new Case("QS-1", wanted.item(), 1));
            return ApiReply.created(outcome, made -> "/api/v1/cases/" + made.number())
                    .version(Case::version);
        }

        @PostMapping("/cases/{number}/acceptance")
        Outcome<Case> accept(@PathVariable String number, SubmissionId submission, SeenVersion seen) {
            return Outcome.done(new Case(number, "食品经营许可", seen.number() + 1));
        }

        @GetMapping("/cases")
        Slice.Listing<Case> list(Slice slice) {
            var from = slice.after() == null ? 1 : Integer.parseInt(slice.after()) + 1;
            var rows = IntStream.rangeClosed(from, 5)
                    .limit(slice.fetch())
                    .mapToObj(number -> new Case(String.valueOf(number), "食品经营许可", 1))
                    .toList();
            return slice.of(rows, Case::number);
        }

        @GetMapping("/trouble/{kind}")
        String trouble(@PathVariable String kind) {
            throw Troubled.by(kind);
        }

        @PostMapping("/trouble/{kind}")
        String acted(@PathVariable String kind, SubmissionId submission) {
            throw Troubled.by(kind);
        }
    }

    /** Failures by name. */
    private static final class Troubled {
        static RuntimeException by(String kind) {
            return switch (kind) {
                case "not-there" -> new NotThere();
                case "refused" -> new ActRefused(ShellReason.ASKED_ONCE_ALREADY, "房屋租赁合同");
                case "not-permitted" -> new ActRefused(PlatformReason.NOT_PERMITTED);
                case "locked" -> new CannotAcquireLockException("select secret from casework.case_head");
                case "commit-lost" -> new DataAccessResourceFailureException("Could not commit JDBC transaction");
                default -> new IllegalStateException("secret detail 370102198501011234");
            };
        }
    }

    /** A gallery template lies with the tests, the parts it shows with the product. */
    private static final class BothRoots implements CodeResolver {
        private final List<DirectoryCodeResolver> roots = List.of(
                new DirectoryCodeResolver(Path.of("src/test/java/onewindow")),
                new DirectoryCodeResolver(Path.of("src/main/java/onewindow")));

        @Override
        public String resolve(String name) {
            return root(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return root(name).getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return roots.stream().anyMatch(root -> root.exists(name));
        }

        private DirectoryCodeResolver root(String name) {
            return roots.stream().filter(root -> root.exists(name)).findFirst().orElseThrow();
        }
    }
}
