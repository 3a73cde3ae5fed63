package dev.vertebra.importsys.loading;

import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.FoundFile;
import dev.vertebra.importsys.state.FrozenWarnings;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.ModuleLocks;
import dev.vertebra.importsys.state.Verbose;
import dev.vertebra.namespaces.ModuleSpecs;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// Finding a module by name and loading it. Language reference 5.3 and 5.4; compare CPython
/// Lib/importlib/_bootstrap.py `_find_and_load`.
public final class Loading {
    private static final PyStr POP = PyStr.intern("pop");

    private Loading() {}

    /// `_find_spec`: asks the finders of `sys.meta_path`.
    ///
    /// @return None if none knows the module
    public static PyObject findSpec(ThreadState ts, PyStr name, PyObject path, PyObject target) {
        ImportState state = ImportState.of(ts);
        PyObject finders = state.sys(Attr.META_PATH);
        if (finders == PyNone.NONE) {
            throw ImportErrors.importError("sys.meta_path is None, Python is likely shutting down", null);
        }
        if (!Truth.of(ts, finders)) {
            FrozenWarnings.CORE.warn(ts, ExceptionTypes.ImportWarning, "sys.meta_path is empty", 1249);
        }
        boolean reload = state.modules().get(ts, name) != null;
        if (finders instanceof PyList list && list.type() == PyList.TYPE) {
            try (var held = ts.hold(list)) {
                PyObject spec = askEach(ts, state, list, name, path, target);
                return reload || spec == PyNone.NONE ? spec : importedMeanwhile(ts, state, name, spec);
            }
        }
        try (Stepper steps = Stepper.over(ts, finders)) {
            PyObject finder;
            while ((finder = steps.next()) != null) {
                PyObject spec = ask(ts, state, finder, name, path, target);
                if (spec != PyNone.NONE) {
                    return reload ? spec : importedMeanwhile(ts, state, name, spec);
                }
            }
        }
        return PyNone.NONE;
    }

    /// Asks one finder, under the global lock.
    private static PyObject ask(
            ThreadState ts, ImportState state, PyObject finder, PyStr name, PyObject path, PyObject target) {
        state.locks.acquireGlobal(ts);
        try {
            return askLocked(ts, state, finder, name, path, target);
        } finally {
            state.locks.releaseGlobal();
        }
    }

    /// Asks one finder after the other until one knows the module.
    private static PyObject askEach(
            ThreadState ts, ImportState state, PyList finders, PyStr name, PyObject path, PyObject target) {
        int mark = ts.candidateCount;
        for (int i = 0; i < finders.size(); i++) {
            PyObject spec = ask(ts, state, finders.get(i), name, path, target);
            if (spec != PyNone.NONE) {
                return spec;
            }
            mark = Stepper.release(ts, mark);
        }
        return PyNone.NONE;
    }

    private static PyObject askLocked(
            ThreadState ts, ImportState state, PyObject finder, PyStr name, PyObject path, PyObject target) {
        ImportClasses classes = state.classes();
        if (classes.isStandardFinder(finder)) {
            return classes.methods.findSpec(ts, (PyType) finder, name, path, target);
        }
        PyObject method = Attributes.getOrNull(ts, finder, Attr.FIND_SPEC);
        PyObject spec = method == null ? PyNone.NONE : Calls.call3(ts, method, name, path, target);
        // It may have changed the file since it was looked at.
        state.found = null;
        return spec;
    }

    /// The spec of the module if the finder imported it while it looked for it.
    private static PyObject importedMeanwhile(ThreadState ts, ImportState state, PyStr name, PyObject spec) {
        PyObject module = state.modules().get(ts, name);
        if (module == null) {
            return spec;
        }
        PyObject other = Attr.orNone(ts, module, Attr.SPEC);
        return other == PyNone.NONE ? spec : other;
    }

    /// `_find_and_load`.
    public static PyObject findAndLoad(ThreadState ts, PyStr name) {
        ImportState state = ImportState.of(ts);
        PyObject module = state.modules().get(ts, name);
        if (module == null || isInitialising(ts, module)) {
            ModuleLocks.Lock lock = state.locks.acquire(ts, name);
            try {
                module = state.modules().get(ts, name);
                if (module == null) {
                    return findAndLoadUnlocked(ts, state, name);
                }
            } finally {
                state.locks.release(ts, lock);
            }
            try (var held = ts.hold(module)) {
                state.locks.pass(ts, name);
            }
        }
        if (module == PyNone.NONE) {
            throw ImportErrors.notFound("import of " + name + " halted; None in sys.modules", name);
        }
        return module;
    }

    /// Whether a module is being imported right now.
    public static boolean isInitialising(ThreadState ts, PyObject module) {
        PyObject spec = module == PyNone.NONE ? null : Attr.ofModule(ts, module, Attr.SPEC);
        if (spec != null && Specs.isPlain(ImportState.classes(ts), spec)) {
            PyObject value = Attributes.instanceGet(spec, Attr.INITIALIZING);
            return value != null && Truth.of(ts, value);
        }
        return spec != null && ModuleSpecs.isInitialising(ts, spec);
    }

    private static PyObject findAndLoadUnlocked(ThreadState ts, ImportState state, PyStr name) {
        String text = name.value();
        String parent = Specs.parentOf(text);
        if (parent.isEmpty()) {
            return loadFound(ts, state, found(ts, state, name, PyNone.NONE));
        }
        PyStr parentName = PyStr.of(parent);
        if (state.modules().get(ts, parentName) == null) {
            importPlain(ts, parentName);
        }
        PyObject already = state.modules().get(ts, name);
        if (already != null) {
            return already;
        }
        PyObject parentModule = moduleNamed(ts, state, parentName);
        PyObject path = Attributes.getOrNull(ts, parentModule, Attr.D_PATH);
        if (path == null) {
            throw ImportErrors.fromNone(ImportErrors.notFound(
                    missing(ts, name) + "; " + Text.repr(ts, parentName) + " is not a package", name));
        }
        PyObject parentSpec = Attributes.get(ts, parentModule, Attr.SPEC);
        PyStr child = PyStr.of(Specs.tailOf(text));
        PyObject module = loadChild(ts, state, found(ts, state, name, path), parentSpec, child);
        try (var held = ts.hold(module)) {
            bind(ts, moduleNamed(ts, state, parentName), parentName, child, module);
        }
        return module;
    }

    private static PyObject found(ThreadState ts, ImportState state, PyStr name, PyObject path) {
        state.found = null;
        PyObject spec = findSpec(ts, name, path, PyNone.NONE);
        if (spec == PyNone.NONE) {
            throw ImportErrors.notFound(missing(ts, name), name);
        }
        return spec;
    }

    private static String missing(ThreadState ts, PyStr name) {
        return "No module named " + Text.repr(ts, name);
    }

    private static PyObject moduleNamed(ThreadState ts, ImportState state, PyStr name) {
        PyObject module = state.modules().get(ts, name);
        if (module == null) {
            throw Raise.keyError(name);
        }
        return module;
    }

    /// Loads a submodule, whose name stands in its parent's spec meanwhile.
    private static PyObject loadChild(
            ThreadState ts, ImportState state, PyObject spec, PyObject parentSpec, PyStr child) {
        if (!Truth.of(ts, parentSpec)) {
            return loadFound(ts, state, spec);
        }
        try (var held = ts.hold(spec, parentSpec)) {
            PyObject pending = Attributes.get(ts, parentSpec, Attr.UNINITIALIZED);
            if (pending instanceof PyList list) {
                list.append(child);
            } else {
                Calls.callMethod(ts, pending, "append", child);
            }
            try {
                return loadFound(ts, state, spec);
            } finally {
                PyObject rest = Attributes.get(ts, parentSpec, Attr.UNINITIALIZED);
                if (rest instanceof PyList list && list.type() == PyList.TYPE && list.size() > 0) {
                    list.removeAt(list.size() - 1);
                } else {
                    Calls.callMethod(ts, rest, POP);
                }
            }
        }
    }

    private static void bind(ThreadState ts, PyObject parent, PyStr parentName, PyStr child, PyObject module) {
        try {
            Attributes.set(ts, parent, child, module);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.AttributeError)) {
                throw e;
            }
            FrozenWarnings.CORE.warn(
                    ts,
                    ExceptionTypes.ImportWarning,
                    "Cannot set an attribute on " + Text.repr(ts, parentName) + " for child module "
                            + Text.repr(ts, child),
                    1342);
        }
    }

    /// `_load`: loads a module of a spec under its lock.
    public static PyObject load(ThreadState ts, PyObject spec) {
        ImportState state = ImportState.of(ts);
        PyStr name = nameOf(ts, spec);
        ModuleLocks.Lock lock = state.locks.acquire(ts, name);
        try {
            return loadUnlocked(ts, spec);
        } finally {
            state.locks.release(ts, lock);
        }
    }

    private static PyStr nameOf(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        if (name instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError("module name must be str, not %s", name.type());
    }

    /// Loads the module of a spec that [#found] has given right before.
    private static PyObject loadFound(ThreadState ts, ImportState state, PyObject spec) {
        FoundFile found = state.found;
        state.found = null;
        return loadUnlocked(ts, spec, found);
    }

    /// `_load_unlocked`.
    public static PyObject loadUnlocked(ThreadState ts, PyObject spec) {
        return loadUnlocked(ts, spec, null);
    }

    private static PyObject loadUnlocked(ThreadState ts, PyObject spec, @Nullable FoundFile found) {
        ImportClasses classes = ImportState.classes(ts);
        boolean plain = Specs.isPlain(classes, spec);
        PyObject loader = Specs.get(ts, spec, plain, Attr.LOADER);
        if (loader != PyNone.NONE
                && !classes.hasOwn(loader, classes.sourceFileLoader, Attr.EXEC_MODULE)
                && Attributes.getOrNull(ts, loader, Attr.EXEC_MODULE) == null) {
            warnOfOldLoader(ts, loader);
            try (var held = ts.hold(spec)) {
                return loadOld(ts, spec);
            }
        }
        PyObject module;
        try (var held = ts.hold(spec)) {
            module = Specs.newModule(ts, spec, found);
            try (var both = ts.hold(module)) {
                Specs.set(ts, spec, plain, Attr.INITIALIZING, PyBool.TRUE);
                try {
                    return execute(ts, spec, module, found);
                } finally {
                    Attributes.set(ts, spec, Attr.INITIALIZING, PyBool.FALSE);
                }
            }
        }
    }

    private static PyObject execute(ThreadState ts, PyObject spec, PyObject module, @Nullable FoundFile found) {
        ImportState state = ImportState.of(ts);
        PyDict modules = state.modules();
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        modules.put(ts, name, module);
        boolean done = false;
        try {
            PyObject loader = Attributes.get(ts, spec, Attr.LOADER);
            ImportClasses classes = state.classes();
            if (classes.hasOwn(loader, classes.sourceFileLoader, Attr.EXEC_MODULE)) {
                execute(ts, state, loader, module, found);
            } else if (loader == classes.builtinImporter && classes.isUnchanged(classes.builtinImporter)) {
                // A native module is complete when it is made.
            } else if (loader != PyNone.NONE) {
                Calls.callMethod(ts, loader, Attr.EXEC_MODULE, module);
            } else if (Attributes.get(ts, spec, Attr.LOCATIONS) == PyNone.NONE) {
                throw ImportErrors.importError("missing loader", name);
            }
            done = true;
        } finally {
            if (!done) {
                modules.remove(ts, Attributes.get(ts, spec, Attr.NAME));
            }
        }
        PyObject result = moveToEnd(ts, modules, Attributes.get(ts, spec, Attr.NAME));
        if (Verbose.is(ts, state, 1)) {
            Verbose.write(
                    ts, "import " + Text.repr(ts, name) + " # " + Text.repr(ts, Attributes.get(ts, spec, Attr.LOADER)));
        }
        return result;
    }

    /// Runs `exec_module` of a `SourceFileLoader`, which need not look at its file again if it has just been found.
    private static void execute(
            ThreadState ts, ImportState state, PyObject loader, PyObject module, @Nullable FoundFile found) {
        state.loading = found;
        try {
            state.classes().methods.execModule(ts, loader, module);
        } finally {
            state.loading = null;
        }
    }

    private static PyObject moveToEnd(ThreadState ts, PyDict modules, PyObject name) {
        PyObject module = modules.get(ts, name);
        if (module == null) {
            throw Raise.keyError(name);
        }
        try (var held = ts.hold(module)) {
            modules.remove(ts, name);
            modules.put(ts, name, module);
        }
        return module;
    }

    private static void warnOfOldLoader(ThreadState ts, PyObject loader) {
        PyObject name = Attributes.getOrNull(ts, loader, Attr.QUALNAME);
        if (name == null) {
            name = Attributes.get(ts, loader.type(), Attr.QUALNAME);
        }
        FrozenWarnings.CORE.warn(
                ts,
                ExceptionTypes.ImportWarning,
                Text.str(ts, name) + ".exec_module() not found; falling back to load_module()",
                918);
    }

    /// `_load_backward_compatible`.
    private static PyObject loadOld(ThreadState ts, PyObject spec) {
        PyDict modules = ImportState.of(ts).modules();
        PyObject loader = Attributes.get(ts, spec, Attr.LOADER);
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        try {
            Calls.callMethod(ts, loader, Attr.LOAD_MODULE, name);
        } catch (PyException e) {
            if (modules.get(ts, name) != null) {
                moveToEnd(ts, modules, name);
            }
            throw e;
        }
        PyObject module = moveToEnd(ts, modules, name);
        try (var held = ts.hold(module)) {
            completeOld(ts, spec, module, loader, name);
        }
        return module;
    }

    private static void completeOld(ThreadState ts, PyObject spec, PyObject module, PyObject loader, PyObject name) {
        fillIn(ts, module, Attr.D_LOADER, loader);
        if (Attr.orNone(ts, module, Attr.PACKAGE) == PyNone.NONE) {
            boolean isPackage = Attributes.getOrNull(ts, module, Attr.D_PATH) != null;
            PyObject value =
                    isPackage ? Attributes.get(ts, module, Attr.D_NAME) : PyStr.of(Specs.parentOf(name.toString()));
            fillIn(ts, module, Attr.PACKAGE, value);
        }
        fillIn(ts, module, Attr.SPEC, spec);
    }

    private static void fillIn(ThreadState ts, PyObject module, PyStr name, PyObject value) {
        if (Attr.orNone(ts, module, name) == PyNone.NONE) {
            try {
                Attributes.set(ts, module, name, value);
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.AttributeError)) {
                    throw e;
                }
            }
        }
    }

    /// `_exec`: runs the module of a spec again in its own namespace.
    public static PyObject reexecute(ThreadState ts, PyObject spec, PyObject module) {
        ImportState state = ImportState.of(ts);
        PyStr name = nameOf(ts, spec);
        ModuleLocks.Lock lock = state.locks.acquire(ts, name);
        try (var held = ts.hold(spec, module)) {
            if (state.modules().get(ts, name) != module) {
                throw ImportErrors.importError("module " + Text.repr(ts, name) + " not in sys.modules", name);
            }
            PyObject loader = Attributes.get(ts, spec, Attr.LOADER);
            try {
                if (loader == PyNone.NONE && Attributes.get(ts, spec, Attr.LOCATIONS) == PyNone.NONE) {
                    throw ImportErrors.importError("missing loader", name);
                }
                Specs.initialise(ts, spec, module, true);
                if (loader != PyNone.NONE) {
                    executeIn(ts, loader, name, module);
                }
            } finally {
                moveToEnd(ts, state.modules(), name);
            }
            return moveToEnd(ts, state.modules(), name);
        } finally {
            state.locks.release(ts, lock);
        }
    }

    private static void executeIn(ThreadState ts, PyObject loader, PyStr name, PyObject module) {
        if (Attributes.getOrNull(ts, loader, Attr.EXEC_MODULE) != null) {
            Calls.callMethod(ts, loader, Attr.EXEC_MODULE, module);
        } else {
            warnOfOldLoader(ts, loader);
            Calls.callMethod(ts, loader, Attr.LOAD_MODULE, name);
        }
    }

    /// `_load_module_shim`: the deprecated `load_module` of all loaders.
    public static PyObject loadModule(ThreadState ts, PyObject loader, PyObject name) {
        FrozenWarnings.CORE.warn(
                ts,
                ExceptionTypes.DeprecationWarning,
                "the load_module() method is deprecated and slated for removal in Python 3.12; use exec_module()"
                        + " instead",
                530);
        PyObject spec = Specs.fromLoader(ts, name, loader, PyNone.NONE, PyNone.NONE);
        PyObject module = ImportState.of(ts).modules().get(ts, name);
        return module == null ? load(ts, spec) : reexecute(ts, spec, module);
    }

    /// Imports a module with `builtins.__import__` as the import statement does.
    static void importPlain(ThreadState ts, PyStr name) {
        gcdImport(ts, name, null, 0);
    }

    /// `_gcd_import`.
    public static PyObject gcdImport(ThreadState ts, PyObject name, @Nullable PyObject anchor, int level) {
        check(ts, name, anchor, level);
        PyStr text = (PyStr) name;
        return findAndLoad(ts, level > 0 && anchor instanceof PyStr base ? resolve(text, base, level) : text);
    }

    /// `_sanity_check`.
    public static void check(ThreadState ts, PyObject name, @Nullable PyObject anchor, int level) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError("module name must be str, not %s", Text.str(ts, name.type()));
        }
        if (level < 0) {
            throw Raise.valueError("level must be >= 0");
        }
        if (level > 0) {
            if (!(anchor instanceof PyStr base)) {
                throw Raise.typeError("__package__ not set to a string");
            }
            if (base.length() == 0) {
                throw ImportErrors.importError("attempted relative import with no known parent package", null);
            }
        } else if (text.length() == 0) {
            throw Raise.valueError("Empty module name");
        }
    }

    /// `_resolve_name`: the absolute name of a relative one.
    public static PyStr resolve(PyStr name, PyStr anchor, int level) {
        String base = anchor.value();
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw ImportErrors.importError("attempted relative import beyond top-level package", null);
            }
            base = base.substring(0, dot);
        }
        return PyStr.of(name.length() == 0 ? base : base + "." + name.value());
    }
}
