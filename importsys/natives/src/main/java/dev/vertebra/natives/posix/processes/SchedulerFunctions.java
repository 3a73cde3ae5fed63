package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.process.ThreadTraits;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about how a process gets its time, and how much it has had.
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

    /// The class `posix.times_result`.
    static final PyType TIMES = PyStructSequence.define(
            "posix.times_result",
            "The times of the process.",
            5,
            true,
            "user",
            "system",
            "children_user",
            "children_system",
            "elapsed");

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
    @ParsedCall
    static PyObject schedGetparam(int pid) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment parameters = c.memory(Integer.BYTES);
            c.check(c.call("sched_getparam", thread(pid), parameters), null);
            return PyStructSequence.of(PARAMETERS, PyInt.of(parameters.get(ValueLayout.JAVA_INT, 0)));
        }
    }

    /// Sets the parameters of the way in which a process is scheduled.
    @PyFunction("sched_setparam(pid, param, /)")
    @ParsedCall
    static void schedSetparam(ThreadState ts, int pid, PyObject param) {
        int priority = priority(ts, param);
        ThreadTraits.of(ts).change();
        try (CLibrary c = CLibrary.open()) {
            MemorySegment parameters = c.memory(Integer.BYTES);
            parameters.set(ValueLayout.JAVA_INT, 0, priority);
            c.check(c.call("sched_setparam", thread(pid), parameters), null);
        }
    }

    /// Sets the way in which a process is scheduled.
    @PyFunction("sched_setscheduler(pid, policy, param, /)")
    @ParsedCall
    static void schedSetscheduler(ThreadState ts, int pid, int policy, PyObject param) {
        int priority = priority(ts, param);
        ThreadTraits.of(ts).change();
        try (CLibrary c = CLibrary.open()) {
            MemorySegment parameters = c.memory(Integer.BYTES);
            parameters.set(ValueLayout.JAVA_INT, 0, priority);
            c.check(c.call("sched_setscheduler", thread(pid), policy, parameters), null);
        }
    }

    /// The way in which a process gets its time.
    @PyFunction("sched_getscheduler(pid, /)")
    @ParsedCall
    static int schedGetscheduler(int pid) {
        try (CLibrary c = CLibrary.open()) {
            int policy = c.call("sched_getscheduler", thread(pid));
            c.check(policy, null);
            return policy;
        }
    }

    /// The time in seconds that a process gets at once if it shares in turns.
    @PyFunction("sched_rr_get_interval(pid, /)")
    @ParsedCall
    static double schedRrGetInterval(int pid) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment time = c.memory(16);
            c.check(c.call("sched_rr_get_interval", thread(pid), time), null);
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) + 1e-9 * time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        }
    }

    /// Adds to the niceness of the process, and gives the new one.
    @PyFunction("nice(increment, /)")
    static int nice(ThreadState ts, int increment) {
        ThreadTraits.of(ts).change();
        try (CLibrary c = CLibrary.open()) {
            int value = c.call("nice", increment);
            if (value == -1 && (c.errno() == 1 || c.errno() == 13)) {
                throw c.error(null);
            }
            return value;
        }
    }

    /// The niceness of processes.
    @PyFunction("getpriority(which, who)")
    static int getpriority(int which, int who) {
        try (CLibrary c = CLibrary.open()) {
            int value = c.call("getpriority", which, who);
            if (value == -1 && (c.errno() == 3 || c.errno() == 22)) {
                throw c.error(null);
            }
            return value;
        }
    }

    /// Sets the niceness of processes.
    @PyFunction("setpriority(which, who, priority)")
    static void setpriority(ThreadState ts, int which, int who, int priority) {
        ThreadTraits.of(ts).change();
        CLibrary.run("setpriority", which, who, priority);
    }

    /// The highest priority of a way to schedule.
    @PyFunction("sched_get_priority_max(policy)")
    static int schedGetPriorityMax(int policy) {
        return priority("sched_get_priority_max", policy);
    }

    /// The lowest priority of a way to schedule.
    @PyFunction("sched_get_priority_min(policy)")
    static int schedGetPriorityMin(int policy) {
        return priority("sched_get_priority_min", policy);
    }

    private static int priority(String function, int policy) {
        try (CLibrary c = CLibrary.open()) {
            int value = c.call(function, policy);
            c.check(value, null);
            return value;
        }
    }

    /// Lets other threads run.
    @PyFunction("sched_yield()")
    static void schedYield(ThreadState ts) {
        try {
            ts.blocking(() -> true);
        } catch (IOException e) {
            throw new IllegalStateException("letting others run does no input or output", e);
        }
    }

    /// The times of the process.
    @PyFunction("times()")
    static PyObject times() {
        double computed = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(0.0);
        PyFloat zero = PyFloat.of(0);
        return PyStructSequence.of(TIMES, PyFloat.of(computed), zero, zero, zero, PyFloat.of(System.nanoTime() / 1e9));
    }
}
