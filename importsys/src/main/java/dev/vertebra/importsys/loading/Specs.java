package dev.vertebra.importsys.loading;

import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.FoundFile;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// Module specs: how they are made, and how modules get their attributes from them. PEP 451.
///
/// A spec is an ordinary object whose attributes are the truth, so that one written in Python serves as well.
public final class Specs {
    private Specs() {}

    /// A new `ModuleSpec`.
    public static PyObject make(ThreadState ts, PyObject name, PyObject loader, PyObject origin, boolean isPackage) {
        ImportClasses classes = ImportState.classes(ts);
        if (classes.isUnchanged(classes.moduleSpec)) {
            return plain(classes, name, loader, origin, isPackage ? new PyList() : PyNone.NONE, PyBool.FALSE);
        }
        PyInstance spec = new PyInstance(classes.moduleSpec);
        fill(ts, spec, name, loader, origin, PyNone.NONE, isPackage);
        return spec;
    }

    /// A new `ModuleSpec`, of whose class nobody has changed an attribute: no descriptor of it has one of the names.
    private static PyObject plain(
            ImportClasses classes,
            PyObject name,
            PyObject loader,
            PyObject origin,
            PyObject locations,
            PyObject setFile) {
        PyInstance spec = new PyInstance(classes.moduleSpec);
        Attributes.putOwn(spec, Attr.NAME, name);
        Attributes.putOwn(spec, Attr.LOADER, loader);
        Attributes.putOwn(spec, Attr.ORIGIN, origin);
        Attributes.putOwn(spec, Attr.LOADER_STATE, PyNone.NONE);
        Attributes.putOwn(spec, Attr.LOCATIONS, locations);
        Attributes.putOwn(spec, Attr.UNINITIALIZED, new PyList());
        Attributes.putOwn(spec, Attr.SET_FILE, setFile);
        Attributes.putOwn(spec, Attr.CACHED_FIELD, PyNone.NONE);
        return spec;
    }

    /// Whether a spec is a `ModuleSpec` as it was made: what it tells beside its own attributes is what is said here.
    public static boolean isPlain(ImportClasses classes, PyObject spec) {
        return spec.type() == classes.moduleSpec && classes.isUnchanged(classes.moduleSpec);
    }

    /// An attribute that a spec has of its own.
    ///
    /// @param plain whether [#isPlain] holds
    static PyObject get(ThreadState ts, PyObject spec, boolean plain, PyStr name) {
        PyObject own = plain ? Attributes.instanceGet(spec, name) : null;
        return own == null ? Attributes.get(ts, spec, name) : own;
    }

    /// Sets such an attribute.
    static void set(ThreadState ts, PyObject spec, boolean plain, PyStr name, PyObject value) {
        if (plain) {
            Attributes.putOwn(spec, name, value);
        } else {
            Attributes.set(ts, spec, name, value);
        }
    }

    /// `ModuleSpec.__init__`.
    public static void fill(
            ThreadState ts,
            PyObject spec,
            PyObject name,
            PyObject loader,
            PyObject origin,
            PyObject state,
            boolean isPackage) {
        Attributes.set(ts, spec, Attr.NAME, name);
        Attributes.set(ts, spec, Attr.LOADER, loader);
        Attributes.set(ts, spec, Attr.ORIGIN, origin);
        Attributes.set(ts, spec, Attr.LOADER_STATE, state);
        Attributes.set(ts, spec, Attr.LOCATIONS, isPackage ? new PyList() : PyNone.NONE);
        Attributes.set(ts, spec, Attr.UNINITIALIZED, new PyList());
        Attributes.set(ts, spec, Attr.SET_FILE, PyBool.FALSE);
        Attributes.set(ts, spec, Attr.CACHED_FIELD, PyNone.NONE);
    }

    /// What a spec gives as `parent`.
    public static PyObject parentOf(ThreadState ts, PyObject spec) {
        boolean plain = isPlain(ImportState.classes(ts), spec);
        return plain ? parent(ts, spec, true) : Attributes.get(ts, spec, Attr.PARENT);
    }

    /// `ModuleSpec.parent`: the package that holds the module; for a package, its own name.
    public static PyObject parent(ThreadState ts, PyObject spec, boolean plain) {
        PyObject name = get(ts, spec, plain, Attr.NAME);
        return get(ts, spec, plain, Attr.LOCATIONS) == PyNone.NONE
                ? PyStr.of(parentOf(Text.str(ts, name).value()))
                : name;
    }

    /// `ModuleSpec.cached`: the compiled file, remembered when it is first asked for.
    public static PyObject cached(ThreadState ts, PyObject spec) {
        return cached(ts, spec, false, null);
    }

    private static PyObject cached(ThreadState ts, PyObject spec, boolean plain, @Nullable FoundFile found) {
        PyObject known = get(ts, spec, plain, Attr.CACHED_FIELD);
        if (known == PyNone.NONE
                && get(ts, spec, plain, Attr.ORIGIN) instanceof PyStr origin
                && Truth.of(ts, get(ts, spec, plain, Attr.SET_FILE))) {
            known = Paths.cachedFor(ts, origin.value());
            set(ts, spec, plain, Attr.CACHED_FIELD, known);
            if (found != null
                    && known instanceof PyStr compiled
                    && origin.value().equals(found.path)) {
                found.compiled = compiled;
            }
        }
        return known;
    }

    /// The part of a dotted name before the last dot.
    public static String parentOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /// The part of a dotted name after the last dot.
    public static String tailOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// `spec_from_loader`.
    ///
    /// @param isPackage None where the loader is to be asked
    public static PyObject fromLoader(
            ThreadState ts, PyObject name, PyObject loader, PyObject givenOrigin, PyObject isPackage) {
        PyObject origin = givenOrigin == PyNone.NONE ? Attr.orNone(ts, loader, Attr.D_ORIGIN) : givenOrigin;
        if (!Truth.of(ts, origin) && Attributes.getOrNull(ts, loader, Attr.GET_FILENAME) != null) {
            if (isPackage == PyNone.NONE) {
                return fromFile(ts, name, PyNone.NONE, loader, null);
            }
            return fromFile(ts, name, PyNone.NONE, loader, Truth.of(ts, isPackage) ? new PyList() : PyNone.NONE);
        }
        boolean asPackage = isPackage == PyNone.NONE ? saysPackage(ts, loader, name) : Truth.of(ts, isPackage);
        return make(ts, name, loader, origin, asPackage);
    }

    private static boolean saysPackage(ThreadState ts, PyObject loader, PyObject name) {
        PyObject method = Attributes.getOrNull(ts, loader, Attr.IS_PACKAGE);
        if (method == null) {
            return false;
        }
        try {
            return Truth.of(ts, Calls.call1(ts, method, name));
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.ImportError)) {
                return false;
            }
            throw e;
        }
    }

    /// `spec_from_file_location`.
    ///
    /// @param locations the search locations, or null where the loader is to be asked
    /// @return None if no loader fits
    public static PyObject fromFile(
            ThreadState ts, PyObject name, PyObject location, PyObject givenLoader, @Nullable PyObject locations) {
        String path = location == PyNone.NONE ? askedLocation(ts, name, givenLoader) : absoluteIfCan(ts, location);
        PyObject loader = givenLoader;
        if (loader == PyNone.NONE) {
            PyType kind = loaderFor(ts, path);
            if (kind == null) {
                return PyNone.NONE;
            }
            loader = Calls.call2(ts, kind, name, PyStr.of(path));
        }
        PyStr origin = location instanceof PyStr text && text.value() == path ? text : PyStr.of(path);
        return ofFile(ts, name, origin, loader, locations);
    }

    /// A spec of a file whose absolute path and loader are known.
    static PyObject ofFile(
            ThreadState ts, PyObject name, PyStr path, PyObject loader, @Nullable PyObject givenLocations) {
        ImportClasses classes = ImportState.classes(ts);
        if (classes.isUnchanged(classes.moduleSpec)
                && (givenLocations == PyNone.NONE || givenLocations instanceof PyList list && list.size() > 0)) {
            return plain(classes, name, loader, path, givenLocations, PyBool.TRUE);
        }
        PyObject spec = make(ts, name, loader, path, false);
        try (var held = ts.hold(spec)) {
            Attributes.set(ts, spec, Attr.SET_FILE, PyBool.TRUE);
            PyObject locations = givenLocations;
            if (locations == null) {
                locations = saysPackage(ts, loader, name) ? new PyList() : PyNone.NONE;
            }
            if (locations instanceof PyList list && list.size() == 0 && path.length() > 0) {
                list.append(PyStr.of(Paths.folder(path.value())));
            }
            if (locations != PyNone.NONE) {
                Attributes.set(ts, spec, Attr.LOCATIONS, locations);
            }
        }
        return spec;
    }

    private static @Nullable PyType loaderFor(ThreadState ts, String path) {
        ImportClasses classes = ImportState.classes(ts);
        for (String suffix : ExtensionModules.SUFFIXES) {
            if (path.endsWith(suffix)) {
                return classes.extensionFileLoader;
            }
        }
        if (path.endsWith(".py")) {
            return classes.sourceFileLoader;
        }
        return path.endsWith(".pyc") ? classes.sourcelessFileLoader : null;
    }

    private static String askedLocation(ThreadState ts, PyObject name, PyObject loader) {
        PyObject method = Attributes.getOrNull(ts, loader, Attr.GET_FILENAME);
        if (method != null) {
            try {
                return Calls.call1(ts, method, name).toString();
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.ImportError)) {
                    throw e;
                }
            }
        }
        return "<unknown>";
    }

    private static String absoluteIfCan(ThreadState ts, PyObject location) {
        String path = Paths.fsPath(ts, location);
        return path.startsWith("/") || FileAccess.currentFolder() == null ? path : Paths.absolute(path);
    }

    /// `_spec_from_module`.
    public static PyObject fromModule(ThreadState ts, PyObject module, PyObject givenLoader, PyObject givenOrigin) {
        PyObject known = Attr.orNone(ts, module, Attr.SPEC);
        if (known != PyNone.NONE) {
            return known;
        }
        PyObject name = Attributes.get(ts, module, Attr.D_NAME);
        PyObject loader = givenLoader == PyNone.NONE ? Attr.orNone(ts, module, Attr.D_LOADER) : givenLoader;
        PyObject location = Attr.orNone(ts, module, Attr.FILE);
        PyObject origin = givenOrigin;
        if (origin == PyNone.NONE) {
            origin = loader == PyNone.NONE ? PyNone.NONE : Attr.orNone(ts, loader, Attr.D_ORIGIN);
            if (!Truth.of(ts, origin)) {
                origin = location;
            }
        }
        PyObject path = Attributes.getOrNull(ts, module, Attr.D_PATH);
        PyObject spec = make(ts, name, loader, origin, false);
        try (var held = ts.hold(spec)) {
            boolean atFile = location != PyNone.NONE && dev.vertebra.objectmodel.Compare.equal(ts, origin, location);
            Attributes.set(ts, spec, Attr.SET_FILE, PyBool.of(atFile));
            Attributes.set(ts, spec, Attr.CACHED, Attr.orNone(ts, module, Attr.D_CACHED));
            Attributes.set(ts, spec, Attr.LOCATIONS, path == null ? PyNone.NONE : Iterate.toList(ts, path));
        }
        return spec;
    }

    /// Sets one of the attributes that are told here, of which the class of modules has none.
    private static void setIfCan(ThreadState ts, PyObject module, PyStr name, PyObject value) {
        if (module instanceof PyModule plain && plain.type() == PyModule.TYPE) {
            plain.dict().putStr(name, value);
            return;
        }
        try {
            Attributes.set(ts, module, name, value);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.AttributeError)) {
                throw e;
            }
        }
    }

    private static boolean lacks(ThreadState ts, PyObject module, PyStr name) {
        PyObject value = Attr.ofModule(ts, module, name);
        return value == null || value == PyNone.NONE;
    }

    /// `_init_module_attrs`.
    public static void initialise(ThreadState ts, PyObject spec, PyObject module, boolean override) {
        initialise(ts, spec, module, override, null);
    }

    private static void initialise(
            ThreadState ts, PyObject spec, PyObject module, boolean override, @Nullable FoundFile found) {
        ImportClasses classes = ImportState.classes(ts);
        boolean plain = isPlain(classes, spec);
        if (override || lacks(ts, module, Attr.D_NAME)) {
            setIfCan(ts, module, Attr.D_NAME, get(ts, spec, plain, Attr.NAME));
        }
        PyObject locations = get(ts, spec, plain, Attr.LOCATIONS);
        if (override || lacks(ts, module, Attr.D_LOADER)) {
            PyObject loader = get(ts, spec, plain, Attr.LOADER);
            if (loader == PyNone.NONE && locations != PyNone.NONE) {
                loader = new PyInstance(classes.namespaceLoader);
                Attributes.set(ts, loader, Attr.NAMESPACE_PATH, locations);
                Attributes.set(ts, spec, Attr.LOADER, loader);
                Attributes.set(ts, module, Attr.FILE, PyNone.NONE);
            }
            setIfCan(ts, module, Attr.D_LOADER, loader);
        }
        if (override || lacks(ts, module, Attr.PACKAGE)) {
            setIfCan(ts, module, Attr.PACKAGE, plain ? parent(ts, spec, true) : Attributes.get(ts, spec, Attr.PARENT));
        }
        setIfCan(ts, module, Attr.SPEC, spec);
        if (locations != PyNone.NONE && (override || lacks(ts, module, Attr.D_PATH))) {
            setIfCan(ts, module, Attr.D_PATH, locations);
        }
        if (Truth.of(ts, get(ts, spec, plain, plain ? Attr.SET_FILE : Attr.HAS_LOCATION))) {
            locate(ts, spec, module, override, plain, found);
        }
    }

    private static void locate(
            ThreadState ts,
            PyObject spec,
            PyObject module,
            boolean override,
            boolean plain,
            @Nullable FoundFile found) {
        if (override || lacks(ts, module, Attr.FILE)) {
            setIfCan(ts, module, Attr.FILE, get(ts, spec, plain, Attr.ORIGIN));
        }
        if (override || lacks(ts, module, Attr.D_CACHED)) {
            PyObject cached = plain ? cached(ts, spec, true, found) : Attributes.get(ts, spec, Attr.CACHED);
            if (cached != PyNone.NONE) {
                setIfCan(ts, module, Attr.D_CACHED, cached);
            }
        }
    }

    /// What a loader makes for a spec; None if it leaves that to us.
    private static PyObject created(ThreadState ts, PyObject spec, PyObject loader) {
        ImportClasses classes = ImportState.classes(ts);
        if (classes.hasOwn(loader, classes.sourceFileLoader, Attr.CREATE_MODULE)) {
            return PyNone.NONE;
        }
        if (loader == classes.builtinImporter && classes.isUnchanged(classes.builtinImporter)) {
            return classes.methods.createModule(ts, spec);
        }
        PyObject create = Attributes.getOrNull(ts, loader, Attr.CREATE_MODULE);
        if (create != null) {
            return Calls.call1(ts, create, spec);
        }
        if (Attributes.getOrNull(ts, loader, Attr.EXEC_MODULE) != null) {
            throw ImportErrors.importError("loaders that define exec_module() must also define create_module()", null);
        }
        return PyNone.NONE;
    }

    /// `module_from_spec`.
    public static PyObject newModule(ThreadState ts, PyObject spec) {
        return newModule(ts, spec, null);
    }

    /// The same for a spec of a file that has just been found.
    static PyObject newModule(ThreadState ts, PyObject spec, @Nullable FoundFile found) {
        PyObject module = created(ts, spec, Attributes.get(ts, spec, Attr.LOADER));
        if (module == PyNone.NONE) {
            PyObject name = Attributes.get(ts, spec, Attr.NAME);
            module = name instanceof PyStr text ? PyModule.named(text, null) : Calls.call1(ts, PyModule.TYPE, name);
        }
        try (var held = ts.hold(module)) {
            initialise(ts, spec, module, false, found);
        }
        return module;
    }
}
