package onewindow.people.web;

import onewindow.people.SignInTry;
import onewindow.platform.CentreId;

/** What is typed at sign-in. */
public final class SignInForm {
    private String centre = "";
    private String login = "";
    private String password = "";
    private String back = "";

    SignInTry attempt(CentreId at, String source) {
        return new SignInTry(at, login, password, source);
    }

    public String getCentre() {
        return centre;
    }

    public void setCentre(String centre) {
        this.centre = centre;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
