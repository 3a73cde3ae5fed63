package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.file.attribute.BasicFileAttributes;

/// The methods of `SourceFileLoader`.
@NativeModuleTable("SourceFileLoader")
final class SourceFileLoaderMethods {
    private SourceFileLoaderMethods() {}

    /// The time of the last change and the size of a file, as a dict with the keys `mtime` and `size`.
    @PyFunction("path_stats(self, path)")
    static PyObject pathStats(ThreadState ts, PyObject self, PyObject path) {
        String text = Paths.fsPath(ts, path);
        BasicFileAttributes found = FileAccess.stat(text);
        if (found == null) {
            throw Raise.osError(2, "No such file or directory", path);
        }
        PyDict stats = new PyDict();
        stats.putStr(Attr.MTIME, PyFloat.of(FileAccess.seconds(found)));
        stats.putStr(Attr.SIZE, PyInt.of(found.size()));
        return stats;
    }

    @PyFunction("_cache_bytecode(self, source_path, bytecode_path, data)")
    static PyObject cacheBytecode(ThreadState ts, PyObject self, PyObject source, PyObject cache, PyObject data) {
        int mode = FileAccess.modeFor(Paths.fsPath(ts, source));
        PyObject method = Attributes.get(ts, self, Attr.SET_DATA);
        return Calls.call(
                ts, method, new PyObject[] {cache, data, PyInt.of(mode)}, 0, 2, PyTuple.of(PyStr.intern("_mode")));
    }

    /// Stores bytes in the file at a path, making its folders where needed.
    @PyFunction("set_data(self, path, data, *, _mode=438)")
    static void setData(ThreadState ts, PyObject self, PyObject path, PyObject data, long mode) {
        CodeFiles.store(ts, Paths.fsPath(ts, path), Buffers.bytes(ts, data), (int) mode);
    }
}
