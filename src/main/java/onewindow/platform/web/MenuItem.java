package onewindow.platform.web;

/** One entry of the side menu as the viewer sees it: where it leads, its text key, its icon. */
public record MenuItem(String path, String textKey, String icon) {}
