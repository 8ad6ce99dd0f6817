package onewindow.documents.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.documents.RegisteredPaper;
import onewindow.documents.Seal;
import onewindow.documents.ServiceWay;
import onewindow.documents.Serving;
import onewindow.documents.TakenBy;

/** How a paper was served, as it was typed. */
public record ServingForm(String way, String takenBy, String seal, String proof, String on) {
    private static final int LONGEST_PROOF = 200;

    public ServingForm {
        way = way == null ? "" : way;
        takenBy = takenBy == null ? "" : takenBy;
        seal = seal == null ? "" : seal;
        proof = proof == null ? "" : proof;
        on = on == null ? "" : on;
    }

    static ServingForm usual(RegisteredPaper paper, LocalDate today) {
        return new ServingForm(
                ServiceWay.DIRECT.name(),
                TakenBy.APPLICANT.name(),
                Seal.usualOn(paper.summary().kind()).name(),
                "",
                today.toString());
    }

    /** Empty when a word or the day cannot be read. */
    Optional<Serving> serving() {
        try {
            var taker = takenBy.isBlank() ? null : word(TakenBy.values(), takenBy);
            if (proof.length() > LONGEST_PROOF) return Optional.empty();
            var typed = word(ServiceWay.values(), way);
            return Optional.of(new Serving(
                    typed,
                    typed == ServiceWay.DIRECT ? taker : null,
                    word(Seal.values(), seal),
                    proof.strip(),
                    LocalDate.parse(on.strip())));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E word(E[] words, String typed) {
        return Stream.of(words)
                .filter(word -> word.name().equals(typed))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
