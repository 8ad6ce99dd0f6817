package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onewindow.casework.Opinion;
import onewindow.casework.rules.SubCase;
import org.jspecify.annotations.Nullable;

/** A part of a case that lies with another unit, as programs read it. */
@Schema(name = "SubCase", description = "A part of a case that lies with another unit")
record SubCaseAnswer(
        int number,

        @Schema(description = "Short code of the unit", example = "XF")
        String unit,

        String matter,
        LocalDate answerBy,

        @Schema(description = "Absent until the unit has answered") @Nullable
        Opinion opinion,

        @Nullable String words,

        @Schema(description = "The last day passed without a word, which is consent")
        boolean silent) {

    static SubCaseAnswer of(SubCase part, LocalDate answerBy, boolean silent) {
        var given = part.given();
        return new SubCaseAnswer(
                part.number(),
                part.asked().unit(),
                part.asked().matter(),
                answerBy,
                given == null ? null : given.opinion(),
                given == null ? null : given.words(),
                silent);
    }
}
