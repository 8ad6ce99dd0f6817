package onewindow.people.web.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import onewindow.people.Officer;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of an officer who is signed in already, for tests of pages. */
public final class Present {
    private Present() {}

    public static RequestPostProcessor as(Officer officer) {
        return authentication(OfficerPresent.byKey(officer));
    }
}
