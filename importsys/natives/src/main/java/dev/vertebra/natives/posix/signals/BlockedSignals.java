package dev.vertebra.natives.posix.signals;

import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.process.SignalMasks;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.ProcessStatus;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// The signals that the threads of a runtime hold back, those included that the process was started with.
public final class BlockedSignals {
    private static final int SIZE = 128;

    private static final int UNBLOCK = 1;

    private BlockedSignals() {}

    /// The masks of a runtime, and at their first use what the process was started with.
    static SignalMasks masks(ThreadState ts) {
        return ts.interpreter().extension(Inherited.class, () -> new Inherited(ts)).masks;
    }

    /// That the mask of the process has been taken over.
    private static final class Inherited {
        final SignalMasks masks;

        Inherited(ThreadState ts) {
            PendingSignals signals = PendingSignals.of(ts);
            masks = signals.masks();
            long set = signals.process() == null ? 0 : ofProcess();
            if (set != 0) {
                masks.inherit(set);
                installAll(signals, set);
                // Now the runtime holds them; the system gives those that came before.
                try (CLibrary c = CLibrary.open()) {
                    MemorySegment mask = c.memory(SIZE);
                    mask.set(ValueLayout.JAVA_LONG, 0, set);
                    c.call("pthread_sigmask", UNBLOCK, mask, MemorySegment.NULL);
                }
            }
        }
    }

    /// What the thread holds back that the process began with, of which Java knows nothing.
    private static long ofProcess() {
        List<String> words = ProcessStatus.words("SigBlk");
        return words.isEmpty() ? 0 : Long.parseUnsignedLong(words.getFirst(), 16);
    }

    /// Has the system tell of the signals in a set as the masks want it now.
    static void installAll(PendingSignals signals, long set) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            signals.install(Long.numberOfTrailingZeros(rest) + 1);
        }
    }

    /// The signals that the calling thread holds back, which a process that it starts holds back, too.
    public static long of(ThreadState ts) {
        return masks(ts).blocked(ts);
    }

    /// The signals that the calling thread holds back, as the C library has them.
    public static MemorySegment of(ThreadState ts, CLibrary c) {
        MemorySegment mask = c.memory(SIZE);
        mask.set(ValueLayout.JAVA_LONG, 0, of(ts));
        return mask;
    }
}
