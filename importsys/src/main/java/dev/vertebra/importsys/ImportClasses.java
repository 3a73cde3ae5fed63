package dev.vertebra.importsys;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// The Python classes of the import system, one set per runtime.
final class ImportClasses {
    private static final String CORE = "_frozen_importlib";
    private static final String EXTERNAL = "_frozen_importlib_external";

    final PyType deadlockError;
    final PyType moduleSpec;
    final PyType builtinImporter;
    final PyType frozenImporter;
    final PyType loaderBasics;
    final PyType sourceLoader;
    final PyType fileLoader;
    final PyType sourceFileLoader;
    final PyType sourcelessFileLoader;
    final PyType extensionFileLoader;
    final PyType appleFrameworkLoader;
    final PyType namespacePath;
    final PyType namespaceLoader;
    final PyType windowsRegistryFinder;
    final PyType pathFinder;
    final PyType fileFinder;

    ImportClasses(ThreadState ts) {
        deadlockError = new ClassMaker(ts, CORE, "_DeadlockError", "").make(ExceptionTypes.RuntimeError);
        moduleSpec = new ClassMaker(ts, CORE, "ModuleSpec", "What is known about a module before it is loaded.")
                .methods(ModuleSpecMethodsNatives.rows())
                .property("cached")
                .property("parent")
                .property("has_location")
                .make(PyType.OBJECT);
        builtinImporter = new ClassMaker(ts, CORE, "BuiltinImporter", "Finds and loads native modules.")
                .set("_ORIGIN", PyStr.intern("built-in"))
                .methods(BuiltinImporterMethodsNatives.rows())
                .ofClass("find_spec", "get_code", "get_source", "is_package", "load_module")
                .statics("create_module", "exec_module")
                .make(PyType.OBJECT);
        frozenImporter = new ClassMaker(ts, CORE, "FrozenImporter", "Finds and loads frozen modules.")
                .set("_ORIGIN", PyStr.intern("frozen"))
                .methods(FrozenImporterMethodsNatives.rows())
                .ofClass("find_spec", "get_code", "get_source", "is_package", "load_module")
                .statics("create_module", "exec_module")
                .make(PyType.OBJECT);
        loaderBasics = new ClassMaker(ts, EXTERNAL, "_LoaderBasics", "What loaders of code share.")
                .methods(LoaderBasicsMethodsNatives.rows())
                .make(PyType.OBJECT);
        sourceLoader = new ClassMaker(ts, EXTERNAL, "SourceLoader", "")
                .methods(SourceLoaderMethodsNatives.rows())
                .make(loaderBasics);
        fileLoader = new ClassMaker(ts, EXTERNAL, "FileLoader", "What loaders of files share.")
                .methods(FileLoaderMethodsNatives.rows())
                .make(PyType.OBJECT);
        sourceFileLoader = new ClassMaker(ts, EXTERNAL, "SourceFileLoader", "Loads source files.")
                .methods(SourceFileLoaderMethodsNatives.rows())
                .make(fileLoader, sourceLoader);
        sourcelessFileLoader = new ClassMaker(ts, EXTERNAL, "SourcelessFileLoader", "Loads compiled files.")
                .methods(SourcelessFileLoaderMethodsNatives.rows())
                .make(fileLoader, loaderBasics);
        extensionFileLoader = new ClassMaker(ts, EXTERNAL, "ExtensionFileLoader", "Knows extension modules.")
                .methods(ExtensionFileLoaderMethodsNatives.rows())
                .make(fileLoader, loaderBasics);
        appleFrameworkLoader = new ClassMaker(ts, EXTERNAL, "AppleFrameworkLoader", "").make(extensionFileLoader);
        namespacePath = new ClassMaker(ts, EXTERNAL, "_NamespacePath", "The live path of a namespace package.")
                .set("_epoch", PyInt.ZERO)
                .methods(NamespacePathMethodsNatives.rows())
                .make(PyType.OBJECT);
        namespaceLoader = new ClassMaker(ts, EXTERNAL, "NamespaceLoader", "")
                .methods(NamespaceLoaderMethodsNatives.rows())
                .make(PyType.OBJECT);
        windowsRegistryFinder = new ClassMaker(ts, EXTERNAL, "WindowsRegistryFinder", "")
                .set("DEBUG_BUILD", PyBool.FALSE)
                .make(PyType.OBJECT);
        pathFinder = new ClassMaker(ts, EXTERNAL, "PathFinder", "Finds modules on sys.path and on packages' paths.")
                .methods(PathFinderMethodsNatives.rows())
                .ofClass("_path_importer_cache", "_get_spec", "find_spec")
                .statics("invalidate_caches", "_path_hooks", "find_distributions")
                .make(PyType.OBJECT);
        fileFinder = new ClassMaker(ts, EXTERNAL, "FileFinder", "Finds modules in one folder.")
                .methods(FileFinderMethodsNatives.rows())
                .ofClass("path_hook")
                .make(PyType.OBJECT);
    }
}
