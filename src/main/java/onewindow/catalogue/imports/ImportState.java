package onewindow.catalogue.imports;

/** Where an import stands (导入状态). */
public enum ImportState {
    CHECKING,
    /** Waits for somebody to decide about differences and to take it over. */
    CHECKED,
    APPLYING,
    APPLIED;

    public boolean isWorking() {
        return this == CHECKING || this == APPLYING;
    }
}
