package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;

/// How a `sched_param` is made: from its one value.
@NativeType("posix.sched_param")
final class SchedulerParameters {
    private SchedulerParameters() {}

    @PyNew("sched_param(sched_priority)")
    static PyObject __new__(PyType cls, PyObject sched_priority) {
        return PyStructSequence.of(cls, sched_priority);
    }
}
