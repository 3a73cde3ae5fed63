package dev.vertebra.natives.posix;

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
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/// The functions of `_signal` that hold signals back and wait for them.
@NativeModuleTable("_signal")
final class SignalMaskFunctions {
    private static final int BLOCK = 0;
    private static final int UNBLOCK = 1;
    private static final int SET = 2;
    private static final int INVALID = 22;
    private static final int NO_THREAD = 3;
    private static final int SIZE = 128;

    private SignalMaskFunctions() {}

    /// The masks of a runtime, and at their first use what the process was started with.
    private static SignalMasks masks(ThreadState ts) {
        return ts.interpreter().extension(Inherited.class, () -> new Inherited(ts)).masks;
    }

    /// That the mask of the process has been taken over.
    private static final class Inherited {
        final SignalMasks masks;

        Inherited(ThreadState ts) {
            PendingSignals signals = PendingSignals.of(ts);
            masks = signals.masks();
            long set = signals.process() == null ? 0 : ofProcess();
            if (set != 0) {
                masks.inherit(set);
                installAll(signals, set);
                // Now the runtime holds them; the system gives those that came before.
                try (CLibrary c = CLibrary.open()) {
                    MemorySegment mask = c.memory(SIZE);
                    mask.set(ValueLayout.JAVA_LONG, 0, set);
                    c.call("pthread_sigmask", UNBLOCK, mask, MemorySegment.NULL);
                }
            }
        }
    }

    /// What the thread holds back that the process began with, of which Java knows nothing.
    private static long ofProcess() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("SigBlk:")) {
                    return Long.parseUnsignedLong(line.substring(7).strip(), 16);
                }
            }
            return 0;
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static void installAll(PendingSignals signals, long set) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            signals.install(Long.numberOfTrailingZeros(rest) + 1);
        }
    }

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
        SignalMasks masks = masks(ts);
        long before = masks.blocked(ts);
        long after = switch (how) {
            case BLOCK -> before | wanted;
            case UNBLOCK -> before & ~wanted;
            case SET -> wanted;
            default -> throw Errno.error(INVALID, null);
        };
        masks.setBlocked(ts, after);
        PendingSignals signals = PendingSignals.of(ts);
        installAll(signals, before ^ masks.blocked(ts));
        for (long rest = masks.release(ts); rest != 0; rest &= rest - 1) {
            signals.deliver(Long.numberOfTrailingZeros(rest) + 1);
        }
        ts.poll();
        return numbers(ts, before);
    }

    /// The signals that have come for the calling thread or the process and are held back.
    @PyFunction("sigpending()")
    static PyObject sigpending(ThreadState ts) {
        return numbers(ts, masks(ts).pending(ts));
    }

    /// Waits for one of some signals, takes it and gives its number.
    @PyFunction("sigwait(sigset, /)")
    static int sigwait(ThreadState ts, PyObject sigset) {
        long wanted = set(ts, sigset);
        if (wanted == 0) {
            throw Errno.error(INVALID, null);
        }
        SignalMasks masks = masks(ts);
        PendingSignals signals = PendingSignals.of(ts);
        masks.setAwaited(ts, wanted);
        installAll(signals, wanted);
        try {
            return ts.blocking(() -> masks.await(ts));
        } catch (IOException e) {
            throw new IllegalStateException("waiting for a signal does no input or output", e);
        } finally {
            masks.setAwaited(ts, 0);
            installAll(signals, wanted);
        }
    }

    /// Sends a signal to a thread.
    @PyFunction("pthread_kill(thread_id, signalnum, /)")
    static void pthreadKill(ThreadState ts, long thread_id, int signalnum) {
        ts.audit("signal.pthread_kill", PyInt.of(thread_id), PyInt.of(signalnum));
        ThreadState thread = masks(ts).find(thread_id);
        if (thread == null) {
            throw Errno.error(NO_THREAD, null);
        }
        if (signalnum < 0 || signalnum >= PendingSignals.LIMIT) {
            throw Errno.error(INVALID, null);
        }
        if (signalnum != 0 && !SignalFunctions.handled(ts, signalnum, thread)) {
            ChildFunctions.killSelf(signalnum);
        }
        ts.poll();
    }

    /// The signals that the calling thread holds back, which a process that it starts holds back, too.
    static long blocked(ThreadState ts) {
        return masks(ts).blocked(ts);
    }

    /// The signals that the calling thread holds back, as the C library has them.
    static MemorySegment blocked(ThreadState ts, CLibrary c) {
        MemorySegment mask = c.memory(SIZE);
        mask.set(ValueLayout.JAVA_LONG, 0, blocked(ts));
        return mask;
    }
}
