package onewindow.platform.database;

/** A database role with its password; never prints the password. */
public record Login(String role, String password) {
    @Override
    public String toString() {
        return role;
    }
}
