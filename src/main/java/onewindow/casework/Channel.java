package onewindow.casework;

/** How the application came in (申请渠道); LIC-29 leaves the choice to the applicant. */
public enum Channel {
    WINDOW,
    ONLINE,
    POST
}
