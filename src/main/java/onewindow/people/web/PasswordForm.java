package onewindow.people.web;

import onewindow.people.PasswordChange;

/** What is typed to change one's password; nothing of it is ever shown again. */
public final class PasswordForm {
    private String present = "";
    private String wanted = "";
    private String again = "";

    PasswordChange change() {
        return new PasswordChange(present, wanted, again);
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
