package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.tables.ExceptionTable;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import org.jspecify.annotations.Nullable;

/// Leaving frames, by return and by exception. Compare CPython Python/ceval.c `exception_unwind`, `exit_unwind`.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class Unwinding {
    private Unwinding() {}

    /// Ends a frame: its locals are let go and the candidates of its region die.
    ///
    /// @return the calling frame, or null if the frame is the one that Java code entered
    static @Nullable PyFrame leave(PyThread ts, PyFrame frame, PyFrame entry) {
        PyFrame caller = frame.back;
        ts.frame = caller;
        ts.depth--;
        int mark = frame.mark;
        if (frame.generator == null) {
            frame.finish(ts);
        }
        if (Memory.COUNTING && ts.candidateCount > mark) {
            Memory.tracker().release(ts, mark);
        }
        return frame == entry ? null : caller;
    }

    /// Executes `RAISE_VARARGS` or `RERAISE` without a Java exception: notes the frame that [#handle] gives.
    static void raise(PyThread ts, PyFrame frame, PyFrame entry, int opcode, int arg) {
        ts.handler(handle(ts, frame, entry, ExceptionOps.raise(ts, frame, opcode, arg), false));
    }

    /// After compiled code has given [CompiledCode#FAILED] or [CompiledCode#HANDLED]: whether its frame goes on at a
    /// handler. Else the frame that handles the exception is noted as by [#raise].
    static boolean goesOn(PyThread ts, PyFrame frame, PyFrame entry, int given) {
        if (given == CompiledCode.HANDLED) {
            if (ts.takeHandler() != null) {
                return true;
            }
            if (frame == entry) {
                return false;
            }
        }
        PyFrame failed = given == CompiledCode.HANDLED ? ts.frame : frame;
        ts.handler(handle(ts, failed, entry, ts.takeUnhandled(), false));
        return false;
    }

    /// Finds the handler of an exception that has come to a frame of compiled code, if there is one in that frame.
    ///
    /// @return what the compiled code is to give
    static int inCompiled(PyThread ts, PyFrame frame, PyException e) {
        if (ts.monitoring.isActive() || frame.unit.code.handlers().find(frame.lasti) < 0) {
            ts.unhandled(e);
            return CompiledCode.FAILED;
        }
        // Nothing is noted if a finaliser has begun to monitor, and a callback has raised something else.
        ts.handler(handle(ts, frame, frame, e, false));
        return CompiledCode.HANDLED;
    }

    /// Finds the handler of an exception in a frame or its callers up to the frame that Java code entered.
    ///
    /// @param thrown whether the exception comes from outside the frame, not from its current instruction
    /// @return the frame that handles it, ready to go on at the handler; null if none does: all frames up to the
    ///     entered one have ended then, and [PyThread#takeUnhandled] gives the exception
    static @Nullable PyFrame handle(PyThread ts, PyFrame failed, PyFrame entry, PyException raised, boolean thrown) {
        PyFrame frame = failed;
        PyException e = raised;
        Memory.incref(ts, e.value());
        ts.decideContext(e);
        boolean fromCallee = false;
        int origin = ts.monitoring.isActive() ? ExceptionEvents.place(failed, false) : 0;
        if (!thrown) {
            FailedOperands.drop(ts, failed);
        }
        while (true) {
            int place = frame.lasti;
            if (!e.again()) {
                PyTraceback.add(ts, e.value(), frame, frame.thrownInto ? frame.resumeAt : frame.lasti);
                frame.thrownInto = false;
            }
            if (ts.monitoring.isActive()) {
                place = frame == failed ? origin : ExceptionEvents.place(frame, fromCallee);
                e = ExceptionEvents.raised(ts, frame, e, place);
            }
            e.again(false);
            ExceptionTable handlers = frame.unit.code.handlers();
            int handler = handlers.find(frame.lasti);
            while (handler >= 0) {
                enter(ts, frame, handlers, handler, e);
                if (!ts.monitoring.isActive()) {
                    return frame;
                }
                PyException other = ExceptionEvents.handled(ts, frame, e);
                if (other == null) {
                    return frame;
                }
                e = other;
                handler = handlers.find(frame.lasti);
            }
            dropTo(ts, frame, frame.unit.nlocalsplus);
            if (Memory.COUNTING && ts.candidateCount > frame.mark) {
                // What dies of the unwinding is a callee of this frame, not of its caller.
                Memory.tracker().release(ts, frame.mark);
            }
            if (ts.monitoring.isActive()) {
                e = ExceptionEvents.unwound(ts, frame, e, place);
            }
            ts.frameFailed(frame, e);
            PyObject instance = frame.instance;
            frame.instance = null;
            PyFrame caller = leave(ts, frame, entry);
            Memory.drop(ts, instance);
            if (caller == null) {
                Memory.decref(e.value());
                ts.unhandled(e);
                return null;
            }
            fromCallee = frame.mode == PyFrame.TO_CALLER;
            frame = caller;
        }
    }

    /// Makes a frame ready to go on at a handler; the reference to the exception moves to the stack.
    private static void enter(PyThread ts, PyFrame frame, ExceptionTable handlers, int handler, PyException e) {
        dropTo(ts, frame, frame.unit.nlocalsplus + handlers.depth(handler));
        if (Memory.COUNTING && ts.candidateCount > frame.mark) {
            // What dies of this sees the frame at the instruction that has failed.
            Memory.tracker().release(ts, frame.mark);
        }
        if (handlers.pushesOffset(handler)) {
            frame.s[frame.sp++] = PyInt.of(frame.reraisedAt >= 0 ? frame.reraisedAt : frame.lasti);
        }
        frame.reraisedAt = -1;
        frame.s[frame.sp++] = e.value();
        frame.resumeAt = handlers.target(handler);
    }

    private static void dropTo(PyThread ts, PyFrame frame, int depth) {
        PyObject[] s = frame.s;
        for (int sp = frame.sp; --sp >= depth; ) {
            PyObject value = s[sp];
            s[sp] = null;
            frame.sp = sp;
            Memory.drop(ts, value);
        }
        frame.sp = depth;
    }
}
