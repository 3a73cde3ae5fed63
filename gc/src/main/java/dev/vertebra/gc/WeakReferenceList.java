package dev.vertebra.gc;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.WeakReferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The weak references to one object, the newest first; they are not counted.
///
/// Compare CPython Objects/weakrefobject.c `PyObject_ClearWeakRefs`.
final class WeakReferenceList implements WeakReferences {
    private final List<PyWeakReference> references = new ArrayList<>(1);

    /// The list of an object, or null if there are no references to it.
    static @Nullable WeakReferenceList of(PyObject object) {
        return CountingTracker.weakReferencesOf(object) instanceof WeakReferenceList list ? list : null;
    }

    /// The list of an object, made if need be.
    static WeakReferenceList ensure(PyObject object) {
        WeakReferenceList list = of(object);
        if (list == null) {
            list = new WeakReferenceList();
            CountingTracker.setWeakReferencesOf(object, list);
        }
        return list;
    }

    List<PyWeakReference> references() {
        return references;
    }

    /// The newest reference, or null.
    @Override
    public @Nullable PyObject first() {
        return references.isEmpty() ? null : references.getFirst();
    }

    /// Adds a reference.
    void add(PyWeakReference reference, boolean plain) {
        references.add(placeOf(references, reference, plain), reference);
    }

    /// Where a new reference stands: the plain ones without a callback are first, then the newest.
    static int placeOf(List<PyWeakReference> references, PyWeakReference reference, boolean plain) {
        int at = 0;
        int size = references.size();
        boolean first = plain && reference.type() == PyWeakReference.TYPE;
        if (!first && size > 0 && isPlain(references.get(0), PyWeakReference.TYPE)) {
            at = 1;
        }
        boolean second = first || plain && reference instanceof PyWeakProxy;
        if (!second && size > at && references.get(at) instanceof PyWeakProxy proxy && !proxy.hasCallback()) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(PyWeakReference reference, PyType type) {
        return reference.type() == type && !reference.hasCallback();
    }

    void remove(PyWeakReference reference) {
        references.remove(reference);
    }

    /// Clears the references to a dying object and calls their callbacks.
    @Override
    public void clear(ThreadState ts, PyObject object) {
        List<PyWeakReference> toCall = new ArrayList<>(references.size());
        takeCallbacks(toCall);
        callAll(ts, toCall, false);
    }

    /// Clears the references to garbage; callbacks of references that are garbage themselves are not called.
    ///
    /// @return how many references have died of their own callbacks; a collection counts them
    static int clearAll(ThreadState ts, List<PyObject> garbage) {
        int mark = ts.candidateCount;
        List<PyWeakReference> toCall = new ArrayList<>();
        for (PyObject object : garbage) {
            WeakReferenceList list = of(object);
            if (list != null) {
                list.takeCallbacks(toCall);
            }
        }
        if (!toCall.isEmpty()) {
            Set<PyObject> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
            doomed.addAll(garbage);
            toCall.removeIf(doomed::contains);
            callAll(ts, toCall, true);
        }
        Memory.tracker().release(ts, mark);
        int died = 0;
        for (PyWeakReference reference : toCall) {
            died += Memory.isDead(reference) ? 1 : 0;
        }
        return died;
    }

    /// Clears all references and gives those whose callbacks are to be called.
    private void takeCallbacks(List<PyWeakReference> toCall) {
        for (PyWeakReference reference : references) {
            reference.clear();
            if (reference.hasCallback() && !Memory.isDead(reference)) {
                toCall.add(reference);
            }
        }
        references.clear();
    }

    /// A callback may let go of the other references: all are kept until each has been called, and of a dying object
    /// until all have.
    private static void callAll(ThreadState ts, List<PyWeakReference> toCall, boolean oneByOne) {
        for (PyWeakReference reference : toCall) {
            Memory.incref(reference);
        }
        for (PyWeakReference reference : toCall) {
            call(ts, reference);
            if (oneByOne) {
                Memory.drop(ts, reference);
            }
        }
        for (int i = oneByOne ? 0 : toCall.size(); --i >= 0; ) {
            Memory.drop(ts, toCall.get(i));
        }
    }

    private static void call(ThreadState ts, PyWeakReference reference) {
        PyObject callback = reference.takeCallback();
        if (callback == null) {
            return;
        }
        try (var held = ts.hold(callback)) {
            Calls.call1(ts, callback, reference);
        } catch (PyException e) {
            ts.unraisable(e, null, callback);
        }
    }
}
