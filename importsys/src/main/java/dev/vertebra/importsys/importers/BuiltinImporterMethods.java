package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `BuiltinImporter`.
@NativeModuleTable("BuiltinImporter")
public final class BuiltinImporterMethods {
    private BuiltinImporterMethods() {}

    /// Whether a native module has a name, one that this importer knows.
    public static boolean isNative(ThreadState ts, PyObject name) {
        String text = name.toString();
        return ImportState.of(ts).host().nativeNames().contains(text) && !text.startsWith("_frozen_importlib");
    }

    /// The native module that a spec names, the one that exists or a new one; None if there is none.
    public static PyObject create(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        PyObject known = ImportState.of(ts).modules().get(ts, name);
        if (known != null && known != PyNone.NONE && isNative(ts, name)) {
            return known;
        }
        PyModule made = ImportState.of(ts).host().makeNative(ts, name.toString());
        return made == null ? PyNone.NONE : made;
    }

    @PyFunction("find_spec(cls, fullname, path=None, target=None)")
    static PyObject findSpec(ThreadState ts, PyObject cls, PyObject name, PyObject path, PyObject target) {
        return isNative(ts, name)
                ? Specs.make(ts, name, cls, Attributes.get(ts, cls, Attr.D_ORIGIN), false)
                : PyNone.NONE;
    }

    /// Makes the native module that a spec names.
    @PyFunction("create_module(spec)")
    static PyObject createModule(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        require(ts, name);
        return create(ts, spec);
    }

    /// Does nothing: a native module is filled when it is made.
    @PyFunction("exec_module(module)")
    static void execModule(PyObject module) {
        // A native module is complete when it is made.
    }

    /// Always None: a native module has no Python code.
    @PyFunction("get_code(cls, fullname)")
    static void getCode(ThreadState ts, PyObject cls, PyObject name) {
        require(ts, name);
    }

    /// Always None: a native module has no Python text.
    @PyFunction("get_source(cls, fullname)")
    static void getSource(ThreadState ts, PyObject cls, PyObject name) {
        require(ts, name);
    }

    /// Always False: no native module has submodules.
    @PyFunction("is_package(cls, fullname)")
    static boolean isPackage(ThreadState ts, PyObject cls, PyObject name) {
        require(ts, name);
        return false;
    }

    /// Loads a native module in the old way; exec_module() is the new one.
    @PyFunction("load_module(cls, fullname)")
    static PyObject loadModule(ThreadState ts, PyObject cls, PyObject name) {
        return Loading.loadModule(ts, cls, name);
    }

    private static void require(ThreadState ts, PyObject name) {
        if (!isNative(ts, name)) {
            throw ImportErrors.importError(Text.repr(ts, name) + " is not a built-in module", name);
        }
    }
}
