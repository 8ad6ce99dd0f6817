package onewindow.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A township's old machine, a county's server, a city's. */
class ServerMemoryTest {
    @ParameterizedTest
    @CsvSource({"512, 128, 1024", "8192, 1024, 4096", "24576, 3072, 4096", "262144, 4096, 4096"})
    void theServerTakesAnEighthOfTheMachineAndLeavesTheRest(long machine, long pages, long journal) {
        var memory = new ServerMemory(machine);
        assertThat(memory.pagesMegabytes()).isEqualTo(pages);
        assertThat(memory.journalMegabytes()).isEqualTo(journal);
    }
}
