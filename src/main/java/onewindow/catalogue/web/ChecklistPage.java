package onewindow.catalogue.web;

import onewindow.catalogue.Checklist;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Situation;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Questions and the materials that are left after the answers, as a part of a guide. */
public record ChecklistPage(Screen screen, ItemVersion version, Checklist list) implements Page {
    static final String ANSWER = "s-";

    public GuideWords words() {
        return new GuideWords(screen);
    }

    public String field(Situation situation) {
        return ANSWER + situation.id();
    }

    public boolean chosen(Situation.Option option) {
        return list.answers().stream().anyMatch(answered -> answered.option().equals(option));
    }

    public long uncertain() {
        return list.lines().stream().filter(line -> !line.certain()).count();
    }
}
