package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `FileLoader`.
@NativeModuleTable("FileLoader")
final class FileLoaderMethods {
    private FileLoaderMethods() {}

    @PyFunction("__init__(self, fullname, path)")
    static void init(ThreadState ts, PyObject self, PyObject name, PyObject path) {
        Attributes.set(ts, self, Attr.NAME, name);
        Attributes.set(ts, self, Attr.PATH, path);
    }

    @PyFunction("__eq__(self, other)")
    static boolean eq(ThreadState ts, PyObject self, PyObject other) {
        return self.type() == other.type()
                && Compare.equal(ts, Attributes.get(ts, self, Attr.DICT), Attributes.get(ts, other, Attr.DICT));
    }

    @PyFunction("__hash__(self)")
    static long hash(ThreadState ts, PyObject self) {
        return Compare.hash(ts, Attributes.get(ts, self, Attr.NAME))
                ^ Compare.hash(ts, Attributes.get(ts, self, Attr.PATH));
    }

    /// Loads a module in the old way; exec_module() is the new one.
    @PyFunction("load_module(self, name=None)")
    static PyObject loadModule(ThreadState ts, PyObject self, PyObject name) {
        return Loading.loadModule(ts, self, checkName(ts, self, name));
    }

    /// The path of the file that this loader reads.
    @PyFunction("get_filename(self, name=None)")
    static PyObject getFilename(ThreadState ts, PyObject self, PyObject name) {
        checkName(ts, self, name);
        return Attributes.get(ts, self, Attr.PATH);
    }

    /// The content of the file at a path, as bytes.
    @PyFunction("get_data(self, path)")
    static PyObject getData(ThreadState ts, PyObject self, PyObject path) {
        return PyBytes.of(FileAccess.read(Paths.fsPath(ts, path)));
    }

    /// The reader of the package's resources.
    @PyFunction("get_resource_reader(self, name=None)")
    static PyObject getResourceReader(ThreadState ts, PyObject self, PyObject name) {
        checkName(ts, self, name);
        PyObject readers = ts.importModule("importlib.readers");
        return Calls.call1(ts, Attributes.get(ts, readers, "FileReader"), self);
    }

    /// The name asked for, which must be the loader's own.
    static PyObject checkName(ThreadState ts, PyObject self, PyObject name) {
        PyObject own = Attributes.get(ts, self, Attr.NAME);
        if (name == PyNone.NONE) {
            return own;
        }
        if (!Compare.equal(ts, own, name)) {
            throw ImportErrors.importError(
                    "loader for " + Text.str(ts, own) + " cannot handle " + Text.str(ts, name), name);
        }
        return name;
    }
}
