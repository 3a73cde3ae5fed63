package dev.vertebra.natives.time;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.io.PendingSignals;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySimpleNamespace;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;

/// The clocks of `time`.
@NativeModuleTable("time")
final class ClockFunctions {
    private ClockFunctions() {}

    static long nanoseconds() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    private static long processNanoseconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElse(0L);
    }

    /// Seconds since the epoch.
    @PyFunction("time()")
    static double time() {
        return nanoseconds() / 1e9;
    }

    /// Nanoseconds since the epoch.
    @PyFunction("time_ns()")
    static long timeNs() {
        return nanoseconds();
    }

    /// Seconds of a clock that never goes back.
    @PyFunction("monotonic()")
    static double monotonic() {
        return System.nanoTime() / 1e9;
    }

    /// Nanoseconds of a clock that never goes back.
    @PyFunction("monotonic_ns()")
    static long monotonicNs() {
        return System.nanoTime();
    }

    /// Seconds of the clock for measuring.
    @PyFunction("perf_counter()")
    static double perfCounter() {
        return System.nanoTime() / 1e9;
    }

    /// Nanoseconds of the clock for measuring.
    @PyFunction("perf_counter_ns()")
    static long perfCounterNs() {
        return System.nanoTime();
    }

    /// Seconds that the process has computed.
    @PyFunction("process_time()")
    static double processTime() {
        return processNanoseconds() / 1e9;
    }

    /// Nanoseconds that the process has computed.
    @PyFunction("process_time_ns()")
    static long processTimeNs() {
        return processNanoseconds();
    }

    /// Waits for some seconds.
    @PyFunction("sleep(seconds, /)")
    static void sleep(ThreadState ts, PyObject seconds) {
        ts.audit("time.sleep", seconds);
        double wanted =
                seconds instanceof PyFloat number ? number.value() : Numbers.intAsDouble(Numbers.index(ts, seconds));
        if (Double.isNaN(wanted)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        if (wanted < 0) {
            throw Raise.valueError("sleep length must be non-negative");
        }
        if (wanted > 9.2e9) {
            throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
        }
        long until = System.nanoTime() + (long) (wanted * 1e9);
        long left = until - System.nanoTime();
        do {
            pause(ts, Math.max(0, left));
            ts.poll();
            left = until - System.nanoTime();
        } while (left > 0);
    }

    private static void pause(ThreadState ts, long nanos) {
        try {
            PendingSignals.of(ts).waiting(ts, () -> {
                try {
                    Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
                return nanos;
            });
        } catch (InterruptedIOException e) {
            ts.poll();
        } catch (IOException e) {
            throw Raise.systemError("sleep: %s", e.getMessage());
        }
    }

    /// What is known about a clock.
    @PyFunction("get_clock_info(name, /)")
    static PyObject getClockInfo(String name) {
        String function = switch (name) {
            case "time" -> "clock_gettime(CLOCK_REALTIME)";
            case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
            case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
            case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
            default -> throw Raise.valueError("unknown clock");
        };
        boolean adjustable = name.equals("time");
        return PySimpleNamespace.of(
                new String[] {"implementation", "monotonic", "adjustable", "resolution"},
                PyStr.of(function),
                PyBool.of(!adjustable),
                PyBool.of(adjustable),
                PyFloat.of(1e-9));
    }

    /// Seconds as an argument that may be None.
    static long seconds(ThreadState ts, PyObject value) {
        if (value == PyNone.NONE) {
            return Math.floorDiv(nanoseconds(), 1_000_000_000L);
        }
        if (value instanceof PyFloat number) {
            double seconds = Math.floor(number.value());
            if (Double.isNaN(seconds)) {
                throw Raise.valueError("Invalid value NaN (not a number)");
            }
            if (Math.abs(seconds) > 9.2e18) {
                throw Raise.overflowError("timestamp out of range for platform time_t");
            }
            return (long) seconds;
        }
        return Numbers.asLong(ts, value);
    }
}
