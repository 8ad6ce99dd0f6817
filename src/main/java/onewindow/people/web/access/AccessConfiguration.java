package onewindow.people.web.access;

import onewindow.people.ApiTokens;
import onewindow.platform.Clause;
import onewindow.platform.web.errors.AccessRefused;
import onewindow.platform.web.errors.SignInNeeded;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Three chains: health, the JSON interface with keys, pages with sessions. They say how one is known and what the browser is told;
 * who may pass the {@link Gate} reads from the handlers.
 */
@Configuration(proxyBeanMethods = false)
@Clause({"SEC-1", "SEC-2", "SEC-4"})
class AccessConfiguration {
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";
    private static final String FEATURES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final boolean overTls;

    AccessConfiguration(@Value("${onewindow.public-address:}") String publicAddress) {
        this.overTls = publicAddress.startsWith("https://");
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return withHeaders(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A session says nothing here and no browser is meant, so that a foreign page cannot act by a cookie. */
    @Bean
    @Order(2)
    SecurityFilterChain jsonInterface(
            HttpSecurity http, ApiTokens tokens, SignInNeeded signInNeeded, AccessRefused refused) {
        return withHeaders(http)
                .securityMatcher("/api/**")
                .addFilterAfter(new Keys(tokens, signInNeeded), SecurityContextHolderFilter.class)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(signInNeeded).accessDeniedHandler(refused))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            Sessions sessions,
            CsrfTokenRepository formTokens,
            SignInNeeded signInNeeded,
            AccessRefused refused) {
        return withHeaders(http)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(forms -> forms.csrfTokenRepository(formTokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(signInNeeded).accessDeniedHandler(refused))
                .build();
    }

    private HttpSecurity withHeaders(HttpSecurity http) {
        return http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                    .contentTypeOptions(Customizer.withDefaults());
            // Behind a proxy that ends TLS the request itself looks plain.
            if (overTls) headers.httpStrictTransportSecurity(tls -> tls.requestMatcher(AnyRequestMatcher.INSTANCE));
        });
    }

    /** Nobody is known by any other way than {@link Sessions} and {@link Keys}; without this bean the framework invents a user. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return tried -> {
            throw new ProviderNotFoundException("sign-in goes through its own door");
        };
    }
}
