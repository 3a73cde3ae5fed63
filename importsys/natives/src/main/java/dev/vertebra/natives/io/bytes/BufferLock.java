package dev.vertebra.natives.io.bytes;

import dev.vertebra.objectmodel.FatalError;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The lock of a buffered stream: while its raw stream waits, other threads run, and must not touch the buffer.
///
/// Who takes or frees it holds the runtime's lock, so that it costs next to nothing while nobody waits. A thread can't
/// take it twice: a signal handler or a finaliser that runs in the middle of an operation of its own thread would find
/// the buffer half changed. While the runtime ends, the one thread that still runs does not wait for ever for another
/// that can't come back from its write. Compare CPython Modules/_io/bufferedio.c `_enter_buffered_busy`.
final class BufferLock {
    /// How long the end of the runtime waits for a buffer, in nanoseconds.
    private static final long PATIENCE = 1_000_000_000;

    private volatile @Nullable ThreadState owner;

    /// The thread that ends the runtime while it waits: it is the next to have the lock, or null.
    private @Nullable ThreadState heir;

    private int waiting;
    private @Nullable Gate gate;

    /// Where threads wait, made for the first that does.
    private record Gate(ReentrantLock mutex, Condition freed) {}

    /// Takes the lock.
    ///
    /// @param stream the stream, for the text of the error
    /// @return whether it was necessary to wait
    boolean enter(ThreadState ts, PyObject stream) {
        ThreadState other = owner;
        if (other == null) {
            owner = ts;
            return false;
        }
        if (other == ts) {
            throw Raise.runtimeError("reentrant call inside %s", Text.repr(ts, stream));
        }
        boolean ending = ts.endsRuntime();
        waiting++;
        if (ending) {
            heir = ts;
        }
        try {
            while (other != null && other != ts) {
                if (!ts.awaiting(other, () -> await(ts, ending))) {
                    throw new FatalError(
                            "_enter_buffered_busy",
                            "could not acquire lock for " + Text.ascii(ts, stream)
                                    + " at interpreter shutdown, possibly due to daemon threads");
                }
                other = owner;
            }
        } catch (IOException e) {
            throw new IllegalStateException("waiting for a lock does no input or output", e);
        } finally {
            waiting--;
        }
        owner = ts;
        return true;
    }

    private Gate gate() {
        synchronized (this) {
            if (gate == null) {
                ReentrantLock mutex = new ReentrantLock();
                gate = new Gate(mutex, mutex.newCondition());
            }
            return gate;
        }
    }

    /// @param ending whether the thread ends the runtime
    /// @return whether the lock is free for the thread
    private boolean await(ThreadState ts, boolean ending) {
        Gate at = gate();
        long until = System.nanoTime() + PATIENCE;
        boolean interrupted = false;
        at.mutex.lock();
        try {
            while (owner != null && owner != ts && !(ending && System.nanoTime() - until >= 0)) {
                try {
                    at.freed.awaitNanos(PATIENCE);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return owner == null || owner == ts;
        } finally {
            at.mutex.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Frees the lock.
    void leave() {
        owner = heir;
        heir = null;
        if (waiting > 0) {
            Gate at = gate();
            at.mutex.lock();
            try {
                at.freed.signalAll();
            } finally {
                at.mutex.unlock();
            }
        }
    }
}
