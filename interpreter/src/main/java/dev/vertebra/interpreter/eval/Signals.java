package dev.vertebra.interpreter.eval;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.process.ProcessSignals;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;

/// Runs the handlers of signals that arrived, on the main thread, between two instructions.
///
/// Compare CPython Modules/signalmodule.c `_PyErr_CheckSignalsTstate`.
public final class Signals {
    private final PendingSignals pending;

    Signals(PyThread main) {
        pending = PendingSignals.of(main);
        pending.setMain(main, main.identifier(), () -> main.breaker = true);
    }

    /// An interrupt (Ctrl-C) arrived; called by any thread.
    void interrupt() {
        pending.arrive(PendingSignals.INTERRUPT);
    }

    /// The signals of the process belong to the runtime.
    void takeProcess(ProcessSignals process) {
        pending.takeProcess(process);
    }

    /// Runs the handlers of what arrived.
    ///
    /// @throws dev.vertebra.objectmodel.PyException what a handler raises; KeyboardInterrupt for an interrupt
    ///     without a
    ///     handler
    void run(PyThread thread) {
        if (!thread.isMain()) {
            return;
        }
        for (int number = pending.take(); number != 0; number = pending.take()) {
            PyObject handler = pending.handlers()[number];
            if (handler == null && number == PendingSignals.INTERRUPT && !pending.isOver()) {
                throw Raise.withArgs(ExceptionTypes.KeyboardInterrupt);
            }
            if (handler == null || handler instanceof PyInt) {
                thread.unraisable(
                        Raise.raise(ExceptionTypes.OSError, "Signal %d ignored due to race condition", number),
                        null,
                        null);
            } else {
                // A failure to tell of the signal is reported where the handler begins.
                thread.breaker |= pending.hasFailures();
                call(thread, handler, number);
            }
        }
        for (int errno = pending.takeFailure(); errno != 0; errno = pending.takeFailure()) {
            thread.unraisable(
                    Errno.error(errno, null), "Exception ignored when trying to write to the signal wakeup fd", null);
        }
    }

    /// The runtime ends: from now on signals do what the system does.
    public void end(PyThread thread) {
        pending.end(thread);
    }

    private static void call(PyThread thread, PyObject handler, int number) {
        PyFrame frame = thread.frame;
        PyObject result = Calls.call2(thread, handler, PyInt.of(number), frame == null ? PyNone.NONE : frame);
        Memory.incref(result);
        Memory.drop(thread, result);
    }
}
