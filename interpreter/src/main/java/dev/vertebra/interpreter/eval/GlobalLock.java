package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.ThreadState;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The lock under which the threads of a runtime run Python code, one at a time.
///
/// It is handed over on request: a waiting thread sets the holder's flag after the switch interval, the holder sees it
/// on a back edge or a call, lets go and waits until another thread has had its turn. Compare CPython
/// Python/ceval_gil.c.
///
/// While the runtime ends, only the thread that ends it gets the lock: the others stay where they ask for it. When it
/// has ended they get it, one at a time, to end themselves.
public final class GlobalLock {
    private final ReentrantLock mutex = new ReentrantLock();
    private final Condition freed = mutex.newCondition();
    private final Condition taken = mutex.newCondition();
    private final Condition admitted = mutex.newCondition();
    private @Nullable PyThread holder;
    private long switches;
    private int waiting;
    private volatile long intervalNanos = 5_000_000;

    /// The thread that ends the runtime, or null.
    private @Nullable PyThread ending;

    /// Another one, for which that thread waits, or null.
    private @Nullable ThreadState awaited;

    /// Whether the runtime has ended.
    private boolean ended;

    /// The time after which a waiting thread asks for the lock, in seconds.
    public double interval() {
        return intervalNanos / 1e9;
    }

    /// Sets that time.
    public void setInterval(double seconds) {
        intervalNanos = Math.max(1_000, (long) (seconds * 1e9));
    }

    /// Takes the lock.
    ///
    /// @throws RuntimeEndedError if the runtime has ended; the thread has the lock nevertheless, and is to end
    public void acquire(PyThread thread) {
        boolean interrupted = false;
        boolean ends;
        mutex.lock();
        try {
            waiting++;
            while (holder != null && !isShutOut(thread)) {
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
            while (isShutOut(thread) || holder != null) {
                // Who hands the lock over must not wait for this thread.
                taken.signalAll();
                admitted.awaitUninterruptibly();
            }
            holder = thread;
            switches++;
            taken.signalAll();
            ends = ended && thread != ending;
        } finally {
            mutex.unlock();
        }
        if (interrupted) {
            // Who interrupts a thread of the runtime means what it does without the lock.
            Thread.currentThread().interrupt();
        }
        if (ends) {
            throw new RuntimeEndedError();
        }
    }

    /// Whether a thread does not get the lock, even if it is free.
    private boolean isShutOut(PyThread thread) {
        return ending != null && thread != ending && thread != awaited && !ended;
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
            admitted.signalAll();
        } finally {
            mutex.unlock();
        }
    }

    /// The runtime is being ended by the thread that has the lock: no other gets it from now on.
    void beginEnd(PyThread thread) {
        mutex.lock();
        try {
            ending = thread;
            freed.signalAll();
        } finally {
            mutex.unlock();
        }
    }

    /// Lets another thread have its turns although the runtime is being ended, since the one that does so waits for it;
    /// null takes that back.
    void await(@Nullable ThreadState thread) {
        mutex.lock();
        try {
            awaited = thread;
            admitted.signalAll();
        } finally {
            mutex.unlock();
        }
    }

    /// The runtime has ended: all who ask for the lock get it to end themselves.
    void end() {
        mutex.lock();
        try {
            ended = true;
            admitted.signalAll();
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
            admitted.signalAll();
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
