package dev.vertebra.importsys.importers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.loading.Loading;
import dev.vertebra.importsys.loading.Specs;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySimpleNamespace;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `FrozenImporter`. Of the library only `zipimport` is frozen, which CPython freezes because imports
/// need it, `site`, which runs before any source is found, and what exists for tests; the rest is imported like any
/// other source. See [FrozenTable].
@NativeModuleTable("FrozenImporter")
public final class FrozenImporterMethods {
    private static final PyStr FILENAME = PyStr.intern("filename");

    /// The name of `site`.
    public static final PyStr SITE = PyStr.intern("site");

    private FrozenImporterMethods() {}

    @PyFunction("find_spec(cls, fullname, path=None, target=None)")
    public static PyObject findSpec(ThreadState ts, PyObject cls, PyObject name, PyObject path, PyObject target) {
        FrozenTable.Frozen module = FrozenTable.find(ts, name);
        if (module == null) {
            return PyNone.NONE;
        }
        PyObject spec = Specs.make(ts, name, cls, Attributes.get(ts, cls, Attr.D_ORIGIN), module.isPackage());
        complete(ts, spec, module);
        return spec;
    }

    /// Puts into a spec where the library has the module's source and its submodules.
    private static void complete(ThreadState ts, PyObject spec, FrozenTable.Frozen module) {
        String library = String.valueOf(FrozenTable.library(ts));
        PyObject state = PySimpleNamespace.of(
                new String[] {"filename", "origname"}, orNone(module.file(library)), orNone(module.origin()));
        Attributes.set(ts, spec, Attr.LOADER_STATE, state);
        String folder = module.folder(library);
        if (folder != null && Attributes.get(ts, spec, Attr.LOCATIONS) instanceof PyList locations) {
            locations.insert(0, PyStr.of(folder));
        }
    }

    private static PyObject orNone(@Nullable String text) {
        return text == null ? PyNone.NONE : PyStr.of(text);
    }

    /// The source file of a frozen module; null if there is none of that name, and without the library.
    public static @Nullable PyStr sourceOf(ThreadState ts, PyObject name) {
        FrozenTable.Frozen module = FrozenTable.find(ts, name);
        String library = FrozenTable.library(ts);
        String file = module == null || library == null ? null : module.file(library);
        return file == null ? null : PyStr.of(file);
    }

    /// The module of a name.
    private static FrozenTable.Frozen find(ThreadState ts, PyObject name) {
        FrozenTable.Frozen module = FrozenTable.find(ts, name);
        if (module == null) {
            throw notFrozen(ts, name);
        }
        return module;
    }

    @PyFunction("create_module(spec)")
    static PyObject createModule(ThreadState ts, PyObject spec) {
        PyObject module = Calls.call1(ts, PyModule.TYPE, Attributes.get(ts, spec, Attr.NAME));
        PyObject state = Attr.orNone(ts, spec, Attr.LOADER_STATE);
        PyObject file = Attributes.getOrNull(ts, state, FILENAME);
        if (file != null && file != PyNone.NONE) {
            Attributes.set(ts, module, Attr.FILE, file);
        }
        return module;
    }

    @PyFunction("exec_module(module)")
    static void execModule(ThreadState ts, PyObject module) {
        PyObject name = Attributes.get(ts, Attributes.get(ts, module, Attr.SPEC), Attr.NAME);
        FrozenTable.Frozen frozen = FrozenTable.find(ts, name);
        if (frozen == null) {
            throw FrozenTable.noSuch(ts, name);
        }
        CodeFiles.run(ts, FrozenTable.code(ts, frozen), Attributes.get(ts, module, Attr.DICT));
        if (PyStr.same((PyStr) name, ZipHook.MODULE)) {
            ZipHook.replace(ts, module);
        }
    }

    /// The code of a frozen module.
    @PyFunction("get_code(cls, fullname)")
    static PyObject getCode(ThreadState ts, PyObject cls, PyObject name) {
        return FrozenTable.code(ts, find(ts, name));
    }

    /// Always None: the text of a frozen module is not kept.
    @PyFunction("get_source(cls, fullname)")
    static void getSource(ThreadState ts, PyObject cls, PyObject name) {
        find(ts, name);
    }

    /// Whether a frozen module has submodules.
    @PyFunction("is_package(cls, fullname)")
    static boolean isPackage(ThreadState ts, PyObject cls, PyObject name) {
        return find(ts, name).isPackage();
    }

    /// Loads a frozen module in the old way; exec_module() is the new one.
    @PyFunction("load_module(cls, fullname)")
    static PyObject loadModule(ThreadState ts, PyObject cls, PyObject name) {
        PyObject module = Loading.loadModule(ts, cls, name);
        FrozenTable.Frozen frozen = find(ts, name);
        PyObject spec = Attributes.get(ts, module, Attr.SPEC);
        if (Attr.orNone(ts, spec, Attr.LOADER_STATE) == PyNone.NONE) {
            complete(ts, spec, frozen);
            PyStr file = sourceOf(ts, name);
            if (file != null) {
                Attributes.set(ts, module, Attr.FILE, file);
            }
        }
        return module;
    }

    private static PyException notFrozen(ThreadState ts, PyObject name) {
        return ImportErrors.importError(Text.repr(ts, name) + " is not a frozen module", name);
    }
}
