package dev.vertebra.gc;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a weak reference refers to, in the way of the memory strategy.
abstract class Referent {
    /// The object, or null if it has died.
    abstract @Nullable PyObject get();

    /// Forgets the object.
    abstract void clear();

    /// The weak reference itself is dying.
    abstract void unlink(PyWeakReference reference);

    /// The referent of a new weak reference.
    static Referent of(PyObject object, PyWeakReference reference, @Nullable PyObject callback) {
        if (!Memory.COUNTING) {
            return new Hosted(object, reference, callback);
        }
        WeakReferenceList.ensure(object).add(reference, callback == null);
        return new Counted(object);
    }

    /// A reference of a type without a callback that there is already, or null.
    static @Nullable PyWeakReference shared(PyObject object, PyType type) {
        for (PyWeakReference each : all(object)) {
            if (each.type() == type && !each.hasCallback()) {
                return each;
            }
        }
        return null;
    }

    /// The weak references to an object in CPython's order.
    static List<PyWeakReference> all(PyObject object) {
        if (!Memory.COUNTING) {
            HostReferences references = HostTracker.references(object);
            return references == null ? List.of() : references.living();
        }
        WeakReferenceList list = WeakReferenceList.of(object);
        return list == null ? List.of() : list.references();
    }

    /// Under `counting`: a plain pointer that the death of the object clears.
    private static final class Counted extends Referent {
        private @Nullable PyObject object;

        Counted(PyObject object) {
            this.object = object;
        }

        @Override
        @Nullable
        PyObject get() {
            return object;
        }

        @Override
        void clear() {
            object = null;
        }

        @Override
        void unlink(PyWeakReference reference) {
            PyObject target = object;
            WeakReferenceList list = target == null ? null : WeakReferenceList.of(target);
            if (list != null) {
                list.remove(reference);
            }
        }
    }

    /// Under `host`: the JVM's weak reference; a callback runs after the JVM has noticed.
    private static final class Hosted extends Referent {
        private final WeakReference<PyObject> object;

        Hosted(PyObject object, PyWeakReference reference, @Nullable PyObject callback) {
            this.object = callback == null
                    ? new WeakReference<>(object)
                    : HostMemory.of(ThreadState.current()).watch(object, reference);
            HostTracker.remember(object, reference, callback == null);
        }

        @Override
        @Nullable
        PyObject get() {
            return object.get();
        }

        @Override
        void clear() {
            object.clear();
        }

        @Override
        void unlink(PyWeakReference reference) {
            object.clear();
        }
    }
}
