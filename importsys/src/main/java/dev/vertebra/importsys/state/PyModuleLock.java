package dev.vertebra.importsys.state;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The lock of a module, as Python sees it.
@NativeType("_frozen_importlib._ModuleLock")
public final class PyModuleLock extends PyObject {
    /// The class `_frozen_importlib._ModuleLock`.
    public static final PyType TYPE = PyType.builtin("_frozen_importlib._ModuleLock", PyModuleLock.class)
            .doc("A recursive lock that detects deadlocks.")
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyModuleLockNatives.rows())
            .ofModule()
            .make();

    private final ModuleLocks.Lock lock;

    /// Makes what shows a lock.
    public PyModuleLock(ModuleLocks.Lock lock) {
        super(TYPE);
        this.lock = lock;
    }

    @PyNew("_ModuleLock(name)")
    static PyObject __new__(PyType cls, PyStr name) {
        return new PyModuleLock(new ModuleLocks.Lock(name.value()));
    }

    @PyGetter("name")
    static String name(PyModuleLock self) {
        return self.lock.name;
    }

    /// Takes the lock; a deadlock is a `_DeadlockError`.
    @PyMethod("acquire(self, /)")
    static boolean acquire(ThreadState ts, PyModuleLock self) {
        ImportState.of(ts).locks.acquire(ts, self.lock);
        return true;
    }

    /// Gives the lock back.
    @PyMethod("release(self, /)")
    static void release(ThreadState ts, PyModuleLock self) {
        ImportState.of(ts).locks.release(ts, self.lock);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyModuleLock self) {
        return PyStr.of("_ModuleLock(" + Text.repr(ts, PyStr.of(self.lock.name)) + ")");
    }
}
