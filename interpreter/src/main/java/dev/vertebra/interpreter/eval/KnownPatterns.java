package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.natives.sre.CompiledPatterns;
import dev.vertebra.objectmodel.PyObject;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Calls of `re._compiler.compile` whose outcome lies beside the library of a runtime.
///
/// While something watches what code runs, it runs.
final class KnownPatterns {
    private static final String NAME = "compile";
    private static final String FILE = "/re/_compiler.py";

    private final @Nullable Path library;
    private @Nullable CompiledPatterns patterns;
    private boolean looked;

    /// @param library the folder of the standard library, or null for none
    KnownPatterns(@Nullable Path library) {
        this.library = library;
    }

    /// Whether a code object may be that of `re._compiler.compile`.
    static boolean mayBe(PyCode code) {
        return code.co_argcount == 2
                && code.co_filename.value().endsWith(FILE)
                && code.co_name().value().equals(NAME);
    }

    /// The outcome of a call, or null if it is to be computed.
    ///
    /// @param call a frame of the code, with its arguments bound
    @Nullable
    PyObject outcome(PyThread ts, PyFrame call) {
        String file = call.unit.code.co_filename.value();
        if (library == null || ts.monitoring.isActive() || !file.equals(library + FILE)) {
            return null;
        }
        if (!looked) {
            looked = true;
            patterns = CompiledPatterns.of(ts, file);
        }
        return patterns == null ? null : patterns.find(ts, call.s[0], call.s[1]);
    }
}
