package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.process.ProcessSignals;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.FilePaths;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Functions of `posix` about the system and about open files that the JDK and Linux's `/proc` can serve.
@NativeModuleTable("posix")
final class SystemFunctions {
    private static final int ABORT = 6;

    /// The exit code of a shell that is not there.
    private static final int NO_SHELL = 127;

    private static final int AT_FDCWD = -100;
    private static final int AT_SYMLINK_NOFOLLOW = 0x100;

    private SystemFunctions() {}

    private static <T> T run(ThreadState ts, ThreadState.Blocking<T> action) {
        try {
            return ts.blocking(action);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Runs a command by the shell and gives its status as `waitpid` does.
    @PyFunction("system(command)")
    static int system(ThreadState ts, PyObject command) {
        String text = dev.vertebra.natives.files.FileNames.text(ts, command);
        ts.audit("os.system", command);
        try (ChildFiles files = ChildFiles.inherited(ts, Set.of())) {
            ChildPlan plan = new ChildPlan(
                    List.of("/bin/sh"),
                    List.of("sh", "-c", text),
                    ForkExec.variables(ts),
                    null,
                    FilePaths.text(Descriptors.of(ts).directory()),
                    files,
                    ChildIdentity.SAME,
                    false,
                    false,
                    -1);
            ChildStart.Outcome outcome = ChildStart.run(ts, plan);
            if (outcome.pid() < 0) {
                return NO_SHELL << 8;
            }
            ChildProcesses.Ended ended = ChildProcesses.of(ts).await(ts, outcome.pid(), 0);
            return ended == null ? -1 : ended.status();
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Sets the size of a file.
    @PyFunction("truncate(path, length)")
    static void truncate(ThreadState ts, PyObject path, long length) {
        if (Numbers.isIndex(path)) {
            DescriptorFunctions.ftruncate(ts, FileName.number(ts, path), length);
            return;
        }
        FileName name = FileName.of(ts, "truncate", path, PyNone.NONE);
        name.run(() -> {
            Descriptors files = Descriptors.of(ts);
            int fd = files.open(name.text(), Descriptors.O_WRONLY, 0);
            try {
                files.get(fd).truncate(length);
            } finally {
                files.close(fd);
            }
            return true;
        });
    }

    /// Waits until the data of a file are on the disk.
    @PyFunction("fdatasync(fd)")
    static void fdatasync(ThreadState ts, PyObject fd) {
        DescriptorFunctions.fsync(ts, fd);
    }

    /// Closes the descriptors from one number up to another.
    @PyFunction("closerange(fd_low, fd_high, /)")
    static void closerange(ThreadState ts, int fd_low, int fd_high) {
        Descriptors files = Descriptors.of(ts);
        run(ts, () -> {
            for (int fd = Math.max(0, fd_low); fd < Math.min(fd_high, 1 << 16); fd++) {
                if (files.getOrNull(fd) != null) {
                    files.close(fd);
                }
            }
            return true;
        });
    }

    /// Reads bytes from a place of a file; the position stays.
    @PyFunction("pread(fd, length, offset, /)")
    static PyObject pread(ThreadState ts, int fd, int length, long offset) {
        if (length < 0) {
            throw Errno.error(22, null);
        }
        byte[] bytes = new byte[length];
        return PyBytes.copyOf(bytes, 0, at(ts, fd, offset, file -> file.read(bytes, 0, length)));
    }

    /// Writes bytes to a place of a file; the position stays.
    @PyFunction("pwrite(fd, buffer, offset, /)")
    static int pwrite(ThreadState ts, int fd, PyObject buffer, long offset) {
        byte[] bytes = Buffers.bytes(ts, buffer);
        return at(ts, fd, offset, file -> file.write(bytes, 0, bytes.length));
    }

    /// What is done at a place of a file.
    private interface Transfer {
        int run(OpenFile file) throws IOException;
    }

    private static int at(ThreadState ts, int fd, long offset, Transfer transfer) {
        return run(ts, () -> {
            OpenFile file = Descriptors.of(ts).get(fd);
            synchronized (file) {
                long before = file.seek(0, OpenFile.CURRENT);
                file.seek(offset, OpenFile.SET);
                try {
                    return transfer.run(file);
                } finally {
                    file.seek(before, OpenFile.SET);
                }
            }
        });
    }

    /// The number of a user or a group, of 32 bits, or -1. Compare CPython Modules/posixmodule.c `_Py_Uid_Converter`.
    static int owner(String name, PyObject given) {
        if (!Numbers.isIndex(given)) {
            throw Raise.typeError(
                    "%s should be integer, not %s", name, given.type().name());
        }
        if (!(given instanceof PyInt number) || number.bitLength() >= Long.SIZE) {
            boolean large = given instanceof PyInt number && number.signum() > 0;
            throw Raise.overflowError(large ? "%s is greater than maximum" : "%s is less than minimum", name);
        }
        long value = number.longValueClamped();
        if (value < -1 || value >> Integer.SIZE > 0) {
            throw Raise.overflowError("%s is less than minimum", name);
        }
        return (int) value;
    }

    /// Changes the owner and the group of a file; -1 leaves one.
    @PyFunction("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)")
    static void chown(
            ThreadState ts, PyObject path, PyObject uid, PyObject gid, PyObject dir_fd, boolean follow_symlinks) {
        int user = owner("uid", uid);
        int group = owner("gid", gid);
        FileName.checkFollow("chown", path, follow_symlinks);
        FileName name = FileName.orDescriptor(ts, "chown", path, dir_fd);
        ts.audit("os.chown", path, uid, gid, dir_fd == PyNone.NONE ? PyInt.of(-1) : dir_fd);
        try (CLibrary c = CLibrary.open()) {
            int flags = follow_symlinks ? 0 : AT_SYMLINK_NOFOLLOW;
            c.check(c.call("fchownat", AT_FDCWD, c.text(FilePaths.text(name.path())), user, group, flags), path);
        }
    }

    /// Changes the owner and the group of a link itself.
    @PyFunction("lchown(path, uid, gid)")
    static void lchown(ThreadState ts, PyObject path, PyObject uid, PyObject gid) {
        chown(ts, path, uid, gid, PyNone.NONE, false);
    }

    /// The encoding of a terminal; None for what is none.
    @PyFunction("device_encoding(fd)")
    static PyObject deviceEncoding(ThreadState ts, int fd) {
        return DescriptorFunctions.isatty(ts, fd) ? PyStr.of("UTF-8") : PyNone.NONE;
    }

    /// How many processes were ready to run, on an average of 1, 5 and 15 minutes.
    @PyFunction("getloadavg()")
    static PyObject getloadavg(ThreadState ts) {
        String[] fields = read(ts, "/proc/loadavg").split(" ", -1);
        PyObject[] loads = new PyObject[3];
        for (int i = 0; i < loads.length; i++) {
            loads[i] = PyFloat.of(Double.parseDouble(fields[i]));
        }
        return PyTuple.of(loads);
    }

    private static String read(ThreadState ts, String file) {
        return run(ts, () -> Files.readString(Path.of(file)));
    }

    /// A field of a process's `stat`, counted from the state, which is 0.
    private static int stat(ThreadState ts, long pid, int field) {
        String file = "/proc/" + (pid == 0 ? "self" : Long.toString(pid)) + "/stat";
        if (!Files.exists(Path.of(file))) {
            throw Errno.error(3, null);
        }
        String text = read(ts, file);
        return Integer.parseInt(text.substring(text.lastIndexOf(')') + 2).split(" ", -1)[field]);
    }

    /// The process group of this process.
    @PyFunction("getpgrp()")
    static int getpgrp(ThreadState ts) {
        return stat(ts, 0, 2);
    }

    /// The process group of a process.
    @PyFunction("getpgid(pid)")
    static int getpgid(ThreadState ts, long pid) {
        return stat(ts, pid, 2);
    }

    /// The session of a process.
    @PyFunction("getsid(pid, /)")
    static int getsid(ThreadState ts, long pid) {
        return stat(ts, pid, 3);
    }

    private static String[] status(ThreadState ts, String name) {
        return read(ts, "/proc/self/status")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1).strip().split("\\s+", -1))
                .orElse(new String[0]);
    }

    private static PyObject numbers(String[] texts, int from, int to) {
        PyObject[] numbers = new PyObject[to - from];
        for (int i = from; i < to; i++) {
            numbers[i - from] = PyInt.of(Long.parseLong(texts[i]));
        }
        return PyTuple.of(numbers);
    }

    /// The real, effective and saved user.
    @PyFunction("getresuid()")
    static PyObject getresuid(ThreadState ts) {
        return numbers(status(ts, "Uid"), 0, 3);
    }

    /// The real, effective and saved group.
    @PyFunction("getresgid()")
    static PyObject getresgid(ThreadState ts) {
        return numbers(status(ts, "Gid"), 0, 3);
    }

    /// The further groups of the process.
    @PyFunction("getgroups()")
    static PyObject getgroups(ThreadState ts) {
        PyList groups = new PyList();
        for (String group : status(ts, "Groups")) {
            if (!group.isEmpty()) {
                groups.append(PyInt.of(Long.parseLong(group)));
            }
        }
        return groups;
    }

    /// Lets other threads run.
    @PyFunction("sched_yield()")
    static void schedYield(ThreadState ts) {
        run(ts, () -> true);
    }

    /// Ends the process by SIGABRT.
    @PyFunction("abort()")
    static void abort(ThreadState ts) {
        PendingSignals signals = PendingSignals.of(ts);
        signals.doneAtOnce(ABORT);
        ProcessSignals process = signals.process();
        if (process != null) {
            process.restore("ABRT");
        }
        ChildFunctions.killSelf(ABORT);
    }
}
