package dev.vertebra.importsys.state;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the import system keeps for a runtime: its host, classes and locks.
public final class ImportState {
    private static final Supplier<ImportState> MAKER = ImportState::new;

    private @Nullable ImportHost host;
    private @Nullable ImportClasses classes;

    /// The locks of modules, and the global one.
    public final ModuleLocks locks = new ModuleLocks();

    /// The folders that were looked at last.
    public final FolderPaths folders = new FolderPaths();

    /// The file that a finder has found last; null if that is not known.
    public @Nullable FoundFile found;

    /// The file that the loader which runs next was found for, in this very import; null if that is not known.
    public @Nullable FoundFile loading;

    /// The `sys.flags` that was looked at last, and how much it says is to be told.
    @Nullable
    PyObject flags;

    int verbosity;

    private ImportState() {}

    /// What the import system keeps for the runtime of a thread.
    public static ImportState of(ThreadState ts) {
        ImportState state = ts.interpreter().extension(ImportState.class, MAKER);
        if (state.host == null) {
            state.host = (ImportHost) ts.interpreter();
        }
        return state;
    }

    /// What the interpreter supplies.
    public ImportHost host() {
        ImportHost known = host;
        if (known == null) {
            throw new IllegalStateException("no host");
        }
        return known;
    }

    /// `sys.modules`.
    public PyDict modules() {
        return host().modules();
    }

    /// An attribute of `sys`; None if there is none.
    public PyObject sys(PyStr name) {
        PyObject value = host().sysAttribute(name);
        return value == null ? PyNone.NONE : value;
    }

    /// Makes the classes of the runtime.
    ///
    /// @param methods what the natives of a class are
    public ImportClasses makeClasses(ThreadState ts, ImportClasses.Methods methods) {
        ImportClasses made = new ImportClasses(ts, methods);
        classes = made;
        return made;
    }

    /// The classes of the runtime.
    public static ImportClasses classes(ThreadState ts) {
        return of(ts).classes();
    }

    /// The classes of the runtime.
    public ImportClasses classes() {
        ImportClasses known = classes;
        if (known == null) {
            throw new IllegalStateException("the import system is not installed");
        }
        return known;
    }
}
