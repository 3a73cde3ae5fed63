package dev.vertebra.natives.posix;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;

/// The functions of `posix` about child processes and pipes to them.
@NativeModuleTable("posix")
final class ChildFunctions {
    /// The signals that by default end no process, as bits: CHLD, CONT, STOP, TSTP, TTIN, TTOU, URG, WINCH.
    private static final long GENTLE =
            1L << 17 | 1L << 18 | 1L << 19 | 1L << 20 | 1L << 21 | 1L << 22 | 1L << 23 | 1L << 28;

    /// Milliseconds in which a signal ends the process.
    private static final long ENDED_WITHIN = 200;

    private ChildFunctions() {}

    /// Two descriptors: what is written to the second is read from the first.
    @PyFunction("pipe()")
    static PyObject pipe(ThreadState ts) {
        return TransferFunctions.pipe2(ts, Descriptors.O_CLOEXEC);
    }

    /// Says whether reading from a descriptor waits for what is not there yet.
    @PyFunction("set_blocking(fd, blocking, /)")
    static void setBlocking(ThreadState ts, int fd, boolean blocking) {
        try {
            file(ts, fd).setBlocking(blocking);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Whether reading from a descriptor waits for what is not there yet.
    @PyFunction("get_blocking(fd, /)")
    static boolean getBlocking(ThreadState ts, int fd) {
        return !file(ts, fd).nonBlocking;
    }

    private static OpenFile file(ThreadState ts, int fd) {
        try {
            return Descriptors.of(ts).get(fd);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// The exit code that a status means; less than 0 for a signal.
    @PyFunction("waitstatus_to_exitcode(status)")
    static int waitstatusToExitcode(int status) {
        if ((status & 0x7F) == 0) {
            return status >> 8 & 0xFF;
        }
        if ((status & 0xFF) == 0x7F) {
            throw Raise.valueError("process stopped by delivery of signal %d", status >> 8 & 0xFF);
        }
        return -(status & 0x7F);
    }

    /// Whether the process ended by itself.
    @PyFunction("WIFEXITED(status)")
    static boolean wifexited(int status) {
        return (status & 0x7F) == 0;
    }

    /// The exit code.
    @PyFunction("WEXITSTATUS(status)")
    static int wexitstatus(int status) {
        return status >> 8 & 0xFF;
    }

    /// Whether a signal ended the process.
    @PyFunction("WIFSIGNALED(status)")
    static boolean wifsignaled(int status) {
        int signal = status & 0x7F;
        return signal != 0 && signal != 0x7F;
    }

    /// The signal that ended the process.
    @PyFunction("WTERMSIG(status)")
    static int wtermsig(int status) {
        return status & 0x7F;
    }

    /// Whether a signal stopped the process.
    @PyFunction("WIFSTOPPED(status)")
    static boolean wifstopped(int status) {
        return (status & 0xFF) == 0x7F;
    }

    /// The signal that stopped the process.
    @PyFunction("WSTOPSIG(status)")
    static int wstopsig(int status) {
        return status >> 8 & 0xFF;
    }

    /// Whether the process goes on after it was stopped.
    @PyFunction("WIFCONTINUED(status)")
    static boolean wifcontinued(int status) {
        return status == 0xFFFF;
    }

    /// Whether the process left a core file.
    @PyFunction("WCOREDUMP(status, /)")
    static boolean wcoredump(int status) {
        return (status & 0x80) != 0;
    }

    /// Sends a signal to a process.
    @PyFunction("kill(pid, signal, /)")
    static void kill(ThreadState ts, int pid, int signal) {
        ts.audit("os.kill", PyInt.of(pid), PyInt.of(signal));
        if (signal < 0 || signal > 64) {
            throw Errno.error(22, null);
        }
        boolean own = pid == ProcessHandle.current().pid();
        if (own && signal != 0) {
            if (!SignalFunctions.handled(ts, signal, null)) {
                killSelf(signal);
            }
            return;
        }
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("kill", pid, signal), null);
        }
    }

    /// Has the system do what it does by default at a signal to this process.
    static void killSelf(int signal) {
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("kill", (int) ProcessHandle.current().pid(), signal), null);
        }
        if ((GENTLE >> signal & 1) != 0) {
            return;
        }
        // Another thread of the JVM gets the signal: the process may live a little longer.
        try {
            Thread.sleep(ENDED_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
