package dev.vertebra.importsys.loading;

import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What option `-X importtime` shows: how long each import took, without and with the imports inside it.
///
/// Compare CPython Python/import.c `import_find_and_load`.
public final class ImportTimes {
    private static final PyStr STDERR = PyStr.intern("stderr");
    private static final int MICRO = 1000;

    private boolean begun;
    private int level;
    private long inner;

    /// What measures the imports of a runtime; null where nothing does.
    public static @Nullable ImportTimes of(ThreadState ts, ImportState state) {
        return state.host().timesImports() ? ts.interpreter().extension(ImportTimes.class, ImportTimes::new) : null;
    }

    /// Finds and loads a module and tells how long it took.
    public PyObject load(ThreadState ts, PyStr name) {
        if (!begun) {
            begun = true;
            write(ts, "import time: self [us] | cumulative | imported package\n");
        }
        long before = inner;
        inner = 0;
        level++;
        long start = System.nanoTime();
        boolean done = false;
        try {
            PyObject module = Loading.findAndLoad(ts, name);
            done = true;
            return module;
        } finally {
            long whole = (System.nanoTime() - start) / MICRO;
            level--;
            if (done) {
                write(
                        ts,
                        String.format(
                                Locale.ROOT,
                                "import time: %9d | %10d | %s%s%n",
                                whole - inner,
                                whole,
                                " ".repeat(2 * level),
                                name));
            }
            inner = before + whole;
        }
    }

    private static void write(ThreadState ts, String line) {
        PyObject stream = ImportState.of(ts).sys(STDERR);
        if (stream != PyNone.NONE) {
            Calls.callMethod(ts, stream, "write", PyStr.of(line));
        }
    }
}
