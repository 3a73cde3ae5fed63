package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;

/// What happens to a suspended frame at the end of its life. Compare CPython Objects/genobject.c `_PyGen_Finalize`.
final class GeneratorEnd {
    private GeneratorEnd() {}

    static void finalise(PyThread ts, PyGenerator generator) {
        if (generator.isFinished()) {
            return;
        }
        PyObject hook = generator.finaliser;
        try {
            if (generator.isAsync() && hook != null && hook != PyNone.NONE && !generator.closed) {
                Calls.call1(ts, hook, generator);
            } else if (generator.isCoroutine() && !generator.hasStarted()) {
                CoroutineOrigins.warn(ts, generator);
            } else {
                generator.close(ts);
            }
        } catch (PyException e) {
            ts.unraisable(e, null, generator);
        }
    }
}
