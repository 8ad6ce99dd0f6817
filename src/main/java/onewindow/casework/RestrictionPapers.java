package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.RestrictionFact;
import onewindow.casework.rules.RestrictionFact.ApplicantRestricted;
import onewindow.casework.rules.RestrictionFact.RestrictionEnded;
import onewindow.documents.PaperContent;
import onewindow.documents.RestrictionPaper;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the warning that keeps an applicant from a licence for a time (警告及限制申请告知书). */
@Component
class RestrictionPapers {
    private final Texts words;

    RestrictionPapers(MessageSource messages) {
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(RestrictionFact fact, PaperParts.Of of) {
        return switch (fact) {
            case ApplicantRestricted restricted ->
                new RestrictionPaper(
                        of.office(),
                        of.addressee(),
                        of.matter(),
                        words.word(restricted.ground()),
                        words.of(
                                "paper.restriction.basis." + restricted.ground().name()),
                        restricted.concern(),
                        restricted.evidence(),
                        restricted.revocation().isEmpty() ? null : restricted.revocation(),
                        restricted.from(),
                        restricted.until(),
                        of.remedy(),
                        of.responsible());
            case RestrictionEnded ended -> null;
        };
    }
}
