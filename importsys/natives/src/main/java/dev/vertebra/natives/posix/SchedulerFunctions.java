package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about how a process gets its time.
///
/// For this process they mean the calling thread, as everywhere on Linux; its first thread is the JVM's.
@NativeModuleTable("posix")
final class SchedulerFunctions {
    /// The class `posix.sched_param`.
    static final PyType PARAMETERS = PyStructSequence.define(
            "posix.sched_param",
            "The parameters of a way to schedule; there is one, sched_priority.\n\n"
                    + "  sched_priority\n    The priority.",
            SchedulerParametersNatives.rows(),
            "sched_priority The priority.");

    private SchedulerFunctions() {}

    private static int thread(int pid) {
        return pid == ProcessHandle.current().pid() ? 0 : pid;
    }

    /// The parameters as C has them.
    static int priority(ThreadState ts, PyObject param) {
        if (param.type() != PARAMETERS) {
            throw Raise.typeError("must have a sched_param object");
        }
        PyInt priority = Numbers.index(ts, ((PyTuple) param).get(0));
        if (priority.bitLength() >= Long.SIZE) {
            throw Raise.overflowError("Python int too large to convert to C long");
        }
        if (priority.bitLength() >= Integer.SIZE) {
            throw Raise.overflowError("sched_priority out of range");
        }
        return (int) priority.longValueClamped();
    }

    /// The parameters of the way in which a process is scheduled.
    @PyFunction("sched_getparam(pid, /)")
    static PyObject schedGetparam(int pid) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment parameters = c.memory(Integer.BYTES);
            c.check(c.call("sched_getparam", thread(pid), parameters), null);
            return PyStructSequence.of(PARAMETERS, PyInt.of(parameters.get(ValueLayout.JAVA_INT, 0)));
        }
    }

    /// Sets the parameters of the way in which a process is scheduled.
    @PyFunction("sched_setparam(pid, param, /)")
    static void schedSetparam(ThreadState ts, int pid, PyObject param) {
        int priority = priority(ts, param);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment parameters = c.memory(Integer.BYTES);
            parameters.set(ValueLayout.JAVA_INT, 0, priority);
            c.check(c.call("sched_setparam", thread(pid), parameters), null);
        }
    }

    /// Sets the way in which a process is scheduled.
    @PyFunction("sched_setscheduler(pid, policy, param, /)")
    static void schedSetscheduler(ThreadState ts, int pid, int policy, PyObject param) {
        int priority = priority(ts, param);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment parameters = c.memory(Integer.BYTES);
            parameters.set(ValueLayout.JAVA_INT, 0, priority);
            c.check(c.call("sched_setscheduler", thread(pid), policy, parameters), null);
        }
    }

    /// The way in which a process gets its time.
    @PyFunction("sched_getscheduler(pid, /)")
    static int schedGetscheduler(int pid) {
        try (CLibrary c = CLibrary.open()) {
            int policy = c.call("sched_getscheduler", thread(pid));
            c.check(policy, null);
            return policy;
        }
    }

    /// The time in seconds that a process gets at once if it shares in turns.
    @PyFunction("sched_rr_get_interval(pid, /)")
    static double schedRrGetInterval(int pid) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment time = c.memory(16);
            c.check(c.call("sched_rr_get_interval", thread(pid), time), null);
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) + 1e-9 * time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        }
    }
}
