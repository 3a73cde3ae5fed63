package dev.vertebra.objectmodel;

/// Calls of a `__release_buffer__` in Python when a view of an object is closed.
///
/// PEP 688. Compare CPython Objects/typeobject.c `releasebuffer_call_python`, `wrap_releasebuffer`.
public final class BufferRelease {
    private BufferRelease() {}

    /// The flags that a call of `__buffer__` asks with. Compare CPython Objects/typeobject.c `wrap_buffer`.
    ///
    /// @throws PyException an OverflowError if they are no C int
    public static int flags(ThreadState ts, PyObject flags) {
        long number = Arguments.asSize(ts, flags);
        if (number > Integer.MAX_VALUE) {
            throw Raise.overflowError("buffer flags too large");
        }
        return (int) number;
    }

    /// A native exporter's view that its class is told of when it is closed.
    ///
    /// The method gets a memoryview that can be read as long as it runs, but of which no other view can be made, so
    /// that nobody keeps the memory.
    static BufferView announced(ThreadState ts, PyObject object, PyObject method, BufferView view) {
        ThreadState.Hold held = ts.hold(object);
        Runnable closing = () -> {
            PyMemoryView shown = PyMemoryView.restricted(view);
            try (ThreadState.Hold kept = ts.hold(shown)) {
                call(ts, object, method, shown);
                shown.release();
            }
            view.close();
            held.close();
        };
        return new BufferView(
                object,
                view.bytes,
                view.offset,
                view.readOnly,
                view.format,
                view.itemSize,
                view.shape,
                view.strides,
                closing);
    }

    /// Calls the method; an exception goes to `sys.unraisablehook`.
    static void call(ThreadState ts, PyObject object, PyObject method, PyMemoryView view) {
        try {
            Calls.call2(ts, method, object, view);
        } catch (PyException e) {
            ts.unraisable(e, "Exception ignored in __release_buffer__ of " + object.type.fullName(), null);
        }
    }

    /// What `__release_buffer__` of built-in types does.
    ///
    /// @throws PyException a TypeError if it is no memoryview, a ValueError if it is one of another object or has
    ///     been
    ///     released
    public static PyObject takeBack(PyObject self, PyObject buffer) {
        if (!(buffer instanceof PyMemoryView view)) {
            throw Raise.typeError("expected a memoryview object");
        }
        PyObject owner = view.firstOwner();
        if (owner == PyNone.NONE) {
            return PyNone.NONE;
        }
        if (owner != self) {
            throw Raise.valueError("memoryview's buffer is not this object");
        }
        if (view.isReleased()) {
            throw Raise.valueError("memoryview's buffer has already been released");
        }
        view.releaseIfOpen();
        return PyNone.NONE;
    }
}
