package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `_LoaderBasics`: what loaders of code share.
@NativeModuleTable("_LoaderBasics")
final class LoaderBasicsMethods {
    private LoaderBasicsMethods() {}

    /// Tells a package by its file's name, `__init__`.
    @PyFunction("is_package(self, fullname)")
    static boolean isPackage(ThreadState ts, PyObject self, PyObject name) {
        PyObject path = Calls.callMethod(ts, self, Attr.GET_FILENAME, name);
        String file = Paths.file(path.toString());
        int dot = file.lastIndexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        return stem.equals("__init__") && !Specs.tailOf(name.toString()).equals("__init__");
    }

    /// Gives None, so that the import system makes an ordinary module.
    @PyFunction("create_module(self, spec)")
    static void createModule(PyObject self, PyObject spec) {
        // None: the import system makes an ordinary module.
    }

    /// Runs the module's code in its namespace.
    @PyFunction("exec_module(self, module)")
    static void execModule(ThreadState ts, PyObject self, PyObject module) {
        PyObject name = Attributes.get(ts, module, Attr.D_NAME);
        ImportClasses classes = ImportState.classes(ts);
        PyObject code = classes.hasOwn(self, classes.sourceFileLoader, Attr.GET_CODE)
                ? CodeFiles.codeOf(ts, self, name)
                : Calls.callMethod(ts, self, Attr.GET_CODE, name);
        if (code == PyNone.NONE) {
            throw ImportErrors.importError(
                    "cannot load module " + Text.repr(ts, name) + " when get_code() returns None", null);
        }
        CodeFiles.run(ts, code, Attributes.get(ts, module, Attr.DICT));
    }

    /// Loads a module in the old way; exec_module() is the new one.
    @PyFunction("load_module(self, fullname)")
    static PyObject loadModule(ThreadState ts, PyObject self, PyObject name) {
        return Loading.loadModule(ts, self, name);
    }
}
