package onewindow.casework.web;

import static onewindow.casework.web.DeskReason.RECEIVED_MEANWHILE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.casework.CaseHead;
import onewindow.casework.Foreseen;
import onewindow.casework.LicenceReason;
import onewindow.casework.PublishedTerms;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemSummary;
import onewindow.catalogue.Search;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.parameters.Parameters;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays the desk: the visit, the law, what stands beside it, in words of the viewer. */
@Component
class DeskPages {
    private static final int FOUND = 8;
    private static final int WORDS = 60;

    private final Catalogue catalogue;
    private final DeskReader reader;
    private final DeskLaw law;
    private final DeskSurvey survey;
    private final People people;
    private final Timeline timeline;
    private final Parameters parameters;
    /** What is suggested for a paper is written in Chinese, whatever language the clerk reads. */
    private final Texts paperWords;

    DeskPages(
            Catalogue catalogue,
            DeskReader reader,
            DeskLaw law,
            DeskSurvey survey,
            People people,
            Timeline timeline,
            Parameters parameters,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.law = law;
        this.survey = survey;
        this.people = people;
        this.timeline = timeline;
        this.parameters = parameters;
        this.paperWords = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    /** The desk while the visit goes on: what is wrong stands at its field only. */
    DeskPage desk(Screen screen, Officer by, DeskForm form, List<DeskProblem> problems, List<Refusal> refusals) {
        var told = refusals.stream().map(screen::refusal).toList();
        return desk(screen, by, form, problems, told, idIsSound(form, problems));
    }

    /** The desk with all that hinders the outcome, at the fields and together at the top. */
    DeskPage refusedDesk(
            Screen screen, Officer by, DeskForm form, List<DeskProblem> problems, List<Refusal> hindrances) {
        form.setRefused("yes");
        var told = new ArrayList<RefusalText>();
        problems.forEach(problem -> told.add(problem.told(screen)));
        hindrances.forEach(refusal -> told.add(screen.refusal(refusal)));
        var atFields = new ArrayList<>(problems);
        hindrances.stream()
                .filter(refusal -> refusal.reason() == LicenceReason.LICENCE_UNKNOWN)
                .forEach(refusal -> atFields.add(DeskProblem.at("renews", refusal)));
        return desk(screen, by, form, atFields, told, idIsSound(form, problems));
    }

    private DeskPage desk(
            Screen screen,
            Officer by,
            DeskForm form,
            List<DeskProblem> problems,
            List<RefusalText> refusals,
            boolean idIsSound) {
        var visit = reader.visit(form, by.centre(), screen.now());
        return new DeskPage(
                screen,
                by,
                form,
                visit,
                law.ask(visit, form.getSlip().likelyPaper(screen.now()), by, screen.now()),
                survey.around(screen, form, idIsSound, by),
                found(screen, by, form.getWords()),
                idIsSound,
                wrong(screen, problems),
                refusals);
    }

    private static boolean idIsSound(DeskForm form, List<DeskProblem> problems) {
        return !form.getWho().getIdNumber().isBlank()
                && problems.stream().noneMatch(problem -> problem.field().equals("who.idNumber"));
    }

    private List<ItemSummary> found(Screen screen, Officer by, String typed) {
        var words = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (words.isEmpty()) return List.of();
        var search = Search.of(words.length() > WORDS ? words.substring(0, WORDS) : words);
        return catalogue.search(by.centre(), search, ChinaTime.dateOf(screen.now())).lines().stream()
                .limit(FOUND)
                .toList();
    }

    private static Map<String, String> wrong(Screen screen, List<DeskProblem> problems) {
        var wrong = new LinkedHashMap<String, String>();
        for (var problem : problems)
            wrong.merge(problem.field(), screen.refusal(problem.refusal()).what(), (one, other) -> one + other);
        return wrong;
    }

    /** The page in between that asks why acceptance is refused; its basis and the remedies of this centre are suggested. */
    DeskPreviewPage asking(DeskEnd end) {
        var form = end.form();
        var centre = people.centre(end.by().centre());
        var today = ChinaTime.dateOf(end.screen().now());
        if (form.getBasis().isBlank()) form.setBasis(paperWords.of("desk.refusal.basis"));
        if (form.getRemedy().isBlank())
            form.setRemedy(paperWords.of(
                    "desk.refusal.remedy",
                    centre.reconsiderationBody(),
                    parameters.calendarDays("reconsideration_calendar_days", today),
                    centre.litigationCourt(),
                    parameters.months("litigation_months", today)));
        return unsaid(end, List.of(), List.of());
    }

    /** The page in between with what it still asks for. */
    DeskPreviewPage unsaid(DeskEnd end, List<DeskProblem> problems, List<Refusal> hindrances) {
        var screen = end.screen();
        var told = Stream.concat(
                        problems.stream().map(problem -> problem.told(screen)),
                        hindrances.stream().map(screen::refusal))
                .toList();
        return preview(end, null, wrong(screen, problems), told);
    }

    /** Why this press does not receive yet: the same application came in elsewhere after the page in between was shown. */
    List<Refusal> receivedMeanwhile(DeskEnd end, SubmissionId submission) {
        return survey
                .sameMeanwhile(end.form(), end.by(), submission, end.screen().now())
                .stream()
                .map(head -> Refusal.of(
                        RECEIVED_MEANWHILE,
                        head.number().value(),
                        head.opening().receivedAt(),
                        responsible(head)))
                .toList();
    }

    private String responsible(CaseHead head) {
        var officer = head.standing().responsible();
        return people.officer(head.opening().centre(), officer)
                .map(OfficerSummary::name)
                .orElse(officer.value());
    }

    /** What will be written, the papers as they will be printed, and what happened elsewhere since they were first shown. */
    DeskPreviewPage preview(DeskEnd end, Foreseen foreseen, List<Refusal> meanwhile) {
        var item = end.visit().chosen().orElseThrow();
        var promised = new PublishedTerms(item).promisedDays();
        var ahead = Ahead.of(
                end.screen(),
                foreseen,
                timeline.foreseen(end.screen(), end.by(), foreseen.facts()),
                promised,
                DeskWhy.address(end.by().centre(), end.screen().now(), promised));
        return preview(
                end,
                ahead,
                Map.of(),
                meanwhile.stream().map(end.screen()::refusal).toList());
    }

    private DeskPreviewPage preview(
            DeskEnd end, @Nullable Ahead ahead, Map<String, String> wrong, List<RefusalText> told) {
        var same = survey.same(end.form(), end.by(), end.screen().now());
        return new DeskPreviewPage(end.screen(), end.form(), end.visit(), end.outcome(), ahead, same, wrong, told);
    }
}
