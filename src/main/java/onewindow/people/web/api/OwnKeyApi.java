package onewindow.people.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import onewindow.people.ForStaff;
import onewindow.people.Officer;
import onewindow.people.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells another system what its key is good for, so that it can find out without trying. */
@RestController
@Tag(name = "keys")
class OwnKeyApi {
    /** In whose name a key acts, at which centre, and for which acts. */
    record OwnKey(String centre, String officer, String name, List<Permission> scopes) {}

    @GetMapping("/api/v1/own-key")
    @ForStaff(because = "whoever holds a key may know what it opens")
    @Operation(operationId = "ownKey", summary = "In whose name the key acts, and for which acts")
    OwnKey ownKey(Officer by) {
        return new OwnKey(
                by.centre().value(),
                by.no().value(),
                by.name(),
                by.permissions().stream().sorted().toList());
    }
}
