package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.CaseFile;
import onewindow.documents.Addressee;
import onewindow.parties.Agent;
import onewindow.parties.Applicant;
import onewindow.parties.MandateNo;
import onewindow.parties.Parties;
import onewindow.parties.PartyKind;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The applicant of a case as papers name him. */
@Component
@Clause("PIP-51")
class Addressees {
    private final Parties parties;
    private final Texts words;

    Addressees(Parties parties, MessageSource messages) {
        this.parties = parties;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    /** In full: that the paper was made out is recorded with the act, so no further look is noted. */
    Addressee named(CentreId centre, CaseFile file) {
        return addressee(
                parties.named(centre, applicantOf(file)),
                agentOf(centre, file.received().mandate()));
    }

    /** As typed at the window, for a paper that is not issued yet: whoever reads it has just written it. */
    Addressee typed(Applicant applicant, @Nullable Agent agent) {
        return addressee(applicant, agent == null ? null : agent.person().name());
    }

    private Addressee addressee(Applicant applicant, @Nullable String agent) {
        return new Addressee(
                applicant.name(),
                applicant.kind() == PartyKind.FIRM,
                words.word(applicant.idKind()),
                Parties.maskedId(applicant),
                applicant instanceof Applicant.Firm firm ? firm.contactPerson() : null,
                applicant.phone(),
                applicant.address().isBlank() ? null : applicant.address(),
                agent);
    }

    private @Nullable String agentOf(CentreId centre, @Nullable String mandate) {
        if (mandate == null) return null;
        return parties.named(
                        centre, parties.mandate(centre, new MandateNo(mandate)).agent())
                .name();
    }

    /** As everyone who sees the case may see him, for a paper that is not issued yet. */
    Addressee masked(CentreId centre, CaseFile file) {
        var applicant = parties.masked(centre, applicantOf(file));
        return new Addressee(
                applicant.maskedName(),
                applicant.kind() == PartyKind.FIRM,
                words.word(applicant.idKind()),
                applicant.maskedId(),
                null,
                applicant.maskedPhone(),
                null,
                null);
    }

    private static PartyNo applicantOf(CaseFile file) {
        return new PartyNo(file.received().applicant());
    }
}
