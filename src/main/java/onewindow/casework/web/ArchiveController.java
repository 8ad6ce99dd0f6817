package onewindow.casework.web;

import static onewindow.people.Permission.KEEP_ARCHIVE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.casework.Archive;
import onewindow.casework.ArchiveFiles;
import onewindow.casework.ArchiveReason;
import onewindow.casework.CaseOutcome;
import onewindow.casework.KeepingTime;
import onewindow.casework.Transfer;
import onewindow.catalogue.ItemCode;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.ActRefused;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.errors.PlatformReason;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The archive (归档移交): what is over and waits, how long the files of an item are kept, transfers with their files. */
@Controller
@Clause("PIP-19")
class ArchiveController {
    private final Archive archive;
    private final ArchiveFiles files;
    private final People people;

    ArchiveController(Archive archive, ArchiveFiles files, People people) {
        this.archive = archive;
        this.files = files;
        this.people = people;
    }

    @GetMapping("/archive")
    @Needs(KEEP_ARCHIVE)
    Reply show(Screen screen, Officer by) {
        return page(screen, by, "", "", List.of());
    }

    @PostMapping("/archive/transfers")
    @Needs(KEEP_ARCHIVE)
    Reply transfer(Screen screen, Officer by, @RequestParam(defaultValue = "") String until, SubmissionId submission) {
        return switch (archive.transfer(day(until), by, submission)) {
            case Outcome.Done<Transfer> done -> Reply.to("/archive");
            case Outcome.Refused<Transfer>(var refusals) -> Reply.again(page(screen, by, until, "", refusals));
        };
    }

    @PostMapping("/archive/keeping")
    @Needs(KEEP_ARCHIVE)
    Reply layDown(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String keeping,
            SubmissionId submission) {
        var code = ItemCode.typed(item);
        if (code.isEmpty()) {
            var unknown = Refusal.of(ArchiveReason.KEEPING_ITEM_UNKNOWN, item.strip());
            return Reply.again(page(screen, by, "", item, List.of(unknown)));
        }
        var done = archive.layDown(
                code.get(), word(CaseOutcome.values(), outcome), word(KeepingTime.values(), keeping), by, submission);
        return switch (done) {
            case Outcome.Done<?> laidDown -> Reply.to("/archive");
            case Outcome.Refused<?>(var refusals) -> Reply.again(page(screen, by, "", item, refusals));
        };
    }

    /** The file of a transfer; each time it is taken stands on record. */
    @GetMapping("/archive/transfers/{no:[0-9]{1,9}}/file")
    @Needs(KEEP_ARCHIVE)
    Reply file(Screen screen, Officer by, @PathVariable int no) {
        var found = archive.find(no, by);
        var name = screen.t("archive.file", String.valueOf(found.number())) + ".zip";
        return new Reply.Download(name, "application/zip", out -> files.write(found.number(), by, out));
    }

    private ArchivePage page(Screen screen, Officer by, String until, String item, List<Refusal> refusals) {
        var transfers = archive.transfers(by).stream()
                .map(one -> new ArchivePage.Row(
                        one,
                        people.officer(by.centre(), one.by())
                                .map(OfficerSummary::name)
                                .orElse(one.by().value())))
                .toList();
        var yesterday = ChinaTime.dateOf(screen.now()).minusDays(1).toString();
        return new ArchivePage(
                screen,
                archive.waiting(by),
                archive.heldBack(by),
                archive.rules(by),
                transfers,
                until.isBlank() ? yesterday : until,
                item,
                refusals,
                screen.now());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new ActRefused(PlatformReason.BAD_VALUE, "until");
        }
    }

    private static <E extends Enum<E>> E word(E[] words, String typed) {
        Optional<E> found =
                Stream.of(words).filter(word -> word.name().equals(typed)).findFirst();
        return found.orElseThrow(() -> new ActRefused(PlatformReason.BAD_VALUE, typed));
    }
}
