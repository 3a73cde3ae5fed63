package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// A run of the [EvaluationLoop] that Java code has asked for, and the beginning of each frame.
///
/// What the loop raises is handled here: it is entered anew at the handler.
final class Activation {
    private Activation() {}

    /// Runs a new frame from Java code and gives what it returns.
    static PyObject enter(PyThread ts, PyFrame frame) {
        if (frame.unit.makesGenerator) {
            return PyGenerator.of(ts, frame);
        }
        frame.mode = PyFrame.TO_JAVA;
        start(ts, frame);
        PyObject result = run(ts, frame, null);
        Memory.decref(result);
        return result;
    }

    /// Makes a frame the running one.
    ///
    /// @throws PyException a RecursionError; the frame is finished then
    static void start(PyThread ts, PyFrame frame) {
        frame.back = ts.frame;
        frame.mark = ts.openRegion();
        if (++ts.depth > ts.depthLimit) {
            ts.depth--;
            frame.finish(ts);
            throw Raise.recursionError("maximum recursion depth exceeded");
        }
        ts.frame = frame;
    }

    /// Runs a frame that [#start] or a generator's resume has made the running one, until it returns, yields or raises.
    ///
    /// @param thrown an exception to raise at the current instruction, or null
    /// @return the value, which is still counted once
    static PyObject run(PyThread ts, PyFrame entry, @Nullable PyException thrown) {
        PyFrame frame = entry;
        PyException pending = thrown;
        while (true) {
            if (pending != null) {
                frame = handling(ts, Unwinding.handle(ts, frame, entry, pending, pending == thrown));
                pending = null;
            }
            try {
                PyObject value = EvaluationLoop.loop(ts, frame, entry);
                if (value != null) {
                    return value;
                }
            } catch (PyException e) {
                frame = ts.running();
                pending = e;
            } catch (StackOverflowError e) {
                frame = ts.running();
                pending = Raise.recursionError("maximum recursion depth exceeded");
            } catch (OutOfMemoryError e) {
                frame = ts.running();
                ts.runtime().reserve.spend(ts);
                pending = Raise.memoryError();
            } catch (RuntimeException e) {
                frame = ts.running();
                pending = defect(e);
            }
            if (pending == null) {
                frame = handling(ts, ts.takeHandler());
            }
        }
    }

    /// The frame that handles an exception.
    ///
    /// @throws PyException the exception, if none does
    private static PyFrame handling(PyThread ts, @Nullable PyFrame handler) {
        if (handler == null) {
            throw ts.takeUnhandled();
        }
        return handler;
    }

    /// What Python code sees of a defect of a native: the host never sees a Java exception.
    private static PyException defect(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0
                ? Raise.systemError("internal error: %s", e)
                : Raise.systemError("internal error: %s at %s", e, trace[0]);
    }
}
