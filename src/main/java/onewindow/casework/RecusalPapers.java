package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.Recusal;
import onewindow.casework.rules.RecusalFact;
import onewindow.casework.rules.RecusalFact.RecusalAsked;
import onewindow.casework.rules.RecusalFact.RecusalDenied;
import onewindow.casework.rules.RecusalFact.RecusalGranted;
import onewindow.documents.PaperContent;
import onewindow.documents.RecusalPaper;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the answer to a recusal (回避决定书). */
@Component
class RecusalPapers {
    private final People people;
    private final Texts words;

    RecusalPapers(People people, MessageSource messages) {
        this.people = people;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(RecusalFact fact, PaperParts.Of of) {
        return switch (fact) {
            case RecusalAsked asked -> null;
            case RecusalGranted granted -> decision(granted.number(), name(of, granted.deputy()), granted.reason(), of);
            case RecusalDenied denied -> decision(denied.number(), null, denied.reason(), of);
        };
    }

    /** Without the code of the case: it may go to a third party. */
    private PaperContent decision(int number, @Nullable String deputy, String reason, PaperParts.Of of) {
        var asked = of.file()
                .proceedings()
                .recusal()
                .find(number)
                .map(Recusal::asked)
                .orElseThrow();
        return new RecusalPaper(
                of.office(),
                of.addressee(),
                of.matterForOthers(),
                name(of, asked.officer()),
                words.word(asked.asker()),
                words.word(asked.conflict()),
                deputy,
                reason,
                of.officerName(),
                of.responsible());
    }

    private String name(PaperParts.Of of, String officer) {
        return people.officer(of.centre(), new OfficerNo(officer))
                .map(OfficerSummary::name)
                .orElse(officer);
    }
}
