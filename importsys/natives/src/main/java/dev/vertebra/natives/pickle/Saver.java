package dev.vertebra.natives.pickle;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBuiltinFunction;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyEllipsis;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// Writes one object and what it refers to.
///
/// Exact instances of the built-in types are written here and in [ContainerSaver]; all others say by themselves what
/// they are made from again ([ReductionSaver]). The pickler is held from the first call of Python code on, and with it
/// what stands in its memo; before, nothing can die. Compare CPython Modules/_pickle.c `save`.
final class Saver {
    static final String TOO_DEEP = " while pickling an object";
    private static final PyStr PERSISTENT_ID = PyStr.intern("persistent_id");
    private static final PyStr REDUCER_OVERRIDE = PyStr.intern("reducer_override");
    private static final PyStr REDUCE_EX = PyStr.intern("__reduce_ex__");
    private static final PyStr REDUCE = PyStr.intern("__reduce__");

    final ThreadState ts;
    final PyPickler pickler;
    final PickleOutput out;
    final int protocol;
    final boolean binary;
    private final PickleState state;
    private final PicklerMemo memo;
    final ContainerSaver containers;
    private final ReductionSaver reductions;
    private final GlobalSaver globals;

    /// Which objects need no Python code, where references are counted and the pickler asks nobody else.
    private final @Nullable QuietReduction quiet;

    private @Nullable PyObject persistentId;
    private @Nullable PyObject reducerOverride;
    private ThreadState.@Nullable Hold kept;

    Saver(ThreadState ts, PyPickler pickler) {
        this.ts = ts;
        this.pickler = pickler;
        this.out = pickler.out;
        this.protocol = pickler.protocol;
        this.binary = pickler.bin != 0;
        this.state = PickleState.of(ts);
        this.memo = pickler.memo;
        this.containers = new ContainerSaver(this);
        this.reductions = new ReductionSaver(this);
        this.globals = new GlobalSaver(this);
        boolean usual = pickler.type() == PyPickler.TYPE && pickler.dispatchTable == null && protocol >= 2;
        this.quiet = Memory.COUNTING && usual && pickler.write == null ? new QuietReduction(ts) : null;
    }

    /// Writes a whole pickle.
    void dump(PyObject object) {
        int depth = ts.nativeDepth;
        findOverrides();
        try (ThreadState.Hold held = ts.holdAll(persistentId, reducerOverride)) {
            if (protocol >= 2) {
                out.op(Opcodes.PROTO, protocol);
                out.framing(protocol >= 4);
            }
            save(object, true);
            out.op(Opcodes.STOP);
            out.closeFrame();
        } finally {
            out.framing(false);
            ts.nativeDepth = depth;
            if (kept != null) {
                kept.close();
            }
        }
    }

    private void findOverrides() {
        if (pickler.type() == PyPickler.TYPE) {
            return;
        }
        PyObject method = Attributes.getOrNull(ts, pickler, PERSISTENT_ID);
        boolean usual = method instanceof PyBuiltinFunction function
                && function.self() == pickler
                && function.function() instanceof PyPicklerNatives;
        persistentId = usual ? null : method;
        try (ThreadState.Hold held = ts.holdAll(persistentId)) {
            reducerOverride = Attributes.getOrNull(ts, pickler, REDUCER_OVERRIDE);
        }
    }

    /// Python code is about to run: what has been written must stay alive.
    void callsPython() {
        if (kept == null) {
            kept = ts.hold(pickler);
        }
    }

    /// Whether Python code runs only for objects that are no exact text or numbers.
    boolean isQuiet() {
        return persistentId == null && pickler.write == null;
    }

    boolean isFast() {
        return pickler.fast != 0;
    }

    // --- the memo

    /// Writes that the object just written gets the next number.
    void memoize(PyObject object) {
        if (pickler.fast != 0) {
            return;
        }
        int number = memo.size();
        pickler.remember(object, number);
        if (protocol >= 4) {
            out.op(Opcodes.MEMOIZE);
        } else if (!binary) {
            out.line(Opcodes.PUT, Integer.toString(number));
        } else if (number < 256) {
            out.op(Opcodes.BINPUT, number);
        } else {
            out.op4(Opcodes.LONG_BINPUT, number);
        }
    }

    boolean isRemembered(PyObject object) {
        return memo.get(object) >= 0;
    }

    /// Writes a reference to an object written before.
    ///
    /// @return whether it was
    boolean fetch(PyObject object) {
        long number = memo.get(object);
        if (number < 0) {
            return false;
        }
        if (!binary) {
            out.line(Opcodes.GET, Long.toString(number));
        } else if (number < 256) {
            out.op(Opcodes.BINGET, (int) number);
        } else {
            out.op4(Opcodes.LONG_BINGET, (int) number);
        }
        return true;
    }

    // --- objects

    void save(PyObject object) {
        save(object, true);
    }

    /// Writes an object.
    ///
    /// @param persistent whether it may have a persistent id
    void save(PyObject object, boolean persistent) {
        if (out.isFrameFull()) {
            endFrame();
        }
        if (persistent && persistentId != null && savePersistent(object, persistentId)) {
            return;
        }
        PyType type = object.type();
        if (type == PyStr.TYPE) {
            if (!fetch(object)) {
                TextSaver.text(this, (PyStr) object);
            }
        } else if (type == PyInt.TYPE) {
            TextSaver.integer(this, (PyInt) object);
        } else if (type == PyFloat.TYPE) {
            TextSaver.real(this, (PyFloat) object);
        } else if (object == PyNone.NONE) {
            out.op(Opcodes.NONE);
        } else if (type == PyBool.TYPE) {
            bool(object == PyBool.TRUE);
        } else if (!fetch(object)) {
            if (type == PyBytes.TYPE) {
                bytes((PyBytes) object);
            } else {
                ts.enterNative(TOO_DEEP);
                structured(object, type);
                ts.leaveNative();
            }
        }
    }

    private void endFrame() {
        out.closeFrame();
        PyObject write = pickler.write;
        if (write != null) {
            callsPython();
            out.flush(ts, write);
        }
    }

    private void bool(boolean value) {
        if (protocol >= 2) {
            out.op(value ? Opcodes.NEWTRUE : Opcodes.NEWFALSE);
        } else {
            out.line(Opcodes.INT, value ? "01" : "00");
        }
    }

    private boolean savePersistent(PyObject object, PyObject function) {
        callsPython();
        PyObject id = Calls.call1(ts, function, object);
        if (id == PyNone.NONE) {
            return false;
        }
        try (ThreadState.Hold held = ts.hold(id)) {
            if (binary) {
                save(id, false);
                out.op(Opcodes.BINPERSID);
                return true;
            }
            PyStr text = Text.str(ts, id);
            if (!text.isAscii()) {
                throw PickleState.pickling(ts, "persistent IDs in protocol 0 must be ASCII strings");
            }
            out.line(Opcodes.PERSID, text.value());
            return true;
        }
    }

    private void structured(PyObject object, PyType type) {
        if (type == PyDict.TYPE) {
            containers.dict((PyDict) object);
        } else if (type == PyList.TYPE) {
            containers.list((PyList) object);
        } else if (type == PyTuple.TYPE) {
            containers.tuple((PyTuple) object);
        } else if (type == PySet.TYPE) {
            containers.set((PySet) object);
        } else if (type == PyFrozenSet.TYPE) {
            containers.frozenset((PyFrozenSet) object);
        } else if (type == PyByteArray.TYPE) {
            byteArray((PyByteArray) object);
        } else if (type == PyPickleBuffer.TYPE) {
            buffer((PyPickleBuffer) object);
        } else if (kept == null && quiet != null && quiet.holdsFor(object)) {
            other(object, type);
        } else {
            callsPython();
            try (ThreadState.Hold held = ts.hold(object)) {
                other(object, type);
            }
        }
    }

    private void other(PyObject object, PyType type) {
        PyObject override = reducerOverride;
        if (override != null) {
            PyObject reduced = Calls.call1(ts, override, object);
            if (reduced != PyNotImplemented.INSTANCE) {
                saveReduced(object, reduced);
                return;
            }
        }
        if (type == PyType.TYPE) {
            type((PyType) object);
        } else if (type == state.functionType()) {
            globals.save(object, null);
        } else {
            PyObject function = reducer(type);
            if (function != null) {
                saveReduced(object, Calls.call1(ts, function, object));
            } else if (type.isSubtype(PyType.TYPE)) {
                globals.save(object, null);
            } else {
                saveReduced(object, reduction(object));
            }
        }
    }

    private @Nullable PyObject reducer(PyType type) {
        PyObject table = pickler.dispatchTable;
        if (table == null) {
            return state.dispatchTable().get(ts, type);
        }
        if (table.type() == PyDict.TYPE) {
            return ((PyDict) table).get(ts, type);
        }
        try {
            return Items.get(ts, table, type);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.KeyError)) {
                return null;
            }
            throw e;
        }
    }

    /// What the object says it is made from again.
    private PyObject reduction(PyObject object) {
        PyObject function = Attributes.getOrNull(ts, object, REDUCE_EX);
        if (function != null) {
            if (protocol >= 2) {
                return Calls.call1(ts, function, PyInt.of(protocol));
            }
            // For old protocols CPython gets there through the library's function in Python, three calls deeper.
            int depth = ts.nativeDepth;
            for (int i = 0; i < 3; i++) {
                ts.enterNative("");
            }
            PyObject reduced = Calls.call1(ts, function, PyInt.of(protocol));
            ts.nativeDepth = depth;
            return reduced;
        }
        function = Attributes.getOrNull(ts, object, REDUCE);
        if (function != null) {
            return Calls.call0(ts, function);
        }
        throw PickleState.pickling(
                ts, "can't pickle '" + object.type().fullName() + "' object: " + PickleState.repr(ts, object));
    }

    private void saveReduced(PyObject object, PyObject reduced) {
        // What was taken apart without Python code is nobody else's.
        try (ThreadState.@Nullable Hold held = kept == null ? null : ts.hold(reduced)) {
            if (reduced instanceof PyStr name) {
                globals.save(object, name);
            } else if (reduced instanceof PyTuple parts) {
                reductions.save(parts, object);
            } else {
                throw PickleState.pickling(ts, "__reduce__ must return a string or tuple");
            }
        }
    }

    /// Writes the call that something is made again by.
    ///
    /// @param object what it is, to be remembered, or null
    void saveCall(PyObject callable, PyTuple arguments, @Nullable PyObject object) {
        PyTuple parts = PyTuple.of(callable, arguments);
        try (ThreadState.Hold held = ts.hold(parts)) {
            reductions.save(parts, object);
        }
    }

    private void type(PyType type) {
        PyObject only = type == PyNone.TYPE
                ? PyNone.NONE
                : type == PyEllipsis.TYPE
                        ? PyEllipsis.INSTANCE
                        : type == PyNotImplemented.TYPE ? PyNotImplemented.INSTANCE : null;
        if (only == null) {
            globals.save(type, null);
        } else {
            saveCall(PyType.TYPE, PyTuple.of(only), type);
        }
    }

    // --- bytes

    private void bytes(PyBytes bytes) {
        if (protocol >= 3) {
            TextSaver.bytes(this, bytes, bytes.array(), bytes.size(), bytes);
            return;
        }
        // Old protocols have no instruction for them; Python 2 makes a str of this.
        callsPython();
        if (bytes.size() == 0) {
            saveCall(PyBytes.TYPE, PyTuple.EMPTY, bytes);
            return;
        }
        PyObject encode = Attributes.get(ts, ts.importModule("_codecs"), "encode");
        PyStr text = PyStr.ofLatin1(bytes.array(), 0, bytes.size());
        saveCall(encode, PyTuple.of(text, PyStr.intern("latin1")), bytes);
    }

    private void byteArray(PyByteArray bytes) {
        if (protocol >= 5) {
            TextSaver.byteArray(this, bytes, bytes.array(), bytes.size());
            return;
        }
        callsPython();
        PyTuple arguments =
                bytes.size() == 0 ? PyTuple.EMPTY : PyTuple.of(PyBytes.copyOf(bytes.array(), 0, bytes.size()));
        saveCall(PyByteArray.TYPE, arguments, bytes);
    }

    private void buffer(PyPickleBuffer buffer) {
        if (protocol < 5) {
            throw PickleState.pickling(ts, "PickleBuffer can only be pickled with protocol >= 5");
        }
        BufferView view = buffer.view();
        if (!PyPickleBuffer.isContiguous(view)) {
            throw PickleState.pickling(ts, "PickleBuffer can not be pickled when pointing to a non-contiguous buffer");
        }
        PyObject callback = pickler.bufferCallback;
        if (callback != null) {
            callsPython();
            try (ThreadState.Hold held = ts.hold(buffer)) {
                if (!Truth.of(ts, Calls.call1(ts, callback, buffer))) {
                    out.op(Opcodes.NEXT_BUFFER);
                    if (view.readOnly) {
                        out.op(Opcodes.READONLY_BUFFER);
                    }
                    return;
                }
            }
        }
        byte[] bytes = PyPickleBuffer.memory(view);
        if (view.readOnly) {
            TextSaver.bytes(this, buffer, bytes, bytes.length, null);
        } else {
            TextSaver.byteArray(this, buffer, bytes, bytes.length);
        }
    }

    PyException wrongPair() {
        return Raise.typeError("dict items iterator must return 2-tuples");
    }
}
