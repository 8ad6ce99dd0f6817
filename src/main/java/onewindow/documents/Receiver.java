package onewindow.documents;

import java.time.Instant;

/** Who took the papers, in which relation to the applicant (本人、代理人、法定代表人), and when. */
public record Receiver(String name, String relation, Instant receivedAt) {
    @Override
    public String toString() {
        return "Receiver[" + relation + "]";
    }
}
