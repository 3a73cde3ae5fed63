package dev.vertebra.interpreter.threads;

import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.process.ThreadTraits;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The Java threads that carry Python's.
///
/// To make one costs several times what the system needs for a thread, so one whose work is done waits a moment for the
/// next. Nothing of a Python thread stays in its carrier: its state, its `local` objects and its number are its own.
final class Carriers {
    /// How long a carrier waits for work.
    private static final long IDLE_MILLIS = 1_000;

    private final ThreadTraits traits;
    private final ThreadPoolExecutor waiting = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_MILLIS,
            TimeUnit.MILLISECONDS,
            new SynchronousQueue<>(),
            work -> carrier(work, RuntimeState.STACK_SIZE));

    Carriers(ThreadTraits traits) {
        this.traits = traits;
    }

    /// Has work done by a thread of its own.
    ///
    /// @param stackSize the size of the stack that it needs at least
    /// @throws OutOfMemoryError if the system makes no more threads
    void run(String name, long stackSize, Runnable work) {
        Runnable named = () -> {
            Thread.currentThread().setName(name);
            work.run();
        };
        if (stackSize <= RuntimeState.STACK_SIZE && traits.areAlike()) {
            waiting.execute(named);
        } else {
            carrier(named, Math.max(stackSize, RuntimeState.STACK_SIZE)).start();
        }
    }

    private static Thread carrier(Runnable work, long stackSize) {
        Thread thread = new Thread(null, work, "python-carrier", stackSize);
        thread.setDaemon(true);
        return thread;
    }
}
