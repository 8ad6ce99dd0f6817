package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.Inspection;
import onewindow.casework.rules.InspectionFact;
import onewindow.casework.rules.InspectionFact.InspectionAssigned;
import onewindow.casework.rules.InspectionFact.InspectionRecorded;
import onewindow.documents.InspectionPaper;
import onewindow.documents.PaperContent;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out the record of an inspection (现场核查记录). */
@Component
class InspectionPapers {
    private final People people;
    private final Texts words;

    InspectionPapers(People people, MessageSource messages) {
        this.people = people;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(InspectionFact fact, Act act, PaperParts.Of of) {
        return switch (fact) {
            // Who is sent is an inner matter until he has been there.
            case InspectionAssigned assigned -> null;
            case InspectionRecorded recorded -> record(recorded, of);
        };
    }

    private PaperContent record(InspectionRecorded recorded, PaperParts.Of of) {
        var assigned = of.file().proceedings().inspection().all().stream()
                .filter(one -> one.number() == recorded.number())
                .map(Inspection::assigned)
                .findFirst()
                .orElseThrow();
        return new InspectionPaper.InspectionRecord(
                of.office(),
                of.addressee(),
                of.matter(),
                assigned.purpose(),
                assigned.place(),
                recorded.on(),
                recorded.officers().stream().map(officer -> name(of, officer)).toList(),
                words.word(recorded.finding()),
                recorded.result(),
                recorded.norm(),
                of.responsible());
    }

    private String name(PaperParts.Of of, String officer) {
        return people.officer(of.centre(), new OfficerNo(officer))
                .map(OfficerSummary::name)
                .orElse(officer);
    }
}
