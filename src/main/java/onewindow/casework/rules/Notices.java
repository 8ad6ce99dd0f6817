package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.Act.Gap;
import onewindow.casework.rules.AcceptanceFact.SecondNoticeOpened;
import onewindow.casework.rules.AcceptanceFact.SupplementAskedAgain;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** What the applicant was asked for in writing: once, and again only where a supervisor opened it. Part of the fold. */
public final class Notices {
    private @Nullable SupplementAsked first;
    private @Nullable Instant firstAt;
    private @Nullable OfficerNo firstBy;
    private @Nullable String firstPaper;
    private @Nullable SecondNoticeOpened lastOpening;
    private @Nullable OfficerNo openedBy;
    private boolean opened;
    private final List<SupplementAskedAgain> further = new ArrayList<>();

    void asked(SupplementAsked fact, Happened happened) {
        first = fact;
        firstAt = happened.at();
        firstBy = happened.officer();
    }

    void opened(SecondNoticeOpened fact, Happened happened) {
        lastOpening = fact;
        openedBy = happened.officer();
        opened = true;
    }

    void askedAgain(SupplementAskedAgain fact) {
        further.add(fact);
        opened = false;
    }

    void issued(String paper) {
        if (firstPaper == null) firstPaper = paper;
    }

    public Optional<SupplementAsked> first() {
        return Optional.ofNullable(first);
    }

    public Optional<Instant> firstAt() {
        return Optional.ofNullable(firstAt);
    }

    Optional<OfficerNo> firstBy() {
        return Optional.ofNullable(firstBy);
    }

    public Optional<String> firstPaper() {
        return Optional.ofNullable(firstPaper);
    }

    /** What a supervisor opened and nobody has used yet. */
    public Optional<SecondNoticeOpened> opening() {
        return opened ? lastOpening() : Optional.empty();
    }

    /** What was opened last, used or not. */
    public Optional<SecondNoticeOpened> lastOpening() {
        return Optional.ofNullable(lastOpening);
    }

    public Optional<OfficerNo> openedBy() {
        return Optional.ofNullable(openedBy);
    }

    /** Every notice after the first; each is counted. */
    public List<SupplementAskedAgain> further() {
        return List.copyOf(further);
    }

    /** Whether the one-time notice alone asked for this material; what a further notice asks for hinders nothing. */
    boolean hinders(int material) {
        return firstAsks(material) && further.stream().noneMatch(notice -> asks(notice.gaps(), material));
    }

    /** Whether any notice asked for this material. */
    boolean asks(int material) {
        return firstAsks(material) || further.stream().anyMatch(notice -> asks(notice.gaps(), material));
    }

    private boolean firstAsks(int material) {
        return first != null && asks(first.gaps(), material);
    }

    private static boolean asks(List<Gap> gaps, int material) {
        return gaps.stream().anyMatch(gap -> gap.material() == material);
    }

    /** Until when the applicant may hand in a material that he was asked for, by the last notice that names it. */
    Optional<LocalDate> answerBy(int material) {
        return further.reversed().stream()
                .filter(notice -> asks(notice.gaps(), material))
                .map(SupplementAskedAgain::answerBy)
                .findFirst()
                .or(() -> firstAsks(material) ? first().map(SupplementAsked::answerBy) : Optional.empty());
    }
}
