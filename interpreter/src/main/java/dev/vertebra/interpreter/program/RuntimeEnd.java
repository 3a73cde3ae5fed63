package dev.vertebra.interpreter.program;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.threads.Threads;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.FatalError;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The end of a runtime: threads, exit functions, modules, streams. Compare CPython Python/pylifecycle.c
/// `Py_FinalizeEx`, Python/import.c `finalize_modules`.
public final class RuntimeEnd {
    private static final int FLUSH_FAILED = 120;

    /// Attributes of `sys` that may hold objects of the program.
    private static final List<String> FORGOTTEN = List.of(
            "path",
            "argv",
            "ps1",
            "ps2",
            "last_exc",
            "last_type",
            "last_value",
            "last_traceback",
            "path_hooks",
            "path_importer_cache",
            "meta_path",
            "__interactivehook__");

    private static final List<String> STREAMS = List.of("stdin", "stdout", "stderr");

    private RuntimeEnd() {}

    /// Ends the runtime.
    ///
    /// @param status the exit status so far
    /// @return the exit status; 120 if standard output can't be flushed
    /// @throws FatalError if a thread that does not come back keeps what the end needs
    public static int finish(PyThread ts, int status) {
        try {
            return end(ts, status);
        } finally {
            ts.runtime().end();
        }
    }

    private static int end(PyThread ts, int status) {
        RuntimeState runtime = ts.runtime();
        callIfThere(ts, "threading", "_shutdown");
        runtime.programEnds(ts);
        Memory.tracker().release(ts, 0);
        runtime.look(ts);
        runtime.beginEnd(ts);
        Threads.abandonOthers(ts);
        boolean flushed = flush(ts, "stdout", true);
        flush(ts, "stderr", false);
        runtime.signals().end(ts);
        // What threads have kept that have not ended can't be checked from outside.
        String drift = runtime.threads().size() > 1 ? null : Memory.tracker().audit(ts);
        clearModules(ts);
        flush(ts, "stdout", false);
        runtime.handles().end();
        Memory.tracker().ended(ts);
        if (drift != null) {
            throw new AssertionError("counts of references are wrong:\n" + drift);
        }
        return flushed ? status : FLUSH_FAILED;
    }

    private static void callIfThere(PyThread ts, String module, String function) {
        PyObject found = ts.runtime().modules().getStr(PyStr.intern(module));
        PyObject method = found == null ? null : Attributes.getOrNull(ts, found, PyStr.intern(function));
        if (method != null) {
            try {
                Calls.call0(ts, method);
            } catch (PyException e) {
                ts.unraisable(e, "Exception ignored on " + module + " shutdown", null);
            }
            Memory.tracker().release(ts, 0);
        }
    }

    private static boolean flush(PyThread ts, String stream, boolean report) {
        PyObject file = ts.runtime().sysAttribute(PyStr.intern(stream));
        if (file == null || file == PyNone.NONE) {
            return true;
        }
        try {
            PyObject closed = Attributes.getOrNull(ts, file, PyStr.intern("closed"));
            if (closed == null || closed == dev.vertebra.objectmodel.PyBool.FALSE) {
                Calls.callMethod(ts, file, "flush");
            }
            return true;
        } catch (PyException e) {
            if (report) {
                ts.unraisable(e, "Exception ignored on flushing sys." + stream, null);
            }
            return false;
        }
    }

    /// Ends all modules, so that what they hold is finalised.
    ///
    /// Each loses its entry in `sys.modules`. What its functions and classes still hold is a cycle then, whose
    /// finalisers find the namespace as it was. Where something else holds one, its names are set to None.
    ///
    /// Compare CPython Python/pylifecycle.c `finalize_modules`.
    private static void clearModules(PyThread ts) {
        RuntimeState runtime = ts.runtime();
        if (!Memory.COUNTING) {
            restoreStreams(runtime);
            return;
        }
        Memory.tracker().release(ts, 0);
        if (runtime.endsProcess && !seesDeaths(ts)) {
            return;
        }
        Memory.tracker().collectAtEnd(ts, false);
        for (String name : FORGOTTEN) {
            if (runtime.sysAttribute(PyStr.intern(name)) != null) {
                runtime.setSysAttribute(name, PyNone.NONE);
            }
        }
        restoreStreams(runtime);
        Memory.tracker().release(ts, 0);
        List<PyModule> all = removeModules(ts);
        Memory.tracker().collectAtEnd(ts, true);
        for (PyModule each : all.reversed()) {
            if (!Memory.isDead(each)) {
                try (var held = ts.hold(each)) {
                    clear(ts, each);
                }
            }
        }
    }

    private static void restoreStreams(RuntimeState runtime) {
        for (String name : STREAMS) {
            PyObject original = runtime.sysAttribute(PyStr.intern("__" + name + "__"));
            runtime.setSysAttribute(name, original == null ? PyNone.NONE : original);
        }
    }

    /// Whether the program could notice that an object dies. The standard streams, which have finalisers, have been
    /// flushed and are not closed.
    private static boolean seesDeaths(PyThread ts) {
        RuntimeState runtime = ts.runtime();
        List<PyObject> streams = new ArrayList<>();
        for (String name : STREAMS) {
            PyObject stream = runtime.sysAttribute(PyStr.intern(name));
            if (stream == null
                    || !dev.vertebra.natives.io.StandardStreams.isText(stream)
                    || stream != runtime.sysAttribute(PyStr.intern("__" + name + "__"))) {
                return true;
            }
            try {
                PyObject buffer = Attributes.get(ts, stream, "buffer");
                PyObject raw = Attributes.getOrNull(ts, buffer, PyStr.intern("raw"));
                streams.addAll(raw == null ? List.of(stream, buffer) : List.of(stream, buffer, raw));
            } catch (PyException e) {
                // Detached or closed.
                return true;
            }
        }
        return Memory.tracker().seesDeaths(ts, streams);
    }

    /// Takes all modules out of `sys.modules`; gives them, but for `sys` and `builtins`.
    private static List<PyModule> removeModules(PyThread ts) {
        PyDict modules = ts.runtime().modules();
        int mark = ts.candidateCount;
        List<PyModule> all = new ArrayList<>();
        for (int i = modules.next(0); i >= 0; i = modules.next(i + 1)) {
            if (modules.valueAt(i) instanceof PyModule module) {
                if (!ts.runtime().isBasic(module)) {
                    all.add(module);
                }
                modules.setValueAt(i, PyNone.NONE);
                Memory.tracker().release(ts, mark);
            }
        }
        modules.clear();
        Memory.tracker().release(ts, mark);
        return all;
    }

    /// Sets the names of a module to None: first those with one underscore in front, then the others but
    /// `__builtins__`.
    ///
    /// Compare CPython Objects/moduleobject.c `_PyModule_ClearDict`.
    private static void clear(PyThread ts, PyModule module) {
        PyDict namespace = module.dict();
        int mark = ts.candidateCount;
        for (boolean underscores : new boolean[] {true, false}) {
            for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
                if (namespace.keyAt(i) instanceof PyStr key
                        && isCleared(key, underscores)
                        && namespace.valueAt(i) != PyNone.NONE) {
                    namespace.setValueAt(i, PyNone.NONE);
                    Memory.tracker().release(ts, mark);
                }
            }
        }
    }

    private static boolean isCleared(@Nullable PyStr key, boolean underscores) {
        String name = String.valueOf(key);
        boolean single = name.startsWith("_") && !name.startsWith("__");
        return underscores ? single : !single && !name.equals("__builtins__");
    }
}
