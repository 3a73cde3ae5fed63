package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import org.jspecify.annotations.Nullable;

/// Running a code object in given namespaces: modules, `exec`, `eval`, class bodies.
public final class CodeExecution {
    private static final int STARS = CodeFlags.VARARGS | CodeFlags.VARKEYWORDS;
    private static final PyStr BUILTINS = PyStr.intern("__builtins__");

    private CodeExecution() {}

    /// Runs code.
    ///
    /// @param locals the local namespace; used if the code has no fast locals
    /// @param closure cells for the free variables, or null
    public static PyObject run(PyThread ts, PyCode code, PyDict globals, PyObject locals, @Nullable PyTuple closure) {
        PyObject builtins = PyFunction.builtinsOf(globals, ts.runtime().builtins());
        PyFunction function = new PyFunction(code, globals, builtins);
        function.closure = closure;
        try (var held = ts.hold(function)) {
            boolean takesArguments = code.co_argcount + code.co_kwonlyargcount > 0
                    || (code.co_flags & (CodeFlags.VARARGS | CodeFlags.VARKEYWORDS)) != 0;
            if (takesArguments) {
                return Calls.call0(ts, function);
            }
            PyFrame frame = PyFrame.of(function, function.unit);
            if ((code.co_flags & CodeFlags.OPTIMIZED) == 0) {
                Memory.incref(locals);
                frame.locals = locals;
            }
            return Activation.enter(ts, frame);
        }
    }

    /// Runs the body of a class.
    ///
    /// @param namespace the mapping that takes the names of the class
    /// @return what the body returns: the cell of `__class__`, or None
    public static PyObject classBody(PyThread ts, PyFunction body, PyObject namespace) {
        PyFrame frame = PyFrame.of(body, body.unit);
        PyCode code = body.code();
        if (code.co_argcount + code.co_kwonlyargcount > 0 || (code.co_flags & STARS) != 0) {
            // No compiler makes such a body, but a program may give any function.
            FunctionCall.bind(ts, frame, body, new PyObject[0], 0, 0, null);
        }
        Memory.incref(namespace);
        frame.locals = namespace;
        return Activation.enter(ts, frame);
    }

    /// Gives a namespace its `__builtins__`, as `exec` and `eval` do.
    public static void ensureBuiltins(PyThread ts, PyDict globals) {
        if (globals.getStr(BUILTINS) == null) {
            globals.putStr(BUILTINS, ts.runtime().builtins());
        }
    }
}
