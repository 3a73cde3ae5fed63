package dev.vertebra.natives.posix.signals;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.process.ProcessSignals;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `posix` that send signals, and what a signal to this process does.
@NativeModuleTable("posix")
final class KillFunctions {
    /// The signals that by default end no process, as bits: CHLD, CONT, STOP, TSTP, TTIN, TTOU, URG, WINCH.
    private static final long GENTLE =
            1L << 17 | 1L << 18 | 1L << 19 | 1L << 20 | 1L << 21 | 1L << 22 | 1L << 23 | 1L << 28;

    /// Milliseconds in which a signal ends the process.
    private static final long ENDED_WITHIN = 200;

    private static final int ABORT = 6;

    private KillFunctions() {}

    /// Sends a signal to a process.
    @PyFunction("kill(pid, signal, /)")
    @ParsedCall
    static void kill(ThreadState ts, int pid, long signal) {
        ts.audit("os.kill", PyInt.of(pid), PyInt.of(signal));
        int number = (int) signal;
        if (number < 0 || number > 64) {
            throw Errno.error(22, null);
        }
        boolean own = pid == ProcessHandle.current().pid();
        if (own && number != 0) {
            if (!SignalFunctions.handled(ts, number, null)) {
                killSelf(number);
            }
            return;
        }
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("kill", pid, number), null);
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

    /// Ends the process by SIGABRT.
    @PyFunction("abort()")
    static void abort(ThreadState ts) {
        PendingSignals signals = PendingSignals.of(ts);
        signals.doneAtOnce(ABORT);
        ProcessSignals process = signals.process();
        if (process != null) {
            process.restore("ABRT");
        }
        KillFunctions.killSelf(ABORT);
    }

    /// Sends a signal to a group of processes.
    @PyFunction("killpg(pgid, signal, /)")
    @ParsedCall
    static void killpg(ThreadState ts, int pgid, int signal) {
        ts.audit("os.killpg", PyInt.of(pgid), PyInt.of(signal));
        CLibrary.run("killpg", pgid, signal);
    }
}
