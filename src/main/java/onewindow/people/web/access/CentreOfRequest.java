package onewindow.people.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.people.CentreProfile;
import onewindow.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which centre a request is about: that of the officer who acts; for the public the one named by {@code ?centre=}, then the one
 * its cookie remembers, then the first of this installation.
 */
@Component
class CentreOfRequest {
    static final String NAME = "centre";

    private final People people;

    CentreOfRequest(People people) {
        this.people = people;
    }

    /** Empty only while no centre has been founded. */
    Optional<CentreProfile> find(HttpServletRequest request) {
        var present = OfficerPresent.now();
        if (present != null) return Optional.of(people.centre(present.officer().centre()));
        return named(request.getParameter(NAME))
                .or(() -> named(remembered(request)))
                .or(() -> people.centres().stream().findFirst());
    }

    Optional<CentreProfile> named(@Nullable String id) {
        return people.centres().stream()
                .filter(centre -> centre.id().value().equals(id))
                .findFirst();
    }

    static @Nullable String remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
