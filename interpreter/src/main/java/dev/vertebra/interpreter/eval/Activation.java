package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import java.util.Objects;
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
        PyObject value = runOrFail(ts, entry, thrown);
        if (value == null) {
            throw ts.takeUnhandled();
        }
        return value;
    }

    private static @Nullable PyObject runOrFail(PyThread ts, PyFrame entry, @Nullable PyException thrown) {
        if (thrown != null) {
            return goOn(ts, Unwinding.handle(ts, entry, entry, thrown, true), entry);
        }
        CompiledCode compiled = entry.unit.compiled;
        if (compiled != null && ts.nested < PyThread.MOST_NESTED) {
            long[] steps = entry.unit.steps;
            int at = entry.lasti < 0 ? 0 : Step.resume(ts, steps, entry.resumeAt);
            if (entry.lasti < 0 || ((int) steps[at] & 0xFF) == Step.COMPILED) {
                return nested(ts, entry, compiled, at);
            }
        }
        return goOn(ts, entry, entry);
    }

    /// Goes on in a frame until the one that was entered returns, yields or raises.
    ///
    /// @param first the frame, or null if an exception has ended all of them
    /// @return the value, or null if they have raised: the thread has the exception ([PyThread#takeUnhandled])
    private static @Nullable PyObject goOn(PyThread ts, @Nullable PyFrame first, PyFrame entry) {
        PyFrame frame = first;
        while (frame != null) {
            PyException pending;
            try {
                PyObject value = EvaluationLoop.loop(ts, frame, entry);
                if (value != null) {
                    return value;
                }
                pending = null;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                frame = ts.running();
                pending = raised(ts, e);
            }
            frame = pending == null ? ts.takeHandler() : Unwinding.handle(ts, frame, entry, pending, false);
        }
        return null;
    }

    /// Runs a frame that [#start] has made the running one and whose code is compiled, by a call of the JVM.
    ///
    /// @param compiled the code
    /// @param from the code unit, at which it can be entered
    /// @return the value, which is still counted once; null if the frame has raised: the thread has the exception
    ///     ([PyThread#takeUnhandled]), for nothing of the JVM need be thrown from one compiled code to another
    static @Nullable PyObject nested(PyThread ts, PyFrame entry, CompiledCode compiled, int from) {
        ts.nested++;
        try {
            entry.nested = true;
            int at = compiled.runFrom(ts, entry, entry.s, from);
            while (at == CompiledCode.HANDLED) {
                if (ts.takeHandler() == null) {
                    entry.nested = false;
                    return null;
                }
                CompiledCode now = entry.unit.compiled;
                if (now == null || ((int) entry.unit.steps[entry.resumeAt] & 0xFF) != Step.COMPILED) {
                    entry.nested = false;
                    return goOn(ts, entry, entry);
                }
                at = now.runFrom(ts, entry, entry.s, entry.resumeAt);
            }
            entry.nested = false;
            if (at == CompiledCode.RETURNED) {
                return ts.takeReturned();
            }
            if (at == CompiledCode.FAILED) {
                return goOn(ts, Unwinding.handle(ts, entry, entry, ts.takeUnhandled(), false), entry);
            }
            return goOn(ts, frameAfter(ts, entry, at), entry);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (!entry.nested) {
                throw e;
            }
            entry.nested = false;
            return goOn(ts, Unwinding.handle(ts, entry, entry, raised(ts, e), false), entry);
        } finally {
            ts.nested--;
        }
    }

    /// The frame in which the loop goes on after compiled code.
    private static PyFrame frameAfter(PyThread ts, PyFrame frame, int at) {
        if (at == CompiledCode.OTHER_FRAME) {
            return Objects.requireNonNull(ts.frame);
        }
        frame.resumeAt = at;
        frame.lasti = Math.max(frame.lasti, 0);
        return frame;
    }

    /// What Python code sees of what has ended the loop.
    private static PyException raised(PyThread ts, Throwable e) {
        return switch (e) {
            case PyException raised -> raised;
            case StackOverflowError _ -> Raise.recursionError("maximum recursion depth exceeded");
            case OutOfMemoryError _ -> {
                ts.runtime().reserve.spend(ts);
                yield Raise.memoryError();
            }
            case RuntimeException defect -> defect(defect);
            default -> throw new IllegalStateException(e);
        };
    }

    /// What Python code sees of a defect of a native: the host never sees a Java exception.
    private static PyException defect(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0
                ? Raise.systemError("internal error: %s", e)
                : Raise.systemError("internal error: %s at %s", e, trace[0]);
    }
}
