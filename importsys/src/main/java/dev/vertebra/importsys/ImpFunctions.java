package dev.vertebra.importsys;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.bytecode.marshal.MarshalWriter;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.SourceHash;
import dev.vertebra.importsys.importers.BuiltinImporterMethods;
import dev.vertebra.importsys.importers.FrozenTable;
import dev.vertebra.importsys.loading.ExtensionModules;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Buffers;
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

/// The natives of the module `_imp`. Compare CPython Python/import.c `imp_methods`.
@NativeModuleTable("_imp")
final class ImpFunctions {
    private ImpFunctions() {}

    /// The endings that mark a file as an extension module, in the order in which they are tried.
    @PyFunction("extension_suffixes()")
    static PyObject extensionSuffixes() {
        return ExtensionModules.suffixes();
    }

    /// Whether some thread holds the import lock.
    @PyFunction("lock_held()")
    static boolean lockHeld(ThreadState ts) {
        return ImportState.of(ts).locks.isGlobalTaken();
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
        return !BuiltinImporterMethods.isNative(ts, name) ? 0 : text.equals("sys") || text.equals("builtins") ? -1 : 1;
    }

    /// Whether a frozen module has this name.
    @PyFunction("is_frozen(name, /)")
    static boolean isFrozen(ThreadState ts, PyStr name) {
        return FrozenTable.find(ts, name) != null;
    }

    /// Whether the frozen module of this name has submodules.
    @PyFunction("is_frozen_package(name, /)")
    static boolean isFrozenPackage(ThreadState ts, PyStr name) {
        return find(ts, name).isPackage();
    }

    private static FrozenTable.Frozen find(ThreadState ts, PyStr name) {
        FrozenTable.Frozen module = FrozenTable.find(ts, name);
        if (module == null) {
            throw FrozenTable.noSuch(ts, name);
        }
        return module;
    }

    /// What is known about the frozen module of this name, or None where there is no such module.
    @PyFunction("find_frozen(name, /, *, withdata=False)")
    static PyObject findFrozen(ThreadState ts, PyStr name, boolean withData) {
        FrozenTable.Frozen module = FrozenTable.find(ts, name);
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
        return BuiltinImporterMethods.create(ts, spec);
    }

    /// Completes a native module.
    @PyFunction("exec_builtin(mod, /)")
    static long execBuiltin(PyObject module) {
        return 0;
    }

    /// Refuses to load a C extension: an ImportError.
    @PyFunction("create_dynamic(spec, file=None, /)")
    static PyObject createDynamic(ThreadState ts, PyObject spec, PyObject file) {
        throw ExtensionModules.refusal(ts, spec);
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
