package dev.vertebra.interpreter.eval;

import org.jspecify.annotations.Nullable;

/// Memory that is kept for the time after the heap was full: a MemoryError, its traceback and its handler need some.
///
/// Used by threads that hold the runtime's lock.
final class MemoryReserve {
    private static final int BYTES = 1 << 20;

    /// After how many looks the memory is taken back: by then a handler has let go of something.
    private static final int FIRST = 64;

    private byte @Nullable [] kept = new byte[BYTES];
    private int looks;
    private int next = FIRST;

    /// Gives the memory away.
    void spend(PyThread ts) {
        kept = null;
        looks = 0;
        next = FIRST;
        ts.breaker = true;
    }

    /// Takes the memory back that was given away, if some time has passed, or has the thread look again. While the heap
    /// stays full that is tried more and more rarely, for each time the JVM goes through all of it.
    void restore(PyThread ts) {
        if (kept != null) {
            return;
        }
        if (++looks >= next) {
            next *= 2;
            kept = bytesOrNull();
        }
        ts.breaker |= kept == null;
    }

    private static byte @Nullable [] bytesOrNull() {
        try {
            return new byte[BYTES];
        } catch (OutOfMemoryError full) {
            return null;
        }
    }
}
