package onewindow.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.store.OpenMatters;
import onewindow.casework.store.SubjectStore;
import onewindow.parties.Applicant;
import onewindow.parties.PartyNo;
import onewindow.people.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which open cases may be one and the same matter (重复申请提示): of the same applicant, or about the same thing. It warns and never refuses. */
@Component
public class Alike {
    private final OpenMatters matters;
    private final SubjectStore subjects;

    Alike(OpenMatters matters, SubjectStore subjects) {
        this.matters = matters;
        this.subjects = subjects;
    }

    /** A firm is what its own application is about, besides what was named. */
    static List<Subject> of(Applicant applicant, @Nullable Subject named) {
        var about = new ArrayList<Subject>();
        if (named != null) about.add(named);
        if (applicant instanceof Applicant.Firm firm)
            Subject.typed(firm.idNumber()).ifPresent(about::add);
        return about;
    }

    /** What the applicant has under way; nothing while the centre does not know him. */
    public List<CaseHead> ofApplicant(Officer by, @Nullable PartyNo applicant, String itemCode, Instant now) {
        return applicant == null ? List.of() : matters.of(by.centre(), applicant, itemCode, now);
    }

    /** What others have under way about the same thing. */
    public List<CaseHead> ofSubject(
            Officer by,
            Applicant applicant,
            @Nullable PartyNo known,
            @Nullable Subject named,
            String itemCode,
            Instant now) {
        return subjects.openAbout(by.centre(), of(applicant, named), known, itemCode, now);
    }

    /** Both, beside a case that was received already. */
    public List<CaseHead> beside(CaseHead head, Instant now) {
        var opening = head.opening();
        var own = matters.of(opening.centre(), opening.applicant(), opening.itemCode(), now).stream()
                .filter(other -> !other.number().equals(opening.number()));
        return Stream.concat(own, subjects.openBeside(head, now).stream()).toList();
    }
}
