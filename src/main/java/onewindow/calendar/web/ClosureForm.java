package onewindow.calendar.web;

/** The order as it was typed. */
public final class ClosureForm {
    private boolean reopens;
    private String from = "";
    private String hour = "";
    private String until = "";
    private String number = "";
    private String issuer = "";
    private String text = "";

    public boolean getReopens() {
        return reopens;
    }

    public void setReopens(boolean reopens) {
        this.reopens = reopens;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
