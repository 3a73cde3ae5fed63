package dev.vertebra.interpreter.threads;

import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Waiting for a lock with the runtime's lock released.
final class LockWaiting {
    private LockWaiting() {}

    /// Takes the one permit of a semaphore.
    ///
    /// @param timeout seconds, or -1 to wait for ever
    static boolean acquire(ThreadState ts, Semaphore semaphore, boolean blocking, double timeout) {
        if (!blocking && timeout != -1) {
            throw Raise.valueError("can't specify a timeout for a non-blocking call");
        }
        if (Double.isNaN(timeout)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        if (timeout * 1e9 >= 0x1p63) {
            throw Raise.overflowError("timestamp out of range for platform time_t");
        }
        if (timeout < 0 && timeout != -1) {
            throw Raise.valueError("timeout value must be a non-negative number");
        }
        if (semaphore.tryAcquire()) {
            return true;
        }
        if (!blocking) {
            return false;
        }
        long until = timeout < 0 ? Long.MAX_VALUE : System.nanoTime() + (long) (timeout * 1e9);
        while (true) {
            try {
                double left = timeout < 0 ? -1 : Math.max(0, (until - System.nanoTime()) / 1e9);
                return PendingSignals.of(ts).waiting(ts, () -> wait(semaphore, left));
            } catch (InterruptedIOException e) {
                ts.poll();
            } catch (IOException e) {
                throw new IllegalStateException("waiting for a lock does no input or output", e);
            }
        }
    }

    private static boolean wait(Semaphore semaphore, double timeout) throws InterruptedIOException {
        try {
            if (timeout == -1) {
                semaphore.acquire();
                return true;
            }
            return semaphore.tryAcquire((long) (timeout * 1e9), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
