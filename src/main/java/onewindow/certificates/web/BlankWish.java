package onewindow.certificates.web;

/** What is filled in to print a certificate: for which case, on which blank; for a further copy its cause and why. What is not sent is empty. */
public record BlankWish(String number, String blank, String cause, String why) {
    public BlankWish {
        number = number == null ? "" : number.strip();
        blank = blank == null ? "" : blank.strip();
        cause = cause == null ? "" : cause;
        why = why == null ? "" : why;
    }
}
