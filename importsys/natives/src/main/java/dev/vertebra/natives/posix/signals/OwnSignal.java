package dev.vertebra.natives.posix.signals;

import dev.vertebra.natives.system.CLibrary;

/// A signal that the process sends to itself because nobody has said what is to be done at it.
public final class OwnSignal {
    /// The signals that by default end no process, as bits: CHLD, CONT, STOP, TSTP, TTIN, TTOU, URG, WINCH.
    private static final long GENTLE =
            1L << 17 | 1L << 18 | 1L << 19 | 1L << 20 | 1L << 21 | 1L << 22 | 1L << 23 | 1L << 28;

    /// Milliseconds in which a signal ends the process.
    private static final long ENDED_WITHIN = 200;

    private OwnSignal() {}

    /// Sends a signal to the process and waits for its end, if that is what it does.
    ///
    /// @param signal the number of the signal
    public static void send(int signal) {
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
