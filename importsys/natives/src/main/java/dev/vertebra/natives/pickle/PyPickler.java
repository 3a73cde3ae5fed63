package dev.vertebra.natives.pickle;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_pickle.Pickler`: writes objects as pickles. Compare CPython Modules/_pickle.c PicklerObject.
@NativeType("_pickle.Pickler")
final class PyPickler extends PyObject {
    static final PyType TYPE = PyType.builtin("_pickle.Pickler", PyPickler.class)
            .doc("Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)\n--\n\n"
                    + "Writes pickles, the bytes that objects can be made from again, to a file.\n\n"
                    + "The file has a method write() that takes bytes. The protocol is a number from 0 to 5, 4 without;"
                    + " a negative one stands\nfor the newest. With fix_imports, protocols up to 2 have the names that"
                    + " Python 2 knows modules by.\nThe function buffer_callback, for protocol 5 only, is given each"
                    + " PickleBuffer and gives a false value if\nthat shall not stand in the pickle.")
            .natives(PyPicklerNatives.rows())
            .structure(144)
            .ofModule()
            .make();

    private static final int DEFAULT_PROTOCOL = 4;
    private static final int HIGHEST_PROTOCOL = 5;
    private static final PyStr WRITE = PyStr.intern("write");
    private static final PyStr DISPATCH_TABLE = PyStr.intern("dispatch_table");

    final PicklerMemo memo = new PicklerMemo();
    final PickleOutput out = new PickleOutput();
    int protocol;
    boolean fixesImports;

    /// What Python may set: whether the protocol is binary, and whether nothing is remembered.
    int bin;

    int fast;

    @Nullable
    PyObject write;

    @Nullable
    PyObject bufferCallback;

    @Nullable
    PyObject dispatchTable;

    private boolean initialised;

    /// Whether CPython would have room for output: until the first dump has handed it out.
    private boolean hasRoom = true;

    PyPickler(PyType type) {
        super(type);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(write);
        visitor.visit(dispatchTable);
        visitor.visit(bufferCallback);
        memo.traverse(visitor);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("Pickler(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyPickler made = new PyPickler(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)")
    static void __init__(
            ThreadState ts,
            PyPickler self,
            PyObject file,
            @Nullable PyObject protocol,
            @Nullable PyObject fix_imports,
            @Nullable PyObject buffer_callback) {
        boolean fixes = fix_imports == null || Truth.of(ts, fix_imports);
        if (self.initialised) {
            self.initialised = false;
            self.setWrite(null);
            self.setBufferCallback(null);
            self.setDispatchTable(null);
            self.clearMemo();
        }
        self.setProtocol(ts, protocol, fixes);
        PyObject write = Attributes.getOrNull(ts, file, WRITE);
        if (write == null) {
            throw Raise.typeError("file must have a 'write' attribute");
        }
        self.setWrite(write);
        self.initialised = true;
        self.setCallback(buffer_callback);
        self.out.clear();
        self.fast = 0;
        if (self.dispatchTable == null) {
            self.setDispatchTable(Attributes.getOrNull(ts, self, DISPATCH_TABLE));
        }
    }

    /// Sets the protocol from an argument.
    void setProtocol(ThreadState ts, @Nullable PyObject wanted, boolean fixes) {
        long number = DEFAULT_PROTOCOL;
        if (wanted != null && wanted != PyNone.NONE) {
            number = PickleState.asLong(ts, wanted);
            if (number < 0) {
                number = HIGHEST_PROTOCOL;
            } else if (number > HIGHEST_PROTOCOL) {
                throw Raise.valueError("pickle protocol must be <= %d", HIGHEST_PROTOCOL);
            }
        }
        protocol = (int) number;
        bin = protocol > 0 ? 1 : 0;
        fixesImports = fixes && protocol < 3;
    }

    /// Sets the function for buffers from an argument.
    void setCallback(@Nullable PyObject callback) {
        PyObject wanted = callback == PyNone.NONE ? null : callback;
        setBufferCallback(wanted);
        if (wanted != null && protocol < HIGHEST_PROTOCOL) {
            throw Raise.valueError("buffer_callback needs protocol >= 5");
        }
    }

    void setWrite(@Nullable PyObject now) {
        PyObject before = write;
        write = now;
        Memory.replace(this, before, now);
    }

    private void setBufferCallback(@Nullable PyObject now) {
        PyObject before = bufferCallback;
        bufferCallback = now;
        Memory.replace(this, before, now);
    }

    private void setDispatchTable(@Nullable PyObject now) {
        PyObject before = dispatchTable;
        dispatchTable = now;
        Memory.replace(this, before, now);
    }

    /// Remembers an object under a number.
    void remember(PyObject object, long number) {
        if (memo.put(object, number)) {
            Memory.stored(this, object);
        }
    }

    /// Forgets the objects that have been written.
    void clearMemo() {
        for (PyObject each : memo.clear()) {
            Memory.dropped(this, each);
        }
    }

    /// Write an object to the file.
    @PyMethod("dump(self, obj, /)")
    static void dump(ThreadState ts, PyPickler self, PyObject obj) {
        PyObject write = self.write;
        if (write == null) {
            throw PickleState.pickling(
                    ts, "Pickler.__init__() was not called by " + self.type().fullName() + ".__init__()");
        }
        self.out.clear();
        self.hasRoom = false;
        try (ThreadState.Hold held = ts.hold(self, obj)) {
            new Saver(ts, self).dump(obj);
            self.out.flush(ts, write);
        }
    }

    /// Forget the objects that have been written.
    ///
    /// What is written again after that is written out, and not as a reference to what was written before.
    @PyMethod("clear_memo(self, /)")
    static void clearMemo(PyPickler self) {
        self.clearMemo();
    }

    @PyMethod("persistent_id(self, obj, /)")
    static PyObject persistentId(PyPickler self, PyObject obj) {
        return PyNone.NONE;
    }

    /// Gives the size of the pickler in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyPickler self) {
        int room = self.hasRoom && self.initialised ? 33 + PickleOutput.FIRST_ROOM : 0;
        return 144 + 32 + 16L * self.memo.room() + room;
    }

    @PyMember("bin")
    static long bin(PyPickler self) {
        return self.bin;
    }

    @PySetter("bin")
    static void setBin(ThreadState ts, PyPickler self, @Nullable PyObject value) {
        self.bin = number(ts, value);
    }

    @PyMember("fast")
    static long fast(PyPickler self) {
        return self.fast;
    }

    @PySetter("fast")
    static void setFast(ThreadState ts, PyPickler self, @Nullable PyObject value) {
        self.fast = number(ts, value);
    }

    private static int number(ThreadState ts, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("can't delete numeric/char attribute");
        }
        long number = PickleState.asLong(ts, value);
        if (number != (int) number) {
            ts.warn(ExceptionTypes.RuntimeWarning, "Truncation of value to int", 1);
        }
        return (int) number;
    }

    @PyMember("dispatch_table")
    static PyObject dispatchTable(PyPickler self) {
        PyObject table = self.dispatchTable;
        if (table == null) {
            throw Raise.attributeError(
                    "'%s' object has no attribute 'dispatch_table'", self.type().fullName());
        }
        return table;
    }

    @PySetter("dispatch_table")
    static void setDispatchTable(ThreadState ts, PyPickler self, @Nullable PyObject value) {
        if (value == null && self.dispatchTable == null) {
            throw Raise.attributeError("dispatch_table");
        }
        self.setDispatchTable(value);
    }

    @PyGetter("memo")
    static PyObject memo(PyPickler self) {
        return new PicklerMemoProxy(self);
    }

    @PySetter("memo")
    static void setMemo(ThreadState ts, PyPickler self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("attribute deletion is not supported");
        }
        PicklerMemo filled = new PicklerMemo();
        if (value instanceof PicklerMemoProxy proxy) {
            filled.copyFrom(proxy.pickler.memo);
        } else if (value instanceof PyDict dict) {
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                if (!(dict.valueAt(i) instanceof PyTuple pair) || pair.size() != 2) {
                    throw Raise.typeError("'memo' values must be 2-item tuples");
                }
                if (!(pair.get(0) instanceof PyInt)) {
                    throw Raise.typeError("an integer is required");
                }
                filled.put(pair.get(1), Arguments.asLong(ts, pair.get(0)));
            }
        } else {
            throw Raise.typeError(
                    "'memo' attribute must be a PicklerMemoProxy object or dict, not %s",
                    value.type().fullName());
        }
        @Nullable PyObject[] before = self.memo.clear();
        self.memo.copyFrom(filled);
        for (PyObject each : self.memo.places()) {
            Memory.stored(self, each);
        }
        for (PyObject each : before) {
            Memory.dropped(self, each);
        }
    }

    /// The memo as a dict: numbers and objects by identity.
    PyDict memoDict(ThreadState ts) {
        PyDict dict = new PyDict();
        for (PyObject each : memo.places()) {
            if (each != null) {
                dict.put(ts, PyInt.of(ObjectIds.id(each)), PyTuple.of(PyInt.of(memo.get(each)), each));
            }
        }
        return dict;
    }
}
