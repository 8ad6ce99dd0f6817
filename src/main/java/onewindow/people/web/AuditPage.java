package onewindow.people.web;

import java.time.Instant;
import java.util.List;
import onewindow.people.OfficerSummary;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;

/** Sign-ins and administrative acts, newest first, as the ledger holds them. */
public record AuditPage(
        Screen screen,
        Address address,
        Pager pager,
        List<Line> lines,
        List<OfficerSummary> officers,
        List<String> kinds,
        boolean unreadableDay)
        implements Page {

    /** One entry in words. */
    public record Line(Instant at, String who, String matter, String kind, String detail, boolean alarming) {}

    public String asked(String parameter) {
        return address.parameters().getOrDefault(parameter, "");
    }

    public List<Choice> people() {
        return officers.stream()
                .map(officer -> new Choice(officer.no().value(), officer.no() + " " + officer.nameIn(screen.locale())))
                .toList();
    }

    public List<Choice> kindChoices() {
        return kinds.stream()
                .map(kind -> new Choice(kind, screen.t("people.entry." + kind)))
                .toList();
    }
}
