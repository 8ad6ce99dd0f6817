package onewindow.documents;

/** How a paper was delivered (送达方式), in the order in which the ways are tried. */
public enum ServiceWay {
    DIRECT,
    LEFT_IN_PLACE,
    MAIL,
    ELECTRONIC,
    PUBLIC_NOTICE
}
