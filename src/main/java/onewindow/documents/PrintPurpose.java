package onewindow.documents;

/** Why a paper is opened or printed: to hand it over, to print it once more, for the file, or to check it. */
public enum PrintPurpose {
    HAND_OVER,
    REPRINT,
    FILING,
    INSPECTION
}
