package dev.vertebra.bytecode.natives;

import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The natives of the module `marshal`. Compare CPython Python/marshal.c `marshal_methods`.
@NativeModuleTable("marshal")
final class MarshalModule {
    /// The documentation of the module.
    static final String DOC = """
        Python values as bytes, in the format that compiled files use.

        The format is the same on every machine, but may change between versions of
        Python. It knows the values that mean the same in every run: None, numbers,
        strings, bytes and other buffers, tuples, lists, sets, dictionaries and code
        objects. What a container holds is of these types too.

        version is the number of the newest format. Format 0 is the oldest one; 1 writes
        interned strings once; 2 writes floats in binary; 3 writes any shared object once.

        dump() and dumps() write a value, to a file or as bytes; load() and loads() read it.\
        """;

    private MarshalModule() {}

    private static int version(ThreadState ts, @Nullable PyObject version) {
        return version == null ? MarshalWriter.VERSION : Numbers.asInt(ts, version);
    }

    /// Writes a value to a binary file.
    ///
    ///   value
    ///     An object of one of the types that the format knows.
    ///   file
    ///     A binary file, open for writing.
    ///   version
    ///     The number of the format.
    ///   allow_code
    ///     Whether code objects are written.
    ///
    /// A value of another type, at the top or inside, is a ValueError. The file may then hold
    /// a part of the value that load() cannot read.
    @PyFunction("dump(value, file, version=version, /, *, allow_code=True)")
    static PyObject dump(ThreadState ts, PyObject value, PyObject file, @Nullable PyObject version, boolean allowCode) {
        int format = version(ts, version);
        ts.audit("marshal.dumps", value, PyInt.of(format));
        byte[] bytes = MarshalWriter.dump(ts, value, format, allowCode);
        return Calls.callMethod(ts, file, "write", PyBytes.of(bytes));
    }

    /// Reads the next value from a binary file.
    ///
    ///   file
    ///     A binary file, open for reading.
    ///   allow_code
    ///     Whether code objects are read.
    ///
    /// EOFError, ValueError or TypeError says that the file holds no value that can be read;
    /// another version of Python may have written it in another format.
    @PyFunction("load(file, /, *, allow_code=True)")
    static PyObject load(ThreadState ts, PyObject file, boolean allowCode) {
        ts.audit("marshal.load");
        return MarshalReader.loadFile(ts, file, allowCode);
    }

    /// The bytes that dump() writes for a value.
    ///
    ///   value
    ///     An object of one of the types that the format knows.
    ///   version
    ///     The number of the format.
    ///   allow_code
    ///     Whether code objects are written.
    ///
    /// A value of another type, at the top or inside, is a ValueError.
    @PyFunction("dumps(value, version=version, /, *, allow_code=True)")
    static PyObject dumps(ThreadState ts, PyObject value, @Nullable PyObject version, boolean allowCode) {
        int format = version(ts, version);
        ts.audit("marshal.dumps", value, PyInt.of(format));
        return PyBytes.of(MarshalWriter.dump(ts, value, format, allowCode));
    }

    /// Reads a value from a bytes-like object.
    ///
    ///   allow_code
    ///     Whether code objects are read.
    ///
    /// EOFError, ValueError or TypeError says that the bytes hold no value. What follows the
    /// value is not read.
    @PyFunction("loads(bytes, /, *, allow_code=True)")
    static PyObject loads(ThreadState ts, PyObject bytes, boolean allowCode) {
        byte[] data = Buffers.bytes(ts, bytes);
        ts.audit("marshal.loads", PyBytes.of(data));
        return MarshalReader.load(ts, data, 0, allowCode);
    }
}
