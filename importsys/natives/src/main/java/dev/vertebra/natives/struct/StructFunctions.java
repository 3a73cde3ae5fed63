package dev.vertebra.natives.struct;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_struct`.
@NativeModuleTable("_struct")
final class StructFunctions {
    private StructFunctions() {}

    /// Forgets the formats that have been compiled.
    @PyFunction("_clearcache()")
    static void clearCache(ThreadState ts) {
        StructState.of(ts).clear();
    }

    /// How many bytes a struct with this format takes.
    @PyFunction("calcsize(format, /)")
    static long calcsize(ThreadState ts, PyObject format) {
        return PyStruct.cachedLayoutOf(ts, format).size();
    }

    /// The values v1, v2, ... as bytes in the layout of a format; called as pack(format, v1, ...).
    ///
    /// There is one argument for each value that the format names.
    @PyFunction("pack(*values)")
    @ShownSignature("")
    static PyObject pack(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("_struct.pack()", keywords);
        return Transfer.pack(ts, layout(ts, args, from, count), args, from + 1, count - 1);
    }

    /// Writes the values v1, v2, ... into a buffer; called as pack_into(format, buffer, offset, v1, ...).
    ///
    /// The first byte goes to the position offset, which cannot be left out. The buffer is writable and
    /// has room for the whole struct from there on.
    @PyFunction("pack_into(*values)")
    @ShownSignature("")
    static void packInto(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("_struct.pack_into()", keywords);
        Transfer.packInto(ts, layout(ts, args, from, count), args, from + 1, count - 1);
    }

    private static Layout layout(ThreadState ts, PyObject[] args, int from, int count) {
        if (count == 0) {
            throw Raise.typeError("missing format argument");
        }
        return PyStruct.cachedLayoutOf(ts, args[from]);
    }

    /// The values that a buffer holds in the layout of a format, as a tuple.
    ///
    /// The buffer has exactly calcsize(format) bytes.
    @PyFunction("unpack(format, buffer, /)")
    static PyObject unpack(ThreadState ts, PyObject format, PyObject buffer) {
        return Transfer.unpack(ts, PyStruct.cachedLayoutOf(ts, format), buffer);
    }

    /// The values that stand in a buffer from the position offset on, as a tuple.
    ///
    /// There are at least calcsize(format) bytes behind offset.
    @PyFunction("unpack_from(format, /, buffer, offset=0)")
    static PyObject unpackFrom(ThreadState ts, PyObject format, PyObject buffer, @Nullable PyObject offset) {
        return Transfer.unpackFrom(ts, PyStruct.cachedLayoutOf(ts, format), buffer, offset);
    }

    /// An iterator over the structs that stand one after another in a buffer, each one a tuple.
    ///
    /// The number of bytes is a multiple of calcsize(format).
    @PyFunction("iter_unpack(format, buffer, /)")
    static PyObject iterUnpack(ThreadState ts, PyObject format, PyObject buffer) {
        return Transfer.iterate(ts, PyStruct.cachedLayoutOf(ts, format), buffer);
    }
}
