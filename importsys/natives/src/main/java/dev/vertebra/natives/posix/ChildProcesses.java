package dev.vertebra.natives.posix;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The child processes of a runtime that have not been waited for.
final class ChildProcesses {
    /// The exit code of a process that could not be started.
    private static final int NOT_STARTED = 255;

    private static final int NO_CHILD = 10;

    /// Milliseconds between two questions for a child that the JDK does not know.
    private static final long PAUSE = 5;

    private static final long FIRST_UNREAL = 1L << 30;

    private final Map<Long, Process> running = new LinkedHashMap<>();
    private final Map<Long, Integer> ended = new LinkedHashMap<>();
    private final Set<Integer> natives = new LinkedHashSet<>();
    private long nextUnreal = FIRST_UNREAL;

    private ChildProcesses() {}

    static ChildProcesses of(ThreadState ts) {
        return ts.interpreter().extension(ChildProcesses.class, ChildProcesses::new);
    }

    /// A child process.
    ///
    /// @param pid its number
    /// @param status what `waitpid` says of it
    record Ended(long pid, int status) {}

    synchronized long add(Process process) {
        running.put(process.pid(), process);
        return process.pid();
    }

    /// Adds a process that the C library has started, for which it has to be asked.
    synchronized long addNative(int pid) {
        natives.add(pid);
        return pid;
    }

    /// Adds a process that could not be started.
    long addFailed() {
        return addFailed(NOT_STARTED);
    }

    /// Adds a process that could not be started and is said to have ended with an exit code.
    synchronized long addFailed(int exitCode) {
        ended.put(nextUnreal, exitCode << 8);
        return nextUnreal++;
    }

    synchronized @Nullable Process getOrNull(long pid) {
        return running.get(pid);
    }

    /// Waits for a child.
    ///
    /// @param pid its number, or less than 1 for any
    /// @return the child, or null if none has ended and there is no waiting
    @Nullable
    Ended await(ThreadState ts, long pid, boolean waiting) throws IOException {
        while (true) {
            Process process;
            synchronized (this) {
                Ended done = take(pid);
                if (done != null) {
                    return done;
                }
                process = pid > 0
                        ? running.get(pid)
                        : running.values().stream().findFirst().orElse(null);
                if (process == null && (pid > 0 ? !natives.contains((int) pid) : natives.isEmpty())) {
                    throw new Errno.Failure(NO_CHILD);
                }
            }
            if (!waiting) {
                return null;
            }
            if (process == null || pid <= 0 && hasNatives()) {
                pause(ts);
                continue;
            }
            Process awaited = process;
            ts.blocking(() -> {
                try {
                    return awaited.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    throw new java.io.InterruptedIOException();
                }
            });
            ts.poll();
        }
    }

    private synchronized boolean hasNatives() {
        return !natives.isEmpty();
    }

    /// Lets some time pass in which a child may end; signals are handled after it.
    static void pause(ThreadState ts) throws IOException {
        try {
            ts.blocking(() -> {
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException e) {
                    throw new java.io.InterruptedIOException();
                }
                return true;
            });
        } finally {
            ts.poll();
        }
    }

    private @Nullable Ended takeNative(long pid) throws IOException {
        if (natives.isEmpty()) {
            return null;
        }
        try (CLibrary c = CLibrary.open()) {
            for (int each : List.copyOf(natives)) {
                if (pid <= 0 || pid == each) {
                    MemorySegment status = c.memory(Integer.BYTES);
                    int result = c.call("waitpid", each, status, 1);
                    if (result != 0) {
                        natives.remove(each);
                    }
                    if (result > 0) {
                        return new Ended(each, status.get(ValueLayout.JAVA_INT, 0));
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Ended take(long pid) throws IOException {
        Ended own = takeNative(pid);
        if (own != null) {
            return own;
        }
        for (long each : new ArrayList<>(ended.keySet())) {
            if (pid <= 0 || pid == each) {
                Integer status = ended.remove(each);
                return new Ended(each, status == null ? NOT_STARTED << 8 : status);
            }
        }
        for (Map.Entry<Long, Process> each : running.entrySet()) {
            if ((pid <= 0 || pid == each.getKey()) && !each.getValue().isAlive()) {
                running.remove(each.getKey());
                return new Ended(each.getKey(), status(each.getValue().exitValue()));
            }
        }
        return null;
    }

    /// Java gives 128 and the number of the signal for a process that a signal has ended.
    private static int status(int exitValue) {
        return exitValue > 128 && exitValue <= 128 + 64 ? exitValue - 128 : (exitValue & 0xFF) << 8;
    }
}
