package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.interpreter.eval.LegacyTracing;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `sys` that have to do with tracing and profiling. Compare CPython Python/sysmodule.c.
@NativeModuleTable("sys")
final class TracingFunctions {
    private TracingFunctions() {}

    /// Set the function that is told of every event of this thread's frames.
    ///
    /// A new frame calls it; what it returns is told of the lines, exceptions
    /// and the end of that frame. See the library manual, chapter "Debugger".
    @PyFunction("settrace(function, /)")
    static void settrace(ThreadState ts, PyObject function) {
        PyThread thread = (PyThread) ts;
        LegacyTracing.setTrace(thread, thread, orNull(function));
    }

    /// Give the function that settrace() has set, or None.
    @PyFunction("gettrace()")
    static PyObject gettrace(ThreadState ts) {
        PyObject function = LegacyTracing.traceFunction((PyThread) ts);
        return function == null ? PyNone.NONE : function;
    }

    /// Set the function that is told of every event in the frames of all threads.
    @PyFunction("_settraceallthreads(function, /)")
    static void settraceAllThreads(ThreadState ts, PyObject function) {
        for (PyThread each : ((PyThread) ts).runtime().threads()) {
            LegacyTracing.setTrace((PyThread) ts, each, orNull(function));
        }
    }

    /// Set the function that is told of each call and return in this thread.
    @PyFunction("setprofile(function, /)")
    static void setprofile(ThreadState ts, PyObject function) {
        PyThread thread = (PyThread) ts;
        LegacyTracing.setProfile(thread, thread, orNull(function));
    }

    /// Give the function that setprofile() has set, or None.
    @PyFunction("getprofile()")
    static PyObject getprofile(ThreadState ts) {
        PyObject function = LegacyTracing.profileFunction((PyThread) ts);
        return function == null ? PyNone.NONE : function;
    }

    /// Set the function that is told of each call and return in all threads.
    @PyFunction("_setprofileallthreads(function, /)")
    static void setprofileAllThreads(ThreadState ts, PyObject function) {
        for (PyThread each : ((PyThread) ts).runtime().threads()) {
            LegacyTracing.setProfile((PyThread) ts, each, orNull(function));
        }
    }

    private static @Nullable PyObject orNull(PyObject function) {
        return function == PyNone.NONE ? null : function;
    }

    /// Call func(*args) and trace it, although a trace function may be running.
    ///
    /// A debugger uses this to debug, from a breakpoint, some other code.
    @PyFunction("call_tracing(func, args, /)")
    static PyObject callTracing(ThreadState ts, PyObject func, PyObject args) {
        if (!(args instanceof PyTuple tuple)) {
            throw Raise.typeError(
                    "call_tracing() argument 2 must be tuple, not %s",
                    args.type().name());
        }
        return LegacyTracing.callTraced((PyThread) ts, func, tuple);
    }
}
