package dev.vertebra.importsys;

import dev.vertebra.importsys.importers.ClassMethods;
import dev.vertebra.importsys.importers.FileFinderMethods;
import dev.vertebra.importsys.importers.ZipHook;
import dev.vertebra.importsys.loading.ImportTimes;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.namespaces.ModuleSpecs;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The import statement's function, and how the import system comes into a runtime. Language reference 5; compare
/// CPython Python/import.c `PyImport_ImportModuleLevelObject`.
public final class Import {
    private static final PyStr SYS = PyStr.intern("sys");

    private Import() {}

    /// Puts the import system into a runtime that has `sys` and `builtins`: its modules, the finders of `sys.meta_path`
    /// and the hook of `sys.path_hooks`.
    public static void install(ThreadState ts) {
        ImportState state = ImportState.of(ts);
        ImportClasses classes = state.makeClasses(ts, new ClassMethods());
        for (String name : new String[] {"sys", "builtins"}) {
            PyObject module = state.modules().getStr(PyStr.intern(name));
            if (module != null) {
                describe(ts, module, classes.builtinImporter);
            }
        }
        for (String name : new String[] {"_imp", "_frozen_importlib", "_frozen_importlib_external"}) {
            PyModule module = state.host().makeNative(ts, name);
            if (module == null) {
                throw new IllegalStateException("the native module " + name + " is missing");
            }
            state.modules().putStr(PyStr.intern(name), module);
            describe(ts, module, name.equals("_imp") ? classes.builtinImporter : classes.frozenImporter);
        }
        if (state.sys(Attr.META_PATH) instanceof PyList finders) {
            finders.append(classes.builtinImporter);
            finders.append(classes.frozenImporter);
            finders.append(classes.pathFinder);
            JavaFinders.installServices(ts);
        }
        if (state.sys(Attr.PATH_HOOKS) instanceof PyList hooks) {
            hooks.append(ZipHook.standIn());
            hooks.append(FileFinderMethods.standardHook(ts));
        }
    }

    private static void describe(ThreadState ts, PyObject module, PyObject importer) {
        PyObject spec = Specs.fromModule(ts, module, importer, PyNone.NONE);
        Specs.initialise(ts, spec, module, false);
    }

    /// `__import__`.
    ///
    /// @param globals the namespace of the importing module, of which only relative imports look at anything;
    ///     or None
    /// @param fromlist the names after `import` in `from … import`, or None
    /// @param level the number of dots in front of the name
    public static PyObject importName(ThreadState ts, PyObject name, PyObject globals, PyObject fromlist, int level) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError("module name must be a string");
        }
        if (level < 0) {
            throw Raise.valueError("level must be >= 0");
        }
        PyStr full = text;
        if (level > 0) {
            PyObject anchor = packageOf(ts, globals, true);
            if (((PyStr) anchor).length() == 0) {
                throw ImportErrors.importError("attempted relative import with no known parent package", null);
            }
            full = Loading.resolve(text, (PyStr) anchor, level);
        } else if (text.length() == 0) {
            throw Raise.valueError("Empty module name");
        }
        PyObject module = module(ts, full);
        if (fromlist == PyNone.NONE || !Truth.of(ts, fromlist)) {
            return topLevel(ts, text, full, module, level);
        }
        if (Attr.ofModule(ts, module, Attr.D_PATH) != null) {
            handleFromlist(ts, module, fromlist, false);
        }
        return module;
    }

    /// A module by its absolute name: the known one, or found and loaded.
    private static PyObject module(ThreadState ts, PyStr name) {
        ImportState state = ImportState.of(ts);
        PyObject known = state.modules().get(ts, name);
        if (known != null && known != PyNone.NONE) {
            if (Loading.isInitialising(ts, known)) {
                // The thread that imports it may fail and let go of it.
                try (var held = ts.hold(known)) {
                    state.locks.pass(ts, name);
                }
            }
            return known;
        }
        if (ts.isAudited()) {
            ts.audit(
                    "import",
                    name,
                    PyNone.NONE,
                    state.sys(Attr.PATH),
                    state.sys(Attr.META_PATH),
                    state.sys(Attr.PATH_HOOKS));
        }
        ImportTimes times = ImportTimes.of(ts, state);
        return times == null ? Loading.findAndLoad(ts, name) : times.load(ts, name);
    }

    /// What `import a.b.c` binds: the module of the first name.
    private static PyObject topLevel(ThreadState ts, PyStr name, PyStr full, PyObject module, int level) {
        int dot = name.value().indexOf('.');
        if (dot < 0) {
            return module;
        }
        if (level == 0) {
            return module(ts, PyStr.of(name.value().substring(0, dot)));
        }
        String front =
                full.value().substring(0, full.value().length() - (name.value().length() - dot));
        PyStr key = PyStr.of(front);
        PyObject found = ImportState.of(ts).modules().get(ts, key);
        if (found == null) {
            throw Raise.raise(ExceptionTypes.KeyError, "%s not in sys.modules as expected", Text.repr(ts, key));
        }
        return found;
    }

    /// The package that relative names in a namespace start from. Compare CPython Python/import.c `resolve_name`.
    ///
    /// @param strict whether the parts must be of the right types, as the import statement wants
    static PyObject packageOf(ThreadState ts, PyObject namespace, boolean strict) {
        if (!(namespace instanceof PyDict globals)) {
            throw Raise.typeError("globals must be a dict");
        }
        PyObject named = globals.get(ts, Attr.PACKAGE);
        PyObject spec = globals.get(ts, Attr.SPEC);
        if (named != null && named != PyNone.NONE) {
            if (strict && !(named instanceof PyStr)) {
                throw Raise.typeError("package must be a string");
            }
            if (spec != null && spec != PyNone.NONE) {
                comparePackages(ts, named, Specs.parentOf(ts, spec), strict);
            }
            return named;
        }
        if (spec != null && spec != PyNone.NONE) {
            PyObject parent = Specs.parentOf(ts, spec);
            if (strict && !(parent instanceof PyStr)) {
                throw Raise.typeError("__spec__.parent must be a string");
            }
            return parent;
        }
        ts.warn(
                ExceptionTypes.ImportWarning,
                "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__",
                1);
        return packageByName(ts, globals, strict);
    }

    private static void comparePackages(ThreadState ts, PyObject named, PyObject parent, boolean plain) {
        if (!Compare.equal(ts, named, parent)) {
            String both = plain ? "" : " (" + Text.repr(ts, named) + " != " + Text.repr(ts, parent) + ")";
            ts.warn(ExceptionTypes.DeprecationWarning, "__package__ != __spec__.parent" + both, 1);
        }
    }

    private static PyObject packageByName(ThreadState ts, PyDict globals, boolean strict) {
        PyObject name = globals.get(ts, Attr.D_NAME);
        if (name == null) {
            throw strict
                    ? Raise.raise(ExceptionTypes.KeyError, "'__name__' not in globals")
                    : Raise.keyError(Attr.D_NAME);
        }
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError("__name__ must be a string");
        }
        return globals.get(ts, Attr.D_PATH) != null ? text : PyStr.of(Specs.parentOf(text.value()));
    }

    /// `_handle_fromlist`: imports the submodules that a package does not have as attributes yet.
    static void handleFromlist(ThreadState ts, PyObject module, PyObject fromlist, boolean ofAll) {
        try (var held = ts.hold(module);
                Stepper steps = Stepper.over(ts, fromlist)) {
            PyObject item;
            while ((item = steps.next()) != null) {
                if (!(item instanceof PyStr name)) {
                    String where = ofAll ? Attributes.get(ts, module, Attr.D_NAME) + ".__all__" : "``from list''";
                    throw Raise.typeError(
                            "Item in %s must be str, not %s", where, item.type().name());
                }
                if (name.length() == 1 && name.codePointAt(0) == '*') {
                    PyObject all = ofAll ? null : Attributes.getOrNull(ts, module, Attr.ALL);
                    if (all != null) {
                        handleFromlist(ts, module, all, true);
                    }
                } else if (Attributes.getOrNull(ts, module, name) == null) {
                    importSubmodule(ts, module, name);
                }
            }
        }
    }

    private static void importSubmodule(ThreadState ts, PyObject module, PyStr name) {
        PyStr full = PyStr.of(Text.str(ts, Attributes.get(ts, module, Attr.D_NAME)) + "." + name);
        try {
            module(ts, full);
        } catch (PyException e) {
            if (!ImportErrors.saysMissing(ts, e, full)) {
                throw e;
            }
        }
    }

    /// The ImportError of a name that a module does not have. Compare CPython Python/ceval.c `_PyEval_ImportFrom`.
    public static PyException cannotImport(ThreadState ts, PyObject module, @Nullable PyObject moduleName, PyStr name) {
        PyObject known = moduleName instanceof PyStr ? moduleName : null;
        PyStr shown = known instanceof PyStr text ? text : PyStr.of("<unknown module name>");
        PyStr origin =
                module instanceof PyModule own && own.dict().getStr(Attr.FILE) instanceof PyStr file ? file : null;
        PyObject spec = origin == null ? null : Attributes.getOrNull(ts, module, Attr.SPEC);
        PyException error = Raise.raise(ExceptionTypes.ImportError, "%s", message(ts, spec, origin, shown, name));
        PyBaseException value = error.value();
        value.setField("name", known);
        value.setField("path", origin);
        value.setField("name_from", name);
        return error;
    }

    private static String message(
            ThreadState ts, @Nullable PyObject spec, @Nullable PyStr origin, PyStr module, PyStr name) {
        String what = "cannot import name " + Text.repr(ts, name) + " from ";
        String from = Text.repr(ts, module).toString();
        if (spec != null && ModuleSpecs.isInitialising(ts, spec)) {
            return what + "partially initialized module " + from + " (most likely due to a circular import)"
                    + (origin == null ? "" : " (" + origin + ")");
        }
        return what + from + (origin == null ? " (unknown location)" : " (" + origin + ")");
    }

    /// The module `sys`.
    static PyObject sys(ThreadState ts) {
        @Nullable PyObject sys = ImportState.of(ts).modules().getStr(SYS);
        return sys == null ? PyNone.NONE : sys;
    }
}
