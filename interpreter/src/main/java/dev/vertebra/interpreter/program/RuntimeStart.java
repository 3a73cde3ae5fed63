package dev.vertebra.interpreter.program;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.interpreter.options.RuntimeOptions;
import dev.vertebra.interpreter.site.SiteStart;
import dev.vertebra.interpreter.sys.SysModule;
import dev.vertebra.namespaces.ProgramFolder;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import org.jspecify.annotations.Nullable;

/// What happens between the making of `sys` and the running of a program: the path, the standard streams, `site`.
public final class RuntimeStart {
    private RuntimeStart() {}

    /// Prepares a started runtime.
    ///
    /// @param pathEntry what stands first in `sys.path`, if the flags allow it; null for nothing
    /// @return whether a program can run: false if the streams or `site` have failed, which has been told
    public static boolean prepare(PyThread ts, @Nullable String pathEntry) {
        RuntimeState runtime = ts.runtime();
        traceAllocations(ts);
        if (!StandardStreams.open(ts)) {
            return false;
        }
        handleFaults(ts);
        if (!runtime.options().warnOptions().isEmpty()) {
            ts.importModule("warnings");
        }
        if (!SiteStart.run(ts)) {
            return false;
        }
        if (pathEntry != null && !runtime.options().flags().safePath()) {
            SysModule.path(ts).insert(0, PyStr.of(pathEntry));
            ProgramFolder.set(ts, pathEntry);
        }
        return true;
    }

    /// Remembers from now on where objects are made, if `-X tracemalloc` or PYTHONTRACEMALLOC says so.
    ///
    /// Compare CPython Python/initconfig.c `config_init_tracemalloc`.
    private static void traceAllocations(PyThread ts) {
        RuntimeOptions options = ts.runtime().options();
        String frames = options.variable("PYTHONTRACEMALLOC");
        for (String option : options.xOptions().reversed()) {
            if (option.equals("tracemalloc")) {
                frames = "1";
            } else if (option.startsWith("tracemalloc=")) {
                frames = option.substring("tracemalloc=".length());
            }
        }
        if (frames != null && !frames.equals("0")) {
            PyModule module = ts.runtime().makeNative(ts, "_tracemalloc");
            PyObject start = module == null ? null : module.dict().getStr(PyStr.intern("start"));
            if (start != null) {
                Calls.call1(ts, start, PyInt.of(Integer.parseInt(frames)));
            }
        }
    }

    /// Enables `faulthandler`, if `-X faulthandler`, PYTHONFAULTHANDLER or the development mode says so.
    private static void handleFaults(PyThread ts) {
        RuntimeOptions options = ts.runtime().options();
        if (!options.xOptions().contains("faulthandler")
                && options.variable("PYTHONFAULTHANDLER") == null
                && !options.flags().devMode()) {
            return;
        }
        PyModule module = ts.runtime().makeNative(ts, "faulthandler");
        PyObject enable = module == null ? null : module.dict().getStr(PyStr.intern("enable"));
        if (enable != null) {
            Calls.call0(ts, enable);
        }
    }
}
