package dev.vertebra.natives.posix.signals;

import dev.vertebra.natives.system.CLibrary;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The system's timers that count the processor time of the process and send SIGVTALRM or SIGPROF.
///
/// Compare `setitimer(2)`.
final class ProcessTimer {
    private static final long MICROS = 1_000_000;

    private ProcessTimer() {}

    /// Sets a timer.
    ///
    /// @param which 1 for the time in the program, 2 for that with the time that the system spends for it
    /// @return seconds left, and between two signals, as they were
    static double[] set(int which, double seconds, double interval) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment wanted = c.memory(4 * Long.BYTES);
            put(wanted, 0, interval);
            put(wanted, 2, seconds);
            MemorySegment before = c.memory(4 * Long.BYTES);
            c.check(c.call("setitimer", which, wanted, before), null);
            return setting(before);
        }
    }

    /// Seconds left, and between two signals.
    static double[] get(int which) {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment now = c.memory(4 * Long.BYTES);
            c.check(c.call("getitimer", which, now), null);
            return setting(now);
        }
    }

    private static void put(MemorySegment timer, int at, double seconds) {
        long micros = (long) Math.ceil(seconds * MICROS);
        timer.setAtIndex(ValueLayout.JAVA_LONG, at, micros / MICROS);
        timer.setAtIndex(ValueLayout.JAVA_LONG, at + 1L, micros % MICROS);
    }

    private static double[] setting(MemorySegment timer) {
        return new double[] {seconds(timer, 2), seconds(timer, 0)};
    }

    private static double seconds(MemorySegment timer, int at) {
        return timer.getAtIndex(ValueLayout.JAVA_LONG, at)
                + timer.getAtIndex(ValueLayout.JAVA_LONG, at + 1L) / (double) MICROS;
    }
}
