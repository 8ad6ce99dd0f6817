package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.store.CatalogueLists.Count;
import onewindow.people.CentreProfile;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** The public home: what do I need, and where is my matter? */
public record HomePage(
        Screen screen,
        CentreProfile centre,
        GuideListPage list,
        List<Count> departments,
        List<Count> topics,
        List<Count> targets)
        implements Page {
    public String topic(Count count) {
        return screen.texts().word(Topic.valueOf(count.of()));
    }

    public String target(Count count) {
        return screen.texts().word(Target.valueOf(count.of()));
    }

    public static String icon(Count count) {
        return switch (Topic.valueOf(count.of())) {
            case STARTING_BUSINESS -> "building-store";
            case FOOD_AND_HEALTH -> "first-aid-kit";
            case FAMILY_AND_RESIDENCE -> "home";
            case WORK_AND_INSURANCE -> "briefcase";
            case HOUSING_AND_LAND -> "building";
            case BUILDING_AND_CITY -> "tools";
            case TRAFFIC -> "car";
            case EDUCATION_AND_CULTURE -> "school";
            case SAFETY -> "shield-check";
            case NATURE_AND_FARMING -> "leaf";
            case HELP_AND_CARE -> "heart";
            case TRADE_AND_TAX -> "coin";
        };
    }
}
