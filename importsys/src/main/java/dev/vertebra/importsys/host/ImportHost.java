package dev.vertebra.importsys.host;

import dev.vertebra.bytecode.SourceCompiler;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the import system needs of the interpreter; the runtime's [dev.vertebra.objectmodel.InterpreterState]
/// implements it.
public interface ImportHost extends CodeRunner {
    /// `sys.modules`.
    PyDict modules();

    /// Makes a native module without registering it, or gives null if there is none of that name.
    @Nullable
    PyModule makeNative(ThreadState ts, String name);

    /// The names of the native modules.
    Set<String> nativeNames();

    /// The front end.
    SourceCompiler compiler();

    /// An attribute of the module `sys`, or null.
    @Nullable
    PyObject sysAttribute(PyStr name);

    /// The optimisation level of `-O`.
    int optimisation();

    /// Whether `.pyc` files that carry the hash of their source are compared with it: `default`, as each says itself,
    /// `always` or `never`.
    default String hashChecks() {
        return "default";
    }

    /// Whether each import is to tell how long it took (`-X importtime`).
    default boolean timesImports() {
        return false;
    }

    /// Whether the runtime ends, so that nothing is imported any more on its own account.
    default boolean isFinalising() {
        return false;
    }

    /// The folder of the standard library, whose compiled files may lie in one file, or null for none.
    default @Nullable Path library() {
        return null;
    }

    /// Whether compiled files bear CPython's tag, so that both read what the other has written (`-X cpython_caches`).
    /// The library's are in the image under the tag of this runtime.
    default boolean sharesCpythonCaches() {
        return false;
    }
}
