package onewindow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Page records as answers, {@link Screen} as a parameter, one message bundle per module. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    /** One pair of files per module under messages/, Chinese first; whatever lies there is a bundle. */
    static final List<String> BUNDLES = bundles();

    private static List<String> bundles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Stream.of(files)
                    .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                    .filter(name -> !name.endsWith("_en"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(BUNDLES.stream().map(name -> "messages/" + name).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageOfRequest();
    }

    /** One answer to the question of the language, for our pages and for the words of the framework. */
    private static final class LanguageOfRequest implements LocaleResolver {
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return Look.languageOf(request);
        }

        @Override
        public void setLocale(
                HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
            throw new UnsupportedOperationException("the language is chosen through /preferences");
        }
    }

    @Bean
    PageReplies pageReplies() {
        return new PageReplies();
    }

    @Bean
    WebMvcConfigurer pageRecords(PageReplies replies, Screens screens) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(replies);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ScreenParameter(screens));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry resources) {
                var forAYear =
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
                // The version stands in the path of a web jar and in the address of our own files (Assets).
                resources
                        .addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(forAYear);
                resources
                        .addResourceHandler("/_static/**")
                        .addResourceLocations("classpath:/META-INF/resources/_static/")
                        .setCacheControl(forAYear);
                resources
                        .addResourceHandler("/js/**")
                        .addResourceLocations("classpath:/static/js/")
                        .setCacheControl(forAYear);
                resources
                        .addResourceHandler("/*.css", "/favicon.svg")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(forAYear);
            }
        };
    }

    private record ScreenParameter(Screens screens) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Screen.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var servletRequest = request.getNativeRequest(HttpServletRequest.class);
            if (servletRequest == null) throw new IllegalStateException("pages are served over HTTP only");
            return screens.of(servletRequest);
        }
    }
}
