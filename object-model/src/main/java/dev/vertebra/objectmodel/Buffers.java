package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The buffer protocol from the user's side: the memory of bytes-like objects.
///
/// Serves the exporters in Java and classes in Python with `__buffer__`. PEP 688. Compare CPython Objects/abstract.c
/// `PyObject_GetBuffer`.
public final class Buffers {
    private static final PyStr BUFFER = PyStr.intern("__buffer__");

    private static final PyStr RELEASE = PyStr.intern("__release_buffer__");

    /// `PyBUF_WRITABLE` and `PyBUF_FULL_RO` of CPython.
    private static final int WRITABLE = 1;

    private static final int FULL_RO = 0x11C;

    private Buffers() {}

    /// Whether an object shows its memory.
    public static boolean isBuffer(PyObject object) {
        return object instanceof BufferExporter || pythonMethod(object) != null;
    }

    /// A view of an object's memory, or null if it does not show it.
    public static @Nullable BufferView openOrNull(ThreadState ts, PyObject object, boolean writable) {
        return openOrNull(ts, object, writable ? FULL_RO | WRITABLE : FULL_RO);
    }

    private static @Nullable BufferView openOrNull(ThreadState ts, PyObject object, int flags) {
        PyObject method = pythonMethod(object);
        if (method != null) {
            return BufferWrapper.open(ts, object, method, flags);
        }
        return object instanceof BufferExporter ? openNative(ts, object, flags) : null;
    }

    /// What an object of a native class shows, whatever a subclass says; the subclass is told when it is closed.
    static BufferView openNative(ThreadState ts, PyObject object, int flags) {
        BufferExporter exporter = (BufferExporter) object;
        BufferView view = exporter.openBuffer(ts, (flags & WRITABLE) != 0);
        PyObject release = object.type.isHeapType() ? releaseMethod(object) : null;
        return release == null ? view : BufferRelease.announced(ts, object, release, view);
    }

    /// A view of an object's memory.
    ///
    /// @throws PyException a TypeError if it does not show it
    public static BufferView open(ThreadState ts, PyObject object) {
        BufferView view = openOrNull(ts, object, false);
        if (view == null) {
            throw required(object);
        }
        return view;
    }

    /// A view of an object's memory to write to.
    ///
    /// @param what the beginning of the message: `readinto() argument`
    /// @throws PyException a TypeError if it can't be written to
    public static BufferView openWritable(ThreadState ts, PyObject object, String what) {
        BufferView view = null;
        try {
            view = openOrNull(ts, object, true);
        } catch (PyException e) {
            if (!e.value().type.isSubtype(ExceptionTypes.BufferError)) {
                throw e;
            }
        }
        if (view == null) {
            throw Raise.typeError(
                    "%s must be read-write bytes-like object, not %s",
                    what, object == PyNone.NONE ? "None" : object.type.fullName());
        }
        return view;
    }

    /// A view of an object's memory in which the elements stand one after another. Compare CPython `PyBUF_SIMPLE`.
    ///
    /// @throws PyException a TypeError if it does not show it, a BufferError if there are gaps
    public static BufferView openSimple(ThreadState ts, PyObject object) {
        BufferView view = openOrNull(ts, object, 0);
        if (view == null) {
            throw required(object);
        }
        if (!view.isRowMajor()) {
            view.close();
            throw Raise.bufferError("memoryview: underlying buffer is not C-contiguous");
        }
        return view;
    }

    /// The bytes of an object's memory: a copy, or the array of an exact bytes object, which must not be changed.
    ///
    /// @throws PyException a TypeError if it does not show it, a BufferError if there are gaps between the elements
    public static byte[] bytes(ThreadState ts, PyObject object) {
        if (object.type == PyBytes.TYPE) {
            return ((PyBytes) object).array();
        }
        try (BufferView view = openSimple(ts, object)) {
            return view.toBytes();
        }
    }

    /// The same for natives that have words of their own about what they can't read: null where the elements have gaps
    /// or the object does not show its memory.
    public static byte @Nullable [] bytesOrNull(ThreadState ts, PyObject object) {
        if (!isBuffer(object)) {
            return null;
        }
        try {
            return bytes(ts, object);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.BufferError)) {
                return null;
            }
            throw e;
        }
    }

    /// The bytes of all elements, whatever lies between them.
    ///
    /// @throws PyException a TypeError if the object does not show its memory
    public static byte[] collected(ThreadState ts, PyObject object) {
        try (BufferView view = open(ts, object)) {
            return view.toBytes();
        }
    }

    /// The error about an object that does not show its memory.
    public static PyException required(PyObject object) {
        return Raise.typeError("a bytes-like object is required, not '%s'", object.type.fullName());
    }

    /// A class's `__buffer__` in Python, or null; that of a native base is not meant.
    private static @Nullable PyObject pythonMethod(PyObject object) {
        return object.type.isHeapType() ? inPython(object, BUFFER) : null;
    }

    /// A class's `__release_buffer__` in Python, or null; that of a native base is not meant.
    static @Nullable PyObject releaseMethod(PyObject object) {
        return inPython(object, RELEASE);
    }

    private static @Nullable PyObject inPython(PyObject object, PyStr name) {
        PyObject method = object.type.lookup(name);
        return method instanceof PyWrapperDescriptor ? null : method;
    }
}
