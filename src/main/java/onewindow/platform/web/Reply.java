package onewindow.platform.web;

/** What a handler for people answers: a page, or the way to another page. */
public sealed interface Reply permits Page, Reply.Redirect, Reply.Shown {
    /** After a done act: 303 to the page that shows it, so that reload never repeats the act. */
    record Redirect(String to) implements Reply {}

    /** A page with another status than 200, such as a form shown again with its refusals (422). */
    record Shown(Page page, int status) implements Reply {}

    static Reply to(String path) {
        return new Redirect(path);
    }

    static Reply again(Page page) {
        return new Shown(page, 422);
    }
}
