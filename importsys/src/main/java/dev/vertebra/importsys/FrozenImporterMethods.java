package dev.vertebra.importsys;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySimpleNamespace;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `FrozenImporter`. Two modules of the library are frozen: `zipimport`, which CPython freezes because
/// imports need it, and `site`, which runs before any source is found; the rest is imported like any other source.
@NativeModuleTable("FrozenImporter")
final class FrozenImporterMethods {
    private static final PyStr STDLIB_FOLDER = PyStr.intern("_stdlib_dir");

    /// The name of `site`.
    static final PyStr SITE = PyStr.intern("site");

    private FrozenImporterMethods() {}

    @PyFunction("find_spec(cls, fullname, path=None, target=None)")
    static PyObject findSpec(ThreadState ts, PyObject cls, PyObject name, PyObject path, PyObject target) {
        PyStr source = sourceOf(ts, name);
        if (source == null) {
            return PyNone.NONE;
        }
        PyObject spec = Specs.make(ts, name, cls, Attributes.get(ts, cls, Attr.D_ORIGIN), false);
        PyObject state = PySimpleNamespace.of(new String[] {"filename", "origname"}, source, name);
        Attributes.set(ts, spec, Attr.LOADER_STATE, state);
        return spec;
    }

    /// The source file of a frozen module; null if there is none of that name, and without the library.
    static @Nullable PyStr sourceOf(ThreadState ts, PyObject name) {
        if (!(name instanceof PyStr text) || !PyStr.same(text, ZipHook.MODULE) && !PyStr.same(text, SITE)) {
            return null;
        }
        if (!(ImportState.of(ts).sys(STDLIB_FOLDER) instanceof PyStr folder)) {
            return null;
        }
        String file = Paths.join(folder.value(), name + ".py");
        return FileAccess.isFile(file) ? PyStr.of(file) : null;
    }

    /// Whether a module is frozen.
    static boolean isFrozen(ThreadState ts, PyObject name) {
        return sourceOf(ts, name) != null;
    }

    /// The code of a frozen module.
    static PyCode code(ThreadState ts, PyStr name, PyStr source) {
        PyObject loader = Calls.call2(ts, ImportState.classes(ts).sourceFileLoader, name, source);
        try (var held = ts.hold(loader)) {
            PyCode code = (PyCode) CodeFiles.codeOf(ts, loader, name);
            code.moveFile(PyStr.of("<frozen " + name + ">"));
            return code;
        }
    }

    @PyFunction("create_module(spec)")
    static PyObject createModule(ThreadState ts, PyObject spec) {
        return Calls.call1(ts, PyModule.TYPE, Attributes.get(ts, spec, Attr.NAME));
    }

    @PyFunction("exec_module(module)")
    static void execModule(ThreadState ts, PyObject module) {
        PyObject name = Attributes.get(ts, Attributes.get(ts, module, Attr.SPEC), Attr.NAME);
        PyStr source = sourceOf(ts, name);
        if (source == null) {
            throw ImpFunctions.notFrozen(ts, name);
        }
        Attributes.set(ts, module, Attr.FILE, source);
        CodeFiles.run(ts, code(ts, (PyStr) name, source), Attributes.get(ts, module, Attr.DICT));
        if (PyStr.same((PyStr) name, ZipHook.MODULE)) {
            ZipHook.replace(ts, module);
        }
    }

    /// The code of a frozen module.
    @PyFunction("get_code(cls, fullname)")
    static PyObject getCode(ThreadState ts, PyObject cls, PyObject name) {
        PyStr source = sourceOf(ts, name);
        if (source == null) {
            throw notFrozen(ts, name);
        }
        return code(ts, (PyStr) name, source);
    }

    /// Always None: the text of a frozen module is not kept.
    @PyFunction("get_source(cls, fullname)")
    static void getSource(ThreadState ts, PyObject cls, PyObject name) {
        if (!isFrozen(ts, name)) {
            throw notFrozen(ts, name);
        }
    }

    /// Whether a frozen module has submodules.
    @PyFunction("is_package(cls, fullname)")
    static boolean isPackage(ThreadState ts, PyObject cls, PyObject name) {
        if (!isFrozen(ts, name)) {
            throw notFrozen(ts, name);
        }
        return false;
    }

    /// Loads a frozen module in the old way; exec_module() is the new one.
    @PyFunction("load_module(cls, fullname)")
    static PyObject loadModule(ThreadState ts, PyObject cls, PyObject name) {
        return Loading.loadModule(ts, cls, name);
    }

    private static PyException notFrozen(ThreadState ts, PyObject name) {
        return ImportErrors.importError(Text.repr(ts, name) + " is not a frozen module", name);
    }
}
