package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.ThreadState;

/// The messages of option `-v`.
public final class Verbose {
    private static final PyStr VERBOSE = PyStr.intern("verbose");
    private static final PyStr STDERR = PyStr.intern("stderr");

    private Verbose() {}

    /// Whether messages of a level are wanted.
    public static boolean is(ThreadState ts, int level) {
        return is(ts, ImportState.of(ts), level);
    }

    /// The same for a runtime's state that is at hand.
    public static boolean is(ThreadState ts, ImportState state, int level) {
        PyObject flags = state.sys(Attr.FLAGS);
        if (flags == state.flags) {
            return state.verbosity >= level;
        }
        if (flags == PyNone.NONE) {
            return false;
        }
        PyObject value = Attributes.getOrNull(ts, flags, VERBOSE);
        int verbosity = value == null ? 0 : Arguments.asInt(ts, value);
        // Another object than the usual one may change what it says.
        if (flags instanceof PyStructSequence) {
            state.flags = flags;
            state.verbosity = verbosity;
        }
        return verbosity >= level;
    }

    /// Writes a message.
    public static void write(ThreadState ts, String message) {
        PyObject stream = ImportState.of(ts).sys(STDERR);
        if (stream != PyNone.NONE) {
            String mark = message.startsWith("#") || message.startsWith("import ") ? "" : "# ";
            Calls.callMethod(ts, stream, "write", PyStr.of(mark + message + "\n"));
        }
    }
}
