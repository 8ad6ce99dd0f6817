package onewindow.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Viewer;
import onewindow.platform.web.ViewerSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The calendar with what it stands on; director Liu Yang is signed in, and what he may is said by the test. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"onewindow.platform", "onewindow.ledger", "onewindow.calendar"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class CalendarProgram implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LiuYang());
    }

    private record LiuYang() implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Officer.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return new Officer(
                    new CentreId("qingshan"),
                    new OfficerNo("1001"),
                    "刘洋",
                    new UnitNo("office"),
                    null,
                    null,
                    EnumSet.allOf(Permission.class));
        }
    }

    @Bean
    ViewerSource viewers() {
        return new ViewerSource() {
            @Override
            public Viewer viewer(HttpServletRequest request) {
                return Viewer.PUBLIC;
            }

            @Override
            public String centreName(HttpServletRequest request) {
                return "青山县政务服务中心";
            }
        };
    }
}
