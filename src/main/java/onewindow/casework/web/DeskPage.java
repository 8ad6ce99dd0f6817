package onewindow.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.casework.DeliveryWay;
import onewindow.catalogue.ItemSummary;
import onewindow.parties.IdKind;
import onewindow.people.Officer;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.queue.TicketNo;
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

    public boolean agentIsSound() {
        return !form.getAgent().getIdNumber().isBlank() && !wrong.containsKey("agent.idNumber");
    }

    /** What was written on the page in between, so that it is not lost on the way back to the desk. */
    public Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        form.statement().forEach((field, words) -> {
            if (!words.isBlank()) carried.put(field, words);
        });
        if (form.wasRefused()) carried.put("refused", form.getRefused());
        return carried;
    }

    /** The ticket this visit belongs to, or could belong to: the one typed, otherwise the one in hand. */
    public @Nullable TicketNo ticket() {
        var inHand = around.hand().ticket();
        return TicketNo.typed(form.getTicket()).orElse(inHand == null ? null : inHand.no());
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

    /** What hinders every outcome alike, as before an item is chosen; it is said once. */
    public @Nullable RefusalText sharedHindrance() {
        var first = DeskOutcome.values()[0];
        var hindrances = prospect.hindrances(first);
        boolean alike = Stream.of(DeskOutcome.values())
                .allMatch(outcome -> prospect.hindrances(outcome).equals(hindrances));
        return alike && !hindrances.isEmpty() ? screen.refusal(hindrances.getFirst()) : null;
    }

    public String promise(int days) {
        return screen.t(days == 0 ? "desk.instant" : "desk.promised", days);
    }

    /** Address of the page that counts the days to the promised date one by one. */
    public String why() {
        return DeskWhy.address(officer.centre(), prospect.from(), prospect.promisedDays());
    }
}
