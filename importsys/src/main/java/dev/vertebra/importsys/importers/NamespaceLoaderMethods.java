package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `NamespaceLoader`.
@NativeModuleTable("NamespaceLoader")
final class NamespaceLoaderMethods {
    private NamespaceLoaderMethods() {}

    @PyFunction("__init__(self, name, path, path_finder)")
    static void init(ThreadState ts, PyObject self, PyObject name, PyObject path, PyObject finder) {
        PyObject live = Calls.call3(ts, ImportState.classes(ts).namespacePath, name, path, finder);
        Attributes.set(ts, self, Attr.NAMESPACE_PATH, live);
    }

    @PyFunction("is_package(self, fullname)")
    static boolean isPackage(PyObject self, PyObject name) {
        return true;
    }

    @PyFunction("get_source(self, fullname)")
    static String getSource(PyObject self, PyObject name) {
        return "";
    }

    @PyFunction("get_code(self, fullname)")
    static PyObject getCode(ThreadState ts, PyObject self, PyObject name) {
        return CodeFiles.compile(ts, PyStr.EMPTY, PyStr.of("<string>"), PyInt.of(-1));
    }

    /// Gives None, so that the import system makes an ordinary module.
    @PyFunction("create_module(self, spec)")
    static void createModule(PyObject self, PyObject spec) {
        // None: the import system makes an ordinary module.
    }

    @PyFunction("exec_module(self, module)")
    static void execModule(PyObject self, PyObject module) {
        // A namespace package has no code.
    }

    /// Loads a namespace package in the old way; exec_module() is the new one.
    @PyFunction("load_module(self, fullname)")
    static PyObject loadModule(ThreadState ts, PyObject self, PyObject name) {
        return Loading.loadModule(ts, self, name);
    }

    @PyFunction("get_resource_reader(self, module)")
    static PyObject getResourceReader(ThreadState ts, PyObject self, PyObject module) {
        PyObject readers = ts.importModule("importlib.readers");
        PyObject path = Attributes.get(ts, self, Attr.NAMESPACE_PATH);
        return Calls.call1(ts, Attributes.get(ts, readers, "NamespaceReader"), path);
    }
}
