package onewindow.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import onewindow.catalogue.ItemCode;
import onewindow.people.Officer;
import onewindow.people.UnitNo;
import onewindow.platform.ChinaTime;
import onewindow.platform.SubmissionId;
import onewindow.queue.Queue;
import onewindow.queue.TicketNo;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The hall of the story: everybody who comes draws a number, waits some minutes and is served; on the demo day some still wait. */
@Component
@Profile("demo")
class Hall {
    private static final Duration SERVED_BEFORE = Duration.ofMinutes(4);
    private static final Duration LEAVES_AFTER = Duration.ofMinutes(3);
    private static final int SHORTEST = 5;
    private static final int SPREAD = 14;

    /** Who waits when the demo begins: minutes before its day's last word, unit, for what. */
    private record Waiting(int minutesAgo, String unit, String item) {}

    private static final List<Waiting> WAITING = List.of(
            new Waiting(14, "SCJG", "QS-SCJG-006"),
            new Waiting(9, "SCJG", "QS-SCJG-001"),
            new Waiting(6, "ZH", "QS-LY-001"),
            new Waiting(3, "SCJG", "QS-SCJG-001"));

    private final Queue queue;
    private final StoryClock clock;

    Hall(Queue queue, StoryClock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    TicketNo call(Tale tale, Officer clerk, Instant receivedAt) {
        var called = receivedAt.minus(SERVED_BEFORE);
        var drawn = called.minus(
                Duration.ofMinutes(SHORTEST + Math.floorMod(tale.id().hashCode(), SPREAD)));
        clock.standAt(drawn);
        queue.draw(clerk.unit(), tale.item(), clerk, submission(tale, "draw")).orThrow();
        clock.standAt(called);
        var ticket = queue.callNext(clerk, submission(tale, "call")).orThrow().no();
        clock.standAt(called.plusSeconds(45));
        queue.beginServing(ticket, clerk, submission(tale, "serve")).orThrow();
        return ticket;
    }

    void leave(Tale tale, TicketNo ticket, Officer clerk, Instant receivedAt) {
        clock.standAt(receivedAt.plus(LEAVES_AFTER));
        queue.end(ticket, clerk, submission(tale, "leave")).orThrow();
        clock.standAt(receivedAt);
    }

    /** Some wait now, if the demo day goes on. */
    void fill(LocalDate demoDay, Instant now) {
        boolean open = ChinaTime.dateOf(now).equals(demoDay)
                && ChinaTime.of(now).toLocalTime().isBefore(LocalTime.of(17, 30));
        if (!open) return;
        var reception = DemoCentres.acting(DemoPeople.WU_MIN);
        for (var one : WAITING) {
            clock.standAt(now.minus(Duration.ofMinutes(one.minutesAgo())));
            queue.draw(
                            new UnitNo(one.unit()),
                            new ItemCode(one.item()),
                            reception,
                            new SubmissionId("demo.waits." + one.minutesAgo()))
                    .orThrow();
        }
        clock.standAt(now);
    }

    private static SubmissionId submission(Tale tale, String act) {
        return new SubmissionId("demo." + tale.id() + "." + act);
    }
}
