package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The audit hooks of a runtime, in the order in which they came. PEP 578.
public final class AuditHooks {
    private static final String GET = "object.__getattr__";
    private static final String SET = "object.__setattr__";
    private static final String DELETE = "object.__delattr__";
    private static final PyStr CAN_TRACE = PyStr.intern("__cantrace__");

    private final List<PyObject> hooks = new CopyOnWriteArrayList<>();

    boolean isEmpty() {
        return hooks.isEmpty();
    }

    /// Gives the hooks, which the runtime holds.
    void roots(Visitor visitor) {
        for (PyObject hook : hooks) {
            visitor.visit(hook);
        }
    }

    /// Adds a hook.
    public void add(PyObject hook) {
        Memory.incref(hook);
        hooks.add(hook);
    }

    /// Tells every hook of an event; what one raises, the audited operation raises.
    ///
    /// Hooks are not traced unless they ask for it.
    void tell(PyThread ts, String event, PyObject... arguments) {
        PyStr name = PyStr.of(event);
        PyTuple tuple = PyTuple.of(arguments);
        try (var held = ts.hold(tuple)) {
            for (PyObject hook : hooks) {
                PyObject traced = Attributes.getOrNull(ts, hook, CAN_TRACE);
                int before = ts.tracing;
                if (traced == null || !Truth.of(ts, traced)) {
                    ts.tracing++;
                }
                try {
                    Calls.call2(ts, hook, name, tuple);
                } finally {
                    ts.tracing = before;
                }
            }
        }
    }

    /// Tells hooks that a sensitive attribute of an object is read.
    static void read(ThreadState ts, PyObject object, String attribute) {
        if (ts.isAudited()) {
            ts.audit(GET, object, PyStr.of(attribute));
        }
    }

    /// Tells hooks that a sensitive attribute of an object is set or, with null, deleted.
    static void write(ThreadState ts, PyObject object, String attribute, @Nullable PyObject value) {
        if (!ts.isAudited()) {
            return;
        }
        if (value == null) {
            ts.audit(DELETE, object, PyStr.of(attribute));
        } else {
            ts.audit(SET, object, PyStr.of(attribute), value);
        }
    }
}
