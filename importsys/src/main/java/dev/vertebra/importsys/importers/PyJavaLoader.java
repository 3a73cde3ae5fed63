package dev.vertebra.importsys.importers;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.marshal.Pyc;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.files.SourceText;
import dev.vertebra.importsys.finders.FoundModule;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// The loader of one module that a finder written in Java has found.
@NativeType("JavaLoader")
final class PyJavaLoader extends PyObject {
    static final PyType TYPE = PyType.builtin("importsys.JavaLoader", PyJavaLoader.class)
            .doc("The loader of a module that a finder written in Java has found.")
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(PyJavaLoaderNatives.rows())
            .structure(40, -1, 32)
            .make();

    private final PyStr name;
    private final FoundModule found;

    PyJavaLoader(PyStr name, FoundModule found) {
        super(TYPE);
        this.name = name;
        this.found = found;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(name);
        if (found.content() instanceof FoundModule.Code(PyCode code)) {
            visitor.visit(code);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyMember("name")
    static PyObject name(PyJavaLoader self) {
        return self.name;
    }

    /// None: the module is an ordinary one.
    @PyMethod("create_module(self, spec)")
    static void createModule(PyJavaLoader self, PyObject spec) {
        // The import system makes it.
    }

    /// Runs the code of the module.
    @PyMethod("exec_module(self, module)")
    static void execModule(ThreadState ts, PyJavaLoader self, PyObject module) {
        PyObject code = code(ts, self);
        try (var held = ts.hold(code)) {
            CodeFiles.run(ts, code, Attributes.get(ts, module, Attr.DICT));
        }
    }

    /// The code of the module.
    @PyMethod("get_code(self, fullname)")
    static PyObject getCode(ThreadState ts, PyJavaLoader self, PyObject fullname) {
        check(ts, self, fullname);
        return code(ts, self);
    }

    private static PyObject code(ThreadState ts, PyJavaLoader self) {
        PyStr origin = PyStr.of(self.found.origin());
        return switch (self.found.content()) {
            case FoundModule.Code(PyCode code) -> code;
            case FoundModule.Source(byte[] bytes) -> CodeFiles.compileSource(ts, bytes, origin);
            case FoundModule.CompiledFile(byte[] bytes) -> {
                CodeFiles.classify(ts, bytes, self.name, origin);
                yield CodeFiles.unmarshal(ts, bytes, Pyc.HEADER, self.name, origin, null);
            }
        };
    }

    /// The source of the module, or None if there is only code.
    @PyMethod("get_source(self, fullname)")
    static PyObject getSource(ThreadState ts, PyJavaLoader self, PyObject fullname) {
        check(ts, self, fullname);
        return self.found.content() instanceof FoundModule.Source(byte[] bytes)
                ? SourceText.decode(ts, PyBytes.of(bytes))
                : PyNone.NONE;
    }

    /// Where the module comes from.
    @PyMethod("get_filename(self, fullname)")
    static PyObject getFilename(ThreadState ts, PyJavaLoader self, PyObject fullname) {
        check(ts, self, fullname);
        return PyStr.of(self.found.origin());
    }

    /// Whether the module may have submodules.
    @PyMethod("is_package(self, fullname)")
    static boolean isPackage(ThreadState ts, PyJavaLoader self, PyObject fullname) {
        check(ts, self, fullname);
        return self.found.isPackage();
    }

    private static void check(ThreadState ts, PyJavaLoader self, PyObject fullname) {
        if (!(fullname instanceof PyStr text) || !PyStr.same(text, self.name)) {
            throw ImportErrors.importError(
                    "loader for " + self.name + " cannot handle " + Text.str(ts, fullname), fullname);
        }
    }

    /// The content of a file that lies where the module does: by its path in the tree, or by a path that begins as the
    /// module's __file__ does.
    @PyMethod("get_data(self, path)")
    static PyObject getData(ThreadState ts, PyJavaLoader self, PyObject path) {
        String text = Paths.fsPath(ts, path);
        byte[] data =
                self.found.resources() == null ? null : self.found.resources().read(inTree(self.found, text));
        if (data == null) {
            throw Raise.osError(2, "No such file or directory", PyStr.of(text));
        }
        return PyBytes.of(data);
    }

    /// A path of the tree: without what stands in front of the tree in the origin.
    private static String inTree(FoundModule found, String path) {
        String origin = found.origin();
        int tail = origin.lastIndexOf('/') + 1;
        String start = found.folder().isEmpty() ? "" : found.folder() + "/";
        if (origin.substring(0, tail).endsWith(start)) {
            String front = origin.substring(0, tail - start.length());
            return path.startsWith(front) ? path.substring(front.length()) : path;
        }
        return path;
    }

    /// What gives the files of a package; None for another module.
    @PyMethod("get_resource_reader(self, fullname)")
    static PyObject getResourceReader(ThreadState ts, PyJavaLoader self, PyObject fullname) {
        return self.found.isPackage() && self.found.resources() != null
                ? new PyJavaResource(self.found.resources(), self.found.folder())
                : PyNone.NONE;
    }

    /// Loads the module in the old way; exec_module() is the new one.
    @PyMethod("load_module(self, fullname)")
    static PyObject loadModule(ThreadState ts, PyJavaLoader self, PyObject fullname) throws PyException {
        check(ts, self, fullname);
        return Loading.loadModule(ts, self, fullname);
    }

    @PySpecial
    static PyObject __repr__(PyJavaLoader self) {
        return PyStr.of("<JavaLoader of " + self.name + " in " + self.found.origin() + ">");
    }
}
