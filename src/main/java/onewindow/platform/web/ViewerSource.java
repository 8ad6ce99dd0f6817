package onewindow.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Says for a request who looks and at which centre; the people module answers. */
public interface ViewerSource {
    Viewer viewer(HttpServletRequest request);

    String centreName(HttpServletRequest request);
}
