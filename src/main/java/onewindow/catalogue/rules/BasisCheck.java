package onewindow.catalogue.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onewindow.catalogue.Guide;
import onewindow.catalogue.LegalBasis;
import onewindow.catalogue.laws.BasisFinding;
import onewindow.catalogue.laws.BasisState;
import onewindow.catalogue.laws.LawText;
import onewindow.platform.Clause;

/** Holds what a guide rests on against the register of laws (设定依据核对). */
@Clause({"A3.1", "LIC-30"})
public final class BasisCheck {
    /** People write the edition behind the name, in brackets. */
    private static final Pattern REMARK = Pattern.compile("[（(].*$");

    private static final Pattern SIGNS = Pattern.compile("[\\s《》〈〉]");

    private BasisCheck() {}

    /** Every basis of a guide with how it stands on that day. */
    public static List<BasisFinding> of(Guide guide, List<LawText> register, LocalDate on) {
        return guide.bases().stream().map(basis -> of(basis, register, on)).toList();
    }

    /** One that names its number is held against that text, any other against the text in force on the day. */
    public static BasisFinding of(LegalBasis basis, List<LawText> register, LocalDate on) {
        if (basis.law().isBlank() || basis.article().isBlank())
            return new BasisFinding(basis, BasisState.INCOMPLETE, null);
        var name = REMARK.matcher(plain(basis.law())).replaceAll("");
        var texts = register.stream()
                .filter(text ->
                        text.names().stream().anyMatch(known -> plain(known).equals(name)))
                .toList();
        if (texts.isEmpty()) return new BasisFinding(basis, BasisState.NOT_REGISTERED, null);
        var meant = meant(basis, texts);
        if (meant.isEmpty() && !basis.number().isBlank())
            return new BasisFinding(basis, BasisState.NUMBER_UNKNOWN, null);
        var text = meant.orElseGet(() -> standing(texts, on));
        return new BasisFinding(basis, state(text, on), text);
    }

    private static Optional<LawText> meant(LegalBasis basis, List<LawText> texts) {
        var said = basis.number().isBlank() ? plain(basis.law()) : plain(basis.number());
        return texts.stream()
                .filter(text -> !text.number().isEmpty())
                .filter(text -> said.contains(plain(text.number())))
                .findFirst();
    }

    private static LawText standing(List<LawText> texts, LocalDate on) {
        return texts.stream()
                .filter(text -> text.isInForce(on))
                .findFirst()
                .orElseGet(() -> texts.stream()
                        .max(Comparator.comparing(LawText::inForceOn))
                        .orElseThrow());
    }

    private static BasisState state(LawText text, LocalDate on) {
        if (text.isRepealed(on)) return BasisState.REPEALED;
        return text.isInForce(on) ? BasisState.IN_FORCE : BasisState.NOT_YET_IN_FORCE;
    }

    private static String plain(String words) {
        return SIGNS.matcher(words).replaceAll("");
    }
}
