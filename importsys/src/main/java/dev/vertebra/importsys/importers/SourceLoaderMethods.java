package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.SourceText;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `SourceLoader`.
@NativeModuleTable("SourceLoader")
final class SourceLoaderMethods {
    private SourceLoaderMethods() {}

    /// The modification time of a file; to be overridden.
    @PyFunction("path_mtime(self, path)")
    static PyObject pathMtime(PyObject self, PyObject path) {
        throw Raise.withArgs(ExceptionTypes.OSError);
    }

    /// What is known about a file: `mtime`, and maybe `size`.
    @PyFunction("path_stats(self, path)")
    static PyObject pathStats(ThreadState ts, PyObject self, PyObject path) {
        PyDict stats = new PyDict();
        stats.putStr(Attr.MTIME, Calls.callMethod(ts, self, "path_mtime", path));
        return stats;
    }

    /// Writes a compiled file.
    @PyFunction("_cache_bytecode(self, source_path, cache_path, data)")
    static PyObject cacheBytecode(ThreadState ts, PyObject self, PyObject source, PyObject cache, PyObject data) {
        return Calls.callMethod(ts, self, Attr.SET_DATA, cache, data);
    }

    /// Writes a file; to be overridden.
    @PyFunction("set_data(self, path, data)")
    static void setData(PyObject self, PyObject path, PyObject data) {
        // Nothing is written by default.
    }

    /// The source text.
    @PyFunction("get_source(self, fullname)")
    static PyObject getSource(ThreadState ts, PyObject self, PyObject name) {
        PyObject path = Calls.callMethod(ts, self, Attr.GET_FILENAME, name);
        PyObject data;
        try {
            data = Calls.callMethod(ts, self, Attr.GET_DATA, path);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.OSError)) {
                throw e;
            }
            PyException error = ImportErrors.importError("source not available through get_data()", name);
            error.value().setCause(e.value());
            error.value().setContext(e.value());
            error.value().setSuppressContext(true);
            throw error;
        }
        return SourceText.decode(ts, data);
    }

    /// Compiles source.
    @PyFunction("source_to_code(self, data, path, *, _optimize=-1)")
    static PyObject sourceToCode(ThreadState ts, PyObject self, PyObject data, PyObject path, long optimise) {
        return CodeFiles.compile(ts, data, path, PyInt.of(optimise));
    }

    /// The code of a module.
    @PyFunction("get_code(self, fullname)")
    static PyObject getCode(ThreadState ts, PyObject self, PyObject name) {
        return CodeFiles.codeOf(ts, self, name);
    }
}
