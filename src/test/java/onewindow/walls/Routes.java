package onewindow.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The addresses a handler method answers, read from its annotations alone. */
final class Routes {
    private Routes() {}

    static boolean isHandler(JavaMethod method) {
        return method.isMetaAnnotatedWith(RequestMapping.class) || method.isAnnotatedWith(RequestMapping.class);
    }

    static List<JavaMethod> handlers(JavaClass type) {
        return type.getMethods().stream().filter(Routes::isHandler).toList();
    }

    /** Each as method and path, such as {@code POST /cases/{no}/acceptance}. */
    static List<String> of(JavaMethod handler) {
        Method method = handler.reflect();
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (onMethod == null) return List.of();
        var onType = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        var routes = new ArrayList<String>();
        for (var before : onType == null ? List.of("") : orNone(onType.path()))
            for (var path : orNone(onMethod.path()))
                for (var verb : verbs(onMethod)) routes.add(verb + " " + before + path);
        return routes;
    }

    private static List<String> verbs(RequestMapping mapping) {
        return mapping.method().length == 0
                ? List.of("ANY")
                : Stream.of(mapping.method()).map(Enum::name).toList();
    }

    private static List<String> orNone(String[] paths) {
        return paths.length == 0 ? List.of("") : List.of(paths);
    }
}
