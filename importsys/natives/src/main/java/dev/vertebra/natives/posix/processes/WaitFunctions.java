package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// The functions of `posix` that wait for child processes, and descriptors of processes.
@NativeModuleTable("posix")
final class WaitFunctions {
    /// The class `posix.waitid_result`.
    static final PyType WAITID = PyStructSequence.define(
            "posix.waitid_result",
            "What waitid() tells of a child process.",
            5,
            true,
            "si_pid",
            "si_uid",
            "si_signo",
            "si_status",
            "si_code");

    /// Where the number of the process is in `siginfo_t`; the user and the status follow.
    private static final int PID = 16;

    private static final int NO_HANG = 1;
    private static final int NO_CHILD = 10;
    private static final int P_ALL = 0;
    private static final int P_PID = 1;
    private static final int P_PGID = 2;
    private static final int P_PIDFD = 3;
    private static final long PIDFD_OPEN = 434;

    private WaitFunctions() {}

    /// What is done for a child that is waited for.
    private interface Found {
        PyObject result(ChildProcesses.Ended ended);
    }

    private static PyObject await(ThreadState ts, int pid, int options, Found found) {
        try {
            ChildProcesses.Ended ended = ChildProcesses.of(ts).await(ts, pid, options);
            return found.result(ended == null ? new ChildProcesses.Ended(0, 0, new long[18]) : ended);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Waits for a child process: its number and its status.
    @PyFunction("waitpid(pid, options, /)")
    @ParsedCall
    static PyObject waitpid(ThreadState ts, int pid, int options) {
        return await(ts, pid, options, ended -> PyTuple.of(PyInt.of(ended.pid()), PyInt.of(ended.status())));
    }

    /// Waits for any child process: its number and its status.
    @PyFunction("wait()")
    static PyObject wait(ThreadState ts) {
        return waitpid(ts, -1, 0);
    }

    /// Waits for any child process: its number, its status, and what it has used.
    @PyFunction("wait3(options)")
    static PyObject wait3(ThreadState ts, int options) {
        return wait4(ts, -1, options);
    }

    /// Waits for a child process: its number, its status, and what it has used.
    @PyFunction("wait4(pid, options)")
    @ParsedCall
    static PyObject wait4(ThreadState ts, int pid, int options) {
        return await(
                ts,
                pid,
                options,
                ended -> PyTuple.of(PyInt.of(ended.pid()), PyInt.of(ended.status()), usage(ts, ended.usage())));
    }

    /// What a process has used, as `resource` shows it: C's `struct rusage`. Compare CPython Modules/posixmodule.c
    /// `wait_helper`.
    private static PyObject usage(ThreadState ts, long[] words) {
        PyObject module = ts.importModule("resource");
        PyObject type = Attributes.getOrNull(ts, module, PyStr.intern("struct_rusage"));
        if (!(type instanceof PyType usage)) {
            throw Raise.typeError("resource.struct_rusage is not a type");
        }
        PyObject[] values = new PyObject[words.length - 2];
        values[0] = PyFloat.of(words[0] + words[1] * 1e-6);
        values[1] = PyFloat.of(words[2] + words[3] * 1e-6);
        for (int i = 2; i < values.length; i++) {
            values[i] = PyInt.of(words[i + 2]);
        }
        return PyStructSequence.of(usage, values);
    }

    /// Waits for a change of a child process, and tells about it; None if there is none and no waiting.
    @PyFunction("waitid(idtype, id, options, /)")
    @ParsedCall
    static PyObject waitid(ThreadState ts, int idtype, int id, int options) {
        try (CLibrary c = CLibrary.open()) {
            int number = idtype == P_PIDFD ? NativeFile.behind(ts, id).number : id;
            MemorySegment told = c.memory(128);
            while (!change(ts, c, idtype, number, told, options)) {
                if ((options & NO_HANG) != 0) {
                    return PyNone.NONE;
                }
                boolean one = idtype == P_PID;
                ChildProcesses.pause(
                        ts, one ? List.of(number) : ChildProcesses.of(ts).all());
            }
            PyObject[] values = new PyObject[5];
            int[] places = {PID, PID + 4, 0, PID + 8, 8};
            for (int i = 0; i < values.length; i++) {
                values[i] = PyInt.of(told.get(ValueLayout.JAVA_INT, places[i]));
            }
            return PyStructSequence.of(WAITID, values);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Whether there is a change to tell of. Other children of the JVM are not this runtime's.
    private static boolean change(ThreadState ts, CLibrary c, int idtype, int id, MemorySegment told, int options) {
        if (idtype != P_ALL && idtype != P_PGID) {
            c.check(c.call("waitid", idtype, id, told, options | NO_HANG), null);
            return told.get(ValueLayout.JAVA_INT, PID) != 0;
        }
        boolean some = false;
        int group = idtype == P_PGID && id == 0 ? c.call("getpgid", 0) : id;
        for (int each : ChildProcesses.of(ts).all()) {
            if (idtype == P_PGID && c.call("getpgid", each) != group) {
                continue;
            }
            int result = c.call("waitid", P_PID, each, told, options | NO_HANG);
            if (result < 0 && c.errno() == NO_CHILD) {
                continue;
            }
            c.check(result, null);
            some = true;
            if (told.get(ValueLayout.JAVA_INT, PID) != 0) {
                return true;
            }
        }
        if (!some) {
            throw Errno.error(NO_CHILD, null);
        }
        return false;
    }

    /// A descriptor of a process.
    @PyFunction("pidfd_open(pid, flags=0)")
    @ParsedCall
    static int pidfdOpen(ThreadState ts, int pid, int flags) {
        try (CLibrary c = CLibrary.open()) {
            int number = (int) c.callLong("syscall", PIDFD_OPEN, pid, flags);
            c.check(number, null);
            return Descriptors.of(ts).add(NativeFile.ofProcess(number));
        }
    }
}
