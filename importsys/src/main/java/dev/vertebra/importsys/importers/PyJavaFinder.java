package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.finders.FoundModule;
import dev.vertebra.importsys.finders.ModuleFinder;
import dev.vertebra.importsys.finders.RefusedImport;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// A finder written in Java, as `sys.meta_path` holds it.
@NativeType("JavaFinder")
public final class PyJavaFinder extends PyObject {
    static final PyType TYPE = PyType.builtin("importsys.JavaFinder", PyJavaFinder.class)
            .doc("A finder of modules that is written in Java.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(PyJavaFinderNatives.rows())
            .structure(32, -1, 24)
            .make();

    private final ModuleFinder finder;

    /// Makes what stands for a finder.
    public PyJavaFinder(ModuleFinder finder) {
        super(TYPE);
        this.finder = finder;
    }

    /// The spec of a module, or None if it is not here.
    @PyMethod("find_spec(self, fullname, path=None, target=None)")
    static PyObject findSpec(ThreadState ts, PyJavaFinder self, PyStr name, PyObject path, PyObject target) {
        FoundModule found;
        try {
            found = self.finder.find(name.value());
        } catch (RefusedImport e) {
            throw ImportErrors.importError(String.valueOf(e.getMessage()), name);
        }
        if (found == null) {
            return PyNone.NONE;
        }
        PyObject loader = new PyJavaLoader(name, found);
        PyObject spec = Specs.make(ts, name, loader, PyStr.of(found.origin()), found.isPackage());
        try (var held = ts.hold(spec)) {
            Attributes.set(ts, spec, Attr.SET_FILE, PyBool.TRUE);
            if (found.isPackage()) {
                String origin = found.origin();
                String folder = origin.contains("/__init__.") ? Paths.folder(origin) : origin;
                Attributes.set(ts, spec, Attr.LOCATIONS, PyList.of(PyStr.of(folder)));
            }
        }
        return spec;
    }

    /// Tells the finder to look anew.
    @PyMethod("invalidate_caches(self)")
    static void invalidateCaches(PyJavaFinder self) {
        self.finder.invalidateCaches();
    }

    @PySpecial
    static PyObject __repr__(PyJavaFinder self) {
        return PyStr.of("<JavaFinder " + self.finder.getClass().getName() + ">");
    }
}
