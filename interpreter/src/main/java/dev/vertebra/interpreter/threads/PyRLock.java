package dev.vertebra.interpreter.threads;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// `_thread.RLock`: a lock that its owner may take several times.
@NativeType("_thread.RLock")
final class PyRLock extends PyObject {
    static final PyType TYPE = PyType.builtin("_thread.RLock", PyRLock.class)
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyRLockNatives.rows())
            .structure(48, 0, 40)
            .ofModule()
            .order("acquire release _is_owned _acquire_restore _release_save _recursion_count")
            .make();

    private final Semaphore semaphore = new Semaphore(1);
    private long owner;
    private int count;

    private PyRLock(PyType type) {
        super(type);
    }

    // Arguments mean nothing, as in CPython.
    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("RLock(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyRLock(cls);
    }

    private static long me(ThreadState ts) {
        return ((PyThread) ts).identifier();
    }

    /// Takes the lock, or takes it once more if this thread holds it, and returns True.
    ///
    /// While another thread holds the lock, the call waits for at most `timeout`
    /// seconds, or without limit if that is -1. It returns False when the time is
    /// over, or at once if `blocking` is false.
    @PyMethod("acquire(self, /, blocking=True, timeout=-1)")
    static boolean acquire(ThreadState ts, PyRLock self, boolean blocking, double timeout) {
        if (self.owner == me(ts) && self.count > 0) {
            self.count++;
            return true;
        }
        if (!LockWaiting.acquire(ts, self.semaphore, blocking, timeout)) {
            return false;
        }
        self.owner = me(ts);
        self.count = 1;
        return true;
    }

    /// Gives the lock back once. When all that the thread took is given back, a
    /// waiting thread can take it.
    @PyMethod("release(self, /)")
    static void release(ThreadState ts, PyRLock self) {
        if (self.count == 0 || self.owner != me(ts)) {
            throw Raise.runtimeError("cannot release un-acquired lock");
        }
        if (--self.count == 0) {
            self.owner = 0;
            self.semaphore.release();
        }
    }

    /// Takes the lock once more; it is given back at the end of the with statement.
    @PyMethod("__enter__(self, /, blocking=True, timeout=-1)")
    @ShownSignature("($self, /)")
    static boolean enter(ThreadState ts, PyRLock self, boolean blocking, double timeout) {
        return acquire(ts, self, blocking, timeout);
    }

    /// Gives the lock back once.
    @PyMethod("__exit__(self, /, *exc_info)")
    @TupleCall
    static void exit(ThreadState ts, PyRLock self, PyTuple excInfo) {
        release(ts, self);
    }

    /// Tells `threading.Condition` whether this thread holds the lock.
    @PyMethod("_is_owned(self, /)")
    static boolean isOwned(ThreadState ts, PyRLock self) {
        return self.count > 0 && self.owner == me(ts);
    }

    /// How many times this thread has taken the lock without giving it back.
    @PyMethod("_recursion_count(self, /)")
    static int recursionCount(ThreadState ts, PyRLock self) {
        return self.owner == me(ts) ? self.count : 0;
    }

    /// Lets `threading.Condition` give the lock up completely; the result restores it.
    @PyMethod("_release_save(self, /)")
    static PyObject releaseSave(ThreadState ts, PyRLock self) {
        if (self.count == 0) {
            throw Raise.runtimeError("cannot release un-acquired lock");
        }
        PyObject state = PyTuple.of(PyInt.of(self.count), PyInt.of(self.owner));
        self.count = 0;
        self.owner = 0;
        self.semaphore.release();
        return state;
    }

    /// Lets `threading.Condition` take the lock again in the state that _release_save() gave.
    @PyMethod("_acquire_restore(self, state, /)")
    @TupleCall(parsed = true)
    static void acquireRestore(ThreadState ts, PyRLock self, PyTuple state) {
        LockWaiting.acquire(ts, self.semaphore, true, -1);
        self.count = (int) ((PyInt) state.get(0)).longValueClamped();
        self.owner = ((PyInt) state.get(1)).longValueClamped();
    }

    // Makes the lock new; for the child of a fork.
    @PyMethod("_at_fork_reinit(self, /)")
    static void atForkReinit(PyRLock self) {
        self.semaphore.drainPermits();
        self.semaphore.release();
        self.count = 0;
        self.owner = 0;
    }

    @PySpecial
    static PyObject __repr__(PyRLock self) {
        return PyStr.of("<" + (self.count > 0 ? "locked" : "unlocked") + " "
                + self.type().fullName() + " object owner=" + self.owner + " count=" + self.count + " at "
                + ObjectIds.address(self) + ">");
    }
}
