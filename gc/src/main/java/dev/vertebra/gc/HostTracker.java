package dev.vertebra.gc;

import dev.vertebra.objectmodel.HandleLeak;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The strategy `host`: no counts and no cost; objects live until the JVM's collector finds them dead.
///
/// Weak references are the JVM's. Finalisers and the callbacks of weak references run some time after the JVM has found
/// an object dead, in a thread of the runtime between two instructions, and in `gc.collect()`; see [HostMemory]. What
/// is alive when a runtime ends is not finalised, and suspended generators are not closed.
public final class HostTracker extends ReferenceTracker {
    /// Makes the strategy; touches no Python type.
    public HostTracker() {}

    @Override
    public String name() {
        return "host";
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public void incref(PyObject object) {}

    @Override
    public void decref(PyObject object) {}

    @Override
    public void drop(ThreadState ts, PyObject object) {}

    @Override
    public void release(ThreadState ts, int mark) {}

    @Override
    public void allocated(ThreadState ts, PyObject object) {
        if (object.type().tp_finalize != null) {
            setSentinel(object, HostMemory.of(ts).sentinel(object));
        }
    }

    @Override
    public void look(ThreadState ts) {
        HostMemory.look(ts);
    }

    @Override
    public void ended(ThreadState ts) {
        HostMemory.of(ts).end();
    }

    @Override
    public void handleLeaked(HandleLeak leak) {
        Leaks.record(leak);
    }

    @Override
    public @Nullable PyObject firstWeakReference(PyObject object) {
        HostReferences references = references(object);
        return references == null ? null : references.first();
    }

    /// Remembers that the finaliser of an object has run, or is about to.
    ///
    /// @return false if it was remembered before
    static boolean finalises(PyObject object) {
        int refs = refs(object);
        setRefs(object, refs | FINALISED);
        return (refs & FINALISED) == 0;
    }

    /// The weak references to an object, or null if nobody made one.
    static @Nullable HostReferences references(PyObject object) {
        return weakReferences(object) instanceof HostReferences references ? references : null;
    }

    /// Remembers a new weak reference to an object.
    static void remember(PyObject object, PyWeakReference reference, boolean plain) {
        HostReferences references = references(object);
        if (references == null) {
            references = new HostReferences();
            setWeakReferences(object, references);
        }
        references.add(reference, plain);
    }
}
