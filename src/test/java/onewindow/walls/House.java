package onewindow.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the walls examine: compiled classes, their sources with the templates beside them, message bundles. Either the product
 * itself or the violators planted to see the walls fall.
 */
record House(JavaClasses classes, List<Path> sources, Path messages) {
    private static final Path MAIN = Path.of("src/main/java/onewindow");
    private static final Path TESTS = Path.of("src/test/java/onewindow");
    private static final Path PLANTED = TESTS.resolve("walls/planted");

    private static final House PRODUCT = new House(
            classesUnder(Path.of("target/classes/onewindow")), List.of(MAIN), Path.of("src/main/resources/messages"));

    private static final House VIOLATORS = new House(
            classesUnder(Path.of("target/test-classes/onewindow/walls/planted")),
            List.of(PLANTED),
            PLANTED.resolve("messages"));

    static House product() {
        return PRODUCT;
    }

    static House violators() {
        return VIOLATORS;
    }

    /** The compiled tests, without the planted violators. */
    static List<JavaClass> tests() {
        return classesUnder(Path.of("target/test-classes/onewindow")).stream()
                .filter(type -> !type.getPackageName().startsWith("onewindow.walls.planted"))
                .toList();
    }

    /** The product together with its tests, for walls that hold for both. */
    House withTests() {
        return this == PRODUCT ? new House(classes, List.of(MAIN, TESTS), messages) : this;
    }

    /** Files of one kind, in a fixed order; the planted violators are no part of the tests. */
    List<SourceFile> files(String ending) {
        return sources.stream()
                .flatMap(root -> under(root, ending)
                        .filter(file -> root.equals(PLANTED) || !file.startsWith(PLANTED))
                        .map(SourceFile::of))
                .toList();
    }

    static Stream<Path> under(Path root, String ending) {
        if (!Files.isDirectory(root))
            throw new IllegalStateException(root + " is missing: run the tests from the folder of pom.xml");
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaClasses classesUnder(Path folder) {
        if (!Files.isDirectory(folder))
            throw new IllegalStateException(folder + " is missing: compile first (mvn test-compile)");
        return new ClassFileImporter().importPath(folder);
    }
}
