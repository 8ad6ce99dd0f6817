package onewindow.platform;

/** A word that names one thing of the field: a case, an officer, an item. Stored and bound as its text. */
public interface Identifier {
    String value();
}
