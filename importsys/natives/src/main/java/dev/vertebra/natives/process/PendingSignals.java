package dev.vertebra.natives.process;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /// The handlers that are numbers: SIG_DFL and SIG_IGN.
    private static final int BY_DEFAULT = 0;

    private static final int IGNORED = 1;

    /// The signals at which the system by default does nothing to a process that runs, as bits: CHLD, CONT, URG, WINCH.
    private static final long HARMLESS = 1L << 17 | 1L << 18 | 1L << 23 | 1L << 28;

    private static final int PIPE = 13;
    private static final int FILE_SIZE = 25;
    private static final int WOULD_BLOCK = 11;

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
    private @Nullable Descriptors wakeupFiles;
    private int wakeup = -1;
    private boolean reportsFull = true;
    private final Queue<Integer> failures = new ConcurrentLinkedQueue<>();
    private final SignalMasks masks = new SignalMasks();
    private volatile boolean over;

    PendingSignals() {}

    /// Which signals are held back.
    public SignalMasks masks() {
        return masks;
    }

    /// The signals of a runtime.
    public static PendingSignals of(ThreadState ts) {
        return ts.interpreter().extension(PendingSignals.class, PendingSignals::new);
    }

    /// Tells which thread runs the handlers, and how it is made to look for signals.
    ///
    /// @param identifier the number by which Python knows the thread
    public synchronized void setMain(ThreadState thread, long identifier, Runnable waking) {
        main = thread;
        wake = waking;
        masks.begin(null, thread, identifier);
    }

    /// The runtime ends: there are no handlers any more. Compare CPython Modules/signalmodule.c `_PySignal_Fini`.
    public void end(ThreadState ts) {
        over = true;
        for (int i = 1; i < LIMIT; i++) {
            PyObject handler = handlers[i];
            handlers[i] = null;
            if (handler != null && !(handler instanceof PyInt)) {
                install(i);
            }
            Memory.drop(ts, handler);
        }
    }

    /// Whether the runtime has no handlers any more.
    public boolean isOver() {
        return over;
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
        int standard = standard(number);
        boolean isFirst;
        synchronized (this) {
            isFirst = atOnce[number] != null;
        }
        try {
            if (isFirst) {
                signals.handle(name, () -> arriveAtOnce(number));
            } else if (masks.isCaught(number)) {
                signals.handle(name, () -> come(number));
            } else if (standard == BY_DEFAULT) {
                signals.restore(name);
            } else if (standard == IGNORED) {
                signals.ignore(name);
            } else {
                signals.handle(name, () -> come(number));
            }
        } catch (IllegalArgumentException e) {
            // One that the host keeps, as the JVM does SIGQUIT and SIGSEGV: the handler runs when the program raises
            // it.
            return;
        }
    }

    private void arriveAtOnce(int number) {
        if (!doneAtOnce(number)) {
            come(number);
        }
    }

    /// A signal to the process has come: it is held, or delivered. Called by any thread.
    public void come(int number) {
        if (!masks.hold(number, null)) {
            deliver(number);
        }
    }

    /// Does what the program or the system does at a signal that is not held back.
    public void deliver(int number) {
        int standard = standard(number);
        if (standard == IGNORED) {
            return;
        }
        ProcessSignals signals = process();
        boolean interrupts = number == INTERRUPT && handlers[number] == null;
        if (standard != BY_DEFAULT || interrupts || signals == null) {
            arrive(number);
        } else {
            leaveToSystem(signals, number);
        }
    }

    private static void leaveToSystem(ProcessSignals signals, int number) {
        if ((HARMLESS >> number & 1) != 0) {
            return;
        }
        try {
            if (number <= NAMES.length) {
                signals.restore(NAMES[number - 1]);
            }
        } catch (IllegalArgumentException e) {
            // One that the host keeps: the host does what it does at it.
        }
        signals.raise(number);
    }

    /// What is done at a signal for which no handler is set: the system does what it does, or nothing is done. Compare
    /// CPython Python/pylifecycle.c `init_signals`.
    public static int initially(int number) {
        return number == PIPE || number == FILE_SIZE ? IGNORED : BY_DEFAULT;
    }

    /// [#BY_DEFAULT] or [#IGNORED], or -1 if the program has set a handler of its own.
    private int standard(int number) {
        PyObject handler = handlers[number];
        if (handler == null) {
            return initially(number);
        }
        return handler instanceof PyInt standard && standard.isSmall() ? (int) standard.small() : -1;
    }

    /// Has the number of each signal that arrives written to a descriptor.
    ///
    /// @param fd the descriptor, or -1 for none
    /// @param reports whether it is reported if the descriptor takes no more
    /// @return the one before
    public synchronized int setWakeup(Descriptors files, int fd, boolean reports) {
        int before = wakeup;
        wakeupFiles = files;
        wakeup = fd;
        reportsFull = reports;
        return before;
    }

    private void writeWakeup(int number) {
        if (wakeup < 0 || wakeupFiles == null) {
            return;
        }
        try {
            wakeupFiles.get(wakeup).write(new byte[] {(byte) number}, 0, 1);
        } catch (IOException e) {
            int errno = Errno.number(e);
            if (errno != WOULD_BLOCK || reportsFull) {
                failures.add(errno);
                wake.run();
            }
        }
    }

    /// Whether a write that told of a signal has failed.
    public boolean hasFailures() {
        return !failures.isEmpty();
    }

    /// The error numbers of the writes that told of signals and failed; each is given once.
    ///
    /// @return the first, or 0 if there is none
    public int takeFailure() {
        Integer first = failures.poll();
        return first == null ? 0 : first;
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
