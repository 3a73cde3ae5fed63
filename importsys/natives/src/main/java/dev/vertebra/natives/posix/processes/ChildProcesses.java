package dev.vertebra.natives.posix.processes;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The child processes of a runtime that have not been waited for.
///
/// A JVM may have others, whose ends are the JDK's or another runtime's to learn: waiting for any child means these.
final class ChildProcesses {
    private static final int NO_HANG = 1;

    /// The exit code of a process that could not be started.
    private static final int NOT_STARTED = 255;

    private static final int NO_CHILD = 10;
    private static final long PIDFD_OPEN = 434;
    private static final short POLLIN = 1;

    /// Milliseconds after which a wait looks whether signals have come, or children have stopped.
    private static final int PAUSE = 20;

    private static final int FIRST_UNREAL = 1 << 30;
    private static final int USAGE = 18;

    private final Map<Integer, List<OpenFile>> running = new LinkedHashMap<>();
    private final Map<Integer, Integer> unreal = new LinkedHashMap<>();
    private int nextUnreal = FIRST_UNREAL;

    private ChildProcesses() {}

    static ChildProcesses of(ThreadState ts) {
        return ts.interpreter().extension(ChildProcesses.class, ChildProcesses::new);
    }

    /// A child process.
    ///
    /// @param pid its number
    /// @param status what `waitpid` says of it
    /// @param usage what it has used: C's `struct rusage`
    record Ended(int pid, int status, long[] usage) {}

    /// Adds a process that has been started.
    ///
    /// @param shared the files whose positions may be others when it has ended
    synchronized long add(int pid, List<OpenFile> shared) {
        running.put(pid, shared);
        return pid;
    }

    /// Adds a process that could not be started.
    long addFailed() {
        return addFailed(NOT_STARTED);
    }

    /// Adds a process that could not be started and is said to have ended with an exit code.
    synchronized long addFailed(int exitCode) {
        unreal.put(nextUnreal, exitCode << 8);
        return nextUnreal++;
    }

    /// Waits for a child.
    ///
    /// @param pid its number; -1 for any, 0 for any in the group of this process, else less than 0 for any in
    ///     a group
    /// @return the child, or null if none has ended and there is no waiting
    @Nullable
    Ended await(ThreadState ts, int pid, int options) throws IOException {
        while (true) {
            Ended ended = take(pid, options);
            if (ended != null || (options & NO_HANG) != 0) {
                return ended;
            }
            pause(ts, pid > 0 ? List.of(pid) : all());
        }
    }

    /// The children that have not been waited for.
    synchronized List<Integer> all() {
        return List.copyOf(running.keySet());
    }

    /// Waits a while for one of some children to end; signals are handled after it.
    static void pause(ThreadState ts, List<Integer> pids) throws IOException {
        try {
            ts.blocking(() -> {
                try (CLibrary c = CLibrary.open()) {
                    MemorySegment requests = c.memory(pids.size() * 8L);
                    for (int i = 0; i < pids.size(); i++) {
                        // Without the call or the process there is nothing that is waited for, but the time.
                        int number = (int) c.callLong("syscall", PIDFD_OPEN, pids.get(i), 0);
                        requests.set(ValueLayout.JAVA_INT, i * 8L, number);
                        requests.set(ValueLayout.JAVA_SHORT, i * 8L + 4, POLLIN);
                    }
                    int ready = c.call("poll", requests, (long) pids.size(), PAUSE);
                    for (int i = 0; i < pids.size(); i++) {
                        c.call("close", requests.get(ValueLayout.JAVA_INT, i * 8L));
                    }
                    return ready;
                }
            });
        } finally {
            ts.poll();
        }
    }

    private synchronized @Nullable Ended take(int pid, int options) throws IOException {
        try (CLibrary c = CLibrary.open()) {
            if (pid > 0) {
                Ended failed = takeUnreal(pid);
                return failed != null ? failed : ask(c, pid, options);
            }
            Ended failed = pid == -1 && !unreal.isEmpty()
                    ? takeUnreal(unreal.keySet().iterator().next())
                    : null;
            return failed != null ? failed : takeAny(c, pid, options);
        }
    }

    private @Nullable Ended takeUnreal(int pid) {
        Integer status = unreal.remove(pid);
        return status == null ? null : new Ended(pid, status, new long[USAGE]);
    }

    private @Nullable Ended takeAny(CLibrary c, int pid, int options) throws IOException {
        int group = pid == 0 ? c.call("getpgid", 0) : -pid;
        boolean some = false;
        for (int each : new ArrayList<>(running.keySet())) {
            if (pid != -1 && c.call("getpgid", each) != group) {
                continue;
            }
            try {
                Ended ended = ask(c, each, options);
                if (ended != null) {
                    return ended;
                }
                some = true;
            } catch (Errno.Failure e) {
                if (e.number != NO_CHILD) {
                    throw e;
                }
                // Somebody else has learnt of its end.
                running.remove(each);
            }
        }
        if (!some) {
            throw new Errno.Failure(NO_CHILD);
        }
        return null;
    }

    private @Nullable Ended ask(CLibrary c, int pid, int options) throws IOException {
        MemorySegment status = c.memory(Integer.BYTES);
        MemorySegment usage = c.memory((long) USAGE * Long.BYTES);
        int result = c.call("wait4", pid, status, options | NO_HANG, usage);
        if (result == 0) {
            return null;
        }
        int word = status.get(ValueLayout.JAVA_INT, 0);
        if (result < 0 || !WaitStatusFunctions.wifstopped(word) && !WaitStatusFunctions.wifcontinued(word)) {
            List<OpenFile> shared = running.remove(pid);
            for (OpenFile file : shared == null ? List.<OpenFile>of() : shared) {
                if (file.twin instanceof NativeFile twin) {
                    twin.agree(file);
                }
            }
        }
        NativeFile.checked(c, result);
        return new Ended(result, word, usage.toArray(ValueLayout.JAVA_LONG));
    }
}
