package dev.vertebra.importsys.files;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.bytecode.marshal.CodeIndex;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.FoundFile;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.ModuleFunction;
import dev.vertebra.importsys.state.Verbose;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
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
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Compiled code: made from source, read from and written to `.pyc` files, run. PEP 552.
public final class CodeFiles {
    private static final PyStr BUILTINS = PyStr.intern("builtins");
    private static final PyTuple COMPILE_KEYWORDS = PyTuple.of(PyStr.intern("dont_inherit"), PyStr.intern("optimize"));
    private static final PyStr DONT_WRITE = PyStr.intern("dont_write_bytecode");
    private static final PyStr IMP = PyStr.intern("_imp");
    private static final PyStr CHECK = PyStr.intern("check_hash_based_pycs");

    private CodeFiles() {}

    private static PyObject builtin(ThreadState ts, String name) {
        PyObject builtins = ImportState.of(ts).modules().getStr(BUILTINS);
        if (builtins == null) {
            throw Raise.runtimeError("lost builtins module");
        }
        return Attributes.get(ts, builtins, name);
    }

    /// Runs code in a module's namespace.
    public static void run(ThreadState ts, PyObject code, PyObject namespace) {
        if (code instanceof PyCode own && namespace instanceof PyDict dict && own.nfreevars == 0) {
            ImportState.of(ts).host().runModule(ts, own, dict);
        } else {
            Calls.call2(ts, builtin(ts, "exec"), code, namespace);
        }
    }

    /// Compiles what `compile` takes.
    public static PyObject compile(ThreadState ts, PyObject source, PyObject path, PyObject optimise) {
        PyObject[] arguments = {source, path, PyStr.intern("exec"), PyBool.TRUE, optimise};
        return Calls.call(ts, builtin(ts, "compile"), arguments, 0, 3, COMPILE_KEYWORDS);
    }

    /// Compiles the source of a module: by the built-in `compile`, which Python may have replaced, or where an
    /// interpreter has none by its front end.
    public static PyObject compileSource(ThreadState ts, byte[] source, PyStr path) {
        ImportHost host = ImportState.of(ts).host();
        PyObject builtins = ImportState.of(ts).modules().getStr(BUILTINS);
        if (builtins != null && Attributes.getOrNull(ts, builtins, PyStr.intern("compile")) != null) {
            return compile(ts, PyBytes.of(source), path, PyInt.of(-1));
        }
        return host.compiler()
                .compile(
                        ts,
                        new SourceCompiler.Request(
                                null,
                                source,
                                path,
                                SourceCompiler.Mode.EXEC,
                                0,
                                host.optimisation(),
                                -1,
                                (t, category, message, file, line) -> t.warn(category, message, 1)));
    }

    /// `_classify_pyc`: the flags in a header.
    public static int classify(ThreadState ts, byte[] data, PyObject name, PyObject path) {
        if (!Pyc.hasMagic(data)) {
            PyObject magic = PyBytes.of(Arrays.copyOf(data, Math.min(4, data.length)));
            throw reject(ts, "bad magic number in " + Text.repr(ts, name) + ": " + Text.repr(ts, magic), name, path);
        }
        if (data.length < Pyc.HEADER) {
            throw Raise.raise(
                    ExceptionTypes.EOFError, "reached EOF while reading pyc header of %s", Text.repr(ts, name));
        }
        int flags = int32(data, 4);
        if ((flags & ~3) != 0) {
            throw reject(
                    ts, "invalid flags " + Integer.toUnsignedString(flags) + " in " + Text.repr(ts, name), name, path);
        }
        return flags;
    }

    private static PyException reject(ThreadState ts, String message, PyObject name, PyObject path) {
        if (Verbose.is(ts, 1)) {
            Verbose.write(ts, message);
        }
        return ImportErrors.of(ExceptionTypes.ImportError, message, name, path);
    }

    static int int32(byte[] data, int at) {
        return data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16 | data[at + 3] << 24;
    }

    /// `_compile_bytecode`: the code behind a header.
    public static PyCode unmarshal(
            ThreadState ts, byte[] data, int from, PyObject name, PyObject file, @Nullable PyStr source) {
        PyObject value = CodeIndex.load(ts, data, from);
        if (value == null) {
            value = MarshalReader.load(ts, data, from, true);
        }
        if (!(value instanceof PyCode code)) {
            throw ImportErrors.of(ExceptionTypes.ImportError, "Non-code object in " + Text.repr(ts, file), name, file);
        }
        if (Verbose.is(ts, 1)) {
            Verbose.write(ts, "code object from " + Text.repr(ts, file));
        }
        if (source != null) {
            code.moveFile(source);
        }
        return code;
    }

    /// What a source file's folder says about its compiled file.
    private static final class Cache {
        final PyObject name;
        final String source;
        final String file;

        /// Its text; made when it is first needed unless it is there.
        @Nullable
        PyStr text;

        /// What the source file is; null if the loader has told time and size.
        final @Nullable BasicFileAttributes found;

        private final long mtime;
        final long size;
        byte @Nullable [] sourceBytes;
        byte @Nullable [] hash;
        boolean byHash;
        boolean checked = true;

        Cache(PyObject name, String source, String file, long mtime, long size) {
            this.name = name;
            this.source = source;
            this.file = file;
            this.found = null;
            this.mtime = mtime;
            this.size = size;
        }

        Cache(PyObject name, String source, String file, BasicFileAttributes found) {
            this.name = name;
            this.source = source;
            this.file = file;
            this.found = found;
            this.mtime = 0;
            this.size = found.size();
        }

        /// The time of the source's last change in whole seconds.
        long mtime() {
            return found == null ? mtime : (long) FileAccess.seconds(found);
        }
    }

    /// `SourceLoader.get_code`: from the compiled file if it fits, else compiled, and the compiled file written.
    public static PyObject codeOf(ThreadState ts, PyObject loader, PyObject name) {
        PyObject path = fileOf(ts, loader, name);
        String source = path.toString();
        boolean plain = isPlain(ts, loader);
        FoundFile found = ImportState.of(ts).loading;
        ImportState.of(ts).loading = null;
        Cache cache = plain && found != null && found.path.equals(source)
                ? cacheOf(ts, name, source, found)
                : cacheOf(ts, loader, plain, name, path, source);
        if (cache != null) {
            PyCode code = cached(ts, loader, plain, cache, path);
            if (code != null) {
                return code;
            }
        }
        PyObject bytes = cache != null && cache.sourceBytes != null
                ? PyBytes.of(cache.sourceBytes)
                : Calls.callMethod(ts, loader, Attr.GET_DATA, path);
        PyObject code;
        try (var held = ts.hold(bytes)) {
            code = Calls.callMethod(ts, loader, Attr.SOURCE_TO_CODE, bytes, path);
            if (Verbose.is(ts, 1)) {
                Verbose.write(ts, "code object from " + source);
            }
            if (cache != null && !Truth.of(ts, ImportState.of(ts).sys(DONT_WRITE))) {
                try (var kept = ts.hold(code)) {
                    write(ts, loader, cache, path, bytes, code);
                }
            }
        }
        return code;
    }

    private static PyObject fileOf(ThreadState ts, PyObject loader, PyObject name) {
        ImportClasses classes = ImportState.classes(ts);
        return classes.hasOwn(loader, classes.sourceFileLoader, Attr.GET_FILENAME)
                        && Attributes.get(ts, loader, Attr.NAME) == name
                ? Attributes.get(ts, loader, Attr.PATH)
                : Calls.callMethod(ts, loader, Attr.GET_FILENAME, name);
    }

    private static @Nullable Cache cacheOf(ThreadState ts, PyObject name, String source, FoundFile found) {
        PyStr text = found.compiled;
        String file = text == null ? Paths.cacheOf(ts, source, null) : text.value();
        if (file == null) {
            return null;
        }
        Cache cache = new Cache(name, source, file, found.attributes);
        cache.text = text;
        return cache;
    }

    private static @Nullable Cache cacheOf(
            ThreadState ts, PyObject loader, boolean plain, PyObject name, PyObject path, String source) {
        String file = Paths.cacheOf(ts, source, null);
        if (file == null) {
            return null;
        }
        if (plain) {
            BasicFileAttributes found = FileAccess.stat(source);
            return found == null ? null : new Cache(name, source, file, found);
        }
        PyObject stats;
        try {
            stats = Calls.callMethod(ts, loader, Attr.PATH_STATS, path);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.OSError)) {
                return null;
            }
            throw e;
        }
        try (var held = ts.hold(stats)) {
            PyObject mtime = Calls.call1(ts, PyInt.TYPE, Items.get(ts, stats, Attr.MTIME));
            PyObject size = stats instanceof PyDict dict ? dict.get(ts, Attr.SIZE) : Items.get(ts, stats, Attr.SIZE);
            long bytes = size == null || size == PyNone.NONE ? -1 : Arguments.asLong(ts, size);
            return new Cache(name, source, file, Arguments.asLong(ts, mtime), bytes);
        }
    }

    /// Whether a loader reads files as `SourceFileLoader` does.
    private static boolean isPlain(ThreadState ts, PyObject loader) {
        ImportClasses classes = ImportState.classes(ts);
        PyType type = classes.sourceFileLoader;
        return loader.type() == type
                && (classes.isUnchanged(type)
                        || type.lookup(Attr.GET_DATA) instanceof ModuleFunction
                                && type.lookup(Attr.PATH_STATS) instanceof ModuleFunction);
    }

    private static @Nullable PyCode cached(ThreadState ts, PyObject loader, boolean plain, Cache cache, PyObject path) {
        byte[] data = plain ? plainDataOf(ts, cache) : dataOf(ts, loader, cache.file);
        if (data == null) {
            return null;
        }
        PyStr file = cache.text == null ? PyStr.of(cache.file) : cache.text;
        try {
            check(ts, loader, cache, data, path, file);
            if (Verbose.is(ts, 1)) {
                Verbose.write(ts, cache.file + " matches " + cache.source);
            }
            PyStr moved = path instanceof PyStr text && text.type() == PyStr.TYPE ? text : PyStr.of(cache.source);
            return unmarshal(ts, data, Pyc.HEADER, cache.name, file, moved);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.ImportError)
                    || e.matches(ExceptionTypes.EOFError)
                    || e.matches(ExceptionTypes.ValueError)
                    || e.matches(ExceptionTypes.TypeError)) {
                return null;
            }
            throw e;
        }
    }

    private static byte @Nullable [] plainDataOf(ThreadState ts, Cache cache) {
        CompiledLibrary library = CompiledLibrary.of(ts);
        byte[] data = library == null ? null : library.find(cache.file, cache.size);
        return data != null ? data : FileAccess.readOrNull(cache.file);
    }

    private static byte @Nullable [] dataOf(ThreadState ts, PyObject loader, String file) {
        try {
            return Buffers.bytes(ts, Calls.callMethod(ts, loader, Attr.GET_DATA, PyStr.of(file)));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.OSError)) {
                return null;
            }
            throw e;
        }
    }

    private static void check(ThreadState ts, PyObject loader, Cache cache, byte[] data, PyObject path, PyObject file) {
        int flags = classify(ts, data, cache.name, file);
        cache.byHash = (flags & Pyc.HASH_BASED) != 0;
        if (!cache.byHash) {
            checkTime(ts, data, cache.mtime(), cache.size, cache.name, file);
            return;
        }
        cache.checked = (flags & Pyc.CHECK_SOURCE) != 0;
        PyObject imp = ImportState.of(ts).modules().getStr(IMP);
        String mode = imp == null ? "default" : Attr.orNone(ts, imp, CHECK).toString();
        if (mode.equals("never") || !cache.checked && !mode.equals("always")) {
            return;
        }
        cache.sourceBytes = Buffers.bytes(ts, Calls.callMethod(ts, loader, Attr.GET_DATA, path));
        cache.hash = SourceHash.of(cache.sourceBytes);
        checkHash(ts, data, cache.hash, cache.name, file);
    }

    /// `_validate_timestamp_pyc`.
    ///
    /// @param size the source's, or -1 if it is not known
    public static void checkTime(ThreadState ts, byte[] data, long mtime, long size, PyObject name, PyObject file) {
        if (int32(data, 8) != (int) mtime || size >= 0 && int32(data, 12) != (int) size) {
            throw reject(ts, "bytecode is stale for " + Text.repr(ts, name), name, file);
        }
    }

    /// `_validate_hash_pyc`.
    public static void checkHash(ThreadState ts, byte[] data, byte[] hash, PyObject name, PyObject file) {
        if (!Arrays.equals(data, 8, 16, hash, 0, hash.length)) {
            throw ImportErrors.of(
                    ExceptionTypes.ImportError,
                    "hash in bytecode doesn't match hash of source " + Text.repr(ts, name),
                    name,
                    file);
        }
    }

    private static void write(
            ThreadState ts, PyObject loader, Cache cache, PyObject path, PyObject source, PyObject code) {
        byte[] bytes = Buffers.bytes(ts, source);
        Pyc header;
        if (cache.byHash) {
            byte[] hash = cache.hash == null ? SourceHash.of(bytes) : cache.hash;
            header = Pyc.ofHash(hash, cache.checked);
        } else {
            header = Pyc.ofSource(cache.mtime(), bytes.length);
        }
        PyObject data = PyBytes.of(header.write(MarshalWriter.dumpHeld(ts, code)));
        try {
            Calls.callMethod(ts, loader, Attr.CACHE_BYTECODE, path, PyStr.of(cache.file), data);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.NotImplementedError)) {
                throw e;
            }
        }
    }

    /// Writes a compiled file and the folders that it lies in; if it can't be, only `-v` tells.
    public static void store(ThreadState ts, String path, byte[] data, int mode) {
        try {
            java.nio.file.Path file = FileAccess.path(path);
            if (file == null) {
                return;
            }
            FileAccess.createFolderOf(file);
            FileAccess.writeAtomically(path, data, mode);
            if (Verbose.is(ts, 1)) {
                Verbose.write(ts, "created " + Text.repr(ts, PyStr.of(path)));
            }
        } catch (IOException e) {
            if (Verbose.is(ts, 1)) {
                PyException error = FileAccess.error(e, path);
                Verbose.write(
                        ts, "could not create " + Text.repr(ts, PyStr.of(path)) + ": " + Text.repr(ts, error.value()));
            }
        }
    }
}
