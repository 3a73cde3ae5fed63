package dev.vertebra.natives.io.bytes;

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
/// the buffer half changed. Compare CPython Modules/_io/bufferedio.c `_enter_buffered_busy`.
final class BufferLock {
    private volatile @Nullable ThreadState owner;
    private int waiting;
    private @Nullable Gate gate;

    /// Where threads wait, made for the first that does.
    private record Gate(ReentrantLock mutex, Condition freed) {}

    /// Takes the lock.
    ///
    /// @param stream the stream, for the text of the error
    /// @return whether it was necessary to wait
    boolean enter(ThreadState ts, PyObject stream) {
        if (owner == null) {
            owner = ts;
            return false;
        }
        if (owner == ts) {
            throw Raise.runtimeError("reentrant call inside %s", Text.repr(ts, stream));
        }
        waiting++;
        try {
            while (owner != null) {
                ts.blocking(this::await);
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

    private boolean await() {
        Gate at = gate();
        at.mutex.lock();
        try {
            while (owner != null) {
                at.freed.awaitUninterruptibly();
            }
            return true;
        } finally {
            at.mutex.unlock();
        }
    }

    /// Frees the lock.
    void leave() {
        owner = null;
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
