package dev.vertebra.gc;

import dev.vertebra.objectmodel.PyObject;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The weak references to one object under `host`, in CPython's order; it keeps none of them alive.
final class HostReferences {
    private List<WeakReference<PyWeakReference>> references = new ArrayList<>(1);

    /// The references that there still are.
    List<PyWeakReference> living() {
        List<WeakReference<PyWeakReference>> kept = new ArrayList<>(references.size());
        List<PyWeakReference> living = new ArrayList<>(references.size());
        for (WeakReference<PyWeakReference> each : references) {
            PyWeakReference reference = each.get();
            if (reference != null) {
                kept.add(each);
                living.add(reference);
            }
        }
        references = kept;
        return living;
    }

    /// The first reference, or null.
    @Nullable
    PyObject first() {
        List<PyWeakReference> living = living();
        return living.isEmpty() ? null : living.getFirst();
    }

    /// Adds a reference.
    ///
    /// @param plain whether it has no callback
    void add(PyWeakReference reference, boolean plain) {
        int place = WeakReferenceList.placeOf(living(), reference, plain);
        references.add(place, new WeakReference<>(reference));
    }
}
