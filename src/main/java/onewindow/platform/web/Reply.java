package onewindow.platform.web;

import java.io.IOException;
import java.io.OutputStream;

/** What a handler for people answers: a page, or the way to another page. */
public sealed interface Reply permits Page, Reply.Redirect, Reply.Shown, Reply.Download {
    /** After a done act: 303 to the page that shows it, so that reload never repeats the act. */
    record Redirect(String to) implements Reply {}

    /** A page with another status than 200, such as a form shown again with its refusals (422). */
    record Shown(Page page, int status) implements Reply {}

    /** A file to keep. It is made whole before the first byte leaves, so that what fails is told and never sent in half. */
    record Download(String name, String mediaType, Content content) implements Reply {
        /** Writes the file; called once. */
        public interface Content {
            void writeTo(OutputStream out) throws IOException;
        }
    }

    static Reply to(String path) {
        return new Redirect(path);
    }

    static Reply again(Page page) {
        return new Shown(page, 422);
    }
}
