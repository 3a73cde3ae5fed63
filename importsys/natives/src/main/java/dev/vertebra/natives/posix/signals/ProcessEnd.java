package dev.vertebra.natives.posix.signals;

import dev.vertebra.natives.system.CLibrary;
import java.lang.foreign.MemorySegment;

/// The end of the process by a signal, so that a shell sees that it was no exit.
public final class ProcessEnd {
    /// The size of the C library's `struct sigaction`, or more. All zero, it stands for what the system does by itself.
    private static final long ACTION = 256;

    private ProcessEnd() {}

    /// Sends a signal to the process, which does now what the system has it do: not what the JVM does, nor is the
    /// signal ignored if the process was started so. Comes back only if that is not the end.
    ///
    /// @param signal the number of the signal
    public static void bySignal(int signal) {
        try (CLibrary c = CLibrary.open()) {
            c.call("sigaction", signal, c.memory(ACTION), MemorySegment.NULL);
            c.call("kill", c.call("getpid"), signal);
        }
    }
}
