package dev.vertebra.natives.context;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The context that a thread is in.
final class CurrentContexts {
    private CurrentContexts() {}

    /// The context of a thread, an empty one at first.
    static PyContext of(ThreadState ts) {
        if (ts.context instanceof PyContext known) {
            return known;
        }
        PyContext made = PyContext.empty();
        set(ts, made);
        return made;
    }

    /// Puts a thread into a context.
    static void set(ThreadState ts, PyContext context) {
        PyObject before = ts.context;
        Memory.incref(context);
        ts.context = context;
        Memory.decref(before);
    }
}
