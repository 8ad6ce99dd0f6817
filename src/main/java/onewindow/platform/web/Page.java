package onewindow.platform.web;

/**
 * Exactly what one template shows. The record {@code onewindow.casework.web.CasePage} belongs to the template
 * {@code casework/web/case.jte} beside it.
 */
public non-sealed interface Page extends Reply {
    Screen screen();

    /** The template beside a page record, by its name. */
    static String templateOf(Class<? extends Page> page) {
        var folder = page.getPackageName().substring("onewindow.".length()).replace('.', '/');
        var name = page.getSimpleName().substring(0, page.getSimpleName().length() - "Page".length());
        return folder + "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
    }
}
