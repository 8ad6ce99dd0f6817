package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.HearingFact;
import onewindow.casework.rules.HearingFact.HearingCalled;
import onewindow.casework.rules.HearingFact.HearingHeld;
import onewindow.casework.rules.HearingFact.HearingRequested;
import onewindow.casework.rules.HearingFact.HearingRightsTold;
import onewindow.casework.rules.HearingFact.HearingWaived;
import onewindow.documents.HearingPaper;
import onewindow.documents.PaperContent;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the papers of a hearing (听证告知书、通知书、笔录). */
@Component
class HearingPapers {
    private final People people;
    private final Surroundings surroundings;
    private final Texts words;

    HearingPapers(People people, Surroundings surroundings, MessageSource messages) {
        this.people = people;
        this.surroundings = surroundings;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(HearingFact fact, Act act, PaperParts.Of of) {
        return switch (fact) {
            case HearingRightsTold told -> rights(told, of);
            case HearingCalled called -> notice(called, of);
            case HearingHeld held -> act instanceof HearingAct.Hold hold ? minutes(held, hold, of) : null;
            // Papers of whoever asks or waives; the office only takes them down.
            case HearingRequested requested -> null;
            case HearingWaived waived -> null;
        };
    }

    private PaperContent rights(HearingRightsTold told, PaperParts.Of of) {
        var numbers = surroundings.stepNumbers(of.file()).hearing();
        return new HearingPaper.RightsNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                told.reason(),
                told.askBy(),
                numbers.requestDays(),
                numbers.holdingDays(),
                of.responsible());
    }

    private PaperContent notice(HearingCalled called, PaperParts.Of of) {
        var asker = of.file().proceedings().hearing().requested().orElseThrow().by();
        return new HearingPaper.HearingNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                words.word(asker),
                called.heldAt(),
                called.place(),
                name(of, called.chair()),
                name(of, called.clerk()),
                called.open(),
                called.whyClosed(),
                of.responsible());
    }

    private PaperContent minutes(HearingHeld held, HearingAct.Hold hold, PaperParts.Of of) {
        var called = of.file().proceedings().hearing().called().orElseThrow();
        return new HearingPaper.Minutes(
                of.office(),
                of.addressee(),
                of.matter(),
                called.heldAt(),
                called.place(),
                name(of, called.chair()),
                name(of, called.clerk()),
                called.open(),
                held.applicantCame(),
                hold.minutes().strip(),
                held.conclusion(),
                hold.signers().strip(),
                of.responsible());
    }

    private String name(PaperParts.Of of, String officer) {
        return people.officer(of.centre(), new OfficerNo(officer))
                .map(OfficerSummary::name)
                .orElse(officer);
    }
}
