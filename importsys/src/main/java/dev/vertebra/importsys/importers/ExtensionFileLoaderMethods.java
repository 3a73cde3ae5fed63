package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.loading.ExtensionModules;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `ExtensionFileLoader`, which refuses to load: there is no C interface.
@NativeModuleTable("ExtensionFileLoader")
final class ExtensionFileLoaderMethods {
    private ExtensionFileLoaderMethods() {}

    /// Refuses to make an extension module.
    @PyFunction("create_module(self, spec)")
    static PyObject createModule(ThreadState ts, PyObject self, PyObject spec) {
        throw ExtensionModules.refusal(ts, spec);
    }

    /// Nothing is left to do for an extension module.
    @PyFunction("exec_module(self, module)")
    static void execModule(PyObject self, PyObject module) {
        // Never reached by the import system: there is no module to initialise.
    }

    /// Whether the file of the extension is the `__init__` of a package.
    @PyFunction("is_package(self, fullname)")
    static boolean isPackage(ThreadState ts, PyObject self, PyObject name) {
        String file = Paths.file(Attributes.get(ts, self, Attr.PATH).toString());
        for (String suffix : ExtensionModules.SUFFIXES) {
            if (file.equals("__init__" + suffix)) {
                return true;
            }
        }
        return false;
    }

    /// Always None: an extension has no Python code.
    @PyFunction("get_code(self, fullname)")
    static void getCode(PyObject self, PyObject name) {
        // None: there is no code.
    }

    /// Always None: an extension has no Python text.
    @PyFunction("get_source(self, fullname)")
    static void getSource(PyObject self, PyObject name) {
        // None: there is no source.
    }
}
