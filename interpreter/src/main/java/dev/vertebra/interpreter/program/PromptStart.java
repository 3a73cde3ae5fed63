package dev.vertebra.interpreter.program;

import dev.vertebra.interpreter.errors.StandardError;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.namespaces.PyModule;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.nio.file.Files;

/// What comes before the first prompt.
public final class PromptStart {
    private PromptStart() {}

    /// Shows the version, runs the file that PYTHONSTARTUP names, and calls the hook that `site` sets.
    public static void begin(PyThread ts, PyModule main) {
        banner(ts);
        String startup = ts.runtime().options().variable("PYTHONSTARTUP");
        if (startup != null) {
            try {
                run(ts, main, startup);
            } catch (PyException e) {
                UncaughtException.report(ts, e, true);
            }
        }
        callHook(ts);
    }

    private static void banner(PyThread ts) {
        if (!ts.runtime().options().flags().quiet()) {
            PyObject version = ts.runtime().sysAttribute(PyStr.intern("version"));
            PyObject platform = ts.runtime().sysAttribute(PyStr.intern("platform"));
            StandardError.write(ts, "Python " + version + " on " + platform + "\n");
            if (!ts.runtime().options().flags().noSite()) {
                StandardError.write(
                        ts, "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
            }
        }
    }

    private static void callHook(PyThread ts) {
        PyObject hook = ts.runtime().sysAttribute(PyStr.intern("__interactivehook__"));
        if (hook != null) {
            try {
                Calls.call0(ts, hook);
            } catch (PyException e) {
                StandardError.write(ts, "Failed calling sys.__interactivehook__\n");
                UncaughtException.report(ts, e, true);
            }
        }
    }

    private static void run(PyThread ts, PyModule main, String file) {
        byte[] source;
        try {
            source = Files.readAllBytes(FilePaths.of(file));
        } catch (IOException e) {
            StandardError.write(ts, "Could not open PYTHONSTARTUP\n");
            throw dev.vertebra.natives.files.Errno.error(e, PyStr.of(file));
        }
        PyStr name = PyStr.intern("__file__");
        main.dict().putStr(name, PyStr.of(file));
        main.dict().putStr(PyStr.intern("__cached__"), PyNone.NONE);
        ts.runtime().runModule(ts, ProgramSource.compile(ts, PyBytes.of(source), file), main.dict());
        main.dict().removeStr(name);
        main.dict().removeStr(PyStr.intern("__cached__"));
    }
}
