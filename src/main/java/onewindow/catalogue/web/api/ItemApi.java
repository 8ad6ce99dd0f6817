package onewindow.catalogue.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Planned;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Items for programs of those who keep them: draft, revise, publish, suspend, resume, withdraw. */
@RestController
@Tag(name = "items")
class ItemApi {
    record NewItem(String code, Guide guide) {}

    record Publication(LocalDate effectiveOn, @Nullable LocalDate withdrawnOn) {}

    record Suspension(String because) {}

    record Withdrawal(LocalDate withdrawnOn, String because) {}

    private final Catalogue catalogue;

    ItemApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @PostMapping("/api/v1/items")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(summary = "Opens an item with a first draft; send a new Idempotency-Key, the same one when repeating")
    ApiReply<GuideAnswer> draft(@RequestBody NewItem item, Officer by, SubmissionId submission) {
        var code = code(item.code());
        return ApiReply.created(
                        answered(catalogue.draft(by, code, item.guide(), submission)),
                        answer -> "/api/v1/items/" + answer.code())
                .version(answer -> catalogue.seen(by.centre(), code));
    }

    @PutMapping("/api/v1/items/{code}")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    @Operation(summary = "Replaces the draft; If-Match carries the ETag that was seen")
    ApiReply<GuideAnswer> revise(
            @PathVariable String code,
            @RequestBody Guide guide,
            Officer by,
            SubmissionId submission,
            SeenVersion seen) {
        var item = code(code);
        return ApiReply.done(answered(catalogue.revise(by, item, seen.number(), guide, submission)))
                .version(answer -> catalogue.seen(by.centre(), item));
    }

    @PostMapping("/api/v1/items/{code}/publication")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause({"A3.1", "LIC-30"})
    @Operation(summary = "Publishes the draft from a day on, or names everything that is missing at once")
    Outcome<GuideAnswer> publish(
            @PathVariable String code, @RequestBody Publication publication, Officer by, SubmissionId submission) {
        return answered(catalogue.publish(
                by, code(code), new Planned(publication.effectiveOn(), publication.withdrawnOn()), submission));
    }

    @PostMapping("/api/v1/items/{code}/suspension")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause("A2.1")
    @Operation(summary = "Receives nothing for the item until it is resumed; the public reads why")
    Outcome<GuideAnswer> suspend(
            @PathVariable String code, @RequestBody Suspension suspension, Officer by, SubmissionId submission) {
        return answered(catalogue.suspend(by, code(code), suspension.because(), submission));
    }

    @PostMapping("/api/v1/items/{code}/resumption")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause("A2.1")
    @Operation(summary = "Opens a suspended item again")
    Outcome<GuideAnswer> resume(@PathVariable String code, Officer by, SubmissionId submission) {
        return answered(catalogue.resume(by, code(code), submission));
    }

    @PostMapping("/api/v1/items/{code}/withdrawal")
    @Needs(Permission.PUBLISH_ITEMS)
    @Clause("A2.1")
    @Operation(summary = "Takes the item back from a day on; what was planned for later never begins")
    Outcome<GuideAnswer> withdraw(
            @PathVariable String code, @RequestBody Withdrawal withdrawal, Officer by, SubmissionId submission) {
        return answered(catalogue.withdraw(by, code(code), withdrawal.withdrawnOn(), withdrawal.because(), submission));
    }

    private static Outcome<GuideAnswer> answered(Outcome<ItemVersion> outcome) {
        return outcome.map(GuideAnswer::of);
    }

    private static ItemCode code(String typed) {
        return ItemCode.typed(typed).orElseThrow(NotThere::new);
    }
}
