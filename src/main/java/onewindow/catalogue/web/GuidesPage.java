package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.Search;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** All guides with search and filters. */
public record GuidesPage(Screen screen, Search search, List<Choice> departments, GuideListPage list) implements Page {
    public List<Choice> targets() {
        return Choice.of(Target.class, screen.texts());
    }

    public List<Choice> topics() {
        return Choice.of(Topic.class, screen.texts());
    }
}
