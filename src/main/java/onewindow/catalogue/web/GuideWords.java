package onewindow.catalogue.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import onewindow.catalogue.FeeLine;
import onewindow.catalogue.Fees;
import onewindow.catalogue.ItemSummary;
import onewindow.catalogue.LegalLimit;
import onewindow.catalogue.LimitUnit;
import onewindow.catalogue.Material;
import onewindow.catalogue.PromisedLimit;
import onewindow.catalogue.Service;
import onewindow.catalogue.SpecialStep;
import onewindow.catalogue.laws.LawText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Facts of a guide in words of the viewer's language. */
public record GuideWords(Screen screen) {

    public String promised(@Nullable PromisedLimit limit) {
        return limit == null ? unknown() : days(limit.days());
    }

    public String promised(ItemSummary line) {
        var days = line.promisedDays();
        return days == null ? unknown() : days(days);
    }

    public String legal(@Nullable LegalLimit limit) {
        return limit == null ? unknown() : time(limit.number(), limit.unit());
    }

    public String extension(LegalLimit.Extension longer) {
        return screen.t("catalogue.limit.extension", time(longer.number(), longer.unit()), longer.approval());
    }

    public String time(SpecialStep step) {
        var number = step.number();
        return number == null ? screen.t("catalogue.special.toldInWriting") : time(number, step.unit());
    }

    private String days(int days) {
        return time(days, LimitUnit.WORKING_DAY);
    }

    private String time(int number, LimitUnit unit) {
        return number == 0 ? screen.t("catalogue.limit.onTheSpot") : screen.t("catalogue.limit." + unit.name(), number);
    }

    /** 原件1份，复印件1份，核验原件. */
    public String pieces(Material material) {
        var pieces = new ArrayList<String>();
        if (material.originals() > 0) pieces.add(screen.t("catalogue.pieces.originals", material.originals()));
        if (material.copies() > 0) pieces.add(screen.t("catalogue.pieces.copies", material.copies()));
        if (material.originalShown()) pieces.add(screen.t("catalogue.pieces.shown"));
        if (material.electronic()) pieces.add(screen.t("catalogue.pieces.electronic"));
        return pieces.isEmpty() ? screen.t("catalogue.pieces.none") : joined(pieces);
    }

    public String cost(Fees fees) {
        return switch (fees.charge()) {
            case FREE -> screen.t("catalogue.cost.free");
            case CHARGED -> screen.t("catalogue.cost.charged");
            case NOT_ESTABLISHED -> unknown();
        };
    }

    public String amount(FeeLine line) {
        var yuan = line.yuan();
        if (yuan == null) return unknown();
        if (yuan.signum() == 0) return screen.t("catalogue.cost.free");
        return screen.t("catalogue.cost.amount", plain(yuan), line.per());
    }

    private static String plain(BigDecimal yuan) {
        return yuan.stripTrailingZeros().toPlainString();
    }

    /** From when to when a text of a law is in force, and what took its place. */
    public String force(LawText text) {
        var words = new ArrayList<String>();
        words.add(screen.t("catalogue.law.inForce", text.inForceOn().toString()));
        if (text.repealedOn() != null)
            words.add(screen.t("catalogue.law.repealed", text.repealedOn().toString()));
        if (!text.replacedBy().isBlank()) words.add(screen.t("catalogue.law.replaced", text.replacedBy()));
        return joined(words);
    }

    public String visits(Service service) {
        var visits = service.visits();
        return visits == null
                ? unknown()
                : screen.t(visits == 0 ? "catalogue.visits.none" : "catalogue.visits", visits);
    }

    public String windows(Service service) {
        return service.windows().isEmpty()
                ? screen.t("catalogue.windows.any")
                : screen.t("catalogue.windows", joined(service.windows()));
    }

    public String words(List<? extends Enum<?>> constants) {
        return joined(constants.stream().map(screen.texts()::word).toList());
    }

    public String joined(List<String> words) {
        return String.join(screen.t("catalogue.and"), words);
    }

    public String unknown() {
        return screen.t("catalogue.unknown");
    }
}
