package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.loading.ExtensionModules;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.FoundFile;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.ModuleFunction;
import dev.vertebra.importsys.state.Verbose;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The methods of `FileFinder`, which finds modules in one folder and remembers the folder's content while its
/// modification time stays the same.
@NativeModuleTable("FileFinder")
public final class FileFinderMethods {
    private static final PyStr LOADERS = PyStr.intern("_loaders");
    private static final PyStr PATH_MTIME = PyStr.intern("_path_mtime");
    private static final PyStr PATH_CACHE = PyStr.intern("_path_cache");
    private static final PyStr RELAXED_CACHE = PyStr.intern("_relaxed_path_cache");
    private static final PyStr GET_SPEC = PyStr.intern("_get_spec");
    private static final PyStr FILL_CACHE = PyStr.intern("_fill_cache");

    private FileFinderMethods() {}

    @PyFunction("__init__(self, path, *loader_details)")
    static void init(ThreadState ts, PyObject self, PyObject path, PyTuple details) {
        PyList loaders = new PyList();
        for (int i = 0; i < details.size(); i++) {
            PyObject[] pair = Iterate.unpack(ts, details.get(i), 2);
            for (PyObject suffix : Iterate.toTuple(ts, pair[1]).toArray()) {
                loaders.append(PyTuple.of(suffix, pair[0]));
            }
        }
        Attributes.set(ts, self, LOADERS, loaders);
        String text = path == PyNone.NONE ? "" : Paths.fsPath(ts, path);
        String folder = text.isEmpty() || text.equals(".") ? FileAccess.currentFolder() : Paths.absolute(text);
        if (folder == null) {
            throw Raise.osError(2, "No such file or directory", null);
        }
        Attributes.set(ts, self, Attr.PATH, PyStr.of(folder));
        Attributes.set(ts, self, PATH_MTIME, PyInt.of(-1));
        Attributes.set(ts, self, PATH_CACHE, new PySet());
        Attributes.set(ts, self, RELAXED_CACHE, new PySet());
    }

    /// Forgets what the folder held, so that it is read again.
    @PyFunction("invalidate_caches(self)")
    static void invalidateCaches(ThreadState ts, PyObject self) {
        Attributes.set(ts, self, PATH_MTIME, PyInt.of(-1));
    }

    @PyFunction("_get_spec(self, loader_class, fullname, path, smsl, target)")
    static PyObject getSpec(
            ThreadState ts,
            PyObject self,
            PyObject loaderClass,
            PyObject name,
            PyObject path,
            PyObject locations,
            PyObject target) {
        PyObject loader = Calls.call2(ts, loaderClass, name, path);
        try (var held = ts.hold(loader)) {
            return Specs.fromFile(ts, name, path, loader, locations);
        }
    }

    /// The spec of a module that lies in this folder, or None.
    @PyFunction("find_spec(self, fullname, target=None)")
    static PyObject findSpec(ThreadState ts, PyObject self, PyObject name, PyObject target) {
        ImportState state = ImportState.of(ts);
        String tail = Specs.tailOf(name.toString());
        PyType own = state.classes().fileFinder;
        boolean plain = self.type() == own && state.classes().isUnchanged(own);
        String folder = get(ts, self, plain, Attr.PATH).toString();
        Path at = FileAccess.folder(ts, folder);
        PyObject content = content(ts, self, plain, at);
        boolean isNamespace = false;
        PyObject listed = get(ts, self, plain, LOADERS);
        PyObject[] loaders = listed instanceof PyList list && list.type() == PyList.TYPE
                ? list.toArray()
                : Iterate.toTuple(ts, listed).toArray();
        String base = "";
        if (holds(ts, content, PyStr.of(tail))) {
            base = Paths.join(folder, tail);
            for (PyObject each : loaders) {
                PyTuple pair = (PyTuple) each;
                String entry = "/__init__".concat(pair.get(0).toString());
                BasicFileAttributes found = file(at, tail.concat(entry));
                if (found != null) {
                    FoundFile file = new FoundFile(base.concat(entry), found);
                    return spec(ts, state, self, pair.get(1), name, file, PyList.of(PyStr.of(base)), target);
                }
            }
            isNamespace = FileAccess.isFolder(base);
        }
        boolean verbose = Verbose.is(ts, state, 2);
        for (PyObject each : loaders) {
            PyTuple pair = (PyTuple) each;
            PyStr entry = PyStr.of(tail.concat(pair.get(0).toString()));
            if (verbose) {
                Verbose.write(ts, "trying " + Paths.join(folder, entry.toString()));
            }
            if (holds(ts, content, entry)) {
                BasicFileAttributes found = file(at, entry.value());
                if (found != null) {
                    FoundFile file = new FoundFile(Paths.join(folder, entry.value()), found);
                    return spec(ts, state, self, pair.get(1), name, file, PyNone.NONE, target);
                }
            }
        }
        if (!isNamespace) {
            return PyNone.NONE;
        }
        PyObject spec = Specs.make(ts, name, PyNone.NONE, PyNone.NONE, false);
        Attributes.set(ts, spec, Attr.LOCATIONS, PyList.of(PyStr.of(base)));
        return spec;
    }

    /// An attribute that a finder has of its own.
    ///
    /// @param plain whether its class is `FileFinder`, of which nobody has changed an attribute
    private static PyObject get(ThreadState ts, PyObject self, boolean plain, PyStr name) {
        PyObject value = plain ? Attributes.instanceGet(self, name) : null;
        return value == null ? Attributes.get(ts, self, name) : value;
    }

    private static boolean holds(ThreadState ts, PyObject content, PyStr entry) {
        return content instanceof PySet set && set.type() == PySet.TYPE
                ? set.contains(ts, entry, entry.hash())
                : Items.contains(ts, content, entry);
    }

    /// What an entry of a folder is, or null if it is no file.
    ///
    /// @param entry its name as seen from the folder
    private static @Nullable BasicFileAttributes file(@Nullable Path folder, String entry) {
        BasicFileAttributes found = folder == null ? null : FileAccess.stat(folder, entry);
        return found == null || !found.isRegularFile() ? null : found;
    }

    private static PyObject spec(
            ThreadState ts,
            ImportState state,
            PyObject self,
            PyObject loaderClass,
            PyObject name,
            FoundFile file,
            PyObject locations,
            PyObject target) {
        PyStr path = PyStr.of(file.path);
        if (!hasOwn(ts, self, GET_SPEC)) {
            return Calls.callMethod(ts, self, GET_SPEC, loaderClass, name, path, locations, target);
        }
        PyType plain = state.classes().sourceFileLoader;
        if (loaderClass != plain || !state.classes().isUnchanged(plain)) {
            return getSpec(ts, self, loaderClass, name, path, locations, target);
        }
        PyObject loader = new PyInstance(plain);
        Attributes.putOwn(loader, Attr.NAME, name);
        Attributes.putOwn(loader, Attr.PATH, path);
        state.found = file;
        try (var held = ts.hold(loader)) {
            return Specs.fromFile(ts, name, path, loader, locations);
        }
    }

    private static boolean hasOwn(ThreadState ts, PyObject self, PyStr method) {
        ImportClasses classes = ImportState.classes(ts);
        return classes.hasOwn(self, classes.fileFinder, method);
    }

    /// The names in the folder, read again if its modification time changed.
    private static PyObject content(ThreadState ts, PyObject self, boolean plain, @Nullable Path folder) {
        BasicFileAttributes found = FileAccess.stat(folder);
        PyObject known = get(ts, self, plain, PATH_MTIME);
        double seconds = found == null ? -1 : FileAccess.seconds(found);
        if (!(known instanceof PyFloat before && before.type() == PyFloat.TYPE && before.value() == seconds)) {
            readIfChanged(ts, self, found == null ? PyInt.of(-1) : PyFloat.of(seconds), known);
        }
        return get(ts, self, plain, PATH_CACHE);
    }

    private static void readIfChanged(ThreadState ts, PyObject self, PyObject mtime, PyObject known) {
        if (!Compare.equal(ts, mtime, known)) {
            if (hasOwn(ts, self, FILL_CACHE)) {
                fillCache(ts, self);
            } else {
                Calls.callMethod(ts, self, FILL_CACHE);
            }
            Attributes.set(ts, self, PATH_MTIME, mtime);
        }
    }

    /// Reads the names in the folder anew.
    @PyFunction("_fill_cache(self)")
    static void fillCache(ThreadState ts, PyObject self) {
        List<String> names =
                FileAccess.names(Attributes.get(ts, self, Attr.PATH).toString());
        PyObject[] texts = new PyObject[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = PyStr.of(names.get(i));
        }
        Attributes.set(ts, self, PATH_CACHE, Calls.call1(ts, PySet.TYPE, PyTuple.of(texts)));
    }

    /// Gives a function for sys.path_hooks that makes finders with these loaders.
    @PyFunction("path_hook(cls, *loader_details)")
    static PyObject pathHook(ThreadState ts, PyObject cls, PyTuple details) {
        return new ModuleFunction(
                FileFinderHookNatives.rows()[0],
                PyStr.intern("_frozen_importlib_external"),
                "FileFinder.path_hook.<locals>.path_hook_for_FileFinder",
                PyTuple.of(cls, details));
    }

    @PyFunction("__repr__(self)")
    static String repr(ThreadState ts, PyObject self) {
        return "FileFinder(" + Text.repr(ts, Attributes.get(ts, self, Attr.PATH)) + ")";
    }

    /// The loaders of files, each with the endings of the names that it loads.
    public static PyList supportedLoaders(ThreadState ts) {
        ImportClasses classes = ImportState.classes(ts);
        return PyList.of(
                PyTuple.of(classes.extensionFileLoader, ExtensionModules.suffixes()),
                PyTuple.of(classes.sourceFileLoader, PyList.of(PyStr.of(".py"))),
                PyTuple.of(classes.sourcelessFileLoader, PyList.of(PyStr.of(".pyc"))));
    }

    /// The hook for the standard loaders.
    public static PyObject standardHook(ThreadState ts) {
        PyObject finder = ImportState.classes(ts).fileFinder;
        PyList loaders = supportedLoaders(ts);
        return Calls.call(ts, Attributes.get(ts, finder, "path_hook"), loaders.toArray(), 0, loaders.size(), null);
    }
}
