package dev.vertebra.interpreter.eval;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/// The thread that samples the runtimes of the JVM which run Python code, and translates what is hot in them.
///
/// There is one for all runtimes, begun with the first; while none runs it waits.
final class CodeSampler implements Runnable {
    /// A program that ends before this has nothing to gain: the translator itself has to be loaded.
    private static final long START_NANOS = 250_000_000;

    private static final long INTERVAL_NANOS = 10_000_000;

    /// Between samples while nothing has been found for some time.
    private static final long QUIET_NANOS = 50_000_000;

    /// After how many samples that found nothing.
    private static final int QUIET_AFTER = 200;

    private static final CodeSampler INSTANCE = new CodeSampler();

    private final List<RuntimeState> running = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(null, this, "vertebra-jit");

    private CodeSampler() {
        thread.setDaemon(true);
    }

    /// A runtime begins to run Python code.
    static void enter(RuntimeState runtime) {
        if (runtime.hotCode().isWanted()) {
            INSTANCE.add(runtime);
        }
    }

    /// A runtime does not run Python code any more.
    static void leave(RuntimeState runtime) {
        INSTANCE.running.remove(runtime);
    }

    private synchronized void add(RuntimeState runtime) {
        running.add(runtime);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        LockSupport.parkNanos(START_NANOS);
        int quiet = 0;
        while (true) {
            if (running.isEmpty()) {
                LockSupport.park(this);
            }
            LockSupport.parkNanos(this, quiet < QUIET_AFTER ? INTERVAL_NANOS : QUIET_NANOS);
            quiet++;
            for (RuntimeState each : running) {
                each.lock().sampleHolder();
                if (each.hotCode().translateFound()) {
                    quiet = 0;
                }
            }
        }
    }
}
