package onewindow.casework.web;

import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.PersonalReadings;
import onewindow.parties.OpenPurpose;
import onewindow.parties.Parties;
import onewindow.parties.RevealedParty;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading personal data in a case, and the list of unusual readings for the discipline officer. */
@Controller
@Clause({"PIP-6", "PIP-51"})
class PersonalReadingController {
    private final PersonalReadings data;
    private final Casework casework;
    private final Parties parties;
    private final People people;

    PersonalReadingController(PersonalReadings data, Casework casework, Parties parties, People people) {
        this.data = data;
        this.casework = casework;
        this.parties = parties;
        this.people = people;
    }

    @GetMapping("/cases/{no}/personal-data")
    @Needs(Permission.SEE_PERSONAL_DATA)
    Reply ask(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(screen, by, no, "", "", List.of(), null);
    }

    /** Answers with the data itself: reloading it is another reading and recorded as one. */
    @PostMapping("/cases/{no}/personal-data")
    @Needs(Permission.SEE_PERSONAL_DATA)
    Reply read(
            Screen screen,
            Officer by,
            @PathVariable CaseNumber no,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words) {
        return switch (data.read(no, chosen(purpose), words, by)) {
            case Outcome.Done<RevealedParty> done -> page(screen, by, no, purpose, words, List.of(), done.value());
            case Outcome.Refused<RevealedParty> refused ->
                Reply.again(page(screen, by, no, purpose, words, refused.refusals(), null));
        };
    }

    @GetMapping("/unusual-reading")
    @Needs(Permission.WATCH_READING)
    Reply unusual(Screen screen, Officer by) {
        var rows = data.unusual(by).stream()
                .map(one -> new UnusualReadingPage.Row(
                        one,
                        people.officer(by.centre(), one.reading().officer())
                                .map(OfficerSummary::name)
                                .orElse(one.reading().officer().value())))
                .toList();
        return new UnusualReadingPage(screen, data.limits(), rows);
    }

    private static @Nullable OpenPurpose chosen(String purpose) {
        return Stream.of(OpenPurpose.values())
                .filter(one -> one.name().equals(purpose))
                .findFirst()
                .orElse(null);
    }

    private PersonalReadingPage page(
            Screen screen,
            Officer by,
            CaseNumber no,
            String purpose,
            String words,
            List<Refusal> refusals,
            @Nullable RevealedParty shown) {
        var opening =
                casework.summary(by.centre(), no).orElseThrow(NotThere::new).opening();
        return new PersonalReadingPage(
                screen,
                no,
                opening.itemName(),
                parties.masked(by.centre(), opening.applicant()),
                purpose,
                words,
                refusals.stream().map(screen::refusal).toList(),
                shown);
    }
}
