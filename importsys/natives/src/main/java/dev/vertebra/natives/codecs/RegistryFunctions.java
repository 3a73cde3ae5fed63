package dev.vertebra.natives.codecs;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Charmap;
import dev.vertebra.objectmodel.CodecRegistry;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_codecs` that know the registry, and the codecs by maps.
@NativeModuleTable("_codecs")
final class RegistryFunctions {
    private RegistryFunctions() {}

    /// Adds a search function for codecs.
    @PyFunction("register(search_function, /)")
    static void register(ThreadState ts, PyObject search_function) {
        CodecRegistry.of(ts).register(search_function);
    }

    /// Takes a search function for codecs away.
    @PyFunction("unregister(search_function, /)")
    static void unregister(ThreadState ts, PyObject search_function) {
        CodecRegistry.of(ts).unregister(search_function);
    }

    /// Finds the codec of an encoding.
    @PyFunction("lookup(encoding, /)")
    static PyObject lookup(ThreadState ts, String encoding) {
        Codecs.checkName(ts, encoding);
        return CodecRegistry.of(ts).lookup(ts, encoding);
    }

    /// Encodes an object by any codec.
    @PyFunction("encode(obj, encoding='utf-8', errors='strict')")
    static PyObject encode(ThreadState ts, PyObject obj, @Nullable String encoding, @Nullable String errors) {
        Codecs.checkName(ts, encoding);
        Codecs.checkName(ts, errors);
        return Codecs.encodeAny(ts, obj, encoding == null ? "utf-8" : encoding, errors);
    }

    /// Decodes an object by any codec.
    @PyFunction("decode(obj, encoding='utf-8', errors='strict')")
    static PyObject decode(ThreadState ts, PyObject obj, @Nullable String encoding, @Nullable String errors) {
        Codecs.checkName(ts, encoding);
        Codecs.checkName(ts, errors);
        return Codecs.decodeAny(ts, obj, encoding == null ? "utf-8" : encoding, errors);
    }

    /// Registers an error handler.
    @PyFunction("register_error(errors, handler, /)")
    static void registerError(ThreadState ts, String errors, PyObject handler) {
        CodecRegistry.of(ts).registerError(errors, handler);
    }

    /// Finds an error handler.
    @PyFunction("lookup_error(name, /)")
    static PyObject lookupError(ThreadState ts, String name) {
        return CodecRegistry.of(ts).lookupError(name);
    }

    // Makes the map of characters to bytes that a decoding table stands for.
    @PyFunction("charmap_build(map, /)")
    static PyObject charmapBuild(ThreadState ts, PyStr map) {
        return Charmap.build(ts, map);
    }

    // Decodes bytes by a map.
    @PyFunction("charmap_decode(data, errors=None, mapping=None, /)")
    static PyObject charmapDecode(ThreadState ts, PyObject data, @Nullable String errors, PyObject mapping) {
        byte[] bytes = Data.bytes(ts, data);
        PyStr text = mapping == PyNone.NONE
                ? PyStr.ofLatin1(bytes, 0, bytes.length)
                : Charmap.decode(ts, bytes, errors, mapping);
        return PyTuple.of(text, PyInt.of(bytes.length));
    }

    // Encodes a string by a map.
    @PyFunction("charmap_encode(str, errors=None, mapping=None, /)")
    static PyObject charmapEncode(ThreadState ts, PyStr str, @Nullable String errors, PyObject mapping) {
        PyBytes bytes = mapping == PyNone.NONE
                ? Codecs.latin1Encode(ts, str, errors)
                : Charmap.encode(ts, str, errors, mapping);
        return PyTuple.of(bytes, PyInt.of(str.length()));
    }
}
