package onewindow.people.web.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import onewindow.platform.Clause;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** What the browser keeps for us, and what the session table keeps: lines of text, never serialised objects. */
@Configuration(proxyBeanMethods = false)
@Clause({"SEC-1", "SEC-4"})
class CookieConfiguration {
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final boolean overTls;

    CookieConfiguration(@Value("${onewindow.public-address:}") String publicAddress) {
        this.overTls = publicAddress.startsWith("https://");
    }

    /** With the prefix a browser takes the cookie over TLS from this very host only. */
    private String named(String name) {
        return overTls ? "__Host-" + name : name;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(named("session"));
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(overTls);
        return cookie;
    }

    /** In a cookie and not in the session, so that reading public pages makes no session. */
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(named("form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).secure(overTls));
        return tokens;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime() {
        return sessions -> sessions.setDefaultMaxInactiveInterval(IDLE);
    }

    @Bean
    GenericConversionService springSessionConversionService() {
        var words = new GenericConversionService();
        words.addConverter(Object.class, byte[].class, CookieConfiguration::bytes);
        words.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return words;
    }

    private static byte[] bytes(Object value) {
        if (value instanceof String text) return text.getBytes(StandardCharsets.UTF_8);
        throw new IllegalArgumentException(
                "a session keeps text only, not " + value.getClass().getName());
    }
}
