package onewindow.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every wall stands around the product and is seen to fall on the violator planted for it. */
class WallsTest {
    @ParameterizedTest
    @EnumSource
    void theProductKeepsTo(Wall wall) {
        assertThat(Exceptions.remaining(wall.name(), wall.findings(House.product())))
                .as(wall.name())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePlantedViolatorIsFoundBy(Wall wall) {
        assertThat(wall.findings(House.violators()).stream().map(Finding::place))
                .as(wall.name())
                .contains(wall.planted());
    }

    @Test
    void exceptionsNameWallsThatStand() {
        var walls = Stream.concat(Stream.of(Wall.values()).map(Enum::name), SchemaWalls.NAMES.stream());
        assertThat(Exceptions.walls()).isSubsetOf(walls.toList());
    }
}
