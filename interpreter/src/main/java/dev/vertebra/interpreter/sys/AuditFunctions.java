package dev.vertebra.interpreter.sys;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Auditing for Python code: `sys.audit` and `sys.addaudithook`. PEP 578; compare CPython Python/sysmodule.c.
@NativeModuleTable("sys")
final class AuditFunctions {
    private AuditFunctions() {}

    /// Passes the event to any hooks that are attached.
    @PyFunction("audit(event, /, *args)")
    static void audit(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (keywords != null && keywords.size() > 0) {
            throw Raise.typeError("sys.audit() takes no keyword arguments");
        }
        if (count == 0) {
            throw Raise.typeError("audit() missing 1 required positional argument: 'event'");
        }
        if (!ts.isAudited()) {
            return;
        }
        if (!(args[from] instanceof PyStr event)) {
            throw Raise.typeError(
                    "expected str for argument 'event', not %s",
                    args[from].type().name());
        }
        ts.audit(event.value(), Arrays.copyOfRange(args, from + 1, from + count));
    }

    /// Adds a hook that is told of every event; it can't be taken away again.
    @PyFunction("addaudithook(hook)")
    static void addaudithook(ThreadState ts, PyObject hook) {
        try {
            ts.audit("sys.addaudithook");
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.Exception)) {
                // A hook that was there before does not want it.
                return;
            }
            throw e;
        }
        ((PyThread) ts).runtime().auditHooks().add(hook);
    }
}
