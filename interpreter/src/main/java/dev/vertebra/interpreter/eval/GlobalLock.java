package dev.vertebra.interpreter.eval;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The lock under which the threads of a runtime run Python code, one at a time.
///
/// It is handed over on request: a waiting thread sets the holder's flag after the switch interval, the holder sees it
/// on a back edge or a call, lets go and waits until another thread has had its turn. Compare CPython
/// Python/ceval_gil.c.
public final class GlobalLock {
    private final ReentrantLock mutex = new ReentrantLock();
    private final Condition freed = mutex.newCondition();
    private final Condition taken = mutex.newCondition();
    private @Nullable PyThread holder;
    private long switches;
    private int waiting;
    private volatile long intervalNanos = 5_000_000;

    /// The time after which a waiting thread asks for the lock, in seconds.
    public double interval() {
        return intervalNanos / 1e9;
    }

    /// Sets that time.
    public void setInterval(double seconds) {
        intervalNanos = Math.max(1_000, (long) (seconds * 1e9));
    }

    /// Takes the lock.
    public void acquire(PyThread thread) {
        boolean interrupted = false;
        mutex.lock();
        try {
            waiting++;
            while (holder != null) {
                long before = switches;
                try {
                    long left = freed.awaitNanos(intervalNanos);
                    if (left <= 0 && holder != null && switches == before) {
                        holder.breaker = true;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            waiting--;
            holder = thread;
            switches++;
            taken.signalAll();
        } finally {
            mutex.unlock();
        }
        if (interrupted) {
            // Who interrupts a thread of the runtime means what it does without the lock.
            Thread.currentThread().interrupt();
        }
    }

    /// Gives the lock away.
    public void release(PyThread thread) {
        mutex.lock();
        try {
            if (holder != thread) {
                throw new IllegalStateException("the thread does not hold the runtime's lock");
            }
            holder = null;
            freed.signal();
        } finally {
            mutex.unlock();
        }
    }

    /// Asks the thread that has the lock where it is, if one has.
    void sampleHolder() {
        mutex.lock();
        try {
            if (holder != null) {
                holder.sampled = true;
                holder.breaker = true;
            }
        } finally {
            mutex.unlock();
        }
    }

    /// Whether a thread has the lock.
    boolean isHeldBy(PyThread thread) {
        mutex.lock();
        try {
            return holder == thread;
        } finally {
            mutex.unlock();
        }
    }

    /// Lets a waiting thread have its turn, if there is one.
    void handOver(PyThread thread) {
        mutex.lock();
        try {
            thread.breaker = false;
            if (waiting == 0) {
                return;
            }
            long before = switches;
            holder = null;
            freed.signal();
            while (switches == before && waiting > 0) {
                taken.awaitUninterruptibly();
            }
        } finally {
            mutex.unlock();
        }
        acquireAfterHandOver(thread);
    }

    private void acquireAfterHandOver(PyThread thread) {
        if (holder != thread) {
            acquire(thread);
        }
    }
}
