package dev.vertebra.importsys;

import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.files.SourceText;
import dev.vertebra.importsys.importers.FileFinderMethods;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.FrozenWarnings;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import java.io.IOException;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The functions of `_frozen_importlib_external`. Compare CPython Lib/importlib/_bootstrap_external.py.
@NativeModuleTable("_frozen_importlib_external")
final class ExternalFunctions {
    private ExternalFunctions() {}

    /// The path where the compiled form of a source file is kept.
    @PyFunction("cache_from_source(path, debug_override=None, *, optimization=None)")
    static PyObject cacheFromSource(ThreadState ts, PyObject path, PyObject debug, PyObject optimisation) {
        PyObject level = optimisation;
        if (debug != PyNone.NONE) {
            FrozenWarnings.EXTERNAL.warn(
                    ts,
                    ExceptionTypes.DeprecationWarning,
                    "the debug_override parameter is deprecated; use 'optimization' instead",
                    528);
            if (optimisation != PyNone.NONE) {
                throw Raise.typeError("debug_override or optimization must be set to None");
            }
            level = Truth.of(ts, debug) ? PyStr.EMPTY : PyInt.ONE;
        }
        String text = level == PyNone.NONE ? null : Text.str(ts, level).value();
        String cache = Paths.cacheOf(ts, Paths.fsPath(ts, path), text);
        if (cache == null) {
            throw Paths.noTag();
        }
        return PyStr.of(cache);
    }

    /// The path of the source file that a compiled file in `__pycache__` stands for.
    @PyFunction("source_from_cache(path)")
    static String sourceFromCache(ThreadState ts, PyObject path) {
        return Paths.sourceOf(ts, Paths.fsPath(ts, path));
    }

    /// The source file of a compiled file where it can be found, else the path itself.
    @PyFunction("_get_sourcefile(bytecode_path)")
    static PyObject getSourcefile(ThreadState ts, PyStr path) {
        String text = path.value();
        if (text.isEmpty()) {
            return PyNone.NONE;
        }
        int dot = text.lastIndexOf('.');
        if (dot <= 0 || !text.substring(dot).equalsIgnoreCase(".pyc")) {
            return path;
        }
        String source = text.substring(0, text.length() - 1);
        if (Paths.file(Paths.folder(text)).equals(Paths.CACHE_FOLDER)) {
            source = Paths.sourceOf(ts, text);
        }
        return FileAccess.isFile(source) ? PyStr.of(source) : path;
    }

    @PyFunction("_get_cached(filename)")
    static PyObject getCached(ThreadState ts, PyStr path) {
        return Paths.cachedFor(ts, path.value());
    }

    /// The permissions that a compiled file gets: those of its source, and writable by its owner.
    @PyFunction("_calc_mode(path)")
    static long calcMode(ThreadState ts, PyObject path) {
        String text = Paths.fsPath(ts, path);
        return FileAccess.modeFor(text) | (FileAccess.isFile(text) ? 0100000 : 0);
    }

    /// Writes data to a path so that others see either the old or the whole new file.
    @PyFunction("_write_atomic(path, data, mode=438)")
    static void writeAtomic(ThreadState ts, PyObject path, PyObject data, long mode) {
        String text = Paths.fsPath(ts, path);
        try {
            FileAccess.writeAtomically(text, Buffers.bytes(ts, data), (int) mode);
        } catch (IOException e) {
            throw FileAccess.error(e, text);
        }
    }

    private static @Nullable PyObject detail(PyDict details, String name) {
        return details.getStr(PyStr.intern(name));
    }

    private static PyException withDetails(PyException error, PyDict details) {
        if (error.matches(ExceptionTypes.ImportError)) {
            error.value().setField("name", detail(details, "name"));
            error.value().setField("path", detail(details, "path"));
        }
        return error;
    }

    /// Checks the head of a compiled file; gives its flags.
    @PyFunction("_classify_pyc(data, name, exc_details)")
    static long classifyPyc(ThreadState ts, PyObject data, PyObject name, PyDict details) {
        try {
            return CodeFiles.classify(ts, Buffers.bytes(ts, data), name, PyNone.NONE);
        } catch (PyException e) {
            throw withDetails(e, details);
        }
    }

    /// Checks that a compiled file has the time, and the size if given, of its source.
    @PyFunction("_validate_timestamp_pyc(data, source_mtime, source_size, name, exc_details)")
    static void validateTimestampPyc(
            ThreadState ts, PyObject data, long mtime, PyObject size, PyObject name, PyDict details) {
        try {
            long bytes = size == PyNone.NONE ? -1 : Arguments.asLong(ts, size);
            CodeFiles.checkTime(ts, Buffers.bytes(ts, data), mtime, bytes, name, PyNone.NONE);
        } catch (PyException e) {
            throw withDetails(e, details);
        }
    }

    /// Checks that a compiled file has the hash of its source.
    @PyFunction("_validate_hash_pyc(data, source_hash, name, exc_details)")
    static void validateHashPyc(ThreadState ts, PyObject data, PyObject hash, PyObject name, PyDict details) {
        try {
            CodeFiles.checkHash(ts, Buffers.bytes(ts, data), Buffers.bytes(ts, hash), name, PyNone.NONE);
        } catch (PyException e) {
            throw withDetails(e, details);
        }
    }

    /// Makes code of the marshalled part of a compiled file.
    @PyFunction("_compile_bytecode(data, name=None, bytecode_path=None, source_path=None)")
    static PyObject compileBytecode(ThreadState ts, PyObject data, PyObject name, PyObject file, PyObject source) {
        PyStr path = source instanceof PyStr text ? text : null;
        return CodeFiles.unmarshal(ts, Buffers.bytes(ts, data), 0, name, file, path);
    }

    /// The content of a compiled file that tells the time and size of its source.
    @PyFunction("_code_to_timestamp_pyc(code, mtime=0, source_size=0)")
    static PyObject codeToTimestampPyc(ThreadState ts, PyObject code, PyObject mtime, long size) {
        long seconds = Arguments.asLong(ts, Calls.call1(ts, PyInt.TYPE, mtime));
        byte[] data = Pyc.ofSource(seconds, size).write(MarshalWriter.dumpHeld(ts, code));
        return Calls.call1(ts, PyByteArray.TYPE, PyBytes.of(data));
    }

    /// The content of a compiled file that tells the hash of its source.
    @PyFunction("_code_to_hash_pyc(code, source_hash, checked=True)")
    static PyObject codeToHashPyc(ThreadState ts, PyObject code, PyObject hash, boolean checked) {
        byte[] data = Pyc.ofHash(Buffers.bytes(ts, hash), checked).write(MarshalWriter.dumpHeld(ts, code));
        return Calls.call1(ts, PyByteArray.TYPE, PyBytes.of(data));
    }

    /// The text of source bytes, with line ends made one; a carriage return at the
    /// very end, which might be half of a line end, is lost.
    @PyFunction("decode_source(source_bytes)")
    static PyObject decodeSource(ThreadState ts, PyObject source) {
        return SourceText.decode(ts, source);
    }

    /// The spec of a module that is loaded from a file.
    @PyFunction("spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_POPULATE)")
    static PyObject specFromFileLocation(
            ThreadState ts, PyObject name, PyObject location, PyObject loader, @Nullable PyObject locations) {
        return Specs.fromFile(ts, name, location, loader, locations);
    }

    /// The loader that a module's globals name, for warnings that show source.
    @PyFunction("_bless_my_loader(module_globals)")
    static PyObject blessMyLoader(ThreadState ts, PyObject namespace) {
        if (!(namespace instanceof PyDict globals)) {
            return PyNone.NONE;
        }
        PyObject given = globals.getStr(Attr.D_LOADER);
        PyObject loader = given == null ? PyNone.NONE : given;
        PyObject spec = globals.getStr(Attr.SPEC);
        if (loader == PyNone.NONE) {
            if (spec == null) {
                return PyNone.NONE;
            }
            if (spec == PyNone.NONE) {
                throw Raise.valueError("Module globals is missing a __spec__.loader");
            }
        }
        PyObject own = spec == null ? null : Attributes.getOrNull(ts, spec, Attr.LOADER);
        if (own == null || own == PyNone.NONE) {
            if (loader == PyNone.NONE) {
                PyType kind = own == null ? ExceptionTypes.AttributeError : ExceptionTypes.ValueError;
                throw Raise.raise(kind, "Module globals is missing a __spec__.loader");
            }
            FrozenWarnings.EXTERNAL.warn(
                    ts, ExceptionTypes.DeprecationWarning, "Module globals is missing a __spec__.loader", 932);
            return loader;
        }
        if (loader != PyNone.NONE && !Compare.equal(ts, loader, own)) {
            FrozenWarnings.EXTERNAL.warn(
                    ts, ExceptionTypes.DeprecationWarning, "Module globals; __loader__ != __spec__.loader", 939);
            return loader;
        }
        return own;
    }

    /// Gives the globals of a module run from a file their spec and loader.
    @PyFunction("_fix_up_module(ns, name, pathname, cpathname=None)")
    static void fixUpModule(ThreadState ts, PyDict namespace, PyObject name, PyObject path, PyObject cache) {
        ImportClasses classes = ImportState.classes(ts);
        PyObject loader = namespace.getStr(Attr.D_LOADER);
        PyObject spec = namespace.getStr(Attr.SPEC);
        if (loader == null || loader == PyNone.NONE) {
            if (spec != null && spec != PyNone.NONE) {
                loader = Attributes.get(ts, spec, Attr.LOADER);
            } else {
                boolean same = Compare.equal(ts, path, cache);
                loader = Calls.call2(ts, same ? classes.sourcelessFileLoader : classes.sourceFileLoader, name, path);
            }
        }
        if (spec == null || spec == PyNone.NONE) {
            spec = Specs.fromFile(ts, name, path, loader, null);
            if (cache != PyNone.NONE) {
                Attributes.set(ts, spec, Attr.CACHED, PyStr.of(Paths.absolute(Paths.fsPath(ts, cache))));
            }
        }
        namespace.putStr(Attr.SPEC, spec);
        namespace.putStr(Attr.D_LOADER, loader);
        namespace.putStr(Attr.FILE, path);
        namespace.putStr(Attr.D_CACHED, cache);
    }

    /// The loaders of files, each with the endings of the names that it loads.
    @PyFunction("_get_supported_file_loaders()")
    static PyList supportedLoaders(ThreadState ts) {
        return FileFinderMethods.supportedLoaders(ts);
    }

    /// Puts the finder of files into sys.path_hooks and the finder of paths into sys.meta_path.
    @PyFunction("_install(_bootstrap_module)")
    static void install(ThreadState ts, PyObject core) {
        ImportState state = ImportState.of(ts);
        PyObject finders = state.sys(Attr.META_PATH);
        Calls.callMethod(ts, state.sys(Attr.PATH_HOOKS), "append", FileFinderMethods.standardHook(ts));
        Calls.callMethod(ts, finders, "append", ImportState.classes(ts).pathFinder);
    }

    /// Whether file names are compared without case; never here.
    @PyFunction("_relax_case()")
    static boolean relaxCase() {
        return false;
    }

    /// Four bytes of an integer, the lowest first.
    @PyFunction("_pack_uint32(x)")
    static PyObject packUint32(ThreadState ts, PyObject x) {
        PyInt number = (PyInt) Calls.call1(ts, PyInt.TYPE, x);
        int bits = number.big().intValue();
        return PyBytes.of(new byte[] {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16), (byte) (bits >> 24)});
    }

    private static PyObject unpack(ThreadState ts, PyObject data, int count) {
        byte[] bytes = Buffers.bytes(ts, data);
        if (bytes.length != count) {
            throw Raise.assertionError("");
        }
        byte[] big = new byte[count + 1];
        for (int i = 0; i < count; i++) {
            big[count - i] = bytes[i];
        }
        return PyInt.of(new java.math.BigInteger(big));
    }

    /// The integer of eight bytes, the lowest first.
    @PyFunction("_unpack_uint64(data)")
    static PyObject unpackUint64(ThreadState ts, PyObject data) {
        return unpack(ts, data, 8);
    }

    /// The integer of four bytes, the lowest first.
    @PyFunction("_unpack_uint32(data)")
    static PyObject unpackUint32(ThreadState ts, PyObject data) {
        return unpack(ts, data, 4);
    }

    /// The integer of two bytes, the lowest first.
    @PyFunction("_unpack_uint16(data)")
    static PyObject unpackUint16(ThreadState ts, PyObject data) {
        return unpack(ts, data, 2);
    }

    /// Joins parts of a path, as os.path.join() does.
    @PyFunction("_path_join(*path_parts)")
    static String pathJoin(PyTuple parts) {
        StringJoiner joined = new StringJoiner("/");
        for (PyObject part : parts.toArray()) {
            if (((PyStr) part).length() > 0) {
                joined.add(Paths.stripEnd(part.toString()));
            }
        }
        return joined.toString();
    }

    /// The folder and the last part of a path, as os.path.split() gives them.
    @PyFunction("_path_split(path)")
    static PyObject pathSplit(PyStr path) {
        String text = path.value();
        return PyTuple.of(PyStr.of(Paths.folder(text)), PyStr.of(Paths.file(text)));
    }

    /// What os.stat() tells of a path.
    @PyFunction("_path_stat(path)")
    static PyObject pathStat(ThreadState ts, PyObject path) {
        return Calls.callMethod(ts, ts.importModule("posix"), "stat", path);
    }

    /// Whether a path leads to an ordinary file.
    @PyFunction("_path_isfile(path)")
    static boolean pathIsfile(ThreadState ts, PyObject path) {
        return FileAccess.isFile(Paths.fsPath(ts, path));
    }

    /// Whether a path leads to a folder.
    @PyFunction("_path_isdir(path)")
    static boolean pathIsdir(ThreadState ts, PyObject path) {
        String text = Paths.fsPath(ts, path);
        return FileAccess.isFolder(text.isEmpty() ? "." : text);
    }

    /// Whether a path starts at the root.
    @PyFunction("_path_isabs(path)")
    static boolean pathIsabs(PyStr path) {
        return path.value().startsWith("/");
    }

    /// The path from the root that a path stands for.
    @PyFunction("_path_abspath(path)")
    static String pathAbspath(PyStr path) {
        return Paths.absolute(path.value());
    }
}
