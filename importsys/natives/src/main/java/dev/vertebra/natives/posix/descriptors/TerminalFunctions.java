package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.process.Environment;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The functions of `posix` about terminals, and about how the system shares out its processors.
@NativeModuleTable("posix")
final class TerminalFunctions {
    private static final long NAME_SIZE = 256;

    /// The class `os.terminal_size`.
    static final PyType TERMINAL_SIZE = PyStructSequence.define(
            "os.terminal_size", "The columns and lines of a terminal.", 2, true, "columns", "lines");

    private static final long GET_SIZE = 0x5413;

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
    @ParsedCall
    static void tcsetpgrp(ThreadState ts, int fd, int pgid) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("tcsetpgrp", number, pgid), null);
        }
    }

    /// Whether a descriptor stands for a terminal.
    @PyFunction("isatty(fd, /)")
    static boolean isatty(ThreadState ts, int fd) {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        return file != null && file.isTerminal();
    }

    /// The columns and lines of the terminal that a descriptor stands for.
    @PyFunction("get_terminal_size(fd=1, /)")
    @ShownSignature("($module, fd=<unrepresentable>, /)")
    static PyObject getTerminalSize(ThreadState ts, int fd) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment size = c.memory(Long.BYTES);
            c.check(c.call("ioctl", NativeFile.behind(ts, fd).number, GET_SIZE, size), null);
            return PyStructSequence.of(TERMINAL_SIZE, side(size, 1), side(size, 0));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private static PyObject side(MemorySegment size, int index) {
        return PyInt.of(size.getAtIndex(ValueLayout.JAVA_SHORT, index) & 0xFFFF);
    }

    /// The encoding of a terminal; None for what is none.
    @PyFunction("device_encoding(fd)")
    static PyObject deviceEncoding(ThreadState ts, int fd) {
        return isatty(ts, fd) ? PyStr.of("UTF-8") : PyNone.NONE;
    }
}
