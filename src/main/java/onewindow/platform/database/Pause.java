package onewindow.platform.database;

/** Waiting between two looks at a server that is on its way up or down. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Waiting for the database was interrupted.", "Start the program again.", e);
        }
    }
}
