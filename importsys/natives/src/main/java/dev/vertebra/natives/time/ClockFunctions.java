package dev.vertebra.natives.time;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySimpleNamespace;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/// The clocks of `time`.
@NativeModuleTable("time")
final class ClockFunctions {
    private static final int NO_SUCH_PROCESS = 3;
    private static final double LIMIT = 0x1p63;

    private ClockFunctions() {}

    /// Seconds since the epoch.
    @PyFunction("time()")
    @ShownSignature("($self, /)")
    static double time() {
        return SystemClock.nanoseconds() / 1e9;
    }

    /// Nanoseconds since the epoch.
    @PyFunction("time_ns()")
    @ShownSignature("($self, /)")
    static long timeNs() {
        return SystemClock.nanoseconds();
    }

    /// Seconds of a clock that never goes back.
    @PyFunction("monotonic()")
    @ShownSignature("($self, /)")
    static double monotonic() {
        return System.nanoTime() / 1e9;
    }

    /// Nanoseconds of a clock that never goes back.
    @PyFunction("monotonic_ns()")
    @ShownSignature("($self, /)")
    static long monotonicNs() {
        return System.nanoTime();
    }

    /// Seconds of the clock for measuring.
    @PyFunction("perf_counter()")
    @ShownSignature("($self, /)")
    static double perfCounter() {
        return System.nanoTime() / 1e9;
    }

    /// Nanoseconds of the clock for measuring.
    @PyFunction("perf_counter_ns()")
    @ShownSignature("($self, /)")
    static long perfCounterNs() {
        return System.nanoTime();
    }

    /// Seconds that the process has computed.
    @PyFunction("process_time()")
    @ShownSignature("($self, /)")
    static double processTime() {
        return NativeClock.time(NativeClock.PROCESS) / 1e9;
    }

    /// Nanoseconds that the process has computed.
    @PyFunction("process_time_ns()")
    @ShownSignature("($self, /)")
    static long processTimeNs() {
        return NativeClock.time(NativeClock.PROCESS);
    }

    /// Seconds that the thread has computed.
    @PyFunction("thread_time()")
    @ShownSignature("($self, /)")
    static double threadTime() {
        return NativeClock.time(NativeClock.THREAD) / 1e9;
    }

    /// Nanoseconds that the thread has computed.
    @PyFunction("thread_time_ns()")
    @ShownSignature("($self, /)")
    static long threadTimeNs() {
        return NativeClock.time(NativeClock.THREAD);
    }

    /// Seconds of the clock with a number.
    @PyFunction("clock_gettime(clk_id, /)")
    @ShownSignature("($module, clk_id, /)")
    static double clockGettime(ThreadState ts, PyObject clock) {
        return NativeClock.time(number(clock)) / 1e9;
    }

    /// Nanoseconds of the clock with a number.
    @PyFunction("clock_gettime_ns(clk_id, /)")
    @ShownSignature("($module, clk_id, /)")
    static long clockGettimeNs(ThreadState ts, PyObject clock) {
        return NativeClock.time(number(clock));
    }

    private static int number(PyObject clock) {
        if (clock instanceof PyInt given && given.isSmall() && given.small() == (int) given.small()) {
            return (int) given.small();
        }
        throw Raise.typeError("clk_id should be integer, not %s", clock.type().fullName());
    }

    /// clock_getres(clk_id) -> the resolution of the clock with a number, in seconds.
    @PyFunction("clock_getres(clk_id, /)")
    @ShownSignature("")
    static PyObject clockGetres(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "clock_getres", 1, count, keywords);
        return PyFloat.of(NativeClock.resolution(Numbers.asIntArgument(ts, args[from])) / 1e9);
    }

    /// clock_settime(clk_id, time): sets the clock with a number to some seconds.
    @PyFunction("clock_settime(clk_id, time, /)")
    @ShownSignature("")
    static void clockSettime(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "clock_settime", 2, count, keywords);
        NativeClock.set(Numbers.asIntArgument(ts, args[from]), nanoseconds(ts, args[from + 1]));
    }

    /// clock_settime_ns(clk_id, time): sets the clock with a number to some nanoseconds.
    @PyFunction("clock_settime_ns(clk_id, time, /)")
    @ShownSignature("")
    static void clockSettimeNs(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "clock_settime", 2, count, keywords);
        int clock = Numbers.asIntArgument(ts, args[from]);
        if (!(args[from + 1] instanceof PyInt time)) {
            throw Raise.typeError("expect int, got %s", args[from + 1].type().fullName());
        }
        if (!time.isSmall()) {
            throw tooLarge();
        }
        NativeClock.set(clock, time.small());
    }

    /// pthread_getcpuclockid(thread_id) -> the number of the clock of a thread's computing time.
    @PyFunction("pthread_getcpuclockid(thread_id, /)")
    @ShownSignature("")
    static PyObject pthreadGetcpuclockid(
            ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "pthread_getcpuclockid", 1, count, keywords);
        if (!(args[from] instanceof PyInt wanted)) {
            throw Raise.typeError(
                    "pthread_getcpuclockid() argument 1 must be int, not %s",
                    args[from].type().fullName());
        }
        PyObject own = Calls.callMethod(ts, ts.importModule("_thread"), "get_ident");
        if (!Compare.equal(ts, own, wanted)) {
            throw Raise.osError(NO_SUCH_PROCESS, Errno.text(NO_SUCH_PROCESS), null);
        }
        return PyInt.of(NativeClock.ofCurrentThread());
    }

    /// Waits for some seconds.
    @PyFunction("sleep(seconds, /)")
    @ShownSignature("($self, object, /)")
    static void sleep(ThreadState ts, PyObject seconds) {
        ts.audit("time.sleep", seconds);
        long wanted = nanoseconds(ts, seconds);
        if (wanted < 0) {
            throw Raise.valueError("sleep length must be non-negative");
        }
        long until = System.nanoTime() + wanted;
        long left = wanted;
        do {
            pause(ts, Math.max(0, left));
            ts.poll();
            left = until - System.nanoTime();
        } while (left > 0);
    }

    /// Seconds, rounded up, as nanoseconds.
    private static long nanoseconds(ThreadState ts, PyObject seconds) {
        if (seconds instanceof PyFloat number) {
            if (Double.isNaN(number.value())) {
                throw Raise.valueError("Invalid value NaN (not a number)");
            }
            double rounded = number.value() * 1e9;
            rounded = rounded < 0 ? Math.floor(rounded) : Math.ceil(rounded);
            if (rounded < -LIMIT || rounded >= LIMIT) {
                throw Raise.overflowError("timestamp out of range for platform time_t");
            }
            return (long) rounded;
        }
        PyInt whole = Numbers.index(ts, seconds);
        if (!whole.isSmall() || Math.abs(whole.small()) > Long.MAX_VALUE / 1_000_000_000L) {
            throw tooLarge();
        }
        return whole.small() * 1_000_000_000L;
    }

    private static PyException tooLarge() {
        return Raise.overflowError("timestamp too large to convert to C PyTime_t");
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

    /// get_clock_info(name) -> what is known about a clock.
    @PyFunction("get_clock_info(name, /)")
    @ShownSignature("")
    static PyObject getClockInfo(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallCount.exactly("", "get_clock_info", 1, count, keywords);
        if (!(args[from] instanceof PyStr name)) {
            throw Raise.typeError(
                    "get_clock_info() argument 1 must be str, not %s",
                    args[from].type().fullName());
        }
        String function = switch (name.value()) {
            case "time" -> "clock_gettime(CLOCK_REALTIME)";
            case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
            case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
            case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
            default -> throw Raise.valueError("unknown clock");
        };
        boolean adjustable = name.value().equals("time");
        return PySimpleNamespace.of(
                new String[] {"implementation", "monotonic", "adjustable", "resolution"},
                PyStr.of(function),
                PyBool.of(!adjustable),
                PyBool.of(adjustable),
                PyFloat.of(1e-9));
    }
}
