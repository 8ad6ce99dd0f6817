package onewindow.catalogue.imports;

import static onewindow.catalogue.CatalogueOnDatabase.QINGSHAN;
import static onewindow.catalogue.CatalogueOnDatabase.wuMin;
import static onewindow.catalogue.On.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.CatalogueOnDatabase;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportProblems;
import onewindow.demo.Centres;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Files of items handed in by Wu Min; the food licence may be published before. */
abstract class ImportsOnDatabase {
    static final ItemCode FOOD = new ItemCode("QS-SCJG-006");
    static final ItemCode TEA = new ItemCode("QS-SCJG-901");
    static final Guide GUIDE = Centres.guide("QS-SCJG-006");

    CatalogueOnDatabase place;
    ItemImports imports;
    CatalogueStore store;
    ImportLines lines;

    @BeforeEach
    void open() {
        place = new CatalogueOnDatabase("Fri 2026-09-18");
        imports = place.bean(ItemImports.class);
        store = place.bean(CatalogueStore.class);
        lines = place.bean(ImportLines.class);
    }

    @AfterEach
    void close() {
        place.close();
    }

    static SubmissionId fresh() {
        return SubmissionId.fresh();
    }

    static GivenFile csv(String... lines) {
        return new GivenFile("事项.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    ImportHead given(GivenFile file) {
        return settled(imports.give(wuMin(), file, fresh()).orThrow().no());
    }

    /** The work goes on beside the request; waits until it has come to rest. */
    ImportHead settled(int no) {
        var giveUpAt = Instant.now().plus(Duration.ofSeconds(60));
        for (var head = imports.head(QINGSHAN, no); ; head = imports.head(QINGSHAN, no)) {
            if (!head.state().isWorking()) return head;
            if (Instant.now().isAfter(giveUpAt)) throw new AssertionError("still working: " + head);
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }

    ImportHead applied(int no, ImportMode mode) {
        imports.apply(wuMin(), no, mode, fresh()).orThrow();
        return settled(no);
    }

    void publishFood() {
        var catalogue = place.catalogue();
        catalogue.draft(wuMin(), FOOD, GUIDE, fresh()).orThrow();
        catalogue.publish(wuMin(), FOOD, on("Fri 2026-09-18"), fresh()).orThrow();
    }

    Optional<Guide> draft(ItemCode code) {
        return store.draft(QINGSHAN, code).map(version -> version.guide());
    }

    List<CellProblem> problems(int no) {
        return place.bean(ImportProblems.class).first(QINGSHAN, no, 100);
    }

    static List<Refusal> refusals(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusals();
    }
}
