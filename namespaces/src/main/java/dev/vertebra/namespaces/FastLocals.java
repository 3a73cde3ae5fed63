package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import org.jspecify.annotations.Nullable;

/// The fast locals of a frame by index: variables, then cells, then free variables.
///
/// An interpreter's frame implements it, so that [FrameLocalsProxy] and `locals()` can read and write them. Used by
/// the frame's thread only.
public interface FastLocals {
    /// The frame as a Python object.
    PyObject frameObject();

    /// How many fast locals there are.
    int count();

    /// The name of a fast local.
    PyStr name(int index);

    /// Whether a fast local belongs to an inlined comprehension, so that nobody else sees it (PEP 709).
    boolean isHidden(int index);

    /// The value of a fast local, taken out of its cell if it lives in one; null if it has none.
    @Nullable
    PyObject value(int index);

    /// Sets a fast local, in its cell if it lives in one.
    void setValue(int index, PyObject value);

    /// The variables that were added through the proxy, by name, or null if there are none.
    @Nullable
    PyDict extraLocals();

    /// Keeps the dict that [#extraLocals] returns from now on.
    void setExtraLocals(PyDict extras);
}
