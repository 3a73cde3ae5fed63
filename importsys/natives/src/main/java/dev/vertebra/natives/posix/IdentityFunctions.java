package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` that change who the process is: its users, groups, session and priority.
@NativeModuleTable("posix")
final class IdentityFunctions {
    private static final long LARGEST = 0xFFFF_FFFFL;
    private static final int LOGIN_LENGTH = 256;

    private IdentityFunctions() {}

    /// The number of a user or a group; -1 leaves one as it is.
    static int id(ThreadState ts, PyObject value, String what) {
        if (!Numbers.isIndex(value)) {
            throw Raise.typeError(
                    "%s should be integer, not %s", what, value.type().name());
        }
        PyInt number = Numbers.index(ts, value);
        if (number.bitLength() > Long.SIZE - 1) {
            throw Raise.overflowError(
                    number.signum() < 0 ? "%s is less than minimum" : "%s is greater than maximum", what);
        }
        long id = number.longValueClamped();
        if (id < -1 || id > LARGEST) {
            throw Raise.overflowError("%s is less than minimum", what);
        }
        return (int) id;
    }

    /// What Python shows of a number from the C library.
    static long number(int id) {
        return id & LARGEST;
    }

    private static void set(String function, Object... ids) {
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call(function, ids), null);
        }
    }

    /// Sets the user.
    @PyFunction("setuid(uid, /)")
    static void setuid(ThreadState ts, PyObject uid) {
        set("setuid", id(ts, uid, "uid"));
    }

    /// Sets the effective user.
    @PyFunction("seteuid(euid, /)")
    static void seteuid(ThreadState ts, PyObject euid) {
        set("seteuid", id(ts, euid, "uid"));
    }

    /// Sets the group.
    @PyFunction("setgid(gid, /)")
    static void setgid(ThreadState ts, PyObject gid) {
        set("setgid", id(ts, gid, "gid"));
    }

    /// Sets the effective group.
    @PyFunction("setegid(egid, /)")
    static void setegid(ThreadState ts, PyObject egid) {
        set("setegid", id(ts, egid, "gid"));
    }

    /// Sets the user and the effective user.
    @PyFunction("setreuid(ruid, euid, /)")
    static void setreuid(ThreadState ts, PyObject ruid, PyObject euid) {
        set("setreuid", id(ts, ruid, "uid"), id(ts, euid, "uid"));
    }

    /// Sets the group and the effective group.
    @PyFunction("setregid(rgid, egid, /)")
    static void setregid(ThreadState ts, PyObject rgid, PyObject egid) {
        set("setregid", id(ts, rgid, "gid"), id(ts, egid, "gid"));
    }

    /// Sets the user, the effective user and the saved one.
    @PyFunction("setresuid(ruid, euid, suid, /)")
    static void setresuid(ThreadState ts, PyObject ruid, PyObject euid, PyObject suid) {
        set("setresuid", id(ts, ruid, "uid"), id(ts, euid, "uid"), id(ts, suid, "uid"));
    }

    /// Sets the group, the effective group and the saved one.
    @PyFunction("setresgid(rgid, egid, sgid, /)")
    static void setresgid(ThreadState ts, PyObject rgid, PyObject egid, PyObject sgid) {
        set("setresgid", id(ts, rgid, "gid"), id(ts, egid, "gid"), id(ts, sgid, "gid"));
    }

    /// Sets the further groups.
    @PyFunction("setgroups(groups, /)")
    static void setgroups(ThreadState ts, PyObject groups) {
        if (!(groups instanceof PyList || groups instanceof PyTuple)) {
            throw Raise.typeError("setgroups argument must be a sequence");
        }
        PyTuple values = Iterate.toTuple(ts, groups);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment ids = c.memory((long) values.size() * Integer.BYTES);
            for (int i = 0; i < values.size(); i++) {
                if (!(values.get(i) instanceof PyInt)) {
                    throw Raise.typeError("groups must be integers");
                }
                ids.setAtIndex(ValueLayout.JAVA_INT, i, id(ts, values.get(i), "gid"));
            }
            c.check(c.call("setgroups", (long) values.size(), ids), null);
        }
    }

    /// Sets the further groups to those of a user, and one more.
    @PyFunction("initgroups(username, gid, /)")
    static void initgroups(ThreadState ts, PyObject username, PyObject gid) {
        String name = FileNames.text(ts, username);
        int group = id(ts, gid, "gid");
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("initgroups", c.text(name), group), null);
        }
    }

    /// The groups of a user, and one more.
    @PyFunction("getgrouplist(user, group, /)")
    static PyObject getgrouplist(ThreadState ts, PyStr user, PyObject group) {
        int first = id(ts, group, "gid");
        try (CLibrary c = CLibrary.open()) {
            MemorySegment name = c.text(user.value());
            MemorySegment count = c.memory(Integer.BYTES);
            int room = 64;
            while (true) {
                MemorySegment ids = c.memory((long) room * Integer.BYTES);
                count.set(ValueLayout.JAVA_INT, 0, room);
                if (c.call("getgrouplist", name, first, ids, count) >= 0) {
                    return list(ids, count.get(ValueLayout.JAVA_INT, 0));
                }
                room *= 2;
            }
        }
    }

    private static PyList list(MemorySegment ids, int count) {
        PyList list = new PyList();
        for (int i = 0; i < count; i++) {
            list.append(PyInt.of(Integer.toUnsignedLong(ids.getAtIndex(ValueLayout.JAVA_INT, i))));
        }
        return list;
    }

    /// The user who has logged in at the terminal of the process.
    @PyFunction("getlogin()")
    static PyObject getlogin() {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment name = c.memory(LOGIN_LENGTH);
            int error = c.call("getlogin_r", name, (long) LOGIN_LENGTH);
            if (error != 0) {
                throw dev.vertebra.natives.files.Errno.error(error, null);
            }
            return PyStr.of(name.getString(0));
        }
    }

    /// Moves a process into a group of processes.
    @PyFunction("setpgid(pid, pgrp, /)")
    static void setpgid(int pid, int pgrp) {
        set("setpgid", pid, pgrp);
    }

    /// Makes the process the leader of a new group of processes.
    @PyFunction("setpgrp()")
    static void setpgrp() {
        set("setpgid", 0, 0);
    }

    /// Makes the process the leader of a new session.
    @PyFunction("setsid()")
    static void setsid() {
        set("setsid");
    }

    /// Sends a signal to a group of processes.
    @PyFunction("killpg(pgid, signal, /)")
    static void killpg(ThreadState ts, int pgid, int signal) {
        ts.audit("os.killpg", PyInt.of(pgid), PyInt.of(signal));
        set("killpg", pgid, signal);
    }

    /// Adds to the niceness of the process, and gives the new one.
    @PyFunction("nice(increment, /)")
    static int nice(int increment) {
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
    static void setpriority(int which, int who, int priority) {
        set("setpriority", which, who, priority);
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
}
