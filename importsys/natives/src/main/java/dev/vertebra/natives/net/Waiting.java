package dev.vertebra.natives.net;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.Selector;
import java.util.ArrayDeque;

/// Waits until a channel is ready, with a time limit; keeps some selectors for that.
final class Waiting {
    private static final int SPARE = 4;

    private final ArrayDeque<Selector> spare = new ArrayDeque<>();

    private Waiting() {}

    private static Waiting of(ThreadState ts) {
        return ts.interpreter().extension(Waiting.class, Waiting::new);
    }

    /// Waits.
    ///
    /// @param operations the bits of SelectionKey
    /// @param deadline the `System.nanoTime` to wait until; Long.MAX_VALUE is for ever
    /// @return whether the channel is ready
    static boolean until(ThreadState ts, SelectableChannel channel, int operations, long deadline) throws IOException {
        Waiting waiting = of(ts);
        Selector selector;
        synchronized (waiting) {
            selector = waiting.spare.poll();
        }
        if (selector == null) {
            selector = Selector.open();
        }
        try {
            channel.register(selector, operations);
            return until(ts, selector, deadline) > 0;
        } finally {
            waiting.giveBack(selector, channel);
        }
    }

    private void giveBack(Selector selector, SelectableChannel channel) throws IOException {
        var key = channel.keyFor(selector);
        if (key != null) {
            key.cancel();
        }
        selector.selectNow();
        synchronized (this) {
            if (spare.size() < SPARE) {
                spare.add(selector);
                return;
            }
        }
        selector.close();
    }

    /// Waits until a selector has something, looking for signals now and then.
    ///
    /// @return how many keys are ready; 0 if the time is over
    static int until(ThreadState ts, Selector selector, long deadline) throws IOException {
        int ready = selector.selectNow();
        while (ready == 0) {
            long left = deadline == Long.MAX_VALUE ? Long.MAX_VALUE : deadline - System.nanoTime();
            if (left <= 0) {
                return 0;
            }
            long millis = Math.clamp((left + 999_999) / 1_000_000, 1, SLICE);
            try {
                ready = PendingSignals.of(ts).waiting(ts, () -> selector.select(millis));
            } catch (InterruptedIOException e) {
                ready = selector.selectNow();
            }
            ts.poll();
        }
        return ready;
    }

    /// The milliseconds between two looks for signals.
    private static final long SLICE = 100;

    /// The time at which some seconds are over.
    ///
    /// @param seconds less than 0 for ever
    static long deadline(double seconds) {
        double nanos = seconds * 1e9;
        return seconds < 0 || nanos > 4e18 ? Long.MAX_VALUE : System.nanoTime() + (long) Math.ceil(nanos);
    }

    /// Waits as a socket's time limit says; an error if that is over.
    static void ready(ThreadState ts, PySocket socket, int operations, long deadline) throws IOException {
        if (socket.timeout == 0) {
            throw new Errno.Failure(11);
        }
        if (!until(ts, socket.endpoint(ts).selectable(), operations, deadline)) {
            throw Raise.raise(ExceptionTypes.TimeoutError, "timed out");
        }
    }
}
