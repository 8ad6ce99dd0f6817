package onewindow.people;

import onewindow.platform.CentreId;

/** One try to sign in, as it came in, and the network address it came from. */
public record SignInTry(CentreId centre, String login, String password, String source) {
    /** Without the password, and without the login, which may be a password typed in the wrong field. */
    @Override
    public String toString() {
        return "a try to sign in at " + centre + " from " + source;
    }
}
