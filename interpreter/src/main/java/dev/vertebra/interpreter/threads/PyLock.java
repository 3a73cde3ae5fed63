package dev.vertebra.interpreter.threads;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.concurrent.Semaphore;

/// `_thread.lock`: a lock that any thread may release.
@NativeType("_thread.lock")
final class PyLock extends PyObject {
    static final PyType TYPE = PyType.builtin("_thread.lock", PyLock.class)
            .doc("A lock that at most one thread holds at a time.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyLockNatives.rows())
            .structure(40, 0, 24)
            .ofModule()
            .order("acquire_lock acquire release_lock release locked_lock locked")
            .make();

    private final Semaphore semaphore = new Semaphore(1);

    PyLock() {
        super(TYPE);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("lock()")
    static PyObject __new__(PyType cls) {
        return new PyLock();
    }

    /// Takes the lock and returns True.
    ///
    /// While the lock is held, even by this thread, the call waits for its release,
    /// for at most `timeout` seconds unless that is -1. It returns False when the
    /// time is over, or at once if `blocking` is false.
    @PyMethod("acquire(self, /, blocking=True, timeout=-1)")
    static boolean acquire(ThreadState ts, PyLock self, boolean blocking, double timeout) {
        return LockWaiting.acquire(ts, self.semaphore, blocking, timeout);
    }

    /// Frees the lock, so that one of the threads that wait for it can take it.
    @PyMethod("release(self, /)")
    static void release(PyLock self) {
        if (self.semaphore.availablePermits() > 0) {
            throw Raise.runtimeError("release unlocked lock");
        }
        self.semaphore.release();
    }

    /// True while some thread holds the lock.
    @PyMethod("locked(self, /)")
    static boolean locked(PyLock self) {
        return self.semaphore.availablePermits() == 0;
    }

    /// The old name of acquire().
    @PyMethod("acquire_lock(self, /, blocking=True, timeout=-1)")
    static boolean acquireLock(ThreadState ts, PyLock self, boolean blocking, double timeout) {
        return acquire(ts, self, blocking, timeout);
    }

    /// The old name of release().
    @PyMethod("release_lock(self, /)")
    static void releaseLock(PyLock self) {
        release(self);
    }

    /// The old name of locked().
    @PyMethod("locked_lock(self, /)")
    static boolean lockedLock(PyLock self) {
        return locked(self);
    }

    /// Takes the lock; it is given back at the end of the with statement.
    @PyMethod("__enter__(self, /, blocking=True, timeout=-1)")
    @ShownSignature("($self, /)")
    static boolean enter(ThreadState ts, PyLock self, boolean blocking, double timeout) {
        return acquire(ts, self, blocking, timeout);
    }

    /// Gives the lock back.
    @PyMethod("__exit__(self, /, *exc_info)")
    @TupleCall
    static void exit(PyLock self, PyTuple excInfo) {
        release(self);
    }

    // Makes the lock new; for the child of a fork.
    @PyMethod("_at_fork_reinit(self, /)")
    static void atForkReinit(PyLock self) {
        self.semaphore.drainPermits();
        self.semaphore.release();
    }

    @PySpecial
    static PyObject __repr__(PyLock self) {
        return PyStr.of("<" + (locked(self) ? "locked" : "unlocked") + " _thread.lock object at "
                + ObjectIds.address(self) + ">");
    }
}
