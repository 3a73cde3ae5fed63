package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Raise;

/// The functions of `posix` that say what the status of a child process means.
@NativeModuleTable("posix")
final class WaitStatusFunctions {
    private WaitStatusFunctions() {}

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
}
