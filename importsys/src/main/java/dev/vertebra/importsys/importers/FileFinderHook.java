package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// The function that `FileFinder.path_hook` gives.
@NativeModuleTable("FileFinder")
final class FileFinderHook {
    private FileFinderHook() {}

    /// Makes a finder for a folder; another path is an ImportError.
    @PyFunction("path_hook_for_FileFinder($module, path)")
    static PyObject hook(ThreadState ts, PyObject closure, PyObject path) {
        PyTuple kept = (PyTuple) closure;
        String text = Paths.fsPath(ts, path);
        String folder = text.isEmpty() ? FileAccess.currentFolder() : text;
        if (folder == null || !FileAccess.isFolder(folder)) {
            throw ImportErrors.of(ExceptionTypes.ImportError, "only directories are supported", null, path);
        }
        PyTuple details = (PyTuple) kept.get(1);
        ImportClasses classes = ImportState.classes(ts);
        if (kept.get(0) == classes.fileFinder && classes.isUnchanged(classes.fileFinder)) {
            PyObject finder = new PyInstance(classes.fileFinder);
            try (var held = ts.hold(finder)) {
                FileFinderMethods.init(ts, finder, path, details);
            }
            return finder;
        }
        return Calls.callWith(ts, kept.get(0), path, details.toArray(), 0, details.size(), null);
    }
}
