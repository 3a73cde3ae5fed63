package dev.vertebra.natives.struct;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// `struct.Struct`: a compiled format. Compare CPython Modules/_struct.c PyStructObject.
@NativeType("Struct")
public final class PyStruct extends PyObject {
    /// `_struct.Struct`.
    public static final PyType TYPE = PyType.builtin("_struct.Struct", PyStruct.class)
            .doc("Struct(fmt): a format that is compiled once, to pack and unpack values many times.")
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyStructNatives.rows())
            .structure(56, 0, 48)
            .ofModule()
            .redeclares(Slot.tp_getattro, Slot.tp_setattro)
            .make();

    private Layout layout = Layout.NONE;
    private String format = Layout.NONE.format();

    private PyStruct(PyType type) {
        super(type);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("Struct(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyStruct made = new PyStruct(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("Struct(format)")
    static void __init__(ThreadState ts, PyStruct self, PyObject format) {
        // A format that is refused is shown all the same.
        self.format = textOf(ts, format);
        self.layout = StructState.of(ts).layout(ts, self.format);
    }

    /// The layout of a format that a function of the module is given: it must be hashable, because CPython looks for it
    /// in a cache first.
    static Layout cachedLayoutOf(ThreadState ts, PyObject format) {
        if (format.type() == PyStr.TYPE) {
            return layoutOf(ts, (PyStr) format);
        }
        Compare.hash(ts, format);
        return layoutOf(ts, format);
    }

    private static Layout layoutOf(ThreadState ts, PyStr format) {
        StructState state = StructState.of(ts);
        Layout known = state.known(format);
        if (known == null) {
            known = state.layout(ts, textOf(ts, format));
            state.remember(format, known);
        }
        return known;
    }

    /// The layout that a format, a string or bytes, stands for.
    static Layout layoutOf(ThreadState ts, PyObject format) {
        if (format instanceof PyStruct struct) {
            return struct.layout;
        }
        return StructState.of(ts).layout(ts, textOf(ts, format));
    }

    /// The text of a format, a character for each byte.
    private static String textOf(ThreadState ts, PyObject format) {
        PyObject bytes =
                format instanceof PyStr ? Calls.callMethod(ts, format, "encode", PyStr.intern("ascii")) : format;
        if (!(bytes instanceof PyBytes text)) {
            throw Raise.typeError(
                    "Struct() argument 1 must be a str or bytes object, not %s",
                    format.type().name());
        }
        return new String(text.array(), StandardCharsets.ISO_8859_1);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyStruct self) {
        return PyStr.of(self.type().name() + "(" + Text.repr(ts, shownFormat(ts, self)) + ")");
    }

    /// The format as a string; that of a struct made from bytes may be no text.
    private static PyStr shownFormat(ThreadState ts, PyStruct self) {
        byte[] bytes = self.format.getBytes(StandardCharsets.ISO_8859_1);
        return Codecs.utf8Decode(ts, bytes, 0, bytes.length, null);
    }

    /// The format that the struct is made from.
    @PyGetter("format")
    static PyObject format(ThreadState ts, PyStruct self) {
        return shownFormat(ts, self);
    }

    /// How many bytes the packed values take.
    @PyGetter("size")
    static long size(PyStruct self) {
        return self.layout.size();
    }

    /// The values as bytes, in the layout of the format.
    ///
    /// There is one argument for each value that the format names.
    @PyMethod("pack(self, *values)")
    @ShownSignature("")
    static PyObject pack(
            ThreadState ts, PyStruct self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("Struct.pack()", keywords);
        return Transfer.pack(ts, self.layout, args, from, count);
    }

    /// Writes the values v1, v2, ... into a buffer; called as pack_into(buffer, offset, v1, ...).
    ///
    /// The first byte goes to the position offset, which cannot be left out. The buffer is writable and
    /// has room for the whole struct from there on.
    @PyMethod("pack_into(self, *values)")
    @ShownSignature("")
    static void packInto(
            ThreadState ts, PyStruct self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("Struct.pack_into()", keywords);
        Transfer.packInto(ts, self.layout, args, from, count);
    }

    /// Gives the size of the struct in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyStruct self) {
        return 56 + 32 * (1L + self.layout.fields().size());
    }

    /// The values that a buffer holds, as a tuple.
    ///
    /// The buffer has exactly as many bytes as the struct.
    @PyMethod("unpack(self, buffer, /)")
    static PyObject unpack(ThreadState ts, PyStruct self, PyObject buffer) {
        return Transfer.unpack(ts, self.layout, buffer);
    }

    /// The values that stand in a buffer from the position offset on, as a tuple.
    ///
    /// There are at least as many bytes behind offset as the struct has.
    @PyMethod("unpack_from(self, /, buffer, offset=0)")
    static PyObject unpackFrom(ThreadState ts, PyStruct self, PyObject buffer, @Nullable PyObject offset) {
        return Transfer.unpackFrom(ts, self.layout, buffer, offset);
    }

    /// An iterator over the structs that stand one after another in a buffer, each one a tuple.
    ///
    /// The number of bytes is a multiple of the size of the struct.
    @PyMethod("iter_unpack(self, buffer, /)")
    static PyObject iterUnpack(ThreadState ts, PyStruct self, PyObject buffer) {
        return Transfer.iterate(ts, self.layout, buffer);
    }
}
