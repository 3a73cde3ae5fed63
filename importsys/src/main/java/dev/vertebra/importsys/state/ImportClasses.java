package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// The Python classes of the import system, one set per runtime.
public final class ImportClasses {
    private static final String CORE = "_frozen_importlib";
    private static final String EXTERNAL = "_frozen_importlib_external";

    public final PyType deadlockError;
    public final PyType moduleSpec;
    public final PyType builtinImporter;
    public final PyType frozenImporter;
    public final PyType loaderBasics;
    public final PyType sourceLoader;
    public final PyType fileLoader;
    public final PyType sourceFileLoader;
    public final PyType sourcelessFileLoader;
    public final PyType extensionFileLoader;
    public final PyType appleFrameworkLoader;
    public final PyType namespacePath;
    public final PyType namespaceLoader;
    public final PyType windowsRegistryFinder;
    public final PyType pathFinder;
    public final PyType fileFinder;

    /// The natives of the classes, which are in a package above.
    public interface Methods {
        /// The methods of a class, by its name.
        Native[] of(String name);

        /// `find_spec` of one of the three finders of `sys.meta_path`.
        PyObject findSpec(ThreadState ts, PyType finder, PyObject name, PyObject path, PyObject target);

        /// `create_module` of `BuiltinImporter`.
        PyObject createModule(ThreadState ts, PyObject spec);

        /// `exec_module` of a `SourceFileLoader`.
        void execModule(ThreadState ts, PyObject loader, PyObject module);
    }

    /// What their methods do, for callers that need not go through Python's calls; see [#isUnchanged].
    public final Methods methods;

    /// The classes of which [#isUnchanged] knows, and their versions when they were made.
    private final PyType[] watched;

    private final int[] versions;

    ImportClasses(ThreadState ts, Methods methods) {
        this.methods = methods;
        deadlockError = new ClassMaker(ts, CORE, "_DeadlockError", "").make(ExceptionTypes.RuntimeError);
        moduleSpec = new ClassMaker(ts, CORE, "ModuleSpec", "What is known about a module before it is loaded.")
                .methods(methods.of("ModuleSpec"))
                .property("cached")
                .property("parent")
                .property("has_location")
                .make(PyType.OBJECT);
        builtinImporter = new ClassMaker(ts, CORE, "BuiltinImporter", "Finds and loads native modules.")
                .set("_ORIGIN", PyStr.intern("built-in"))
                .methods(methods.of("BuiltinImporter"))
                .ofClass("find_spec", "get_code", "get_source", "is_package", "load_module")
                .statics("create_module", "exec_module")
                .make(PyType.OBJECT);
        frozenImporter = new ClassMaker(ts, CORE, "FrozenImporter", "Finds and loads frozen modules.")
                .set("_ORIGIN", PyStr.intern("frozen"))
                .methods(methods.of("FrozenImporter"))
                .ofClass("find_spec", "get_code", "get_source", "is_package", "load_module")
                .statics("create_module", "exec_module")
                .make(PyType.OBJECT);
        loaderBasics = new ClassMaker(ts, EXTERNAL, "_LoaderBasics", "What loaders of code share.")
                .methods(methods.of("_LoaderBasics"))
                .make(PyType.OBJECT);
        sourceLoader = new ClassMaker(ts, EXTERNAL, "SourceLoader", "")
                .methods(methods.of("SourceLoader"))
                .make(loaderBasics);
        fileLoader = new ClassMaker(ts, EXTERNAL, "FileLoader", "What loaders of files share.")
                .methods(methods.of("FileLoader"))
                .make(PyType.OBJECT);
        sourceFileLoader = new ClassMaker(ts, EXTERNAL, "SourceFileLoader", "Loads source files.")
                .methods(methods.of("SourceFileLoader"))
                .make(fileLoader, sourceLoader);
        sourcelessFileLoader = new ClassMaker(ts, EXTERNAL, "SourcelessFileLoader", "Loads compiled files.")
                .methods(methods.of("SourcelessFileLoader"))
                .make(fileLoader, loaderBasics);
        extensionFileLoader = new ClassMaker(ts, EXTERNAL, "ExtensionFileLoader", "Knows extension modules.")
                .methods(methods.of("ExtensionFileLoader"))
                .make(fileLoader, loaderBasics);
        appleFrameworkLoader = new ClassMaker(ts, EXTERNAL, "AppleFrameworkLoader", "").make(extensionFileLoader);
        namespacePath = new ClassMaker(ts, EXTERNAL, "_NamespacePath", "The live path of a namespace package.")
                .set("_epoch", PyInt.ZERO)
                .methods(methods.of("_NamespacePath"))
                .make(PyType.OBJECT);
        namespaceLoader = new ClassMaker(ts, EXTERNAL, "NamespaceLoader", "")
                .methods(methods.of("NamespaceLoader"))
                .make(PyType.OBJECT);
        windowsRegistryFinder = new ClassMaker(ts, EXTERNAL, "WindowsRegistryFinder", "")
                .set("DEBUG_BUILD", PyBool.FALSE)
                .make(PyType.OBJECT);
        pathFinder = new ClassMaker(ts, EXTERNAL, "PathFinder", "Finds modules on sys.path and on packages' paths.")
                .methods(methods.of("PathFinder"))
                .ofClass("_path_importer_cache", "_get_spec", "find_spec")
                .statics("invalidate_caches", "_path_hooks", "find_distributions")
                .make(PyType.OBJECT);
        fileFinder = new ClassMaker(ts, EXTERNAL, "FileFinder", "Finds modules in one folder.")
                .methods(methods.of("FileFinder"))
                .ofClass("path_hook")
                .make(PyType.OBJECT);
        watched = new PyType[] {pathFinder, fileFinder, sourceFileLoader, moduleSpec, builtinImporter, frozenImporter};
        versions = new int[watched.length];
        for (int i = 0; i < versions.length; i++) {
            versions[i] = watched[i].version();
        }
    }

    /// Whether nobody has changed an attribute of a class that most imports use, or of its bases: then its methods are
    /// ours, and calling them directly is what a call through Python comes to.
    public boolean isUnchanged(PyType type) {
        for (int i = 0; i < watched.length; i++) {
            if (watched[i] == type) {
                return versions[i] == type.version();
            }
        }
        return false;
    }

    /// Whether a method of an object is that of one of our classes.
    ///
    /// @param type the class that the object must have
    public boolean hasOwn(PyObject object, PyType type, PyStr method) {
        return object.type() == type && isUnchanged(type) && Attributes.instanceGet(object, method) == null;
    }

    /// Whether a finder is one of the three of `sys.meta_path`, as it was made.
    public boolean isStandardFinder(PyObject finder) {
        return finder instanceof PyType type
                && (type == builtinImporter || type == frozenImporter || type == pathFinder)
                && isUnchanged(type);
    }
}
