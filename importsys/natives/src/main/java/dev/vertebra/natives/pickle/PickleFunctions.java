package dev.vertebra.natives.pickle;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_pickle`. Compare CPython Modules/_pickle.c.
@NativeModuleTable("_pickle")
final class PickleFunctions {
    private static final PyStr WRITE = PyStr.intern("write");

    private PickleFunctions() {}

    /// Write an object as a pickle to a file that has a method write().
    ///
    /// The same as Pickler(file, protocol).dump(obj).
    @PyFunction("dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)")
    static void dump(
            ThreadState ts,
            PyObject obj,
            PyObject file,
            @Nullable PyObject protocol,
            boolean fix_imports,
            @Nullable PyObject buffer_callback) {
        PyPickler pickler = new PyPickler(PyPickler.TYPE);
        pickler.setProtocol(ts, protocol, fix_imports);
        PyObject write = Attributes.getOrNull(ts, file, WRITE);
        if (write == null) {
            throw Raise.typeError("file must have a 'write' attribute");
        }
        try (ThreadState.Hold held = ts.hold(write, obj)) {
            pickler.setWrite(write);
            pickler.setCallback(buffer_callback);
            new Saver(ts, pickler).dump(obj);
            pickler.out.flush(ts, write);
        }
    }

    /// The pickle of an object, as bytes.
    @PyFunction("dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None)")
    static PyObject dumps(
            ThreadState ts,
            PyObject obj,
            @Nullable PyObject protocol,
            boolean fix_imports,
            @Nullable PyObject buffer_callback) {
        PyPickler pickler = new PyPickler(PyPickler.TYPE);
        pickler.setProtocol(ts, protocol, fix_imports);
        pickler.setCallback(buffer_callback);
        PickleState state = PickleState.of(ts);
        pickler.out.borrow(state);
        try (ThreadState.Hold held = ts.hold(obj)) {
            new Saver(ts, pickler).dump(obj);
            return PyBytes.of(pickler.out.toBytes());
        } finally {
            pickler.out.giveBack(state);
        }
    }

    /// Read a pickle from a file that has methods read() and readline(), and make the object again.
    ///
    /// The same as Unpickler(file).load(). Load only what comes from where you trust: a pickle can run any code.
    @PyFunction("load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())")
    static PyObject load(
            ThreadState ts,
            PyObject file,
            boolean fix_imports,
            @Nullable PyObject encoding,
            @Nullable PyObject errors,
            @Nullable PyObject buffers) {
        PyUnpickler unpickler = new PyUnpickler(PyUnpickler.TYPE);
        try (ThreadState.Hold held = ts.hold(unpickler)) {
            unpickler.setFile(ts, file);
            unpickler.setOptions(ts, "load", fix_imports, encoding, errors, buffers);
            return new Loader(ts, unpickler).load();
        }
    }

    /// Make the object again that a pickle in a bytes-like object is of.
    ///
    /// Load only what comes from where you trust: a pickle can run any code.
    @PyFunction("loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())")
    static PyObject loads(
            ThreadState ts,
            PyObject data,
            boolean fix_imports,
            @Nullable PyObject encoding,
            @Nullable PyObject errors,
            @Nullable PyObject buffers) {
        PyUnpickler unpickler = new PyUnpickler(PyUnpickler.TYPE);
        unpickler.input.set(ts, data);
        unpickler.setOptions(ts, "loads", fix_imports, encoding, errors, buffers);
        return new Loader(ts, unpickler).load();
    }
}
