package onewindow.casework;

/** How the result reaches the applicant (送达方式), by the applicant's choice. */
public enum DeliveryWay {
    AT_WINDOW,
    COURIER,
    ELECTRONIC
}
