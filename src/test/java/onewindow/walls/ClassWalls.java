package onewindow.walls;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Walls that compiled classes keep to. */
final class ClassWalls {
    private static final Pattern BANNED_WORD = Pattern.compile(
            "Utils?|Helper|Manager|Handler|Processor|Impl|Abstract|Base|Info|Data|DTO|VO|BO|DO|Dto|Vo|Bo|Sys");

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*");
    private static final Set<String> RIGHTS =
            Set.of("onewindow.people.Needs", "onewindow.people.ForStaff", "onewindow.people.ForEveryone");
    private static final List<String> INJECTIONS = List.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject");

    private ClassWalls() {}

    static List<Finding> rulesArePure(House house) {
        return dependencies(
                house,
                type -> hasFolder(type, "rules"),
                ClassWalls::acts,
                "a rule is a pure function: hand it the values instead of ");
    }

    /** Anything that reads, writes, waits or knows the moment, as opposed to a value. */
    private static boolean acts(JavaClass target) {
        var name = target.getPackageName();
        if (name.equals("java.sql") || name.startsWith("java.net") || name.startsWith("java.nio.file")) return true;
        if (target.isEquivalentTo(Clock.class)) return true;
        if (name.startsWith("java.") || name.startsWith("org.jspecify") || name.startsWith("com.google.errorprone"))
            return false;
        if (!name.startsWith("onewindow")) return !name.isEmpty();
        return isSql(target)
                || hasFolder(target, "store")
                || hasFolder(target, "web")
                || target.isMetaAnnotatedWith(Component.class);
    }

    static List<Finding> sqlOnlyInStores(House house) {
        return dependencies(
                house,
                type -> !isStore(type) && !type.getPackageName().startsWith("onewindow.platform"),
                ClassWalls::isSql,
                "SQL stands in a store (class ...Store, @Repository or folder store) only, here is ");
    }

    private static boolean isSql(JavaClass target) {
        var name = target.getName();
        return Stream.of("java.sql.", "javax.sql.", "org.springframework.jdbc.").anyMatch(name::startsWith)
                || name.matches("onewindow\\.platform\\.(Sql|Listing)(\\$.*)?");
    }

    static List<Finding> webOnlyInWeb(House house) {
        return dependencies(
                house,
                type -> !hasFolder(type, "web"),
                target -> Stream.of("jakarta.servlet.", "org.springframework.web.", "org.springframework.http.")
                        .anyMatch(target.getName()::startsWith),
                "the web stays in the folder web, here is ");
    }

    static List<Finding> clockStaysAbove(House house) {
        return dependencies(
                house,
                type -> hasFolder(type, "rules") || isStore(type),
                target -> target.isEquivalentTo(Clock.class),
                "doors and controllers ask the clock and hand the moment down, here is ");
    }

    static List<Finding> noAmbientNow(House house) {
        return accesses(house, ClassWalls::asksForNow, "the moment comes from the one Clock, not from ");
    }

    private static boolean asksForNow(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getName();
        if (owner.equals("java.time.Clock")) return name.startsWith("system") || name.startsWith("tick");
        if (owner.equals("java.lang.System")) return name.equals("currentTimeMillis");
        if (owner.equals("java.util.Date"))
            return access.getTarget().getFullName().endsWith("<init>()");
        return owner.startsWith("java.time.")
                && name.equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }

    static List<Finding> noConsole(House house) {
        return accesses(
                house,
                access -> access.getTargetOwner().getName().equals("java.lang.System")
                                && Set.of("out", "err").contains(access.getName())
                        || access.getName().equals("printStackTrace"),
                "write to the log, not by ");
    }

    static List<Finding> noBannedNames(House house) {
        var findings = new ArrayList<Finding>();
        for (var type : named(house)) {
            WORD.matcher(type.getSimpleName())
                    .results()
                    .map(word -> word.group())
                    .filter(word -> BANNED_WORD.matcher(word).matches())
                    .forEach(word ->
                            findings.add(new Finding(outer(type), "the name says nothing of the field: " + word)));
            if (type.getSimpleName().matches("I[A-Z][a-z].*"))
                findings.add(new Finding(outer(type), "an interface is named for what it is, without I"));
            type.getFields().stream()
                    .filter(field -> field.getName().matches("[A-Z][A-Z_]*_[0-9]+"))
                    .forEach(field ->
                            findings.add(new Finding(outer(type), "a word instead of a number: " + field.getName())));
        }
        return findings;
    }

    static List<Finding> noFieldInjection(House house) {
        return house.classes().stream()
                .flatMap(type -> Stream.concat(type.getFields().stream(), type.getMethods().stream()))
                .filter(ClassWalls::isInjected)
                .map(member -> new Finding(
                        outer(member.getOwner()),
                        "what a class needs is a parameter of its constructor: " + member.getName()))
                .toList();
    }

    /** {@code @Value} on a parameter of a bean method is not on a member and stays allowed. */
    private static boolean isInjected(JavaMember member) {
        return INJECTIONS.stream().anyMatch(member::isAnnotatedWith);
    }

    static List<Finding> handlersNameTheirRight(House house) {
        return house.classes().stream()
                .flatMap(type -> Routes.handlers(type).stream())
                .filter(handler ->
                        RIGHTS.stream().filter(handler::isAnnotatedWith).count() != 1)
                .map(handler -> new Finding(
                        outer(handler.getOwner()),
                        handler.getName() + " needs exactly one of @Needs, @ForStaff, @ForEveryone"))
                .toList();
    }

    private static List<Finding> dependencies(
            House house, Predicate<JavaClass> from, Predicate<JavaClass> to, String sentence) {
        return named(house).stream()
                .filter(from)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> to.test(element(dependency)))
                .map(dependency -> new Finding(
                        outer(dependency.getOriginClass()),
                        sentence + element(dependency).getName()))
                .distinct()
                .toList();
    }

    private static JavaClass element(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    private static List<Finding> accesses(House house, Predicate<JavaAccess<?>> wrong, String sentence) {
        return house.classes().stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(wrong)
                .map(access -> new Finding(
                        outer(access.getOriginOwner()),
                        sentence + access.getTargetOwner().getSimpleName() + "." + access.getName()))
                .distinct()
                .toList();
    }

    /** Without package descriptions, whose annotations belong to no folder. */
    private static List<JavaClass> named(House house) {
        return house.classes().stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static boolean isStore(JavaClass type) {
        return hasFolder(type, "store")
                || outer(type).endsWith("Store")
                || Stream.iterate(
                                type,
                                Objects::nonNull,
                                inner -> inner.getEnclosingClass().orElse(null))
                        .anyMatch(outer -> outer.isAnnotatedWith(Repository.class));
    }

    private static boolean hasFolder(JavaClass type, String folder) {
        return List.of(type.getPackageName().split("\\.")).contains(folder);
    }

    static String outer(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
