package onewindow.casework;

/** How an applicant was told (告知方式). */
public enum ToldWay {
    BY_PHONE,
    IN_PERSON,
    BY_LETTER
}
