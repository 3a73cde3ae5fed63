package dev.vertebra.natives.posix.signals;

import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The timer behind `signal.alarm` and `signal.setitimer`: a thread that has SIGALRM arrive.
final class AlarmClock {
    private static final int ALARM = 14;

    private @Nullable PendingSignals signals;
    private @Nullable Thread thread;
    private long due;
    private long interval;

    /// The timer of a runtime.
    static AlarmClock of(ThreadState ts) {
        AlarmClock clock = ts.interpreter().extension(AlarmClock.class, AlarmClock::new);
        clock.signals = PendingSignals.of(ts);
        return clock;
    }

    /// The seconds left, and those between two alarms; 0 without an alarm.
    synchronized double[] get() {
        double left = thread == null ? 0 : Math.max(1e-6, (due - System.nanoTime()) / 1e9);
        return new double[] {left, thread == null ? 0 : interval / 1e9};
    }

    /// Sets the timer.
    ///
    /// @return what it was set to
    synchronized double[] set(double seconds, double every) {
        double[] before = get();
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
        if (seconds > 0) {
            due = System.nanoTime() + (long) (seconds * 1e9);
            interval = (long) (every * 1e9);
            thread = Thread.ofPlatform().daemon().name("alarm").start(this::run);
        }
        return before;
    }

    private void run() {
        try {
            while (true) {
                long left = due - System.nanoTime();
                if (left > 0) {
                    java.util.concurrent.TimeUnit.NANOSECONDS.sleep(left);
                }
                if (!ring()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // The timer has been set anew.
            return;
        }
    }

    private synchronized boolean ring() {
        if (thread != Thread.currentThread()) {
            return false;
        }
        if (signals != null) {
            signals.come(ALARM);
        }
        due += interval;
        if (interval == 0) {
            thread = null;
        }
        return interval > 0;
    }
}
