package dev.vertebra.interpreter.eval;

import static dev.vertebra.interpreter.eval.MonitoringEvents.CALL;
import static dev.vertebra.interpreter.eval.MonitoringEvents.C_RAISE;
import static dev.vertebra.interpreter.eval.MonitoringEvents.C_RETURN;

import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySuper;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;

/// The call instructions while calls are reported.
///
/// A call of a Python function is reported and then done as always. Any other callee is called here, so that its return
/// or its exception can be reported too.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class InstrumentedCalls {
    private InstrumentedCalls() {}

    static int call(PyThread ts, PyFrame frame, int pc, int argc, int tools) {
        PyObject[] s = frame.s;
        int base = frame.sp - argc - 2;
        int from = s[base + 1] == null ? base + 2 : base + 1;
        PyObject first = from == frame.sp ? ts.monitoring.missing : s[from];
        report(ts, frame, CALL, tools, pc, s[base], first);
        PyObject callable = s[base];
        if (callable.type() == PyMethod.TYPE && s[base + 1] == null) {
            PyMethod method = (PyMethod) callable;
            callable = method.function();
            first = method.self();
        }
        if (callable.type() == PyFunction.TYPE) {
            return Op.CALL;
        }
        PyObject result;
        try (var held = ts.hold(callable, first)) {
            result = guarded(ts, frame, pc, tools, callable, first, base, from, null);
            CallOps.finish(ts, frame, base, result);
            report(ts, frame, C_RETURN, tools, pc, callable, first);
        }
        frame.resumeAt = pc + 4;
        return InstrumentedOps.DONE;
    }

    /// Calls what is on the stack and reports its exception.
    private static PyObject guarded(
            PyThread ts,
            PyFrame frame,
            int pc,
            int tools,
            PyObject callable,
            PyObject first,
            int base,
            int from,
            PyTuple names) {
        int end = names == null ? frame.sp : frame.sp - 1;
        int count = end - from - (names == null ? 0 : names.size());
        try {
            return Calls.call(ts, frame.s[base], frame.s, from, count, names);
        } catch (PyException e) {
            throw raised(ts, frame, pc, tools, callable, first, e);
        }
    }

    private static PyException raised(
            PyThread ts, PyFrame frame, int pc, int tools, PyObject callable, PyObject first, PyException e) {
        try (var held = ts.hold(e.value())) {
            report(ts, frame, C_RAISE, tools, pc, callable, first);
        }
        return e;
    }

    static int callKeywords(PyThread ts, PyFrame frame, int pc, int argc, int tools) {
        PyObject[] s = frame.s;
        int top = frame.sp - 1;
        int base = top - argc - 2;
        int from = s[base + 1] == null ? base + 2 : base + 1;
        PyObject callable = s[base];
        PyObject first = from == top ? ts.monitoring.missing : s[from];
        report(ts, frame, CALL, tools, pc, callable, first);
        boolean bound = callable.type() == PyMethod.TYPE && s[base + 1] == null;
        PyObject function = bound ? ((PyMethod) callable).function() : callable;
        if (function.type() == PyFunction.TYPE) {
            return Op.CALL_KW;
        }
        if (bound) {
            first = ((PyMethod) callable).self();
        }
        try (var held = ts.hold(function, first)) {
            PyObject result = guarded(ts, frame, pc, tools, function, first, base, from, (PyTuple) s[top]);
            CallOps.finish(ts, frame, base, result);
            report(ts, frame, C_RETURN, tools, pc, function, first);
        }
        frame.resumeAt = pc + 1;
        return InstrumentedOps.DONE;
    }

    static int callEx(PyThread ts, PyFrame frame, int pc, int flags, int tools) {
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
        PyObject first = args.size() == 0 ? ts.monitoring.missing : args.get(0);
        report(ts, frame, CALL, tools, pc, callable, first);
        if (callable instanceof PyFunction || callable instanceof PyMethod) {
            return Op.CALL_FUNCTION_EX;
        }
        try (var held = ts.hold(callable, first)) {
            try {
                StarCalls.callEx(ts, frame, flags);
            } catch (PyException e) {
                throw raised(ts, frame, pc, tools, callable, first, e);
            }
            report(ts, frame, C_RETURN, tools, pc, callable, first);
        }
        frame.resumeAt = pc + 1;
        return InstrumentedOps.DONE;
    }

    /// `LOAD_SUPER_ATTR`: the call of `super` is reported.
    static int superAttribute(PyThread ts, PyFrame frame, int pc, int arg, int tools) {
        PyObject function = RareOps.top(frame, 3);
        PyObject cls = RareOps.top(frame, 2);
        PyObject self = RareOps.top(frame, 1);
        boolean explicit = (arg & 2) != 0;
        PyObject first = explicit ? cls : ts.monitoring.missing;
        report(ts, frame, CALL, tools, pc, function, first);
        PyObject made;
        try {
            if (explicit) {
                made = Calls.call2(ts, function, cls, self);
            } else if (function == PySuper.TYPE && cls instanceof PyType) {
                made = Calls.call2(ts, function, cls, self);
            } else {
                made = Calls.call0(ts, function);
            }
        } catch (PyException e) {
            throw raised(ts, frame, pc, tools, function, first, e);
        }
        try (var held = ts.hold(made)) {
            report(ts, frame, C_RETURN, tools, pc, function, first);
            RareOps.replace(ts, frame, 3, Attributes.get(ts, made, frame.unit.names[arg >> 2]));
        }
        if ((arg & 1) != 0) {
            frame.s[frame.sp++] = null;
        }
        frame.resumeAt = pc + 2;
        return InstrumentedOps.DONE;
    }

    private static void report(
            PyThread ts, PyFrame frame, int event, int tools, int pc, PyObject callable, PyObject first) {
        int wanted = event == CALL ? tools : tools & frame.unit.monitors.current[CALL];
        ts.monitoring.fire(ts, frame, event, wanted, pc, 2, callable, first);
    }
}
