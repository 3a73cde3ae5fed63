package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.FrozenWarnings;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The methods of `PathFinder`. Language reference 5.5.
@NativeModuleTable("PathFinder")
final class PathFinderMethods {
    private static final PyStr GET_SPEC = PyStr.intern("_get_spec");
    private static final PyStr IMPORTER_CACHE = PyStr.intern("_path_importer_cache");
    private static final PyStr PATH_HOOKS = PyStr.intern("_path_hooks");

    private PathFinderMethods() {}

    /// Tells all finders in sys.path_importer_cache to look at the file system again.
    @PyFunction("invalidate_caches()")
    static void invalidateCaches(ThreadState ts) {
        if (ImportState.of(ts).sys(Attr.PATH_IMPORTER_CACHE) instanceof PyDict cache) {
            PyDict copy = cache.copy();
            for (int i = copy.next(0); i >= 0; i = copy.next(i + 1)) {
                PyObject finder = copy.valueAt(i);
                if (finder == PyNone.NONE || !copy.keyAt(i).toString().startsWith("/")) {
                    cache.remove(ts, copy.keyAt(i));
                } else {
                    PyObject method = Attributes.getOrNull(ts, finder, Attr.INVALIDATE_CACHES);
                    if (method != null) {
                        Calls.call0(ts, method);
                    }
                }
            }
        }
        PyType live = ImportState.classes(ts).namespacePath;
        PyObject epoch = Attributes.get(ts, live, NamespacePathMethods.EPOCH);
        Attributes.set(ts, live, NamespacePathMethods.EPOCH, PyInt.of(Arguments.asLong(ts, epoch) + 1));
        PyObject metadata = ts.importModule("importlib.metadata");
        Calls.callMethod(ts, Attributes.get(ts, metadata, "MetadataPathFinder"), Attr.INVALIDATE_CACHES);
    }

    /// The finder that the first fitting hook of sys.path_hooks makes for a path entry, or None.
    @PyFunction("_path_hooks(path)")
    static PyObject pathHooks(ThreadState ts, PyObject path) {
        PyObject hooks = ImportState.of(ts).sys(Attr.PATH_HOOKS);
        if (hooks != PyNone.NONE && !Truth.of(ts, hooks)) {
            FrozenWarnings.EXTERNAL.warn(ts, ExceptionTypes.ImportWarning, "sys.path_hooks is empty", 1487);
        }
        try (Stepper steps = Stepper.over(ts, hooks)) {
            PyObject hook;
            while ((hook = steps.next()) != null) {
                if (ZipHook.refuses(hook, path)) {
                    continue;
                }
                try {
                    return Calls.call1(ts, hook, path);
                } catch (PyException e) {
                    if (!e.matches(ExceptionTypes.ImportError)) {
                        throw e;
                    }
                }
            }
        }
        return PyNone.NONE;
    }

    /// The finder of a path entry, from sys.path_importer_cache or by sys.path_hooks.
    @PyFunction("_path_importer_cache(cls, path)")
    static PyObject pathImporterCache(ThreadState ts, PyObject cls, PyObject given) {
        boolean here = given instanceof PyStr text && text.length() == 0;
        PyObject path = here ? FileAccess.workingFolder(ts) : given;
        PyObject cache = ImportState.of(ts).sys(Attr.PATH_IMPORTER_CACHE);
        PyObject known = cache instanceof PyDict dict ? dict.get(ts, path) : null;
        if (known != null) {
            return known;
        }
        if (here && FileAccess.currentFolder() == null) {
            return PyNone.NONE;
        }
        PyObject finder = Calls.callMethod(ts, cls, PATH_HOOKS, path);
        Items.set(ts, cache, path, finder);
        return finder;
    }

    /// The spec of a module that lies in one of the path entries, or of a namespace package.
    @PyFunction("_get_spec(cls, fullname, path, target=None)")
    static PyObject getSpec(ThreadState ts, PyObject cls, PyObject name, PyObject path, PyObject target) {
        if (path instanceof PyList list && list.type() == PyList.TYPE) {
            return getSpec(ts, cls, name, list, target);
        }
        PyList portions = new PyList();
        try (var held = ts.hold(portions);
                Stepper steps = Stepper.over(ts, path)) {
            PyObject entry;
            while ((entry = steps.next()) != null) {
                PyObject spec = ask(ts, cls, entry, name, portions, target);
                if (spec != null) {
                    return spec;
                }
            }
        }
        return namespace(ts, name, portions);
    }

    /// The same for a list, which is what `sys.path` and the paths of packages are.
    private static PyObject getSpec(ThreadState ts, PyObject cls, PyObject name, PyList path, PyObject target) {
        PyList portions = new PyList();
        try (var held = ts.hold(portions, path)) {
            int mark = ts.candidateCount;
            for (int i = 0; i < path.size(); i++) {
                PyObject spec = ask(ts, cls, path.get(i), name, portions, target);
                if (spec != null) {
                    return spec;
                }
                mark = Stepper.release(ts, mark);
            }
        }
        return namespace(ts, name, portions);
    }

    /// Asks the finder of a path entry.
    ///
    /// @param portions gets the folders of a namespace package
    /// @return null if the module is not there, or not all of it
    private static @Nullable PyObject ask(
            ThreadState ts, PyObject cls, PyObject entry, PyObject name, PyList portions, PyObject target) {
        PyObject finder = entry instanceof PyStr ? finderOf(ts, cls, entry) : PyNone.NONE;
        PyObject spec = finder == PyNone.NONE ? finder : ask(ts, finder, name, target);
        if (spec == PyNone.NONE) {
            return null;
        }
        if (Attributes.get(ts, spec, Attr.LOADER) != PyNone.NONE) {
            return spec;
        }
        PyObject more = Attributes.get(ts, spec, Attr.LOCATIONS);
        if (more == PyNone.NONE) {
            throw ImportErrors.importError("spec missing loader", null);
        }
        Iterate.extend(ts, portions, more);
        return null;
    }

    private static PyObject namespace(ThreadState ts, PyObject name, PyList portions) {
        PyObject spec = Specs.make(ts, name, PyNone.NONE, PyNone.NONE, false);
        Attributes.set(ts, spec, Attr.LOCATIONS, portions);
        return spec;
    }

    private static PyObject finderOf(ThreadState ts, PyObject cls, PyObject entry) {
        return isUnchanged(ts, cls)
                ? pathImporterCache(ts, cls, entry)
                : Calls.callMethod(ts, cls, IMPORTER_CACHE, entry);
    }

    private static boolean isUnchanged(ThreadState ts, PyObject cls) {
        ImportClasses classes = ImportState.classes(ts);
        return cls == classes.pathFinder && classes.isUnchanged(classes.pathFinder);
    }

    private static PyObject ask(ThreadState ts, PyObject finder, PyObject name, PyObject target) {
        ImportClasses classes = ImportState.classes(ts);
        if (!classes.hasOwn(finder, classes.fileFinder, Attr.FIND_SPEC)) {
            PyObject spec = Calls.callMethod(ts, finder, Attr.FIND_SPEC, name, target);
            // It may have changed the file since it was looked at.
            ImportState.of(ts).found = null;
            return spec;
        }
        try (var held = ts.hold(finder)) {
            return FileFinderMethods.findSpec(ts, finder, name, target);
        }
    }

    /// The spec of a module that lies on `path`, or on sys.path where none is given; None if there is none.
    @PyFunction("find_spec(cls, fullname, path=None, target=None)")
    static PyObject findSpec(ThreadState ts, PyObject cls, PyObject name, PyObject given, PyObject target) {
        PyObject path = given == PyNone.NONE ? ImportState.of(ts).sys(Attr.PATH) : given;
        PyObject spec = isUnchanged(ts, cls)
                ? getSpec(ts, cls, name, path, target)
                : Calls.callMethod(ts, cls, GET_SPEC, name, path, target);
        if (spec == PyNone.NONE || Attributes.get(ts, spec, Attr.LOADER) != PyNone.NONE) {
            return spec;
        }
        PyObject portions = Attributes.get(ts, spec, Attr.LOCATIONS);
        if (!Truth.of(ts, portions)) {
            return PyNone.NONE;
        }
        try (var held = ts.hold(spec)) {
            Attributes.set(ts, spec, Attr.ORIGIN, PyNone.NONE);
            PyObject live = Calls.call3(
                    ts, ImportState.classes(ts).namespacePath, name, portions, Attributes.get(ts, cls, GET_SPEC));
            Attributes.set(ts, spec, Attr.LOCATIONS, live);
        }
        return spec;
    }

    /// The distributions on the path of a context that have its name.
    @PyFunction("find_distributions(*args, **kwargs)")
    static PyObject findDistributions(ThreadState ts, PyTuple args, PyDict kwargs) {
        PyObject finder = Attributes.get(ts, ts.importModule("importlib.metadata"), "MetadataPathFinder");
        return Calls.call(ts, Attributes.get(ts, finder, "find_distributions"), args, kwargs);
    }
}
