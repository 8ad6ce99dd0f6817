package onewindow.casework.rules;

import static onewindow.casework.CaseReason.MATERIAL_NOT_LISTED;
import static onewindow.casework.CaseReason.MATERIAL_NOT_TICKED;
import static onewindow.casework.CaseReason.PROBLEM_NOT_NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.Act.Ticked;
import onewindow.casework.MaterialForm;
import onewindow.casework.MaterialState;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** Taking in against a list of two materials, the second of which only some applicants need. */
@Clause({"A3.3", "LIC-31"})
class ReceptionTest {
    private static final ListedMaterial FORM = new ListedMaterial(1, "申请书", MaterialForm.ORIGINAL, 2, 1, true);
    private static final ListedMaterial MANDATE = new ListedMaterial(2, "委托书", MaterialForm.ORIGINAL, 1, 0, false);
    private static final List<ListedMaterial> LISTED = List.of(FORM, MANDATE);

    private static Ticked tick(int material, MaterialState state, String problem) {
        return new Ticked(material, state, problem);
    }

    @Test
    void everyLineOfTheListStandsInTheCaseAsItWasFound() {
        var lines = Reception.checklist(LISTED, List.of(tick(1, MaterialState.DEFECTIVE, " 未盖章 ")))
                .orThrow();
        assertThat(lines)
                .containsExactly(
                        new ChecklistLine(1, "申请书", MaterialForm.ORIGINAL, 2, 1, MaterialState.DEFECTIVE, "未盖章"),
                        new ChecklistLine(2, "委托书", MaterialForm.ORIGINAL, 1, 0, MaterialState.NOT_NEEDED, ""));
    }

    @Test
    void aNeededLineIsTickedAndIsNeeded() {
        assertThat(CaseSamples.reasons(Reception.checklist(LISTED, List.of()))).containsExactly(MATERIAL_NOT_TICKED);
        assertThat(CaseSamples.reasons(Reception.checklist(LISTED, List.of(tick(1, MaterialState.NOT_NEEDED, "")))))
                .containsExactly(MATERIAL_NOT_TICKED);
        assertThat(CaseSamples.reasons(Reception.checklist(
                        LISTED, List.of(tick(1, MaterialState.PRESENT, ""), tick(2, MaterialState.NOT_NEEDED, "")))))
                .isEmpty();
    }

    @Test
    void whatIsDefectiveSaysWhyAndWhatIsMissingNeedNot() {
        assertThat(CaseSamples.reasons(Reception.checklist(LISTED, List.of(tick(1, MaterialState.DEFECTIVE, " ")))))
                .containsExactly(PROBLEM_NOT_NAMED);
        assertThat(CaseSamples.reasons(Reception.checklist(LISTED, List.of(tick(1, MaterialState.MISSING, "")))))
                .isEmpty();
    }

    @Test
    void nothingBesideTheListIsAskedFor() {
        var strange = List.of(tick(1, MaterialState.PRESENT, ""), tick(3, MaterialState.MISSING, ""));
        assertThat(CaseSamples.reasons(Reception.checklist(LISTED, strange))).containsExactly(MATERIAL_NOT_LISTED);
    }

    @Test
    void whatWasMendedAtTheWindowIsRemembered() {
        var lines = Reception.checklist(LISTED, List.of(tick(1, MaterialState.PRESENT, "日期写错")))
                .orThrow();
        assertThat(lines.getFirst().wasMended()).isTrue();
        assertThat(Reception.mended(lines).orElseThrow().corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.error()).isEqualTo("日期写错"));
        var plain = Reception.checklist(LISTED, List.of(tick(1, MaterialState.PRESENT, "")))
                .orThrow();
        assertThat(Reception.mended(plain)).isEmpty();
    }
}
