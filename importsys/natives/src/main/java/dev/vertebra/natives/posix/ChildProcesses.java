package dev.vertebra.natives.posix;

import dev.vertebra.natives.io.Errno;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The child processes of a runtime that have not been waited for.
final class ChildProcesses {
    /// The status of a process that could not be started.
    private static final int NOT_STARTED = 255 << 8;

    private static final long FIRST_UNREAL = 1L << 30;

    private final Map<Long, Process> running = new LinkedHashMap<>();
    private final Map<Long, Integer> ended = new LinkedHashMap<>();
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

    /// Adds a process that could not be started.
    synchronized long addFailed() {
        ended.put(nextUnreal, NOT_STARTED);
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
                if (process == null) {
                    throw new Errno.Failure(10);
                }
            }
            if (!waiting) {
                return null;
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

    private @Nullable Ended take(long pid) {
        for (long each : new ArrayList<>(ended.keySet())) {
            if (pid <= 0 || pid == each) {
                Integer status = ended.remove(each);
                return new Ended(each, status == null ? NOT_STARTED : status);
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
