package dev.vertebra.natives.posix.processes;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.ProcessStatus;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The functions of `posix` about the numbers of processes, their groups and their sessions.
@NativeModuleTable("posix")
final class SessionFunctions {
    private SessionFunctions() {}

    /// The process group of this process.
    @PyFunction("getpgrp()")
    static int getpgrp(ThreadState ts) {
        return stat(ts, 0, 2);
    }

    /// The process group of a process.
    @PyFunction("getpgid(pid)")
    @ParsedCall
    static int getpgid(ThreadState ts, int pid) {
        return stat(ts, pid, 2);
    }

    /// The session of a process.
    @PyFunction("getsid(pid, /)")
    @ParsedCall
    static int getsid(ThreadState ts, int pid) {
        return stat(ts, pid, 3);
    }

    /// A field of a process's `stat`, counted from the state, which is 0.
    private static int stat(ThreadState ts, long pid, int field) {
        String file = "/proc/" + (pid == 0 ? "self" : Long.toString(pid)) + "/stat";
        if (!Files.exists(Path.of(file))) {
            throw Errno.error(3, null);
        }
        try {
            String text = ts.blocking(() -> Files.readString(Path.of(file)));
            return Integer.parseInt(text.substring(text.lastIndexOf(')') + 2).split(" ", -1)[field]);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Moves a process into a group of processes.
    @PyFunction("setpgid(pid, pgrp, /)")
    @ParsedCall
    static void setpgid(int pid, int pgrp) {
        CLibrary.run("setpgid", pid, pgrp);
    }

    /// Makes the process the leader of a new group of processes.
    @PyFunction("setpgrp()")
    static void setpgrp() {
        CLibrary.run("setpgid", 0, 0);
    }

    /// Makes the process the leader of a new session.
    @PyFunction("setsid()")
    static void setsid() {
        CLibrary.run("setsid");
    }

    /// The number of the process.
    @PyFunction("getpid()")
    static long getpid() {
        return ProcessHandle.current().pid();
    }

    /// The number of the parent process.
    @PyFunction("getppid()")
    static int getppid() {
        return ProcessStatus.number("PPid", 0);
    }
}
