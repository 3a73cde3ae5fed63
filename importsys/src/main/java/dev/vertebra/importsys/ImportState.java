package dev.vertebra.importsys;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the import system keeps for a runtime: its host, classes and locks.
final class ImportState {
    private @Nullable ImportHost host;
    private @Nullable ImportClasses classes;
    private @Nullable ImportTimes times;
    private @Nullable CompiledLibrary compiledLibrary;
    private boolean lookedForLibrary;

    /// Runs the code of the deferred module; null where there is none.
    DeferredModules.@Nullable Filler filler;

    final ModuleLocks locks = new ModuleLocks();

    private ImportState() {}

    static ImportState of(ThreadState ts) {
        ImportState state = ts.interpreter().extension(ImportState.class, ImportState::new);
        if (state.host == null) {
            ImportHost host = (ImportHost) ts.interpreter();
            state.host = host;
            state.times = host.timesImports() ? new ImportTimes() : null;
        }
        return state;
    }

    /// What measures imports, or null.
    @Nullable
    ImportTimes times() {
        return times;
    }

    /// The compiled files of the library, or null if they are not in one file.
    @Nullable
    CompiledLibrary compiledLibrary() {
        if (!lookedForLibrary) {
            lookedForLibrary = true;
            Path folder = host().library();
            compiledLibrary = folder == null ? null : CompiledLibrary.of(host(), folder);
        }
        return compiledLibrary;
    }

    ImportHost host() {
        ImportHost known = host;
        if (known == null) {
            throw new IllegalStateException("no host");
        }
        return known;
    }

    PyDict modules() {
        return host().modules();
    }

    /// An attribute of `sys`; None if there is none.
    PyObject sys(PyStr name) {
        PyObject value = host().sysAttribute(name);
        return value == null ? PyNone.NONE : value;
    }

    /// The classes of the runtime, made at first use.
    static ImportClasses classes(ThreadState ts) {
        ImportState state = of(ts);
        ImportClasses known = state.classes;
        if (known == null) {
            known = new ImportClasses(ts);
            state.classes = known;
        }
        return known;
    }
}
