package onewindow.casework.web.acts;

import java.util.List;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.web.Choice;
import org.springframework.stereotype.Component;

/** The officers of a centre who are at work, to be chosen from. */
@Component
class Colleagues {
    private final People people;

    Colleagues(People people) {
        this.people = people;
    }

    List<Choice> of(ActFrame frame) {
        return people.officers(frame.head().opening().centre()).stream()
                .filter(OfficerSummary::active)
                .map(officer -> new Choice(
                        officer.no().value(), officer.nameIn(frame.screen().locale()) + " " + officer.no()))
                .toList();
    }
}
