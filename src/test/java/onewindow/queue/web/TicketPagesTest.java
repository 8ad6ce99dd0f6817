package onewindow.queue.web;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.HE_QING;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
import static onewindow.casework.web.api.Town.Who.ZHOU_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onewindow.casework.web.acts.Counter;
import onewindow.casework.web.api.Api;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.Town;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.OnTestDatabase;
import onewindow.queue.Queue;
import onewindow.queue.Ticket;
import onewindow.queue.TicketNo;
import onewindow.queue.TicketQuery;
import onewindow.queue.TicketState;
import onewindow.queue.Tickets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A number is drawn, called, served, and the case received for its holder carries it. Each test has a day of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("A3.2")
class TicketPagesTest {
    @Autowired
    private Counter counter;

    @Autowired
    private Queue queue;

    @Autowired
    private Tickets tickets;

    private Api program(Town.Who who) {
        return counter.programOf(who);
    }

    private String drawn() {
        return program(CHEN_JING)
                .post("/api/v1/tickets", Bodies.example("drawTicket"))
                .at("/no");
    }

    private void calls(Town.Who who) {
        assertThat(counter.as(who).sends("/tickets/call").to()).isEqualTo("/desk");
    }

    private TicketState after(String no, String act) {
        var done = program(CHEN_JING).post("/api/v1/tickets/" + no + "/" + act, "");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return TicketState.valueOf(done.at("/state"));
    }

    private static String applicationFor(String ticket) {
        var body = Bodies.APPLICATION.strip();
        return body.substring(0, body.length() - 1) + ", \"ticket\": \"" + ticket + "\"}";
    }

    private Ticket rowOf(String no) {
        return tickets.find(CHEN_JING.officer().centre(), new TicketNo(no));
    }

    private void theRowSaysWhatTheFactsSay(String no) {
        assertThat(tickets.folded(CHEN_JING.officer().centre(), new TicketNo(no)))
                .isEqualTo(rowOf(no));
    }

    @Test
    void fromTheNumberToTheResultEverythingIsOneChain() {
        counter.itIs("Mon 2026-09-21 09:00");
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens("/tickets/draw?q=spjy").status()).isEqualTo(200);
        var to = chen.sends("/tickets", "unit", "ZX", "item", Town.ITEM).to();
        assertThat(to).isEqualTo("/tickets/20260921A001");
        assertThat(chen.opens(to).text()).contains("A001", "前面还有 0 人等候", "食品经营许可");
        counter.itIs("Mon 2026-09-21 09:12");
        assertThat(chen.opens("/desk").text()).contains("等候 1 人", "叫下一号");
        assertThat(chen.sends("/tickets/call").to()).isEqualTo("/desk");
        assertThat(chen.opens("/desk").text())
                .as("the desk is opened for the ticket, with its item")
                .contains("A001", "已到窗口", "这次业务由 A001 号办理", "value=\"" + Town.ITEM + "\"");
        assertThat(chen.sends(to + "/call").to()).isEqualTo("/desk");
        assertThat(chen.sends(to + "/serving").to()).isEqualTo("/desk");
        counter.itIs("Mon 2026-09-21 09:20");
        var received = program(CHEN_JING).post("/api/v1/cases", applicationFor("20260921A001"));
        assertThat(received.status()).as(received.text()).isEqualTo(201);
        var number = received.at("/number");
        assertThat(chen.opens("/cases/" + number).text()).contains("从取号到结果", "A001", "12 分钟", "8 分钟");
        assertThat(chen.opens(to).text()).contains(number, "叫号 2 次");
        counter.itIs("Mon 2026-09-21 09:25");
        assertThat(chen.opens("/desk/cases/" + number).text()).contains("办完离开");
        assertThat(chen.sends(to + "/end").to()).isEqualTo("/desk");
        assertThat(chen.opens(to).text()).contains("13 分钟");
        assertThat(chen.opens("/tickets").text()).contains("A001", "办完", "平均等候");
        assertThat(chen.opens("/tickets/export?format=CSV").text()).contains("20260921A001", "办完");
        theRowSaysWhatTheFactsSay("20260921A001");
    }

    @Test
    void whoDoesNotComeIsPassedAndTheNextIsCalledOnlyThen() {
        counter.itIs("Tue 2026-09-22 09:00");
        var first = drawn();
        var second = drawn();
        calls(CHEN_JING);
        var chen = counter.as(CHEN_JING);
        var early = chen.sends("/tickets/call");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("已经叫了，人还没有到窗口", "过号");
        assertThat(chen.sends("/tickets/" + first + "/end").text()).contains("还没有开始办理");
        assertThat(counter.as(ZHOU_WEI).sends("/tickets/" + first + "/serving").text())
                .contains("现在不在您手上办理");
        assertThat(program(ZHOU_WEI)
                        .post("/api/v1/cases", applicationFor(first))
                        .at("/code"))
                .isEqualTo("TICKET_NOT_IN_HAND");
        assertThat(chen.sends("/tickets/" + first + "/passing", "cause", "LEFT").to())
                .isEqualTo("/desk");
        assertThat(chen.opens("/tickets?state=PASSED").text()).contains("已离开");
        calls(CHEN_JING);
        assertThat(after(second, "serving")).isEqualTo(TicketState.SERVING);
        assertThat(chen.sends("/tickets/call").text()).contains("现在没有人在等候");
        var third = drawn();
        calls(CHEN_JING);
        assertThat(rowOf(second).state())
                .as("calling the next ends the one before")
                .isEqualTo(TicketState.SERVED);
        assertThat(program(CHEN_JING)
                        .post("/api/v1/tickets/" + third + "/passing", Bodies.example("passTicket"))
                        .at("/passed"))
                .isEqualTo("NOT_PRESENT");
        List.of(first, second, third).forEach(this::theRowSaysWhatTheFactsSay);
    }

    @Test
    void aRepeatedActAnswersTheFirstAndBadInputIsTold() {
        counter.itIs("Wed 2026-09-23 09:00");
        var once = program(CHEN_JING).post("/api/v1/tickets", Bodies.example("drawTicket"), "draw.once");
        var again = program(CHEN_JING).post("/api/v1/tickets", Bodies.example("drawTicket"), "draw.once");
        assertThat(again.text()).isEqualTo(once.text());
        assertThat(program(CHEN_JING).post("/api/v1/tickets/call", "").at("/code"))
                .as("the officer of this program has no window")
                .isEqualTo("NO_WINDOW");
        var chen = counter.as(CHEN_JING);
        assertThat(chen.sendsAs("call.once", "/tickets/call").to()).isEqualTo("/desk");
        assertThat(chen.sendsAs("call.once", "/tickets/call").to())
                .as("pressed twice it is one call")
                .isEqualTo("/desk");
        assertThat(chen.sends("/tickets/call").status()).isEqualTo(422);
        assertThat(chen.sends("/tickets", "unit", "XF").text()).contains("这个单位没有窗口");
        assertThat(chen.sends("/tickets", "unit", "").status()).isEqualTo(422);
        assertThat(chen.sends("/tickets", "unit", "ZX", "item", "QS-XX-999").text())
                .contains("今天没有公布");
        assertThat(chen.opens("/tickets/20260923Z999").status()).isEqualTo(404);
        assertThat(chen.opens("/tickets?on=tomorrow&state=X&page=9999&q=%25'").status())
                .isEqualTo(200);
        assertThat(chen.opens("/tickets/draw?q=" + "x".repeat(400)).status()).isEqualTo(200);
        assertThat(counter.as(HE_QING).opens("/tickets").status()).isEqualTo(403);
        assertThat(counter.as(LIU_YANG).sends("/tickets/call").status()).isEqualTo(403);
        assertThat(after(once.at("/no"), "call")).isEqualTo(TicketState.CALLED);
        assertThat(after(once.at("/no"), "serving")).isEqualTo(TicketState.SERVING);
        assertThat(after(once.at("/no"), "end")).isEqualTo(TicketState.SERVED);
    }

    @Test
    void ofAThousandCallsAtOnceNoTwoCallTheSameTicket() throws Exception {
        counter.itIs("Thu 2026-09-24 09:00");
        int many = 60;
        var clerk = CHEN_JING.officer();
        try (var hands = Executors.newFixedThreadPool(16)) {
            var drawing = IntStream.range(0, many)
                    .mapToObj(place -> (Callable<Outcome<Ticket>>)
                            () -> queue.draw(clerk.unit(), null, clerk, SubmissionId.fresh()))
                    .toList();
            for (var one : hands.invokeAll(drawing)) assertThat(one.get()).isInstanceOf(Outcome.Done.class);
            var calling = IntStream.range(0, 1000)
                    .mapToObj(place -> (Callable<Outcome<Ticket>>)
                            () -> queue.callNext(colleague(clerk, place), SubmissionId.fresh()))
                    .toList();
            var called = new ArrayList<TicketNo>();
            for (var one : hands.invokeAll(calling))
                if (one.get() instanceof Outcome.Done<Ticket>(Ticket ticket)) called.add(ticket.no());
            assertThat(called).doesNotHaveDuplicates().hasSize(many);
        }
        var day = LocalDate.of(2026, 9, 24);
        assertThat(tickets.count(clerk, new TicketQuery(day, TicketState.CALLED, "")))
                .isEqualTo(many);
        assertThat(tickets.lines(clerk.centre(), day).getFirst().waiting()).isZero();
    }

    /** One of a thousand colleagues at the same counter. */
    private static Officer colleague(Officer clerk, int place) {
        return new Officer(
                clerk.centre(),
                new OfficerNo("7" + (1000 + place)),
                clerk.name(),
                clerk.unit(),
                clerk.window(),
                null,
                clerk.permissions());
    }
}
