package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.importsys.finders.ResourceTree;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// A file or folder of a tree, as `importlib.resources` wants it (`importlib.resources.abc.Traversable`). That of a
/// package is its resource reader as well, whose `files()` is itself.
@NativeType("JavaResource")
final class PyJavaResource extends PyObject {
    static final PyType TYPE = PyType.builtin("importsys.JavaResource", PyJavaResource.class)
            .doc("A file or folder beside a module that a finder written in Java has found.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(PyJavaResourceNatives.rows())
            .structure(40, -1, 32)
            .make();

    private final ResourceTree tree;
    private final String path;

    PyJavaResource(ResourceTree tree, String path) {
        super(TYPE);
        this.tree = tree;
        this.path = path;
    }

    /// The package's files.
    @PyMethod("files(self)")
    static PyObject files(PyJavaResource self) {
        return self;
    }

    @PyGetter("name")
    static String name(PyJavaResource self) {
        return self.path.substring(self.path.lastIndexOf('/') + 1);
    }

    /// Whether it is a folder.
    @PyMethod("is_dir(self)")
    static boolean isDir(PyJavaResource self) {
        return self.tree.isFolder(self.path);
    }

    /// Whether it is a file.
    @PyMethod("is_file(self)")
    static boolean isFile(PyJavaResource self) {
        return self.tree.read(self.path) != null;
    }

    /// What is in a folder.
    @PyMethod("iterdir(self)")
    static PyObject iterdir(ThreadState ts, PyJavaResource self) {
        PyList inside = new PyList();
        for (String name : self.tree.list(self.path)) {
            inside.append(self.child(name));
        }
        return Iterate.iter(ts, inside);
    }

    private PyJavaResource child(String name) {
        String whole = path;
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                whole = whole.substring(0, Math.max(0, whole.lastIndexOf('/')));
            } else if (!part.isEmpty() && !part.equals(".")) {
                whole = whole.isEmpty() ? part : whole + "/" + part;
            }
        }
        return new PyJavaResource(tree, whole);
    }

    /// What lies further down.
    @PyMethod("joinpath(self, *descendants)")
    static PyObject joinpath(ThreadState ts, PyJavaResource self, PyTuple descendants) {
        PyJavaResource at = self;
        for (int i = 0; i < descendants.size(); i++) {
            at = at.child(Text.str(ts, descendants.get(i)).toString());
        }
        return at;
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject left, PyObject right) {
        return left instanceof PyJavaResource folder
                ? folder.child(Text.str(ts, right).toString())
                : PyNotImplemented.INSTANCE;
    }

    private static PyObject data(PyJavaResource self) {
        byte[] data = self.tree.read(self.path);
        if (data == null) {
            throw self.tree.isFolder(self.path)
                    ? Raise.osError(21, "Is a directory", PyStr.of(self.path))
                    : Raise.osError(2, "No such file or directory", PyStr.of(self.path));
        }
        return PyBytes.of(data);
    }

    /// The content of a file.
    @PyMethod("read_bytes(self)")
    static PyObject readBytes(PyJavaResource self) {
        return data(self);
    }

    /// The content of a text file.
    @PyMethod("read_text(self, encoding=None, errors=None)")
    static PyObject readText(ThreadState ts, PyJavaResource self, PyObject encoding, PyObject errors) {
        PyObject file = open(ts, self, PyStr.of("r"), PyTuple.of(encoding, errors), new PyDict());
        try (var held = ts.hold(file)) {
            return Calls.callMethod(ts, file, "read");
        }
    }

    /// Opens a file for reading: as text with mode "r", whose further arguments are those of io.TextIOWrapper, or as
    /// bytes with mode "rb".
    @PyMethod("open(self, mode='r', *args, **kwargs)")
    static PyObject open(ThreadState ts, PyJavaResource self, PyObject mode, PyTuple args, PyDict kwargs) {
        String text = Text.str(ts, mode).toString();
        if (!text.equals("r") && !text.equals("rb")) {
            throw Raise.valueError("mode must be 'r' or 'rb', not %s", Text.repr(ts, mode));
        }
        PyObject io = ts.importModule("_io");
        PyObject bytes = Calls.call1(ts, Attributes.get(ts, io, "BytesIO"), data(self));
        if (text.equals("rb")) {
            return bytes;
        }
        try (var held = ts.hold(bytes)) {
            PyObject[] all = new PyObject[args.size() + 1];
            all[0] = bytes;
            for (int i = 0; i < args.size(); i++) {
                all[i + 1] = args.get(i);
            }
            return Calls.call(ts, Attributes.get(ts, io, "TextIOWrapper"), PyTuple.of(all), kwargs);
        }
    }

    @PySpecial
    static PyObject __repr__(PyJavaResource self) {
        return PyStr.of("<JavaResource '" + self.path + "'>");
    }
}
