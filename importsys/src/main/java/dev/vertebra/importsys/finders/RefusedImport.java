package dev.vertebra.importsys.finders;

/// Says that a module must not be imported.
public final class RefusedImport extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Makes a refusal.
    ///
    /// @param message the text of the ImportError
    public RefusedImport(String message) {
        super(message, null, false, false);
    }
}
