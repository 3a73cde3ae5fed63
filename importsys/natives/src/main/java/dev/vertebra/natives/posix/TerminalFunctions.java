package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about terminals, and about how the system shares out its processors.
@NativeModuleTable("posix")
final class TerminalFunctions {
    private static final long NAME_SIZE = 256;
    private static final int PROCESSORS = 1 << 13;

    private TerminalFunctions() {}

    private static int number(ThreadState ts, int fd) {
        try {
            return NativeFile.behind(ts, fd).number;
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static String text(MemorySegment memory) {
        int length = 0;
        while (memory.get(ValueLayout.JAVA_BYTE, length) != 0) {
            length++;
        }
        return Environment.decode(memory.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE));
    }

    /// Two descriptors of a new terminal: that of its keeper and that of the programs in it.
    @PyFunction("openpty()")
    static PyObject openpty(ThreadState ts) {
        try (CLibrary c = CLibrary.open()) {
            int keeper = c.call("posix_openpt", Descriptors.O_RDWR | 0x100);
            c.check(keeper, null);
            c.check(c.call("grantpt", keeper), null);
            c.check(c.call("unlockpt", keeper), null);
            MemorySegment name = c.memory(NAME_SIZE);
            c.check(-Math.abs(c.call("ptsname_r", keeper, name, NAME_SIZE)), null);
            NativeFile inside = NativeFile.open(text(name), Descriptors.O_RDWR | 0x100, 0);
            NativeFile outside = NativeFile.of(keeper);
            outside.setInheritable(false);
            Descriptors all = Descriptors.of(ts);
            return PyTuple.of(PyInt.of(all.add(outside)), PyInt.of(all.add(inside)));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Opens the keeper's side of a new terminal.
    @PyFunction("posix_openpt(oflag, /)")
    static int posixOpenpt(ThreadState ts, int oflag) {
        try (CLibrary c = CLibrary.open()) {
            int keeper = c.call("posix_openpt", oflag | Descriptors.O_CLOEXEC);
            c.check(keeper, null);
            return Descriptors.of(ts).add(NativeFile.of(keeper));
        }
    }

    /// Lets programs use a terminal, whose keeper's side is given.
    @PyFunction("grantpt(fd, /)")
    static void grantpt(ThreadState ts, int fd) {
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("grantpt", number(ts, fd)), null);
        }
    }

    /// Unlocks a terminal, whose keeper's side is given.
    @PyFunction("unlockpt(fd, /)")
    static void unlockpt(ThreadState ts, int fd) {
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("unlockpt", number(ts, fd)), null);
        }
    }

    /// The name of a terminal, whose keeper's side is given.
    @PyFunction("ptsname(fd, /)")
    static PyObject ptsname(ThreadState ts, int fd) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            return name(c, c.memory(NAME_SIZE), "ptsname_r", number);
        }
    }

    /// The name of the terminal that a descriptor stands for.
    @PyFunction("ttyname(fd, /)")
    static PyObject ttyname(ThreadState ts, int fd) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            return name(c, c.memory(NAME_SIZE), "ttyname_r", number);
        }
    }

    private static PyObject name(CLibrary c, MemorySegment memory, String function, int number) {
        int error = c.call(function, number, memory, NAME_SIZE);
        if (error != 0) {
            throw Errno.error(error, null);
        }
        return PyStr.of(text(memory));
    }

    /// The name of the terminal of this process.
    @PyFunction("ctermid()")
    static PyObject ctermid() {
        return PyStr.of("/dev/tty");
    }

    /// The process group that a terminal listens to.
    @PyFunction("tcgetpgrp(fd, /)")
    static int tcgetpgrp(ThreadState ts, int fd) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            int group = c.call("tcgetpgrp", number);
            c.check(group, null);
            return group;
        }
    }

    /// Has a terminal listen to a process group.
    @PyFunction("tcsetpgrp(fd, pgid, /)")
    static void tcsetpgrp(ThreadState ts, int fd, int pgid) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("tcsetpgrp", number, pgid), null);
        }
    }

    // --- processors

    /// The thread that a process number means: the calling one for this process, whose first thread is the JVM's.
    private static int thread(int pid) {
        return pid == ProcessHandle.current().pid() ? 0 : pid;
    }

    /// The processors on which a process may run.
    @PyFunction("sched_getaffinity(pid, /)")
    static PyObject schedGetaffinity(ThreadState ts, int pid) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment mask = c.memory(PROCESSORS / 8);
            c.check(c.call("sched_getaffinity", thread(pid), PROCESSORS / 8L, mask), null);
            PyList processors = new PyList();
            for (int i = 0; i < PROCESSORS; i++) {
                if ((mask.get(ValueLayout.JAVA_BYTE, i / 8) >> i % 8 & 1) != 0) {
                    processors.append(PyInt.of(i));
                }
            }
            return Calls.call1(ts, PySet.TYPE, processors);
        }
    }

    /// Restricts a process to some processors.
    @PyFunction("sched_setaffinity(pid, mask, /)")
    static void schedSetaffinity(ThreadState ts, int pid, PyObject mask) {
        PyTuple processors = Iterate.toTuple(ts, mask);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment bits = c.memory(PROCESSORS / 8);
            for (int i = 0; i < processors.size(); i++) {
                int processor = processor(ts, processors.get(i));
                if (processor < PROCESSORS) {
                    byte before = bits.get(ValueLayout.JAVA_BYTE, processor / 8);
                    bits.set(ValueLayout.JAVA_BYTE, processor / 8, (byte) (before | 1 << processor % 8));
                }
            }
            c.check(c.call("sched_setaffinity", thread(pid), PROCESSORS / 8L, bits), null);
        }
    }

    private static int processor(ThreadState ts, PyObject number) {
        if (!(number instanceof PyInt whole)) {
            throw Raise.typeError(
                    "expected an iterator of ints, but iterator yielded %s",
                    dev.vertebra.objectmodel.Text.repr(ts, number.type()));
        }
        if (whole.signum() < 0) {
            throw Raise.valueError("negative CPU number");
        }
        if (whole.bitLength() > Integer.SIZE - 2) {
            throw Raise.overflowError("CPU number too large");
        }
        return Numbers.asInt(ts, whole);
    }
}
