package dev.vertebra.importsys;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// The natives of the module `_imp`. Compare CPython Python/import.c `imp_methods`.
@NativeModuleTable("_imp")
final class ImpFunctions {
    /// The ends of names of extension modules, which are found and refused.
    static final List<String> EXTENSION_SUFFIXES = List.of(".cpython-313-x86_64-linux-gnu.so", ".abi3.so", ".so");

    static final long MAGIC = 0x0A0D0DF3L;

    private ImpFunctions() {}

    static boolean isNative(ThreadState ts, PyObject name) {
        String text = name.toString();
        return ImportState.of(ts).host().nativeNames().contains(text) && !text.startsWith("_frozen_importlib");
    }

    static PyException notFrozen(ThreadState ts, PyObject name) {
        return ImportErrors.importError("No such frozen object named " + Text.repr(ts, name), name);
    }

    static PyException noExtension(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        String tail = Specs.tailOf(name.toString());
        return ImportErrors.of(
                ExceptionTypes.ImportError,
                "dynamic module does not define module export function (PyInit_" + tail + ")",
                name,
                Attributes.get(ts, spec, Attr.ORIGIN));
    }

    static byte[] hash(byte[] source) {
        return SourceHash.of(MAGIC, source);
    }

    /// The endings that mark a file as an extension module, in the order in which they are tried.
    @PyFunction("extension_suffixes()")
    static PyObject extensionSuffixes() {
        PyList list = new PyList();
        for (String suffix : EXTENSION_SUFFIXES) {
            list.append(PyStr.of(suffix));
        }
        return list;
    }

    /// Whether some thread holds the import lock.
    @PyFunction("lock_held()")
    static boolean lockHeld(ThreadState ts) {
        return ImportState.of(ts).locks.global.isLocked();
    }

    /// Takes the import lock for this thread, waiting until it is free.
    @PyFunction("acquire_lock()")
    static void acquireLock(ThreadState ts) {
        ImportState.of(ts).locks.acquireGlobal(ts);
    }

    /// Gives the import lock back.
    @PyFunction("release_lock()")
    static void releaseLock(ThreadState ts) {
        ImportState.of(ts).locks.releaseGlobal();
    }

    /// Whether a native module has this name: 1 or -1 if so, else 0.
    @PyFunction("is_builtin(name, /)")
    static long isBuiltin(ThreadState ts, PyStr name) {
        String text = name.value();
        return !isNative(ts, name) ? 0 : text.equals("sys") || text.equals("builtins") ? -1 : 1;
    }

    /// Whether a frozen module has this name.
    @PyFunction("is_frozen(name, /)")
    static boolean isFrozen(ThreadState ts, PyStr name) {
        return FrozenImporterMethods.isFrozen(ts, name);
    }

    /// Whether the frozen module of this name has submodules.
    @PyFunction("is_frozen_package(name, /)")
    static boolean isFrozenPackage(ThreadState ts, PyStr name) {
        return find(ts, name).isPackage();
    }

    private static FrozenTable.Frozen find(ThreadState ts, PyStr name) {
        FrozenTable.Frozen module = FrozenTable.of(ts).find(ts, name);
        if (module == null) {
            throw notFrozen(ts, name);
        }
        return module;
    }

    /// What is known about the frozen module of this name, or None where there is no such module.
    @PyFunction("find_frozen(name, /, *, withdata=False)")
    static PyObject findFrozen(ThreadState ts, PyStr name, boolean withData) {
        FrozenTable.Frozen module = FrozenTable.of(ts).find(ts, name);
        if (module == null) {
            return PyNone.NONE;
        }
        PyObject data = withData
                ? PyMemoryView.of(ts, PyBytes.of(MarshalWriter.dump(ts, FrozenTable.code(ts, module))), false)
                : PyNone.NONE;
        String origin = module.origin();
        return PyTuple.of(data, PyBool.of(module.isPackage()), origin == null ? PyNone.NONE : PyStr.of(origin));
    }

    /// The code of the frozen module of this name, or that in data.
    @PyFunction("get_frozen_object(name, data=None, /)")
    static PyObject getFrozenObject(ThreadState ts, PyStr name, PyObject data) {
        if (data == PyNone.NONE) {
            return FrozenTable.code(ts, find(ts, name));
        }
        byte[] bytes = Buffers.bytes(ts, data);
        PyObject code;
        try {
            code = MarshalReader.load(ts, bytes);
        } catch (PyException e) {
            throw ImportErrors.importError("Frozen object named " + Text.repr(ts, name) + " is invalid", name);
        }
        if (!(code instanceof PyCode)) {
            throw Raise.typeError("frozen object %s is not a code object", Text.repr(ts, name));
        }
        return code;
    }

    /// Gives None; modules are loaded through their specs.
    @PyFunction("init_frozen(name, /)")
    static void initFrozen(PyStr name) {
        // None: nothing is frozen.
    }

    @PyFunction("_frozen_module_names()")
    static PyObject frozenModuleNames(ThreadState ts) {
        PyList names = new PyList();
        for (String name : FrozenTable.of(ts).names(ts)) {
            names.append(PyStr.of(name));
        }
        return names;
    }

    @PyFunction("_override_frozen_modules_for_tests(override, /)")
    static void overrideFrozen(ThreadState ts, long override) {
        FrozenTable.of(ts).setOverride(override);
    }

    @PyFunction("_override_multi_interp_extensions_check(override, /)")
    static long overrideCheck(long override) {
        return 0;
    }

    /// Makes the native module that a spec names, or gives the one that exists.
    @PyFunction("create_builtin(spec, /)")
    static PyObject createBuiltin(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        PyObject known = ImportState.of(ts).modules().get(ts, name);
        if (known != null && known != PyNone.NONE && isNative(ts, name)) {
            return known;
        }
        PyModule made = ImportState.of(ts).host().makeNative(ts, name.toString());
        return made == null ? PyNone.NONE : made;
    }

    /// Completes a native module.
    @PyFunction("exec_builtin(mod, /)")
    static long execBuiltin(PyObject module) {
        return 0;
    }

    /// Refuses to load a C extension: an ImportError.
    @PyFunction("create_dynamic(spec, file=None, /)")
    static PyObject createDynamic(ThreadState ts, PyObject spec, PyObject file) {
        throw noExtension(ts, spec);
    }

    /// Does nothing: there are no C extensions.
    @PyFunction("exec_dynamic(mod, /)")
    static long execDynamic(PyObject module) {
        return 0;
    }

    /// Sets the file name of a code object, and of those inside it.
    @PyFunction("_fix_co_filename(code, path, /)")
    static void fixFilename(PyCode code, PyStr path) {
        code.moveFile(path);
    }

    @PyFunction("source_hash(key, source)")
    static PyObject sourceHash(ThreadState ts, long key, PyObject source) {
        return PyBytes.of(SourceHash.of(key, Buffers.bytes(ts, source)));
    }
}
