package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of `_decimal`: which context is current.
@NativeModuleTable("_decimal")
final class ContextAccess {
    private static final List<String> LOCAL = local();

    private ContextAccess() {}

    private static List<String> local() {
        List<String> names = new ArrayList<>();
        names.add("ctx");
        names.addAll(ContextSettings.NAMES);
        return List.copyOf(names);
    }

    /// The current context.
    @PyFunction("getcontext()")
    static PyObject getcontext(ThreadState ts) {
        return PyDecimalContext.current(ts);
    }

    /// Make a context the current one; of BasicContext, DefaultContext and ExtendedContext it is a copy.
    @PyFunction("setcontext(context, /)")
    static void setcontext(ThreadState ts, PyObject context) {
        if (!(context instanceof PyDecimalContext given)) {
            throw Raise.typeError("argument must be a context");
        }
        PyDecimalContext.makeCurrent(ts, given);
    }

    /// A context manager that makes a copy of a context the current one while the body of a with statement runs.
    ///
    /// Without a context it is the current one that is copied. Keywords change settings of the copy.
    @PyFunction("localcontext(*args, **kwargs)")
    @ShownSignature("($module, /, ctx=None, **kwargs)")
    static PyObject localcontext(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(LOCAL, 0, args, from, count, keywords);
        PyDecimalContext outside = PyDecimalContext.current(ts);
        PyObject context = given[0];
        PyDecimalContext inside = outside;
        if (context != null && context != PyNone.NONE) {
            if (!(context instanceof PyDecimalContext other)) {
                throw Raise.typeError("optional argument must be a context");
            }
            inside = other;
        }
        inside = (PyDecimalContext) PyDecimalContext.copySpecial(ts, inside);
        try (ThreadState.Hold held = ts.hold(inside, outside)) {
            ContextSettings.setAll(ts, inside, given, 1);
            return new PyLocalContext(inside, outside);
        }
    }
}
