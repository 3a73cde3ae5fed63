package dev.vertebra.natives.control;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The module `resource`: what the process has used, and how much it may use.
///
/// Limits are the process's: all runtimes in one JVM share them.
@NativeModuleTable("resource")
final class ResourceFunctions {
    /// The numbers that the module gives names to.
    static final String CONSTANTS = "RLIMIT_AS=9 RLIMIT_CORE=4 RLIMIT_CPU=0 RLIMIT_DATA=2 RLIMIT_FSIZE=1"
            + " RLIMIT_MEMLOCK=8 RLIMIT_MSGQUEUE=12 RLIMIT_NICE=13 RLIMIT_NOFILE=7 RLIMIT_NPROC=6 RLIMIT_OFILE=7"
            + " RLIMIT_RSS=5 RLIMIT_RTPRIO=14 RLIMIT_RTTIME=15 RLIMIT_SIGPENDING=11 RLIMIT_STACK=3 RLIM_INFINITY=-1"
            + " RUSAGE_CHILDREN=-1 RUSAGE_SELF=0 RUSAGE_THREAD=1";

    /// The class `resource.struct_rusage`.
    static final PyType USAGE = PyStructSequence.define(
            "resource.struct_rusage",
            "struct_rusage: What getrusage tells.\n\nA tuple of 16 numbers, which have names as well.",
            16,
            true,
            "ru_utime user time used",
            "ru_stime system time used",
            "ru_maxrss max. resident set size",
            "ru_ixrss shared memory size",
            "ru_idrss unshared data size",
            "ru_isrss unshared stack size",
            "ru_minflt page faults not requiring I/O",
            "ru_majflt page faults requiring I/O",
            "ru_nswap number of swap outs",
            "ru_inblock block input operations",
            "ru_oublock block output operations",
            "ru_msgsnd IPC messages sent",
            "ru_msgrcv IPC messages received",
            "ru_nsignals signals received",
            "ru_nvcsw voluntary context switches",
            "ru_nivcsw involuntary context switches");

    private static final int LIMITS = 16;
    private static final int INVALID = 22;
    private static final int NOT_PERMITTED = 1;
    private static final long STRUCTURE = 144;

    private ResourceFunctions() {}

    /// What the process (RUSAGE_SELF), the calling thread (RUSAGE_THREAD) or the children that have been waited for
    /// (RUSAGE_CHILDREN) have used.
    @PyFunction("getrusage(who, /)")
    static PyObject getrusage(int who) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment usage = c.memory(STRUCTURE);
            if (c.call("getrusage", who, usage) < 0) {
                throw c.errno() == INVALID ? Raise.valueError("invalid who parameter") : c.error(null);
            }
            long[] words = usage.toArray(ValueLayout.JAVA_LONG);
            PyObject[] values = new PyObject[words.length - 2];
            values[0] = PyFloat.of(words[0] + words[1] * 1e-6);
            values[1] = PyFloat.of(words[2] + words[3] * 1e-6);
            for (int i = 2; i < values.length; i++) {
                values[i] = PyInt.of(words[i + 2]);
            }
            return PyStructSequence.of(USAGE, values);
        }
    }

    private static void checkResource(int resource) {
        if (resource < 0 || resource >= LIMITS) {
            throw Raise.valueError("invalid resource specified");
        }
    }

    /// How much of something the process may use now, and at most.
    @PyFunction("getrlimit(resource, /)")
    static PyObject getrlimit(int resource) {
        checkResource(resource);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment limits = c.memory(2 * Long.BYTES);
            c.check(c.call("getrlimit", resource, limits), null);
            return pair(limits);
        }
    }

    /// Sets how much of something the process may use: a pair of what it may now, and at most.
    @PyFunction("setrlimit(resource, limits, /)")
    static void setrlimit(ThreadState ts, int resource, PyObject limits) {
        checkResource(resource);
        ts.audit("resource.setrlimit", PyInt.of(resource), limits);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment wanted = wanted(ts, c, limits);
            if (c.call("setrlimit", resource, wanted) < 0) {
                throw refused(c);
            }
        }
    }

    /// Sets how much of something a process may use, if limits are given; gives what it might before.
    @PyFunction("prlimit(pid, resource, limits=None, /)")
    static PyObject prlimit(ThreadState ts, int pid, int resource, PyObject limits) {
        checkResource(resource);
        ts.audit("resource.prlimit", PyInt.of(pid), PyInt.of(resource), limits);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment before = c.memory(2 * Long.BYTES);
            MemorySegment wanted = limits == PyNone.NONE ? MemorySegment.NULL : wanted(ts, c, limits);
            if (c.call("prlimit", pid, resource, wanted, before) < 0) {
                throw c.errno() == INVALID ? refused(c) : c.error(null);
            }
            return pair(before);
        }
    }

    private static PyException refused(CLibrary c) {
        return switch (c.errno()) {
            case INVALID -> Raise.valueError("current limit exceeds maximum limit");
            case NOT_PERMITTED -> Raise.valueError("not allowed to raise maximum limit");
            default -> Errno.error(c.errno(), null);
        };
    }

    private static MemorySegment wanted(ThreadState ts, CLibrary c, PyObject limits) {
        PyTuple both = Iterate.toTuple(ts, limits);
        if (both.size() != 2) {
            throw Raise.valueError("expected a tuple of 2 integers");
        }
        MemorySegment wanted = c.memory(2 * Long.BYTES);
        for (int i = 0; i < 2; i++) {
            wanted.setAtIndex(ValueLayout.JAVA_LONG, i, CArguments.asLong(ts, both.get(i)));
        }
        return wanted;
    }

    private static PyObject pair(MemorySegment limits) {
        return PyTuple.of(
                PyInt.of(limits.getAtIndex(ValueLayout.JAVA_LONG, 0)),
                PyInt.of(limits.getAtIndex(ValueLayout.JAVA_LONG, 1)));
    }

    /// The bytes of a page of memory.
    @PyFunction("getpagesize()")
    static int getpagesize() {
        try (CLibrary c = CLibrary.open()) {
            return c.call("getpagesize");
        }
    }
}
