package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.ExtensionFact;
import onewindow.casework.rules.ExtensionFact.ExtensionAsked;
import onewindow.casework.rules.ExtensionFact.ExtensionDenied;
import onewindow.casework.rules.ExtensionFact.LimitExtended;
import onewindow.documents.PaperContent;
import onewindow.documents.ProcedurePaper;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the notice with which the applicant is told that the office takes longer, and why (延期通知书). */
@Component
class ExtensionPapers {
    private final People people;
    private final Texts words;

    ExtensionPapers(People people, MessageSource messages) {
        this.people = people;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(ExtensionFact fact, PaperParts.Of of) {
        return switch (fact) {
            case LimitExtended extended -> notice(extended, of);
            // Inner matters of the office; the applicant is told of what was approved.
            case ExtensionAsked asked -> null;
            case ExtensionDenied denied -> null;
        };
    }

    private PaperContent notice(LimitExtended extended, PaperParts.Of of) {
        var legal = of.file().legalLimit();
        return new ProcedurePaper.ExtensionNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                extended.reason(),
                words.of("paper.basis.extension"),
                approver(of),
                words.of("paper.term." + legal.unit().name(), legal.number() - extended.number()),
                words.of("paper.term." + legal.unit().name(), extended.number()),
                extended.legalBefore(),
                extended.legalAfter(),
                ChinaTime.dateOf(of.now()),
                of.dueKnown(),
                of.responsible());
    }

    private String approver(PaperParts.Of of) {
        return people.officer(of.centre(), of.officer())
                .map(officer -> officer.title().zh() + " " + officer.name())
                .orElse(of.officerName());
    }
}
