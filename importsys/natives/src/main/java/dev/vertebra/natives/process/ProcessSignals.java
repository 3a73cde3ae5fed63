package dev.vertebra.natives.process;

/// What a host lets a runtime do with the signals to the process; the signals of an embedding program stay its own.
///
/// Signals are named without their `SIG`. The methods that take a name throw IllegalArgumentException for a signal that
/// cannot be handled: the JVM keeps it for itself, or the system does not have it.
public interface ProcessSignals {
    /// Has something done at a signal, on a thread of the host.
    void handle(String name, Runnable action);

    /// Has the system do what it does by default.
    void restore(String name);

    /// Has a signal ignored.
    void ignore(String name);

    /// Sends a signal to the process itself.
    ///
    /// @param number its number: not all signals have a name
    void raise(int number);
}
