package onewindow.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onewindow.platform.Clause;
import onewindow.supervision.Citation;

/** Every place of the code that names a clause: by {@link Clause} on a type, method or field, or as the clauses of a refusal. */
record ClauseUses(List<Use> uses) {
    record Use(String clause, Citation by, String place) {}

    static ClauseUses of(House house, List<JavaClass> tests) {
        var uses = new ArrayList<Use>();
        for (var type : house.classes()) named(type, uses, false);
        for (var type : tests) named(type, uses, true);
        for (var reason : TextWalls.reasons(house)) {
            var place = reason.getClass().getName().replaceAll("\\$.*", "");
            var name = place.substring(place.lastIndexOf('.') + 1) + "." + reason.name();
            for (var clause : reason.clauses())
                uses.add(new Use(clause, new Citation(Citation.Kind.REFUSAL, name), place));
        }
        return new ClauseUses(uses.stream().distinct().toList());
    }

    /** Names of one kind that carry a clause out, in a fixed order. */
    List<String> of(String clause, Citation.Kind kind) {
        return uses.stream()
                .filter(use -> use.clause().equals(clause) && use.by().kind() == kind)
                .map(use -> use.by().name())
                .distinct()
                .sorted()
                .toList();
    }

    private static void named(JavaClass type, List<Use> uses, boolean test) {
        var kind = test ? Citation.Kind.TEST : Citation.Kind.RULE;
        add(type, List.of(new Citation(kind, nameOf(type, test))), type, uses);
        for (var field : type.getFields()) add(field, List.of(new Citation(kind, nameOf(field, test))), type, uses);
        for (var method : type.getMethods())
            add(method, test ? List.of(new Citation(kind, nameOf(method, true))) : citations(method), type, uses);
    }

    private static List<Citation> citations(JavaMethod method) {
        return Routes.isHandler(method)
                ? Routes.of(method).stream()
                        .map(route -> new Citation(Citation.Kind.PAGE, route))
                        .toList()
                : List.of(new Citation(Citation.Kind.RULE, nameOf(method, false)));
    }

    private static void add(HasAnnotations<?> element, List<Citation> by, JavaClass type, List<Use> uses) {
        element.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(Clause.class))
                .flatMap(annotation ->
                        Stream.of((Object[]) annotation.get("value").orElse(new Object[0])))
                .forEach(clause ->
                        by.forEach(citation -> uses.add(new Use((String) clause, citation, ClassWalls.outer(type)))));
    }

    /** A test is known by its class; a rule by its folder too, since that says which module keeps the clause. */
    private static String nameOf(JavaClass type, boolean test) {
        var name = type.getName().replace('$', '.');
        return test ? name.substring(name.lastIndexOf('.') + 1) : name.replaceFirst("^onewindow\\.", "");
    }

    private static String nameOf(JavaMember member, boolean test) {
        return nameOf(member.getOwner(), test) + "." + member.getName();
    }
}
