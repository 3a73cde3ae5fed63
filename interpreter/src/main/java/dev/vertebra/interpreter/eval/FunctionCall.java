package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Calls of Python functions from Java: makes the frame, counts the arguments into its locals and runs it.
///
/// Calls from the evaluation loop to Python functions do not come here; the loop makes the frame and goes on in it.
final class FunctionCall extends Native {
    static final FunctionCall INSTANCE = new FunctionCall();

    private FunctionCall() {
        super(0, Kind.SLOT, "__call__", "", null);
    }

    @Override
    protected String owner() {
        return "function";
    }

    @Override
    public PyObject call(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyFunction function = (PyFunction) self;
        CodeUnit unit = function.unit;
        PyFrame frame = PyFrame.of(function, unit);
        if (unit.simple && keywords == null && count == unit.argcount) {
            for (int i = 0; i < count; i++) {
                frame.s[i] = args[from + i];
                Memory.incref(ts, frame.s[i]);
            }
        } else {
            bind(ts, frame, function, args, from, count, keywords);
        }
        return run(ts, frame);
    }

    /// Binds arguments in a new frame, which is finished if they do not fit.
    static void bind(
            ThreadState ts,
            PyFrame frame,
            PyFunction function,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        try {
            ArgumentBinding.bind(ts, function, args, from, count, keywords, frame.s);
        } catch (RuntimeException e) {
            // Nothing of what was bound has been counted yet.
            java.util.Arrays.fill(frame.s, 0, frame.unit.nlocalsplus, null);
            frame.finish(ts);
            throw e;
        }
        for (int i = 0; i < frame.unit.nlocalsplus; i++) {
            Memory.incref(ts, frame.s[i]);
        }
    }

    static PyObject run(ThreadState ts, PyFrame frame) {
        return Activation.enter((PyThread) ts, frame);
    }

    @Override
    public PyObject call0(ThreadState ts, PyObject self) {
        PyFunction function = (PyFunction) self;
        CodeUnit unit = function.unit;
        if (!unit.simple || unit.argcount != 0) {
            return super.call0(ts, self);
        }
        return run(ts, PyFrame.of(function, unit));
    }

    @Override
    public PyObject call1(ThreadState ts, PyObject self, PyObject a) {
        PyFunction function = (PyFunction) self;
        CodeUnit unit = function.unit;
        if (!unit.simple || unit.argcount != 1) {
            return super.call1(ts, self, a);
        }
        PyFrame frame = PyFrame.of(function, unit);
        frame.s[0] = a;
        Memory.incref(ts, a);
        return run(ts, frame);
    }

    @Override
    public PyObject call2(ThreadState ts, PyObject self, PyObject a, PyObject b) {
        PyFunction function = (PyFunction) self;
        CodeUnit unit = function.unit;
        if (!unit.simple || unit.argcount != 2) {
            return super.call2(ts, self, a, b);
        }
        PyFrame frame = PyFrame.of(function, unit);
        frame.s[0] = a;
        frame.s[1] = b;
        Memory.incref(ts, a);
        Memory.incref(ts, b);
        return run(ts, frame);
    }

    @Override
    public PyObject call3(ThreadState ts, PyObject self, PyObject a, PyObject b, PyObject c) {
        PyFunction function = (PyFunction) self;
        CodeUnit unit = function.unit;
        if (!unit.simple || unit.argcount != 3) {
            return super.call3(ts, self, a, b, c);
        }
        PyFrame frame = PyFrame.of(function, unit);
        frame.s[0] = a;
        frame.s[1] = b;
        frame.s[2] = c;
        Memory.incref(ts, a);
        Memory.incref(ts, b);
        Memory.incref(ts, c);
        return run(ts, frame);
    }
}
