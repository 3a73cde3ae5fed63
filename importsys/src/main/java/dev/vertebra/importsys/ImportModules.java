package dev.vertebra.importsys;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.files.SourceHash;
import dev.vertebra.importsys.loading.ExtensionModules;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.ModuleFunction;
import dev.vertebra.importsys.state.PyModuleLock;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the native modules of the import system: `_imp`, `_frozen_importlib`, `_frozen_importlib_external`.
public final class ImportModules implements NativeModule {
    /// For the service loader.
    public ImportModules() {}

    @Override
    public List<String> names() {
        return List.of("_imp", "_frozen_importlib", "_frozen_importlib_external");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        switch (name) {
            case "_imp" -> {
                namespace.putStr(Attr.DOC, PyStr.of("What importlib needs from the runtime."));
                NativeModule.addFunctions(module, namespace, name, ImpFunctionsNatives.rows());
                put(
                        namespace,
                        "check_hash_based_pycs",
                        PyStr.of(ImportState.of(ts).host().hashChecks()));
            }
            case "_frozen_importlib" -> core(ts, namespace);
            default -> external(ts, namespace);
        }
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }

    private static void functions(PyDict namespace, String module, Native[] rows) {
        PyStr owner = PyStr.intern(module);
        for (Native row : rows) {
            put(namespace, row.name(), new ModuleFunction(row, owner, row.name(), PyNone.NONE));
        }
    }

    private static void core(ThreadState ts, PyDict namespace) {
        ImportClasses classes = ImportState.classes(ts);
        namespace.putStr(Attr.DOC, PyStr.of("How modules are found, made and kept."));
        functions(namespace, "_frozen_importlib", BootstrapFunctionsNatives.rows());
        put(namespace, "ModuleSpec", classes.moduleSpec);
        put(namespace, "BuiltinImporter", classes.builtinImporter);
        put(namespace, "FrozenImporter", classes.frozenImporter);
        put(namespace, "_DeadlockError", classes.deadlockError);
        put(namespace, "_ModuleLock", PyModuleLock.TYPE);
        put(namespace, "_ERR_MSG_PREFIX", PyStr.of("No module named "));
        put(namespace, "_ERR_MSG", PyStr.of("No module named {!r}"));
        put(namespace, "_blocking_on", new PyDict());
        put(namespace, "_module_locks", new PyDict());
        put(namespace, "sys", Import.sys(ts));
        PyObject imp = ImportState.of(ts).modules().getStr(PyStr.intern("_imp"));
        if (imp != null) {
            put(namespace, "_imp", imp);
        }
    }

    private static void external(ThreadState ts, PyDict namespace) {
        ImportClasses classes = ImportState.classes(ts);
        namespace.putStr(Attr.DOC, PyStr.of("How modules are found in files and folders."));
        functions(namespace, "_frozen_importlib_external", ExternalFunctionsNatives.rows());
        PyType[] types = {
            classes.loaderBasics,
            classes.sourceLoader,
            classes.fileLoader,
            classes.sourceFileLoader,
            classes.sourcelessFileLoader,
            classes.extensionFileLoader,
            classes.appleFrameworkLoader,
            classes.namespacePath,
            classes.namespaceLoader,
            classes.windowsRegistryFinder,
            classes.pathFinder,
            classes.fileFinder
        };
        for (PyType type : types) {
            put(namespace, type.name(), type);
        }
        put(namespace, "_NamespaceLoader", classes.namespaceLoader);
        put(namespace, "_code_type", PyCode.TYPE);
        PyList bytecode = PyList.of(PyStr.of(".pyc"));
        put(namespace, "SOURCE_SUFFIXES", PyList.of(PyStr.of(".py")));
        put(namespace, "BYTECODE_SUFFIXES", bytecode);
        put(namespace, "DEBUG_BYTECODE_SUFFIXES", bytecode);
        put(namespace, "OPTIMIZED_BYTECODE_SUFFIXES", bytecode);
        put(namespace, "EXTENSION_SUFFIXES", ExtensionModules.suffixes());
        put(namespace, "MAGIC_NUMBER", PyBytes.of(Pyc.magic()));
        put(namespace, "_RAW_MAGIC_NUMBER", PyInt.of(SourceHash.MAGIC));
        put(namespace, "_PYCACHE", PyStr.of(Paths.CACHE_FOLDER));
        put(namespace, "_OPT", PyStr.of("opt-"));
        put(namespace, "_MS_WINDOWS", PyBool.FALSE);
        put(namespace, "path_sep", PyStr.of("/"));
        put(namespace, "path_separators", PyStr.of("/"));
        put(namespace, "path_sep_tuple", PyTuple.of(PyStr.of("/")));
        put(namespace, "sys", Import.sys(ts));
        PyDict modules = ImportState.of(ts).modules();
        for (String name : new String[] {"_imp", "_frozen_importlib"}) {
            PyObject module = modules.getStr(PyStr.intern(name));
            if (module != null) {
                put(namespace, name.equals("_imp") ? name : "_bootstrap", module);
                if (module instanceof PyModule core && !name.equals("_imp")) {
                    put(core.dict(), "_bootstrap_external", PyNone.NONE);
                }
            }
        }
    }
}
