package onewindow.people;

import java.util.Locale;

/** Who is signed in, as the database says at this very request; {@code era} tells whether his session is still the present one. */
public record SignedIn(Officer officer, String nameLatin, LoginName login, int era, boolean mustChangePassword) {
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? nameLatin : officer.name();
    }
}
