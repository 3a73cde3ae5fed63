package dev.vertebra.natives.posix.signals;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.process.SignalMasks;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;

/// The functions of `_signal` that hold signals back and wait for them.
@NativeModuleTable("_signal")
final class SignalMaskFunctions {
    private static final int BLOCK = 0;
    private static final int UNBLOCK = 1;
    private static final int SET = 2;
    private static final int INVALID = 22;
    private static final int NO_THREAD = 3;

    private SignalMaskFunctions() {}

    private static long set(ThreadState ts, PyObject signals) {
        long set = 0;
        try (Stepper step = Stepper.over(ts, signals)) {
            for (PyObject each = step.next(); each != null; each = step.next()) {
                long number = Numbers.index(ts, each).longValueClamped();
                if (number < 1 || number >= PendingSignals.LIMIT) {
                    boolean fits = number > Long.MIN_VALUE && number < Long.MAX_VALUE;
                    throw Raise.valueError(
                            "signal number %d out of range [1; %d]", fits ? number : -1, PendingSignals.LIMIT - 1);
                }
                if (number == 32 || number == 33) {
                    ts.warn(
                            ExceptionTypes.RuntimeWarning,
                            "invalid signal number " + number + ", please use valid_signals()",
                            1);
                } else {
                    set |= SignalMasks.bit((int) number);
                }
            }
        }
        return set;
    }

    private static PyObject numbers(ThreadState ts, long set) {
        PyList numbers = new PyList();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            numbers.append(PyInt.of(Long.numberOfTrailingZeros(rest) + 1));
        }
        return Calls.call1(ts, PySet.TYPE, numbers);
    }

    /// Holds signals back from the calling thread, or no longer; gives those that it held back before.
    @PyFunction("pthread_sigmask(how, mask, /)")
    static PyObject pthreadSigmask(ThreadState ts, int how, PyObject mask) {
        long wanted = set(ts, mask);
        SignalMasks masks = BlockedSignals.masks(ts);
        long before = masks.blocked(ts);
        long after = switch (how) {
            case BLOCK -> before | wanted;
            case UNBLOCK -> before & ~wanted;
            case SET -> wanted;
            default -> throw Errno.error(INVALID, null);
        };
        masks.setBlocked(ts, after);
        PendingSignals signals = PendingSignals.of(ts);
        BlockedSignals.installAll(signals, before ^ masks.blocked(ts));
        for (long rest = masks.release(ts); rest != 0; rest &= rest - 1) {
            signals.deliver(Long.numberOfTrailingZeros(rest) + 1);
        }
        ts.poll();
        return numbers(ts, before);
    }

    /// The signals that have come for the calling thread or the process and are held back.
    @PyFunction("sigpending()")
    static PyObject sigpending(ThreadState ts) {
        return numbers(ts, BlockedSignals.masks(ts).pending(ts));
    }

    /// Waits for one of some signals, takes it and gives its number.
    @PyFunction("sigwait(sigset, /)")
    static int sigwait(ThreadState ts, PyObject sigset) {
        long wanted = set(ts, sigset);
        if (wanted == 0) {
            throw Errno.error(INVALID, null);
        }
        SignalMasks masks = BlockedSignals.masks(ts);
        PendingSignals signals = PendingSignals.of(ts);
        masks.setAwaited(ts, wanted);
        BlockedSignals.installAll(signals, wanted);
        try {
            return ts.blocking(() -> masks.await(ts));
        } catch (IOException e) {
            throw new IllegalStateException("waiting for a signal does no input or output", e);
        } finally {
            masks.setAwaited(ts, 0);
            BlockedSignals.installAll(signals, wanted);
        }
    }

    /// Sends a signal to a thread.
    @PyFunction("pthread_kill(thread_id, signalnum, /)")
    static void pthreadKill(ThreadState ts, long thread_id, int signalnum) {
        ts.audit("signal.pthread_kill", PyInt.of(thread_id), PyInt.of(signalnum));
        ThreadState thread = BlockedSignals.masks(ts).find(thread_id);
        if (thread == null) {
            throw Errno.error(NO_THREAD, null);
        }
        if (signalnum < 0 || signalnum >= PendingSignals.LIMIT) {
            throw Errno.error(INVALID, null);
        }
        if (signalnum != 0 && !SignalFunctions.handled(ts, signalnum, thread)) {
            OwnSignal.send(signalnum);
        }
        ts.poll();
    }
}
