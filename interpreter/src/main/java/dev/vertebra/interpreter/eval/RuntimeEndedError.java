package dev.vertebra.interpreter.eval;

/// Ends a thread whose runtime has ended: it goes through all Java code that the thread is in, and no Python code runs
/// because of it. Compare CPython Python/ceval_gil.c `tstate_must_exit`.
public final class RuntimeEndedError extends Error {
    private static final long serialVersionUID = 1;

    RuntimeEndedError() {
        super("the runtime of this thread has ended", null, false, false);
    }
}
