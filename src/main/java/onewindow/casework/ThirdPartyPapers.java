package onewindow.casework;

import onewindow.casework.rules.ThirdPartyFact;
import onewindow.casework.rules.ThirdPartyFact.StatementHeard;
import onewindow.casework.rules.ThirdPartyFact.ThirdPartyTold;
import onewindow.documents.InspectionPaper;
import onewindow.documents.PaperContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out the notice to whom a licence touches (利害关系人告知书). */
@Component
class ThirdPartyPapers {
    @Nullable
    PaperContent content(ThirdPartyFact fact, Act act, PaperParts.Of of) {
        return switch (fact) {
            case ThirdPartyTold told -> act instanceof ThirdPartyAct.Tell tell ? notice(told, tell, of) : null;
            // A statement is a paper of whoever makes it.
            case StatementHeard heard -> null;
        };
    }

    private static PaperContent notice(ThirdPartyTold told, ThirdPartyAct.Tell tell, PaperParts.Of of) {
        return new InspectionPaper.ThirdPartyNotice(
                of.office(),
                of.addressee(),
                of.matterForOthers(),
                of.shown(tell.name().strip()),
                of.masked() ? "" : tell.address().strip(),
                told.interest(),
                told.answerBy(),
                of.responsible());
    }
}
