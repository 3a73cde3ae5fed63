package dev.vertebra.cli;

/// What is wrong with a command line.
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /// Whether it is a value that is wrong: then the usage isn't shown, and the status is 1.
    final transient boolean fatal;

    private UsageException(String message, boolean fatal) {
        super(message);
        this.fatal = fatal;
    }

    /// An option that isn't there or is not used rightly.
    static UsageException usage(String message) {
        return new UsageException(message, false);
    }

    /// A value that is wrong. Compare CPython Python/pylifecycle.c `fatal_error_exit`.
    static UsageException value(String message) {
        return new UsageException("Fatal Python error: " + message + "\nPython runtime state: preinitialized\n", true);
    }
}
