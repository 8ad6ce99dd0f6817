package onewindow.catalogue.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Fees;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemType;
import onewindow.catalogue.LimitUnit;
import onewindow.catalogue.Mark;
import onewindow.catalogue.Necessity;
import onewindow.catalogue.Provider;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import org.jspecify.annotations.Nullable;

/** A guide being typed: every field may be empty or half right, so that all that is wrong is told at once. */
public class GuideForm {
    String nameZh = "";
    String nameEn = "";
    String colloquial = "";
    String department = "";
    String level = "";

    @Nullable
    ItemType itemType;

    Mark itemTypeMark = Mark.NOT_ESTABLISHED;
    String itemTypeSource = "";

    @Nullable
    CaseType caseType;

    Mark caseTypeMark = Mark.NOT_ESTABLISHED;
    String caseTypeSource = "";
    Set<Target> targets = EnumSet.noneOf(Target.class);
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    String quantity = "";

    List<BasisRow> bases = new ArrayList<>();
    StatementRow basisReview = new StatementRow();
    List<StatementRow> conditions = new ArrayList<>();
    List<SituationRow> situations = new ArrayList<>();
    List<MaterialRow> materials = new ArrayList<>();
    DeferralRow deferral = new DeferralRow();
    List<StepRow> steps = new ArrayList<>();
    LegalRow legal = new LegalRow();
    PromisedRow promised = new PromisedRow();
    List<SpecialRow> special = new ArrayList<>();
    ResultRow result = new ResultRow();
    Fees.Charge charge = Fees.Charge.NOT_ESTABLISHED;
    Mark feesMark = Mark.NOT_ESTABLISHED;
    String feesSource = "";
    List<FeeRow> fees = new ArrayList<>();
    ServiceRow service = new ServiceRow();
    BodiesRow bodies = new BodiesRow();
    List<PartRow> parts = new ArrayList<>();
    List<StatementRow> refusalGrounds = new ArrayList<>();
    List<QuestionRow> questions = new ArrayList<>();
    List<StatementRow> remedies = new ArrayList<>();

    /** A form that says nothing yet but these words. */
    public static GuideForm named(String name, String department) {
        var form = new GuideForm();
        form.nameZh = name;
        form.department = department;
        return form;
    }

    public static GuideForm of(Guide guide) {
        return GuideFormFilling.form(guide);
    }

    /** What is typed so far, as a guide; its gaps are found by the publishing gate. */
    public Guide guide() {
        return GuideFormReading.guide(this);
    }

    public boolean serves(Target target) {
        return targets.contains(target);
    }

    public boolean isAbout(Topic topic) {
        return topics.contains(topic);
    }

    /** What most lines end with. */
    static class MarkedRow {
        Mark mark = Mark.PRACTICE;
        String source = "";
    }

    static class BasisRow extends MarkedRow {
        String law = "";
        String number = "";
        String article = "";
        String text = "";
        String validity = "";
    }

    static class StatementRow extends MarkedRow {
        String text = "";
    }

    /** Options one a line: id, space, words. */
    static class SituationRow extends MarkedRow {
        String id = "";
        String question = "";
        String options = "";
    }

    static class MaterialRow extends MarkedRow {
        String name = "";

        @Nullable
        Integer originals;

        @Nullable
        Integer copies;

        boolean electronic;
        boolean originalShown;
        Mark countMark = Mark.PRACTICE;
        String pages = "";
        Provider from = Provider.APPLICANT;
        Necessity need = Necessity.MUST;
        String when = "";
        String option = "";
        boolean deferrable;
        String validity = "";
        String sample = "";
        String blankForm = "";
        String basis = "";
        String note = "";
    }

    static class DeferralRow extends MarkedRow {
        @Nullable
        Boolean allowed;

        String kind = "";
        String materials = "";
        String deadline = "";
    }

    static class StepRow extends MarkedRow {
        String name = "";
        String by = "";
        String text = "";
    }

    static class LegalRow extends MarkedRow {
        @Nullable
        Integer number;

        LimitUnit unit = LimitUnit.WORKING_DAY;
        String from = "";
        String article = "";

        @Nullable
        Integer longerBy;

        LimitUnit longerUnit = LimitUnit.WORKING_DAY;
        String longerApproval = "";
        String explanation = "";
    }

    static class PromisedRow extends MarkedRow {
        @Nullable
        Integer days;

        String explanation = "";
    }

    static class SpecialRow extends MarkedRow {
        String name = "";

        @Nullable
        Integer number;

        LimitUnit unit = LimitUnit.WORKING_DAY;
        boolean excluded;
        String article = "";
        String note = "";
    }

    static class ResultRow extends MarkedRow {
        String document = "";
        String validity = "";
        Mark validityMark = Mark.NOT_ESTABLISHED;
        String validitySource = "";
        String renewal = "";
    }

    static class FeeRow extends MarkedRow {
        String name = "";

        @Nullable
        BigDecimal yuan;

        String per = "";
        String when = "";
        String basis = "";
        String note = "";
    }

    static class ServiceRow {
        String deliveryWays = "";

        @Nullable
        Integer visits;

        Mark visitsMark = Mark.NOT_ESTABLISHED;
        String place = "";
        String hours = "";
        String windows = "";
        String consultPhone = "";
        String supervisionPhone = "";
    }

    static class BodiesRow extends MarkedRow {
        String lead = "";
        String first = "";
        String decider = "";
        String note = "";
    }

    static class PartRow {
        String name = "";
        String department = "";
    }

    static class QuestionRow extends MarkedRow {
        String question = "";
        String answer = "";
    }
}
