package dev.vertebra.natives.pickle;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
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

/// `_pickle.Unpickler`: makes objects again from pickles. Compare CPython Modules/_pickle.c UnpicklerObject.
@NativeType("_pickle.Unpickler")
final class PyUnpickler extends PyObject {
    static final PyType TYPE = PyType.builtin("_pickle.Unpickler", PyUnpickler.class)
            .doc("Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict',\n"
                    + "          buffers=())\n"
                    + "--\n\n"
                    + "Reads pickles from a file and makes the objects again.\n\n"
                    + "The file has methods read() and readline(), and may have readinto() and peek(). The"
                    + " protocol is found in the\n"
                    + "pickle. Strings of Python 2 are decoded by encoding and errors; with the encoding 'bytes'"
                    + " they stay bytes.\n"
                    + "With fix_imports, names of Python 2 are taken for those of Python 3. The iterable buffers"
                    + " gives the memory\n"
                    + "that stands beside the pickle.")
            .natives(PyUnpicklerNatives.rows())
            .structure(264)
            .ofModule()
            .make();

    private static final PyStr PEEK = PyStr.intern("peek");
    private static final PyStr READINTO = PyStr.intern("readinto");
    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr READLINE = PyStr.intern("readline");

    final PickleInput input = new PickleInput(this);
    final LoadStack stack = new LoadStack(this);
    final UnpicklerMemo memo = new UnpicklerMemo(this);
    int protocol;
    boolean fixesImports;
    String encoding = "ASCII";
    String errors = "strict";

    @Nullable
    PyObject read;

    @Nullable
    PyObject readline;

    @Nullable
    PyObject readinto;

    @Nullable
    PyObject peek;

    @Nullable
    PyObject buffers;

    PyUnpickler(PyType type) {
        super(type);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(readline);
        visitor.visit(readinto);
        visitor.visit(read);
        visitor.visit(peek);
        stack.traverse(visitor);
        visitor.visit(buffers);
        memo.traverse(visitor);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("Unpickler(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyUnpickler made = new PyUnpickler(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())")
    static void __init__(
            ThreadState ts,
            PyUnpickler self,
            PyObject file,
            @Nullable PyObject fix_imports,
            @Nullable PyObject encoding,
            @Nullable PyObject errors,
            @Nullable PyObject buffers) {
        boolean fixes = fix_imports == null || Truth.of(ts, fix_imports);
        self.clear();
        self.setFile(ts, file);
        self.setOptions(ts, "Unpickler", fixes, encoding, errors, buffers);
    }

    private void clear() {
        setMethods(null, null, null, null);
        setBuffers(null);
        stack.clear();
        memo.clear();
        input.clear();
        protocol = 0;
    }

    /// Takes the methods of a file.
    void setFile(ThreadState ts, PyObject file) {
        try (ThreadState.Hold self = ts.hold(this)) {
            PyObject peekMethod = Attributes.getOrNull(ts, file, PEEK);
            setMethods(null, null, null, peekMethod);
            PyObject intoMethod = Attributes.getOrNull(ts, file, READINTO);
            setMethods(null, null, intoMethod, peekMethod);
            PyObject readMethod = Attributes.getOrNull(ts, file, READ);
            setMethods(readMethod, null, intoMethod, peekMethod);
            PyObject lineMethod = Attributes.getOrNull(ts, file, READLINE);
            if (readMethod == null || lineMethod == null) {
                setMethods(null, null, null, null);
                throw Raise.typeError("file must have 'read' and 'readline' attributes");
            }
            setMethods(readMethod, lineMethod, intoMethod, peekMethod);
        }
    }

    private void setMethods(
            @Nullable PyObject newRead,
            @Nullable PyObject newLine,
            @Nullable PyObject newInto,
            @Nullable PyObject newPeek) {
        PyObject before = read;
        read = newRead;
        Memory.replace(this, before, newRead);
        before = readline;
        readline = newLine;
        Memory.replace(this, before, newLine);
        before = readinto;
        readinto = newInto;
        Memory.replace(this, before, newInto);
        setPeek(newPeek);
    }

    void setPeek(@Nullable PyObject now) {
        PyObject before = peek;
        peek = now;
        Memory.replace(this, before, now);
    }

    private void setBuffers(@Nullable PyObject now) {
        PyObject before = buffers;
        buffers = now;
        Memory.replace(this, before, now);
    }

    /// Takes the optional arguments.
    ///
    /// @param function the name of the function that they were given to
    void setOptions(
            ThreadState ts,
            String function,
            boolean fixes,
            @Nullable PyObject newEncoding,
            @Nullable PyObject newErrors,
            @Nullable PyObject newBuffers) {
        fixesImports = fixes;
        encoding = newEncoding == null ? "ASCII" : text(newEncoding, function, "argument 'encoding'");
        errors = newErrors == null ? "strict" : text(newErrors, function, "argument 'errors'");
        setBuffers(newBuffers == null || newBuffers == PyNone.NONE ? null : Iterate.iter(ts, newBuffers));
    }

    private static String text(PyObject value, String function, String where) {
        String text = Arguments.text(value, function, where);
        if (text.indexOf(0) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return text;
    }

    /// Read the next pickle and make the object again.
    @PyMethod("load(self, /)")
    static PyObject load(ThreadState ts, PyUnpickler self) {
        if (self.read == null) {
            throw PickleState.unpickling(
                    ts, "Unpickler.__init__() was not called by " + self.type().fullName() + ".__init__()");
        }
        try (ThreadState.Hold held = ts.hold(self)) {
            return new Loader(ts, self).load();
        }
    }

    /// The object that has a name in a module, which is imported if need be.
    ///
    /// A subclass may say here what a pickle may use.
    @PyMethod("find_class(self, module_name, global_name, /)")
    static PyObject findClass(ThreadState ts, PyUnpickler self, PyObject module_name, PyObject global_name) {
        return ClassFinder.find(ts, self, module_name, global_name);
    }

    @PyMethod("persistent_load(self, pid, /)")
    static PyObject persistentLoad(ThreadState ts, PyUnpickler self, PyObject pid) {
        throw PickleState.unpickling(
                ts, "A load persistent id instruction was encountered, but no persistent_load function was specified.");
    }

    /// Gives the size of the unpickler in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyUnpickler self) {
        long size = 264 + 8L * self.memo.room() + 8L * self.stack.markRoom();
        if (self.read != null) {
            size += self.encoding.length() + 1L + self.errors.length() + 1;
        }
        return size;
    }

    @PyGetter("memo")
    static PyObject memo(PyUnpickler self) {
        return new UnpicklerMemoProxy(self);
    }

    @PySetter("memo")
    static void setMemo(ThreadState ts, PyUnpickler self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.typeError("attribute deletion is not supported");
        }
        PyDict dict;
        if (value instanceof UnpicklerMemoProxy proxy) {
            dict = proxy.unpickler.memo.dict(ts);
        } else if (value instanceof PyDict given) {
            dict = given;
        } else {
            throw Raise.typeError(
                    "'memo' attribute must be an UnpicklerMemoProxy object or dict, not %s",
                    value.type().fullName());
        }
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            if (!(dict.keyAt(i) instanceof PyInt)) {
                throw Raise.typeError("memo key must be integers");
            }
            if (Arguments.asLong(ts, dict.keyAt(i)) < 0) {
                throw Raise.valueError("memo key must be positive integers.");
            }
        }
        try (ThreadState.Hold held = ts.hold(dict)) {
            self.memo.clear();
            for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
                self.memo.put(Arguments.asLong(ts, dict.keyAt(i)), dict.valueAt(i));
            }
        }
    }
}
