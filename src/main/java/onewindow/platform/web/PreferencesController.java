package onewindow.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers how a viewer wishes to see pages; open to everybody, because nothing but the look of his own pages changes. */
@Controller
class PreferencesController {
    @PostMapping("/preferences")
    Reply wish(
            @RequestParam(defaultValue = "/") String back, HttpServletRequest request, HttpServletResponse response) {
        Look.WISHES.forEach((name, allowed) -> {
            var wished = request.getParameter(name);
            if (wished != null && allowed.contains(wished))
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, wished, request.isSecure()));
        });
        return Reply.to(Address.isOurs(back) ? back : "/");
    }

    private static String cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
