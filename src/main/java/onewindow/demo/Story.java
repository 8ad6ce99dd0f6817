package onewindow.demo;

import static onewindow.demo.DemoCentres.QINGSHAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.calendar.Calendars;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.Casework;
import onewindow.casework.DeliveryWay;
import onewindow.casework.RefusalGround;
import onewindow.casework.StandIn;
import onewindow.demo.Tale.Step;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the tales of the demo through the door of casework, each act at its own moment, once and for all. */
@Component
@Profile("demo")
class Story {
    static final String REMEDY = "不服本决定的，可自知道之日起六十日内向青山县人民政府申请行政复议，或者六个月内向青山县人民法院提起行政诉讼。";

    private final Casework casework;
    private final Turns turns;
    private final Reception reception;
    private final Calendars calendars;
    private final StoryClock clock;
    private final Hall hall;
    private final Cabinet cabinet;

    Story(
            Casework casework,
            Turns turns,
            Reception reception,
            Calendars calendars,
            StoryClock clock,
            Hall hall,
            Cabinet cabinet) {
        this.casework = casework;
        this.turns = turns;
        this.reception = reception;
        this.calendars = calendars;
        this.clock = clock;
        this.hall = hall;
        this.cabinet = cabinet;
    }

    private record Scene(Tale tale, Step step, Instant at) {}

    /** Tells everything that happened before {@code now}; what was told before is not told again. Answers the number of acts. */
    int tell(LocalDate demoDay, Instant now) {
        var cases = new HashMap<String, CaseHead>();
        var scenes = scenes(demoDay, now);
        if (!scenes.isEmpty()) clock.standAt(scenes.getFirst().at());
        cabinet.open();
        for (var scene : scenes) {
            clock.standAt(scene.at());
            play(scene, cases);
        }
        hall.fill(demoDay, now);
        return scenes.size();
    }

    private List<Scene> scenes(LocalDate demoDay, Instant now) {
        var days = calendars.of(QINGSHAN).days();
        var scenes = new ArrayList<Scene>();
        for (var tale : Tale.all())
            for (var step : tale.steps()) {
                var day = step.daysBefore() == 0 ? demoDay : days.minusWorkingDays(demoDay, step.daysBefore());
                scenes.add(new Scene(tale, step, ChinaTime.at(day.atTime(step.time()))));
            }
        return scenes.stream()
                .filter(scene -> scene.at().isBefore(now))
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }

    private void play(Scene scene, Map<String, CaseHead> cases) {
        var tale = scene.tale();
        var submission =
                new SubmissionId("demo." + tale.id() + "." + scene.step().number());
        var outcome = scene.step().act().equals("receive")
                ? received(scene, submission)
                : carryOut(scene, Optional.ofNullable(cases.get(tale.id())).orElseThrow(), submission);
        var head = told(scene, outcome);
        cases.put(tale.id(), head);
        cabinet.handOver(scene.step().act(), head, clerk(tale), ChinaTime.dateOf(scene.at()));
        cabinet.print(tale, scene.step().act(), head, clerk(tale));
    }

    /** The visitor drew a number, waited, was called and served; whoever came today may still be at the window. */
    private Outcome<CaseHead> received(Scene scene, SubmissionId submission) {
        var tale = scene.tale();
        var clerk = clerk(tale);
        var ticket = hall.call(tale, clerk, scene.at());
        clock.standAt(scene.at());
        var application = reception.application(tale, ChinaTime.dateOf(scene.at()), ticket);
        var outcome = casework.receive(application, clerk, submission);
        hall.leave(tale, ticket, clerk, scene.at());
        return outcome;
    }

    private static CaseHead told(Scene scene, Outcome<CaseHead> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseHead> done -> done.value();
            case Outcome.Refused<CaseHead> refused ->
                throw new IllegalStateException("the story cannot go on at "
                        + scene.tale().id() + " " + scene.step().act() + ": " + refused.refusals());
        };
    }

    private Outcome<CaseHead> carryOut(Scene scene, CaseHead head, SubmissionId submission) {
        var tale = scene.tale();
        var step = scene.step();
        var number = head.number();
        var clerk = clerk(tale);
        var on = ChinaTime.dateOf(scene.at());
        return switch (step.act()) {
            case "accept" -> casework.accept(number, null, clerk, submission);
            case "notice" -> casework.askForSupplement(number, reception.gaps(tale), null, clerk, submission);
            case "stop" ->
                casework.askForSupplement(
                        number,
                        new Act.AskForSupplement(
                                List.of(new Act.Gap(Integer.parseInt(step.word(0)), step.word(1), step.word(2)))),
                        null,
                        reviewer(tale),
                        submission);
            case "supply" -> casework.supply(number, new Act.Supply(outstanding(tale)), null, clerk, submission);
            case "refuse" ->
                casework.refuse(
                        number,
                        new Act.Refuse(
                                RefusalGround.valueOf(step.word(0)), step.word(1), step.word(2), REMEDY, step.word(3)),
                        null,
                        clerk,
                        submission);
            case "grant" ->
                casework.decide(
                        number, new Act.Decide(true, step.word(0), "", "", ""), null, reviewer(tale), submission);
            case "deny" ->
                casework.decide(
                        number,
                        new Act.Decide(false, step.word(0), step.word(1), step.word(2), REMEDY),
                        null,
                        reviewer(tale),
                        submission);
            case "hand-out" -> deliver(head, DeliveryWay.AT_WINDOW, tale, "", on, submission);
            case "courier" -> deliver(head, DeliveryWay.COURIER, tale, step.word(0), on, submission);
            case "electronic" -> deliver(head, DeliveryWay.ELECTRONIC, tale, step.word(0), on, submission);
            case "substitute" ->
                casework.deliver(
                        number,
                        new Act.Deliver(
                                DeliveryWay.AT_WINDOW,
                                Act.Recipient.SUBSTITUTE,
                                step.word(1),
                                new StandIn(step.word(0), step.word(2)),
                                "",
                                on),
                        null,
                        clerk,
                        submission);
            case "hand-over" ->
                casework.handOver(
                        number, new Act.HandOver(new OfficerNo(step.word(0)), step.word(1)), null, clerk, submission);
            default -> turns.take(step, new Turns.Scene(number, on, signer(tale), clerk, reviewer(tale), submission));
        };
    }

    private Outcome<CaseHead> deliver(
            CaseHead head, DeliveryWay way, Tale tale, String proof, LocalDate on, SubmissionId submission) {
        return casework.deliver(
                head.number(),
                new Act.Deliver(way, Act.Recipient.APPLICANT, signer(tale), StandIn.NONE, proof, on),
                null,
                clerk(tale),
                submission);
    }

    /** Who signs for the visitor. */
    private static String signer(Tale tale) {
        return tale.visitor().word(tale.visitor().firm() ? "contact" : "name");
    }

    /** What the tale says was missing, or what a later step asked for. */
    private static List<Integer> outstanding(Tale tale) {
        var asked = new ArrayList<>(tale.missing());
        asked.addAll(tale.defective().keySet());
        tale.steps().stream()
                .filter(step -> step.act().equals("stop"))
                .forEach(step -> asked.add(Integer.valueOf(step.word(0))));
        return asked;
    }

    private static Officer clerk(Tale tale) {
        return DemoCentres.acting(DemoPeople.named(tale.clerk()));
    }

    private static Officer reviewer(Tale tale) {
        return DemoCentres.acting(tale.clerk().equals("chen") ? DemoPeople.SUN_LI : DemoPeople.HU_NA);
    }
}
