package onewindow.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import onewindow.OneWindow;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what they declare; the map of the house is what the code says. */
class ModulesTest {
    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        assertThat(ApplicationModules.of(OneWindow.class).detectViolations().getMessages())
                .isEmpty();
    }

    @Test
    void aModuleThatReachesIntoAnotherIsFound() {
        ImportOption everything = location -> true;
        var planted = ApplicationModules.of("onewindow.walls.planted.modules", everything);
        assertThat(String.join("\n", planted.detectViolations().getMessages()))
                .contains("Module 'shop' depends on module 'cellar'");
    }

    @Test
    void theMapIsWhatTheCodeSays() {
        Generated.isUpToDate(Path.of("docs/map.md"), HouseMap.of(House.product()));
    }
}
