package onewindow.casework.web;

import java.util.List;
import java.util.Map;
import onewindow.casework.DeliveryWay;
import onewindow.catalogue.ItemSummary;
import onewindow.parties.IdKind;
import onewindow.people.Officer;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The clerk's desk with the visit as it stands. {@code wrong} says what is wrong with a field, by its name. */
public record DeskPage(
        Screen screen,
        Officer officer,
        DeskForm form,
        DeskVisit visit,
        DeskProspect prospect,
        DeskAround around,
        List<ItemSummary> found,
        boolean idIsSound,
        Map<String, String> wrong,
        List<RefusalText> refusals)
        implements Page {
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    public List<Choice> idKinds() {
        return Choice.of(IdKind.class, screen.texts()).stream()
                .filter(choice -> !choice.value().equals(IdKind.SOCIAL_CREDIT_CODE.name()))
                .toList();
    }

    public List<Choice> ways() {
        return Choice.of(DeliveryWay.class, screen.texts());
    }

    public List<Choice> defects() {
        return Choice.of(DeskDefect.class, screen.texts());
    }

    public boolean isSearched() {
        return !form.getWords().isBlank();
    }

    /** The outcome that the law asks for as the visit stands; it is the one drawn as the main button. */
    public DeskOutcome likely() {
        if (prospect.isLawful(DeskOutcome.NOTICE)) return DeskOutcome.NOTICE;
        return DeskOutcome.ACCEPT;
    }

    /** Address of the page that counts the days to the promised date one by one. */
    public String why() {
        return DeskWhy.address(officer.centre(), prospect.from(), prospect.promisedDays());
    }
}
