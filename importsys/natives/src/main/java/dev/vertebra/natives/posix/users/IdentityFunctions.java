package dev.vertebra.natives.posix.users;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.ProcessStatus;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// The functions of `posix` about who the process is: its users and groups.
@NativeModuleTable("posix")
final class IdentityFunctions {
    private static final int REAL = 0;
    private static final int EFFECTIVE = 1;
    private static final int SAVED = 2;
    private static final int LOGIN_LENGTH = 256;

    private IdentityFunctions() {}

    /// The user.
    @PyFunction("getuid()")
    static int getuid() {
        return ProcessStatus.number("Uid", REAL);
    }

    /// The effective user.
    @PyFunction("geteuid()")
    static int geteuid() {
        return ProcessStatus.number("Uid", EFFECTIVE);
    }

    /// The group.
    @PyFunction("getgid()")
    static int getgid() {
        return ProcessStatus.number("Gid", REAL);
    }

    /// The effective group.
    @PyFunction("getegid()")
    static int getegid() {
        return ProcessStatus.number("Gid", EFFECTIVE);
    }

    /// The real, effective and saved user.
    @PyFunction("getresuid()")
    static PyObject getresuid() {
        return three("Uid");
    }

    /// The real, effective and saved group.
    @PyFunction("getresgid()")
    static PyObject getresgid() {
        return three("Gid");
    }

    private static PyObject three(String label) {
        List<String> words = ProcessStatus.words(label);
        return PyTuple.of(number(words.get(REAL)), number(words.get(EFFECTIVE)), number(words.get(SAVED)));
    }

    private static PyInt number(String word) {
        return PyInt.of(Long.parseLong(word));
    }

    /// The further groups of the process.
    @PyFunction("getgroups()")
    static PyObject getgroups() {
        PyList groups = new PyList();
        for (String word : ProcessStatus.words("Groups")) {
            groups.append(number(word));
        }
        return groups;
    }

    /// Sets the user.
    @PyFunction("setuid(uid, /)")
    static void setuid(ThreadState ts, PyObject uid) {
        CLibrary.run("setuid", UserNumbers.of(ts, uid, "uid"));
    }

    /// Sets the effective user.
    @PyFunction("seteuid(euid, /)")
    static void seteuid(ThreadState ts, PyObject euid) {
        CLibrary.run("seteuid", UserNumbers.of(ts, euid, "uid"));
    }

    /// Sets the group.
    @PyFunction("setgid(gid, /)")
    static void setgid(ThreadState ts, PyObject gid) {
        CLibrary.run("setgid", UserNumbers.of(ts, gid, "gid"));
    }

    /// Sets the effective group.
    @PyFunction("setegid(egid, /)")
    static void setegid(ThreadState ts, PyObject egid) {
        CLibrary.run("setegid", UserNumbers.of(ts, egid, "gid"));
    }

    /// Sets the user and the effective user.
    @PyFunction("setreuid(ruid, euid, /)")
    static void setreuid(ThreadState ts, PyObject ruid, PyObject euid) {
        CLibrary.run("setreuid", UserNumbers.of(ts, ruid, "uid"), UserNumbers.of(ts, euid, "uid"));
    }

    /// Sets the group and the effective group.
    @PyFunction("setregid(rgid, egid, /)")
    static void setregid(ThreadState ts, PyObject rgid, PyObject egid) {
        CLibrary.run("setregid", UserNumbers.of(ts, rgid, "gid"), UserNumbers.of(ts, egid, "gid"));
    }

    /// Sets the user, the effective user and the saved one.
    @PyFunction("setresuid(ruid, euid, suid, /)")
    static void setresuid(ThreadState ts, PyObject ruid, PyObject euid, PyObject suid) {
        CLibrary.run(
                "setresuid",
                UserNumbers.of(ts, ruid, "uid"),
                UserNumbers.of(ts, euid, "uid"),
                UserNumbers.of(ts, suid, "uid"));
    }

    /// Sets the group, the effective group and the saved one.
    @PyFunction("setresgid(rgid, egid, sgid, /)")
    static void setresgid(ThreadState ts, PyObject rgid, PyObject egid, PyObject sgid) {
        CLibrary.run(
                "setresgid",
                UserNumbers.of(ts, rgid, "gid"),
                UserNumbers.of(ts, egid, "gid"),
                UserNumbers.of(ts, sgid, "gid"));
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
                ids.setAtIndex(ValueLayout.JAVA_INT, i, UserNumbers.of(ts, values.get(i), "gid"));
            }
            c.check(c.call("setgroups", (long) values.size(), ids), null);
        }
    }

    /// Sets the further groups to those of a user, and one more.
    @PyFunction("initgroups(username, gid, /)")
    static void initgroups(ThreadState ts, PyObject username, PyObject gid) {
        String name = FileNames.text(ts, username);
        int group = UserNumbers.of(ts, gid, "gid");
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("initgroups", c.text(name), group), null);
        }
    }

    /// The groups of a user, and one more.
    @PyFunction("getgrouplist(user, group, /)")
    static PyObject getgrouplist(ThreadState ts, PyStr user, PyObject group) {
        int first = UserNumbers.of(ts, group, "gid");
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
}
