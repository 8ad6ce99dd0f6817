package onewindow.casework.web.acts;

import java.util.List;
import onewindow.people.People;
import onewindow.platform.web.Choice;
import org.springframework.stereotype.Component;

/** The units of a centre, to be chosen from. */
@Component
class Units {
    private final People people;

    Units(People people) {
        this.people = people;
    }

    List<Choice> of(ActFrame frame) {
        return people.units(frame.head().opening().centre()).stream()
                .map(unit -> new Choice(
                        unit.no().value(), unit.name().in(frame.screen().locale())))
                .toList();
    }
}
