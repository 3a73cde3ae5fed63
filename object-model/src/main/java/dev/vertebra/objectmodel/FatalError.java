package dev.vertebra.objectmodel;

/// An error after which a runtime can't go on; it ends the runtime, and no Python code runs because of it. Compare
/// CPython `Py_FatalError`.
public final class FatalError extends Error {
    private static final long serialVersionUID = 1;

    /// Makes the error.
    ///
    /// @param function the function of CPython that ends at the same error
    /// @param message what has happened
    public FatalError(String function, String message) {
        super(function + ": " + message);
    }
}
