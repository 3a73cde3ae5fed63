package dev.vertebra.objectmodel;

/// A Python exception on its way through Java frames.
///
/// Without a Java stack trace: the Python exception has a traceback of its own.
public final class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PyBaseException value;

    /// Whether `__context__` has been decided: by the `raise` statement or the first frame that the exception reached.
    private boolean contextKnown;

    /// Whether the exception is being raised again where it was handled, so that its traceback gets no new entry.
    private boolean again;

    /// Wraps an exception object.
    public PyException(PyBaseException value) {
        super(null, null, false, false);
        this.value = value;
    }

    /// The Python exception.
    public PyBaseException value() {
        return value;
    }

    /// Whether `__context__` has been decided.
    public boolean contextKnown() {
        return contextKnown;
    }

    /// Says that `__context__` has been decided.
    public PyException withContextKnown() {
        contextKnown = true;
        return this;
    }

    /// Whether the exception is being raised again where it was handled, so that its traceback gets no new entry there.
    public boolean again() {
        return again;
    }

    /// Says whether the exception is being raised again where it was handled.
    public PyException again(boolean isAgain) {
        again = isAgain;
        contextKnown |= isAgain;
        return this;
    }

    /// Whether the exception is an instance of a class, by the linearisation.
    public boolean matches(PyType type) {
        return value.type().isSubtype(type);
    }

    /// The class and the text of the exception, for Java readers; runs no Python code.
    @Override
    public String getMessage() {
        return value.type().name() + ": " + value.plainText();
    }
}
