package onewindow.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.people.ForEveryone;
import onewindow.people.ForStaff;
import onewindow.people.Needs;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Service;

/** docs/map.md: modules with their purpose, what they may use, their doors with the verbs, tables and addresses. */
final class HouseMap {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private HouseMap() {}

    static String of(House house) {
        var text = new StringBuilder("""
                # The map

                Written by ModulesTest from the code; a change here is overwritten.
                """);
        for (var module : modules(house)) text.append(chapter(module, house));
        return text.toString();
    }

    private static List<JavaClass> modules(House house) {
        return house.classes().stream()
                .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                .sorted(Comparator.comparing(JavaClass::getPackageName))
                .toList();
    }

    private static String chapter(JavaClass description, House house) {
        var module = description.getAnnotationOfType(ApplicationModule.class);
        var name = description.getPackageName();
        var shortName = name.substring(name.lastIndexOf('.') + 1);
        var types = house.classes().stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(name + "."))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
        var text = new StringBuilder("\n## " + module.displayName() + "\n\n" + purpose(name, house) + "\n\n");
        text.append("- May use: ").append(used(module)).append('\n');
        for (var door : types)
            if (door.getPackageName().equals(name) && isDoor(door))
                text.append("- Door `")
                        .append(door.getSimpleName())
                        .append("`: ")
                        .append(verbs(door))
                        .append('\n');
        var tables = Migrations.tables().stream()
                .filter(table -> table.startsWith(shortName + "."))
                .toList();
        if (!tables.isEmpty()) text.append("- Tables: ").append(quoted(tables)).append('\n');
        return text.append(addresses(types)).toString();
    }

    private static String purpose(String module, House house) {
        var path = module.replace('.', '/') + "/package-info.java";
        return house.files("package-info.java").stream()
                .filter(file -> file.path().toString().endsWith(path))
                .flatMap(file -> JAVADOC.matcher(file.text()).results())
                .map(found -> found.group(1)
                        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                        .replaceAll("\\{@\\w+ ([^}]+)}", "$1")
                        .strip())
                .findFirst()
                .orElse("");
    }

    private static String used(ApplicationModule module) {
        var used = Stream.of(module.allowedDependencies()).sorted().toList();
        return used.isEmpty() ? "nothing" : String.join(", ", used);
    }

    private static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(Service.class) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String verbs(JavaClass door) {
        return door.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String addresses(List<JavaClass> types) {
        var lines = new TreeMap<String, String>();
        for (var type : types)
            for (var handler : Routes.handlers(type))
                for (var route : Routes.of(handler)) {
                    var path = route.substring(route.indexOf(' ') + 1);
                    var verb = route.substring(0, route.indexOf(' '));
                    lines.put(path + " " + verb, row(verb, path, handler));
                }
        if (lines.isEmpty()) return "";
        return "\n| Address | Handler | Open to |\n|---|---|---|\n" + String.join("", lines.values());
    }

    private static String row(String verb, String path, JavaMethod handler) {
        return "| `" + verb + " " + path + "` | `" + handler.getOwner().getSimpleName() + "." + handler.getName()
                + "` | " + openTo(handler) + " |\n";
    }

    private static String openTo(JavaMethod handler) {
        var who = new ArrayList<String>();
        handler.tryGetAnnotationOfType(Needs.class)
                .ifPresent(needs -> who.add(needs.value().name()));
        handler.tryGetAnnotationOfType(ForStaff.class).ifPresent(staff -> who.add("staff: " + staff.because()));
        handler.tryGetAnnotationOfType(ForEveryone.class).ifPresent(all -> who.add("everyone: " + all.because()));
        return who.isEmpty() ? "everyone" : String.join(", ", who);
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
