package onewindow.walls.planted;

import jakarta.servlet.http.HttpServletRequest;

/** A request outside the folder web. */
public record ServletOutsideWeb(HttpServletRequest request) {}
