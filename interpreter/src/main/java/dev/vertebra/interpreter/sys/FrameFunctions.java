package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.interpreter.eval.PyFrame;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `sys` that look at frames. Compare CPython Python/sysmodule.c.
@NativeModuleTable("sys")
final class FrameFunctions {
    private FrameFunctions() {}

    /// A frame of the running thread.
    ///
    /// The depth says how many calls below the top of the stack; zero, the
    /// default, is the frame of the caller. A depth beyond the stack is a
    /// ValueError.
    @PyFunction("_getframe(depth=0, /)")
    static PyObject getframe(ThreadState ts, int depth) {
        PyFrame frame = at((PyThread) ts, depth);
        if (frame == null) {
            throw Raise.valueError("call stack is not deep enough");
        }
        PyObject object = frame.object();
        ts.audit("sys._getframe", object);
        return object;
    }

    private static @Nullable PyFrame at(PyThread ts, int depth) {
        PyFrame frame = ts.frame();
        for (int i = 0; i < depth && frame != null; i++) {
            frame = frame.visibleBack();
        }
        return frame;
    }

    /// The name of the module to which a frame of the running thread belongs, or None.
    @PyFunction("_getframemodulename(depth=0)")
    static PyObject getframemodulename(ThreadState ts, int depth) {
        ts.audit("sys._getframemodulename", PyInt.of(depth));
        PyFrame frame = at((PyThread) ts, depth);
        PyObject name = frame == null ? null : frame.moduleName();
        return name == null ? PyNone.NONE : name;
    }

    /// The innermost frame of each thread, as a dict by the number of the thread.
    @PyFunction("_current_frames()")
    static PyObject currentFrames(ThreadState ts) {
        ts.audit("sys._current_frames");
        PyDict frames = new PyDict();
        for (PyThread each : ((PyThread) ts).runtime().threads()) {
            PyFrame frame = each.frame();
            if (frame != null) {
                frames.put(ts, PyInt.of(each.identifier()), frame.object());
            }
        }
        return frames;
    }

    /// The exception that each thread is handling, as a dict by the number of the thread.
    @PyFunction("_current_exceptions()")
    static PyObject currentExceptions(ThreadState ts) {
        ts.audit("sys._current_exceptions");
        PyDict exceptions = new PyDict();
        for (PyThread each : ((PyThread) ts).runtime().threads()) {
            PyBaseException handled = each.handledException();
            exceptions.put(ts, PyInt.of(each.identifier()), handled == null ? PyNone.NONE : handled);
        }
        return exceptions;
    }
}
