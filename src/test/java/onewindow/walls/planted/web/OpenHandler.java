package onewindow.walls.planted.web;

import org.springframework.web.bind.annotation.PostMapping;

/** A handler that names no right: anybody could do it. */
public final class OpenHandler {
    @PostMapping("/planted/{no}/acceptance")
    public String accept() {
        return "accepted";
    }
}
