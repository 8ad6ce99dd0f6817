package onewindow.people;

/** What an officer enters to change his password: the present one, the new one, and that once more. */
public record PasswordChange(String present, String wanted, String again) {
    @Override
    public String toString() {
        return "a password change";
    }
}
