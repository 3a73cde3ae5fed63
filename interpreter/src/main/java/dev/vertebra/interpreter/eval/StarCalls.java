package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import org.jspecify.annotations.Nullable;

/// The call instructions for keyword and star arguments. Compare CPython Python/bytecodes.c CALL_KW, CALL_FUNCTION_EX.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class StarCalls {
    private StarCalls() {}

    /// `CALL_KW` or `CALL_FUNCTION_EX`; [PyFrame#sp] is up to date before and after.
    ///
    /// @return a frame to go on in, or null if the result is on the stack already
    static @Nullable PyFrame call(PyThread ts, PyFrame frame, int opcode, int arg) {
        return opcode == Op.CALL_KW ? callKeywords(ts, frame, arg) : callEx(ts, frame, arg);
    }

    /// `CALL_KW`: as `CALL`, with the names of the last arguments in a tuple on top.
    private static @Nullable PyFrame callKeywords(PyThread ts, PyFrame frame, int argc) {
        PyObject[] s = frame.s;
        int top = frame.sp - 1;
        PyTuple names = (PyTuple) s[top];
        int base = top - argc - 2;
        PyObject callable = s[base];
        if (callable.type() == PyMethod.TYPE && s[base + 1] == null) {
            callable = CallOps.unbind(ts, s, base);
        }
        int from = s[base + 1] == null ? base + 2 : base + 1;
        int count = top - from - names.size();
        if (callable.type() == PyFunction.TYPE) {
            PyFrame callee = CallOps.moving(ts, (PyFunction) callable, s, base, from, count, names);
            s[top] = null;
            Memory.drop(ts, names);
            CallOps.release(ts, frame);
            frame.sp = base;
            return CallOps.begin(ts, frame, callee);
        }
        CallOps.finish(ts, frame, base, Calls.call(ts, callable, s, from, count, names));
        return null;
    }

    /// `CALL_FUNCTION_EX`: callable, null, positional arguments as a tuple or iterable, with bit 0 keyword arguments as
    /// a dict.
    static @Nullable PyFrame callEx(PyThread ts, PyFrame frame, int flags) {
        PyObject[] s = frame.s;
        int base = frame.sp - 3 - (flags & 1);
        PyObject callable = s[base];
        PyObject star = s[base + 2];
        if (star.type() != PyTuple.TYPE) {
            PyTuple tuple = StarArguments.positional(ts, callable, star);
            Memory.incref(tuple);
            s[base + 2] = tuple;
            Memory.drop(ts, star);
        }
        PyTuple args = (PyTuple) s[base + 2];
        PyDict keywords = (flags & 1) != 0 ? (PyDict) s[base + 3] : null;
        if (callable.type() == PyFunction.TYPE) {
            PyFrame callee = starFrame(ts, (PyFunction) callable, args, keywords);
            // The tuple is given up before the body runs.
            boolean moved = Memory.takenApart(ts, args);
            if (moved) {
                s[base + 2] = null;
            }
            CallOps.settle(ts, callee, moved ? args.size() : 0);
            for (int i = base; i < frame.sp; i++) {
                PyObject value = s[i];
                s[i] = null;
                Memory.drop(ts, value);
            }
            CallOps.release(ts, frame);
            frame.sp = base;
            return CallOps.begin(ts, frame, callee);
        }
        CallOps.finish(ts, frame, base, Calls.call(ts, callable, args, keywords));
        return null;
    }

    private static PyFrame starFrame(PyThread ts, PyFunction function, PyTuple args, @Nullable PyDict keywords) {
        PyTuple names = null;
        PyObject[] all = args.toArray();
        if (keywords != null && keywords.size() > 0) {
            names = StarArguments.names(keywords);
            all = StarArguments.append(all, keywords);
        }
        PyFrame callee = PyFrame.of(function, function.unit);
        CallOps.bindUncounted(ts, function, callee, all, 0, args.size(), names);
        return callee;
    }
}
