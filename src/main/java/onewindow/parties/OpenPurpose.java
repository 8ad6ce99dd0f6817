package onewindow.parties;

/** What personal data is opened for (查阅目的); recorded each time. */
public enum OpenPurpose {
    HANDLING_THE_CASE,
    PRINTING_A_PAPER,
    DELIVERY,
    CORRECTION,
    REQUEST_OF_THE_PERSON,
    INSPECTION
}
