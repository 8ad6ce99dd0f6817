package onewindow.casework.web.acts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import onewindow.people.Officer;
import onewindow.people.web.access.Present;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An officer before the pages, as a browser without scripts would send him there. */
public record Clerk(MockMvc web, Officer officer) {
    /** What came back. */
    public record Shown(int status, String text, String to) {}

    public Shown opens(String path) {
        return shown(get(path).with(Present.as(officer)).with(csrf()));
    }

    /** A form with these fields, name and value in turn. */
    public Shown sends(String path, String... fields) {
        return sendsAs(UUID.randomUUID().toString(), path, fields);
    }

    public Shown sendsAs(String submission, String path, String... fields) {
        var request = post(path).with(Present.as(officer)).with(csrf()).param("submission", submission);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return shown(request);
    }

    private Shown shown(org.springframework.test.web.servlet.RequestBuilder request) {
        try {
            MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
            var to = answer.getHeader("Location");
            return new Shown(
                    answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8), to == null ? "" : to);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
