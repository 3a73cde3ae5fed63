package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.importsys.state.ModuleFunction;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;

/// The entry of `sys.path_hooks` for zip files, which stands in for the library's class until it is needed.
///
/// `zipimport` is Python, and most programs never see a zip file on their path. Paths that name no file are refused
/// here; the first that does imports the module, whose class then takes this place.
@NativeModuleTable("zipimport")
public final class ZipHook {
    static final PyStr MODULE = PyStr.intern("zipimport");
    private static final Native ROW = ZipHookNatives.rows()[0];
    private static final PyStr CLASS = PyStr.intern("zipimporter");

    private ZipHook() {}

    /// Whether a hook of `sys.path_hooks` is this one and wants nothing of a path entry. That spares an error for each
    /// folder.
    static boolean refuses(PyObject hook, PyObject path) {
        return hook instanceof ModuleFunction function
                && function.isOf(ROW)
                && path instanceof PyStr text
                && !namesFile(text.value());
    }

    /// Looks at a path entry.
    @PyFunction("zipimporter(path)")
    static PyObject zipimporter(ThreadState ts, PyObject path) {
        if (path instanceof PyStr text && !namesFile(text.value())) {
            throw ImportErrors.of(ExceptionTypes.ImportError, "not a Zip file", null, path);
        }
        return Calls.call1(ts, Attributes.get(ts, ts.importModule("zipimport"), CLASS), path);
    }

    /// Whether a path or a beginning of it names a file that is no folder.
    private static boolean namesFile(String path) {
        String rest = path;
        while (!rest.isEmpty()) {
            var found = FileAccess.stat(rest);
            if (found != null) {
                return found.isRegularFile();
            }
            int slash = rest.lastIndexOf('/');
            rest = slash < 0 ? "" : rest.substring(0, slash);
        }
        return false;
    }

    /// The function for `sys.path_hooks`.
    public static PyObject standIn() {
        return new ModuleFunction(ROW, MODULE, "zipimporter", PyNone.NONE);
    }

    /// Puts the class in the place of the function.
    static void replace(ThreadState ts, PyObject module) {
        PyObject found = Attributes.getOrNull(ts, module, CLASS);
        if (found == null || !(ImportState.of(ts).sys(Attr.PATH_HOOKS) instanceof PyList hooks)) {
            return;
        }
        for (int i = 0; i < hooks.size(); i++) {
            if (hooks.get(i) instanceof ModuleFunction function && function.isOf(ROW)) {
                hooks.set(i, found);
            }
        }
    }
}
