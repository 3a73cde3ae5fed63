package dev.vertebra.natives.time;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.Raise;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The clocks of the C library, by their numbers. It is not looked at before one of them is asked for: a program that
/// wants only the time of day pays nothing.
@SuppressWarnings("restricted") // The image gives this module access to native code.
final class NativeClock {
    static final int REALTIME = 0;
    static final int MONOTONIC = 1;
    static final int PROCESS = 2;
    static final int THREAD = 3;

    private static final long SECOND = 1_000_000_000L;
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final MethodHandle GETTIME = handle("clock_gettime");
    private static final MethodHandle GETRES = handle("clock_getres");
    private static final MethodHandle SETTIME = handle("clock_settime");
    private static final MethodHandle GETTID = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("gettid"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT));

    private NativeClock() {}

    private static MethodHandle handle(String name) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                Linker.Option.captureCallState("errno"));
    }

    /// Nanoseconds of a clock.
    ///
    /// @throws dev.vertebra.objectmodel.PyException an OSError if there is no such clock
    static long time(int clock) {
        return ask(GETTIME, clock);
    }

    /// How many nanoseconds two readings of a clock differ by at least.
    static long resolution(int clock) {
        return ask(GETRES, clock);
    }

    private static long ask(MethodHandle function, int clock) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            call(function, clock, arena, time);
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * SECOND + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
        }
    }

    /// Sets a clock.
    static void set(int clock, long nanoseconds) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            time.setAtIndex(ValueLayout.JAVA_LONG, 0, Math.floorDiv(nanoseconds, SECOND));
            time.setAtIndex(ValueLayout.JAVA_LONG, 1, Math.floorMod(nanoseconds, SECOND));
            call(SETTIME, clock, arena, time);
        }
    }

    private static void call(MethodHandle function, int clock, Arena arena, MemorySegment time) {
        MemorySegment state = arena.allocate(STATE);
        int result;
        try {
            result = (int) function.invokeExact(state, clock, time);
        } catch (Throwable e) {
            throw new IllegalStateException("clock " + clock, e);
        }
        if (result != 0) {
            int number = (int) ERRNO.get(state, 0L);
            throw Raise.osError(number, Errno.text(number), null);
        }
    }

    /// The number of the clock of the current thread's computing time. Compare Linux include/linux/posix-timers.h.
    static int ofCurrentThread() {
        try {
            return ~(int) GETTID.invokeExact() << 3 | 6;
        } catch (Throwable e) {
            throw new IllegalStateException("gettid", e);
        }
    }
}
