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

/// The functions of `posix` that send signals.
@NativeModuleTable("posix")
final class KillFunctions {
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
                OwnSignal.send(number);
            }
            return;
        }
        try (CLibrary c = CLibrary.open()) {
            c.check(c.call("kill", pid, number), null);
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
        OwnSignal.send(ABORT);
    }

    /// Sends a signal to a group of processes.
    @PyFunction("killpg(pgid, signal, /)")
    @ParsedCall
    static void killpg(ThreadState ts, int pgid, int signal) {
        ts.audit("os.killpg", PyInt.of(pgid), PyInt.of(signal));
        CLibrary.run("killpg", pgid, signal);
    }
}
