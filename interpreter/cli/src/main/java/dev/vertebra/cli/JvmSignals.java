package dev.vertebra.cli;

import dev.vertebra.natives.posix.signals.OwnSignal;
import dev.vertebra.natives.process.ProcessSignals;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signals of this JVM's process, by `sun.misc.Signal`: a stock JVM tells of a signal in no other way. It sends
/// only those for which it has a handler, so they are sent by the system.
final class JvmSignals implements ProcessSignals {
    @Override
    public void handle(String name, Runnable action) {
        take(name, action);
    }

    /// As [#handle]; false if the process was started with the signal ignored, which the JVM then leaves so.
    boolean take(String name, Runnable action) {
        return Signal.handle(new Signal(name), signal -> action.run()) != SignalHandler.SIG_IGN;
    }

    @Override
    public void restore(String name) {
        Signal.handle(new Signal(name), SignalHandler.SIG_DFL);
    }

    @Override
    public void ignore(String name) {
        Signal.handle(new Signal(name), SignalHandler.SIG_IGN);
    }

    @Override
    public void raise(int number) {
        OwnSignal.send(number);
    }
}
