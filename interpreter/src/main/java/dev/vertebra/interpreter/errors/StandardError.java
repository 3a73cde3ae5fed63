package dev.vertebra.interpreter.errors;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `sys.stderr`, which a program may have set to None or taken away.
public final class StandardError {
    private static final PyStr STDERR = PyStr.intern("stderr");

    private StandardError() {}

    /// The file object, or null if there is none.
    static @Nullable PyObject file(ThreadState ts) {
        PyObject file = ((ImportHost) ts.interpreter()).sysAttribute(STDERR);
        return file == PyNone.NONE ? null : file;
    }

    /// Writes to it, if there is one.
    public static void write(ThreadState ts, String text) {
        PyObject file = file(ts);
        if (file != null) {
            Calls.callMethod(ts, file, "write", PyStr.of(text));
            Calls.callMethod(ts, file, "flush");
        }
    }
}
