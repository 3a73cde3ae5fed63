package dev.vertebra.importsys.importers;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.importsys.files.CodeFiles;
import dev.vertebra.importsys.files.FileAccess;
import dev.vertebra.importsys.files.Paths;
import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportErrors;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The frozen modules of a runtime. Their source is the library's, but for the ones that have nothing in them or no
/// file at all.
///
/// Compare CPython Python/frozen.c `bootstrap_modules`, `stdlib_modules`, `test_modules`.
public final class FrozenTable {
    /// Which modules are there: all, or only those that imports need.
    private static final int BY_OPTION = 0;

    private static final PyStr STDLIB_FOLDER = PyStr.intern("_stdlib_dir");
    private static final PyStr OPTIONS = PyStr.intern("_xoptions");

    /// The name, what it is a frozen form of, whether it is a package, and whether imports need it.
    private static final String ROWS = """
        _frozen_importlib importlib._bootstrap module needed
        _frozen_importlib_external importlib._bootstrap_external module needed
        zipimport zipimport module needed
        site site module needed
        __hello__ __hello__ module other
        __hello_alias__ __hello__ module other
        __phello_alias__ __hello__ package other
        __phello_alias__.spam __hello__ module other
        __phello__ __phello__ package other
        __phello__.__init__ <__phello__ module other
        __phello__.ham __phello__.ham package other
        __phello__.ham.__init__ <__phello__.ham module other
        __phello__.ham.eggs __phello__.ham.eggs module other
        __phello__.spam __phello__.spam module other
        __hello_only__ - module other
        """;

    /// What the module without a file does.
    private static final String ONLY = "initialized = True\nprint('Hello world!')\n";

    private static final Map<String, Frozen> MODULES = modules();

    /// -1 for the needed ones only, 1 for all, 0 as the command line says.
    private long override = BY_OPTION;

    private FrozenTable() {}

    /// A frozen module.
    ///
    /// @param origin what it is a frozen form of, after `<` if as the file of a package; null for none
    /// @param isPackage whether it has submodules
    /// @param isNeeded whether imports need it
    public record Frozen(String name, @Nullable String origin, boolean isPackage, boolean isNeeded) {
        /// Whether it is what its own name says in the library.
        private boolean isItself() {
            return name.equals(origin) || origin != null && origin.startsWith("<");
        }

        /// The folder of a package of the library, below which its submodules would be; else null.
        @Nullable
        String folder(String library) {
            return isPackage && name.equals(origin) ? Paths.join(library, name.replace('.', '/')) : null;
        }

        /// The source file that it has in the library, or would have; null for what has none.
        @Nullable
        String file(String library) {
            if (origin == null) {
                return null;
            }
            String module = origin.startsWith("<") ? origin.substring(1) : origin;
            boolean isInit = isItself() && (isPackage || origin.startsWith("<"));
            return Paths.join(library, module.replace('.', '/') + (isInit ? "/__init__.py" : ".py"));
        }

        /// What tracebacks call its file.
        PyStr shown() {
            String module = origin == null ? "frozen_only" : origin.startsWith("<") ? origin.substring(1) : origin;
            return PyStr.of("<frozen " + module + ">");
        }
    }

    private static Map<String, Frozen> modules() {
        Map<String, Frozen> modules = new LinkedHashMap<>();
        for (String row : ROWS.strip().split("\n", -1)) {
            String[] fields = row.strip().split(" ", -1);
            modules.put(
                    fields[0],
                    new Frozen(
                            fields[0],
                            fields[1].equals("-") ? null : fields[1],
                            fields[2].equals("package"),
                            fields[3].equals("needed")));
        }
        return modules;
    }

    /// The table of a runtime.
    public static FrozenTable of(ThreadState ts) {
        return ts.interpreter().extension(FrozenTable.class, FrozenTable::new);
    }

    /// Says which modules are there; for CPython's tests.
    public void setOverride(long value) {
        override = value;
    }

    private boolean hasAll(ThreadState ts) {
        if (override != BY_OPTION) {
            return override > 0;
        }
        return !(ImportState.of(ts).sys(OPTIONS) instanceof PyDict options)
                || !(options.getStr(PyStr.intern("frozen_modules")) instanceof PyStr value)
                || !value.value().equals("off");
    }

    /// The folder of the library, or null.
    static @Nullable String library(ThreadState ts) {
        return ImportState.of(ts).sys(STDLIB_FOLDER) instanceof PyStr folder ? folder.value() : null;
    }

    /// The names of the modules that are there.
    public Iterable<String> names(ThreadState ts) {
        return MODULES.keySet().stream()
                .filter(name -> find(ts, PyStr.of(name)) != null)
                .toList();
    }

    /// The module of a name; null if there is none, and without the library.
    public static @Nullable Frozen find(ThreadState ts, PyObject name) {
        Frozen found = name instanceof PyStr text ? MODULES.get(text.value()) : null;
        if (found == null) {
            return null;
        }
        String library = library(ts);
        if (library == null || !found.isNeeded && !of(ts).hasAll(ts)) {
            return null;
        }
        String file = found.file(library);
        boolean isThere = file == null || isEmpty(found) || FileAccess.isFile(file);
        return isThere ? found : null;
    }

    /// Whether there is nothing in a module; the library has no file for it then.
    private static boolean isEmpty(Frozen module) {
        return module.origin != null && module.origin.contains(".ham");
    }

    /// The ImportError for a name that no frozen module has.
    public static PyException noSuch(ThreadState ts, PyObject name) {
        return ImportErrors.importError("No such frozen object named " + Text.repr(ts, name), name);
    }

    /// The code of a module.
    public static PyCode code(ThreadState ts, Frozen module) {
        String file = module.file(String.valueOf(library(ts)));
        PyStr name = PyStr.of(module.name);
        PyStr path = file == null ? module.shown() : PyStr.of(file);
        PyObject loader = Calls.call2(ts, ImportState.classes(ts).sourceFileLoader, name, path);
        try (var held = ts.hold(loader)) {
            PyCode code;
            if (file == null || isEmpty(module)) {
                PyBytes source = PyBytes.of((file == null ? ONLY : "").getBytes(StandardCharsets.UTF_8));
                code = (PyCode) Calls.callMethod(ts, loader, Attr.SOURCE_TO_CODE, source, path);
            } else {
                code = (PyCode) CodeFiles.codeOf(ts, loader, name);
            }
            code.moveFile(module.shown());
            return code;
        }
    }
}
