package dev.vertebra.natives.io;

import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/// Signals of a runtime: their handlers, and which have arrived and wait for the main thread.
///
/// Handlers run on the main thread, between two instructions; a wait of that thread ends when a signal arrives. Compare
/// CPython Modules/signalmodule.c `trip_signal`, PEP 475.
public final class PendingSignals implements InterpreterState.Rooted {
    /// One more than the highest number of a signal.
    public static final int LIMIT = 65;

    /// The number of the interrupt (Ctrl-C).
    public static final int INTERRUPT = 2;

    private static final String[] NAMES =
            ("HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN "
                            + "TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS")
                    .split(" ", -1);

    /// What is done where a signal arrives, on whatever thread and without the runtime's lock.
    ///
    /// @param goesOn whether the signal then does what it did before
    public record AtOnce(Runnable action, boolean goesOn) {}

    private final @Nullable PyObject[] handlers = new PyObject[LIMIT];
    private final @Nullable AtOnce[] atOnce = new AtOnce[LIMIT];
    private volatile long arrived;
    private @Nullable ThreadState main;
    private Runnable wake = () -> {};
    private @Nullable ProcessSignals process;
    private @Nullable Thread waiter;

    PendingSignals() {}

    private @Nullable Descriptors wakeupFiles;
    private int wakeup = -1;

    /// The signals of a runtime.
    public static PendingSignals of(ThreadState ts) {
        return ts.interpreter().extension(PendingSignals.class, PendingSignals::new);
    }

    /// Tells which thread runs the handlers, and how it is made to look for signals.
    public synchronized void setMain(ThreadState thread, Runnable waking) {
        main = thread;
        wake = waking;
    }

    /// Whether a thread is the one that runs handlers.
    public synchronized boolean isMain(ThreadState thread) {
        return main == thread;
    }

    /// The signals of the process belong to this runtime from now on.
    public synchronized void takeProcess(ProcessSignals signals) {
        process = signals;
    }

    /// The signals of the process if they belong to this runtime, else null.
    public synchronized @Nullable ProcessSignals process() {
        return process;
    }

    /// The handlers by number; null where nothing has been set.
    public @Nullable PyObject[] handlers() {
        return handlers;
    }

    /// Has something done at once where a signal arrives, or nothing again.
    ///
    /// @return what was done before
    public synchronized @Nullable AtOnce setAtOnce(int number, @Nullable AtOnce next) {
        AtOnce before = atOnce[number];
        atOnce[number] = next;
        return before;
    }

    /// Does what has to be done at once at a signal.
    ///
    /// @return whether the signal is thereby dealt with
    public boolean doneAtOnce(int number) {
        AtOnce first;
        synchronized (this) {
            first = atOnce[number];
        }
        if (first == null) {
            return false;
        }
        first.action.run();
        return !first.goesOn;
    }

    /// Has the process pass a signal on, if there is something to be done at it. Those that the host keeps for itself
    /// can only be raised by the program.
    public void install(int number) {
        ProcessSignals signals = process();
        if (signals == null || number > NAMES.length) {
            return;
        }
        String name = NAMES[number - 1];
        PyObject handler = handlers[number];
        boolean isFirst;
        synchronized (this) {
            isFirst = atOnce[number] != null;
        }
        try {
            if (isFirst) {
                signals.handle(name, () -> arriveAtOnce(signals, name, number));
            } else if (isStandard(handler, 0)) {
                signals.restore(name);
            } else if (isStandard(handler, 1)) {
                signals.ignore(name);
            } else {
                signals.handle(name, () -> arrive(number));
            }
        } catch (IllegalArgumentException e) {
            // One that the host keeps, as the JVM does SIGQUIT and SIGSEGV: the handler runs when the program raises
            // it.
            return;
        }
    }

    private void arriveAtOnce(ProcessSignals signals, String name, int number) {
        PyObject handler = handlers[number];
        if (doneAtOnce(number) || isStandard(handler, 1)) {
            return;
        }
        if (isStandard(handler, 0)) {
            signals.restore(name);
            signals.raise(name);
        } else {
            arrive(number);
        }
    }

    /// Whether a handler is SIG_DFL, which is 0 and what nothing stands for, or SIG_IGN, which is 1.
    private static boolean isStandard(@Nullable PyObject handler, int number) {
        return handler == null
                ? number == 0
                : handler instanceof PyInt standard && standard.isSmall() && standard.small() == number;
    }

    /// Has the number of each signal that arrives written to a descriptor.
    ///
    /// @param fd the descriptor, or -1 for none
    /// @return the one before
    public synchronized int setWakeup(Descriptors files, int fd) {
        int before = wakeup;
        wakeupFiles = files;
        wakeup = fd;
        return before;
    }

    private void writeWakeup(int number) {
        OpenFile file = wakeup < 0 || wakeupFiles == null ? null : wakeupFiles.getOrNull(wakeup);
        if (file != null) {
            try {
                file.write(new byte[] {(byte) number}, 0, 1);
            } catch (IOException e) {
                // Whoever reads has enough to wake up by, or is gone.
                wakeup = e instanceof Errno.Failure failure && failure.number == 11 ? wakeup : -1;
            }
        }
    }

    /// A signal has arrived; called by any thread.
    public synchronized void arrive(int number) {
        arrived |= 1L << (number - 1);
        wake.run();
        writeWakeup(number);
        if (waiter != null) {
            waiter.interrupt();
        }
    }

    /// The number of a signal that has arrived, the lowest first, which is then no longer waiting; 0 if there is none.
    public int take() {
        if (arrived == 0) {
            return 0;
        }
        synchronized (this) {
            int number = Long.numberOfTrailingZeros(arrived) + 1;
            arrived &= arrived - 1;
            if (arrived != 0) {
                wake.run();
            }
            return number > Long.SIZE ? 0 : number;
        }
    }

    /// Reads from or writes to a file; a signal that arrives while it waits has its handler run, and then it goes on.
    /// Compare PEP 475.
    public static int transfer(ThreadState ts, OpenFile file, ThreadState.Blocking<Integer> body) throws IOException {
        while (true) {
            try {
                return file.isInterruptible() ? of(ts).waiting(ts, body) : ts.blocking(body);
            } catch (InterruptedIOException e) {
                ts.poll();
            }
        }
    }

    /// Waits for something that ends when its Java thread is interrupted; on the main thread a signal does that.
    ///
    /// @throws InterruptedIOException if a signal has arrived; [ThreadState#poll] runs its handler
    public <T> T waiting(ThreadState ts, ThreadState.Blocking<T> body) throws IOException {
        if (!isMain(ts)) {
            return ts.blocking(body);
        }
        return ts.blocking(() -> {
            synchronized (this) {
                if (arrived != 0) {
                    throw new InterruptedIOException();
                }
                waiter = Thread.currentThread();
            }
            try {
                return body.run();
            } finally {
                stopWaiting();
            }
        });
    }

    private synchronized void stopWaiting() {
        waiter = null;
        Thread.interrupted();
    }

    @Override
    public void roots(Visitor visitor) {
        visitor.visitAll(handlers, LIMIT);
    }
}
