package dev.vertebra.importsys;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.importers.FrozenImporterMethods;
import dev.vertebra.importsys.importers.FrozenTable;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ClassMaker;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.ModuleFunction;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A frozen module that is in `sys.modules` before its code has run.
///
/// What a module knows without its code (name, spec, loader, file) is there at once; the first look at anything else
/// runs the code. Until then the module has a class of its own, as `importlib.util.LazyLoader` does it; its
/// `__class__` is `module` from the start.
@NativeModuleTable("module")
public final class DeferredModules {
    private static final PyStr CLASS = PyStr.intern("__class__");
    private static final List<PyStr> KNOWN = List.of(Attr.D_NAME, Attr.SPEC, Attr.D_LOADER, Attr.PACKAGE, Attr.FILE);

    private DeferredModules() {}

    /// Runs the code of a deferred module.
    public interface Filler {
        /// Fills the namespace of a module.
        void fill(ThreadState ts, PyCode code, PyModule module);
    }

    /// What runs the code of a runtime's deferred module; null where there is none.
    private static final class Waiting {
        @Nullable
        Filler filler;
    }

    /// Puts the module `site` into `sys.modules`, deferred.
    ///
    /// @return the module, or null if it is not in the library
    public static @Nullable PyModule putSite(ThreadState ts, Filler filler) {
        ImportState state = ImportState.of(ts);
        PyStr source = FrozenImporterMethods.sourceOf(ts, FrozenImporterMethods.SITE);
        if (source == null) {
            return null;
        }
        PyObject importer = ImportState.classes(ts).frozenImporter;
        PyObject spec =
                FrozenImporterMethods.findSpec(ts, importer, FrozenImporterMethods.SITE, PyNone.NONE, PyNone.NONE);
        PyModule module = PyModule.named(FrozenImporterMethods.SITE, null);
        state.modules().putStr(FrozenImporterMethods.SITE, module);
        Specs.initialise(ts, spec, module, false);
        module.dict().putStr(Attr.FILE, source);
        ts.interpreter().extension(Waiting.class, Waiting::new).filler = filler;
        PyType deferred = new ClassMaker(ts, "builtins", "module", "")
                .methods(DeferredModulesNatives.rows())
                .make(PyModule.TYPE);
        Attributes.set(ts, module, CLASS, deferred);
        return module;
    }

    /// A native that looks like a function of a module written in Python.
    public static PyObject function(Native row, PyStr module) {
        return new ModuleFunction(row, module, row.name(), PyNone.NONE);
    }

    /// Gives the module its true class and runs its code; once, also if several threads ask.
    private static void fill(ThreadState ts, PyObject object) {
        Waiting waiting = ts.interpreter().extension(Waiting.class, Waiting::new);
        Filler filler = waiting.filler;
        waiting.filler = null;
        Attributes.set(ts, object, CLASS, PyModule.TYPE);
        FrozenTable.Frozen site = FrozenTable.find(ts, FrozenImporterMethods.SITE);
        if (filler != null && site != null && object instanceof PyModule module) {
            filler.fill(ts, FrozenTable.code(ts, site), module);
        }
    }

    @PyFunction("__getattribute__(self, name, /)")
    static PyObject getAttribute(ThreadState ts, PyModule self, PyStr name) {
        if (PyStr.same(name, CLASS)) {
            return PyModule.TYPE;
        }
        for (PyStr each : KNOWN) {
            PyObject value = PyStr.same(each, name) ? self.dict().getStr(each) : null;
            if (value != null) {
                return value;
            }
        }
        fill(ts, self);
        return Attributes.get(ts, self, name);
    }

    @PyFunction("__setattr__(self, name, value, /)")
    static void setAttribute(ThreadState ts, PyModule self, PyStr name, PyObject value) {
        if (PyStr.same(name, CLASS)) {
            Attributes.genericSet(ts, self, name, value);
            return;
        }
        fill(ts, self);
        Attributes.set(ts, self, name, value);
    }

    @PyFunction("__delattr__(self, name, /)")
    static void deleteAttribute(ThreadState ts, PyModule self, PyStr name) {
        fill(ts, self);
        Attributes.delete(ts, self, name);
    }
}
