package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import org.jspecify.annotations.Nullable;

/// The call instruction, and what it shares with those of [StarCalls]. Compare CPython Python/bytecodes.c CALL.
///
/// A call *moves* callee and arguments from the caller's stack into the callee's frame, so counts do not change. Native
/// callees find their arguments in the caller's stack, which keeps them alive during the call.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class CallOps {
    private static final PyStr INIT = PyStr.intern("__init__");

    private CallOps() {}

    /// `CALL`: the stack holds callable, self or null, and the arguments; [PyFrame#sp] is up to date before and after.
    ///
    /// @return a frame to go on in, or null if the result is on the stack already
    static @Nullable PyFrame call(PyThread ts, PyFrame frame, int argc) {
        PyObject[] s = frame.s;
        int base = frame.sp - argc - 2;
        PyObject callable = s[base];
        if (callable.type() == PyMethod.TYPE && s[base + 1] == null) {
            callable = unbind(ts, s, base);
        }
        int from = s[base + 1] == null ? base + 2 : base + 1;
        int count = frame.sp - from;
        if (callable.type() == PyFunction.TYPE) {
            PyFunction function = (PyFunction) callable;
            PyFrame callee = function(ts, function, s, base, from, count);
            frame.sp = base;
            return begin(ts, frame, callee);
        }
        if (callable.type() == PyType.TYPE) {
            PyFrame callee = instance(ts, frame, (PyType) callable, base, from, count);
            if (callee != null) {
                return callee;
            }
        }
        PyObject result = plain(ts, callable, s, from, count);
        Memory.incref(ts, result);
        // What the native let go of dies before callable and arguments do.
        release(ts, frame);
        int end = frame.sp;
        frame.sp = base + 1;
        s[base] = result;
        if (Memory.COUNTING) {
            Memory.drop(ts, callable);
            for (int i = base + 1; i < end; i++) {
                Memory.drop(ts, s[i]);
            }
        }
        if (ts.breaker) {
            poll(ts, frame);
        }
        return null;
    }

    /// Puts the function of a bound method and what that is bound to in the place of method and null.
    static PyObject unbind(PyThread ts, PyObject[] s, int base) {
        PyMethod method = (PyMethod) s[base];
        PyObject function = method.function();
        Memory.share(function);
        Memory.share(method.self());
        s[base] = function;
        s[base + 1] = method.self();
        Memory.drop(ts, method);
        return function;
    }

    /// Begins the body of a function whose arguments have left the caller's stack.
    ///
    /// @return the frame to go on in, or null if the result is on the stack already
    static @Nullable PyFrame begin(PyThread ts, PyFrame frame, PyFrame callee) {
        if (callee.unit.special) {
            PyObject result = special(ts, callee);
            if (result != null) {
                push(ts, frame, result);
                return null;
            }
        }
        callee.mode = PyFrame.TO_CALLER;
        startMoved(ts, callee);
        return callee;
    }

    /// Makes a frame the running one into which the operands of the call have moved.
    ///
    /// @throws PyException a RecursionError
    static void startMoved(PyThread ts, PyFrame callee) {
        try {
            Activation.start(ts, callee);
        } catch (RuntimeException e) {
            ts.operandsGone = true;
            throw e;
        }
    }

    /// Looks for signals after a native call, whose result is on the stack: what a handler raises appears at the call.
    /// Compare CPython Python/bytecodes.c `CHECK_EVAL_BREAKER` in CALL.
    private static void poll(PyThread ts, PyFrame frame) {
        try {
            ts.poll();
        } catch (RuntimeException e) {
            PyObject result = frame.s[--frame.sp];
            frame.s[frame.sp] = null;
            Memory.drop(ts, result);
            ts.operandsGone = true;
            throw e;
        }
    }

    /// What a call gives whose code need not run now: a generator, or an outcome that is known; null if it must run.
    private static @Nullable PyObject special(PyThread ts, PyFrame callee) {
        if (callee.unit.makesGenerator) {
            return PyGenerator.counted(ts, callee);
        }
        PyObject known = ts.runtime().knownPatterns().outcome(ts, callee);
        if (known != null) {
            callee.finish(ts);
        }
        return known;
    }

    private static void push(PyThread ts, PyFrame frame, PyObject value) {
        Memory.incref(ts, value);
        frame.s[frame.sp++] = value;
    }

    private static PyObject plain(PyThread ts, PyObject callable, PyObject[] s, int from, int count) {
        return switch (count) {
            case 0 -> Calls.call0(ts, callable);
            case 1 -> Calls.call1(ts, callable, s[from]);
            case 2 -> Calls.call2(ts, callable, s[from], s[from + 1]);
            case 3 -> Calls.call3(ts, callable, s[from], s[from + 1], s[from + 2]);
            default -> Calls.call(ts, callable, s, from, count, null);
        };
    }

    /// Makes the frame of a callee and moves the arguments from the stack into it; the entries are null afterwards.
    private static PyFrame function(PyThread ts, PyFunction function, PyObject[] s, int base, int from, int count) {
        CodeUnit unit = function.unit;
        if (unit.simple && count == unit.argcount) {
            PyFrame callee = PyFrame.taking(function, unit);
            PyObject[] places = callee.s;
            for (int i = 0; i < count; i++) {
                places[i] = s[from + i];
            }
            clear(s, base, from + count);
            return callee;
        }
        return unit.simple && unit.argcount - count > 0 && unit.argcount - count <= function.defaultCount()
                ? withDefaults(function, s, base, from, count)
                : moving(ts, function, s, base, from, count, null);
    }

    /// As [#function], of a call that leaves nothing but defaults to be filled in.
    private static PyFrame withDefaults(PyFunction function, PyObject[] s, int base, int from, int count) {
        CodeUnit unit = function.unit;
        PyTuple defaults = function.defaults;
        PyFrame callee = PyFrame.taking(function, unit);
        PyObject[] places = callee.s;
        System.arraycopy(s, from, places, 0, count);
        int required = unit.argcount - defaults.size();
        for (int i = count; i < unit.argcount; i++) {
            PyObject value = defaults.get(i - required);
            Memory.share(value);
            places[i] = value;
        }
        clear(s, base, from + count);
        return callee;
    }

    private static void clear(PyObject[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            s[i] = null;
        }
    }

    /// As [#function], of a call that needs binding.
    static PyFrame moving(
            PyThread ts, PyFunction function, PyObject[] s, int base, int from, int count, @Nullable PyTuple keywords) {
        PyFrame callee = PyFrame.of(function, function.unit);
        try {
            bindUncounted(ts, function, callee, s, from, count, keywords);
        } catch (RuntimeException e) {
            dropExcess(ts, function.unit, s, from, count, keywords);
            throw e;
        }
        settle(ts, callee, count);
        // Callable, keywords, and null in the place of self; the arguments by position have moved.
        Memory.drop(ts, function);
        int end = from + count + (keywords == null ? 0 : keywords.size());
        for (int i = from + count; i < end; i++) {
            Memory.drop(ts, s[i]);
        }
        clear(s, base, end);
        return callee;
    }

    /// Counts what the binding has put into the locals of a new frame besides the arguments by position: these move
    /// there, and into the tuple of those for which there is no parameter.
    static void settle(PyThread ts, PyFrame callee, int count) {
        if (!Memory.COUNTING) {
            return;
        }
        CodeUnit unit = callee.unit;
        PyObject[] places = callee.s;
        int rest = count > unit.argcount ? unit.argcount + unit.code.co_kwonlyargcount : -1;
        for (int i = Math.min(count, unit.argcount); i < unit.nlocalsplus; i++) {
            PyObject value = places[i];
            if (i == rest) {
                Memory.putTogether(ts, value);
            } else {
                Memory.incref(ts, value);
            }
        }
    }

    /// Binds arguments into the locals of a new frame and counts them there.
    private static void bind(
            PyThread ts,
            PyFunction function,
            PyFrame callee,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        bindUncounted(ts, function, callee, args, from, count, keywords);
        int places = callee.unit.nlocalsplus;
        for (int i = 0; i < places; i++) {
            Memory.incref(ts, callee.s[i]);
        }
    }

    static void bindUncounted(
            PyThread ts,
            PyFunction function,
            PyFrame callee,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        try {
            ArgumentBinding.bind(ts, function, args, from, count, keywords, callee.s);
        } catch (RuntimeException e) {
            clear(callee.s, 0, callee.unit.nlocalsplus);
            callee.finish(ts);
            throw e;
        }
    }

    /// After a call that does not fit its function: arguments for which there is no place go before the others.
    private static void dropExcess(
            PyThread ts, CodeUnit unit, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int end = from + count + (keywords == null ? 0 : keywords.size());
        for (int i = from + Math.min(unit.argcount, count); i < end; i++) {
            PyObject value = args[i];
            args[i] = null;
            Memory.drop(ts, value);
        }
    }

    /// A call of a Python class with Python `__init__` and the `__new__` of `object`: goes on in `__init__`.
    private static @Nullable PyFrame instance(PyThread ts, PyFrame frame, PyType type, int base, int from, int count) {
        if (type.tp_new != PyType.OBJECT.tp_new
                || type.tp_init == PyType.OBJECT.tp_init
                || type.is(PyType.ABSTRACT)
                || !type.isHeapType()) {
            return null;
        }
        PyObject init = type.lookup(INIT);
        if (init == null || init.type() != PyFunction.TYPE) {
            return null;
        }
        PyObject[] s = frame.s;
        PyFunction function = (PyFunction) init;
        if (function.unit.makesGenerator) {
            return null;
        }
        PyInstance made = new PyInstance(type);
        if (type.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        // The places of callable and self become function and instance.
        PyFrame callee = PyFrame.of(function, function.unit);
        PyObject self = s[base + 1];
        if (self == null && function.unit.simple && count + 1 == function.unit.argcount) {
            // The class moves from the stack into the instance.
            Memory.putTogether(ts, made);
            Memory.share(made);
            s[base + 1] = made;
            System.arraycopy(s, base + 1, callee.s, 0, count + 1);
            clear(s, base, from + count);
            return startInit(ts, frame, callee, made, base);
        }
        Memory.incref(ts, made);
        if (self != null) {
            return bindAfterSelf(ts, frame, callee, function, made, base, from, count);
        }
        s[base + 1] = made;
        Memory.share(made);
        try {
            bind(ts, function, callee, s, base + 1, count + 1, null);
        } catch (RuntimeException e) {
            Memory.decref(made);
            throw e;
        }
        for (int i = base; i < from + count; i++) {
            PyObject value = s[i];
            s[i] = null;
            Memory.drop(ts, value);
        }
        return startInit(ts, frame, callee, made, base);
    }

    private static PyFrame bindAfterSelf(
            PyThread ts,
            PyFrame frame,
            PyFrame callee,
            PyFunction function,
            PyInstance made,
            int base,
            int from,
            int count) {
        PyObject[] args = new PyObject[count + 1];
        args[0] = made;
        System.arraycopy(frame.s, from, args, 1, count);
        try {
            bind(ts, function, callee, args, 0, count + 1, null);
        } catch (RuntimeException e) {
            Memory.decref(made);
            throw e;
        }
        for (int i = base; i < from + count; i++) {
            PyObject value = frame.s[i];
            frame.s[i] = null;
            Memory.drop(ts, value);
        }
        return startInit(ts, frame, callee, made, base);
    }

    private static PyFrame startInit(PyThread ts, PyFrame frame, PyFrame callee, PyInstance made, int base) {
        frame.sp = base;
        callee.mode = PyFrame.TO_CALLER_AS_INSTANCE;
        callee.instance = made;
        try {
            startMoved(ts, callee);
        } catch (RuntimeException e) {
            callee.instance = null;
            Memory.decref(made);
            throw e;
        }
        return callee;
    }

    /// The stack pointer of a frame before its call moved the operands, whose places are null now: where the stack
    /// begins for [FailedOperands].
    static int aboveOperands(PyFrame frame) {
        return frame.sp + (int) (frame.unit.steps[frame.lasti] >> 32) + 2;
    }

    /// What a call of a class gives after its `__init__` has returned: the instance, still counted once.
    static PyObject initialised(PyThread ts, PyFrame callee, PyObject returned) {
        PyObject made = callee.instance;
        callee.instance = null;
        if (returned != PyNone.NONE) {
            Memory.drop(ts, made);
            Memory.decref(returned);
            ts.operandsGone = true;
            throw Raise.typeError(
                    "__init__() should return None, not '%s'", returned.type().fullName());
        }
        return made;
    }

    /// Lets what only the region of the caller held die before the body of the callee runs, or what a native callee let
    /// go of before its arguments go.
    static void release(PyThread ts, PyFrame frame) {
        if (Memory.COUNTING && ts.candidateCount > frame.mark) {
            Memory.tracker().release(ts, frame.mark);
        }
    }

    /// Puts a result in the place of callable and arguments.
    static void finish(PyThread ts, PyFrame frame, int base, PyObject result) {
        PyObject[] s = frame.s;
        Memory.incref(ts, result);
        release(ts, frame);
        int end = frame.sp;
        PyObject callable = s[base];
        s[base] = result;
        frame.sp = base + 1;
        if (Memory.COUNTING) {
            Memory.drop(ts, callable);
            for (int i = base + 1; i < end; i++) {
                Memory.drop(ts, s[i]);
            }
        }
        if (ts.breaker) {
            poll(ts, frame);
        }
    }
}
