package onewindow.catalogue;

/** What the applicant receives in the end (办理结果), how long it is valid and how it is renewed. */
public record Result(
        String document,
        Mark mark,
        String source,
        String validity,
        Mark validityMark,
        String validitySource,
        String renewal) {}
