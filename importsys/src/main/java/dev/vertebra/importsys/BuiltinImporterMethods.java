package dev.vertebra.importsys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `BuiltinImporter`.
@NativeModuleTable("BuiltinImporter")
final class BuiltinImporterMethods {
    private BuiltinImporterMethods() {}

    @PyFunction("find_spec(cls, fullname, path=None, target=None)")
    static PyObject findSpec(ThreadState ts, PyObject cls, PyObject name, PyObject path, PyObject target) {
        return ImpFunctions.isNative(ts, name)
                ? Specs.make(ts, name, cls, Attributes.get(ts, cls, Attr.D_ORIGIN), false)
                : PyNone.NONE;
    }

    /// Makes the native module that a spec names.
    @PyFunction("create_module(spec)")
    static PyObject createModule(ThreadState ts, PyObject spec) {
        PyObject name = Attributes.get(ts, spec, Attr.NAME);
        require(ts, name);
        return ImpFunctions.createBuiltin(ts, spec);
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
        if (!ImpFunctions.isNative(ts, name)) {
            throw ImportErrors.importError(Text.repr(ts, name) + " is not a built-in module", name);
        }
    }
}
