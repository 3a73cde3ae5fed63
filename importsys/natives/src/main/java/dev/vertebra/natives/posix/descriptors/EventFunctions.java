package dev.vertebra.natives.posix.descriptors;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.system.CLibrary;
import dev.vertebra.natives.system.NativeFile;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The functions of `posix` about descriptors that stand for a counter or a timer.
@NativeModuleTable("posix")
final class EventFunctions {
    private static final long SECOND = 1_000_000_000L;
    private static final long TIMER_SIZE = 32;
    private static final int NOT_VALID = 22;

    private EventFunctions() {}

    /// Makes a descriptor for what a call has given.
    private static int add(ThreadState ts, CLibrary c, int number, int flags) {
        c.check(number, null);
        int fd = Descriptors.of(ts).add(NativeFile.of(number));
        if ((flags & Descriptors.O_CLOEXEC) == 0) {
            DescriptorFunctions.setInheritable(ts, fd, 1);
        }
        return fd;
    }

    /// A descriptor of a counter, to wake up who waits for it.
    @PyFunction("eventfd(initval, flags=524288)")
    @ShownSignature("($module, /, initval, flags=EFD_CLOEXEC)")
    static int eventfd(ThreadState ts, PyObject initval, int flags) {
        int initial = unsigned(ts, initval);
        try (CLibrary c = CLibrary.open()) {
            return add(ts, c, c.call("eventfd", initial, flags), flags);
        }
    }

    private static int unsigned(ThreadState ts, PyObject value) {
        PyInt whole = Numbers.index(ts, value);
        if (whole.signum() < 0) {
            throw Raise.valueError("value must be positive");
        }
        if (whole.bitLength() > Integer.SIZE) {
            throw Raise.overflowError("Python int too large to convert to C unsigned int");
        }
        return (int) whole.longValueClamped();
    }

    /// The value of a counter, which is then zero, or less by one if it is a semaphore.
    @PyFunction("eventfd_read(fd)")
    static PyObject eventfdRead(ThreadState ts, int fd) {
        byte[] bytes = new byte[Long.BYTES];
        try {
            ts.blocking(() -> NativeFile.behind(ts, fd).read(bytes, 0, bytes.length));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
        long value = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).getLong();
        return PyInt.ofUnsigned(value);
    }

    /// Adds to a counter.
    @PyFunction("eventfd_write(fd, value)")
    static void eventfdWrite(ThreadState ts, int fd, PyObject value) {
        if (!(value instanceof PyInt number)) {
            throw Raise.typeError("an integer is required");
        }
        if (number.signum() < 0) {
            throw Raise.valueError("value must be positive");
        }
        if (number.bitLength() > Long.SIZE) {
            throw Raise.overflowError("int too big to convert");
        }
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .putLong(number.big().longValue())
                .array();
        try {
            ts.blocking(() -> NativeFile.behind(ts, fd).write(bytes, 0, bytes.length));
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    // --- timers

    /// A descriptor of a timer.
    @PyFunction("timerfd_create(clockid, /, *, flags=0)")
    static int timerfdCreate(ThreadState ts, int clockid, int flags) {
        try (CLibrary c = CLibrary.open()) {
            return add(ts, c, c.call("timerfd_create", clockid, flags | Descriptors.O_CLOEXEC), Descriptors.O_CLOEXEC);
        }
    }

    /// Sets a timer in seconds, and gives what it was set to: when it is next due and the interval.
    @PyFunction("timerfd_settime(fd, /, *, flags=0, initial=0.0, interval=0.0)")
    static PyObject timerfdSettime(ThreadState ts, int fd, int flags, double initial, double interval) {
        return seconds(set(ts, fd, flags, nanoseconds(initial), nanoseconds(interval)));
    }

    /// Sets a timer in nanoseconds, and gives what it was set to: when it is next due and the interval.
    @PyFunction("timerfd_settime_ns(fd, /, *, flags=0, initial=0, interval=0)")
    static PyObject timerfdSettimeNs(ThreadState ts, int fd, int flags, long initial, long interval) {
        return whole(set(ts, fd, flags, initial, interval));
    }

    /// When a timer is next due, in seconds from now, and its interval.
    @PyFunction("timerfd_gettime(fd, /)")
    static PyObject timerfdGettime(ThreadState ts, int fd) {
        return seconds(get(ts, fd));
    }

    /// When a timer is next due, in nanoseconds from now, and its interval.
    @PyFunction("timerfd_gettime_ns(fd, /)")
    static PyObject timerfdGettimeNs(ThreadState ts, int fd) {
        return whole(get(ts, fd));
    }

    private static long nanoseconds(double seconds) {
        if (Double.isNaN(seconds)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        double value = Math.floor(seconds * SECOND);
        if (Math.abs(value) >= 0x1p63) {
            throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return (long) value;
    }

    private static int number(ThreadState ts, int fd) {
        try {
            return NativeFile.behind(ts, fd).number;
        } catch (IOException e) {
            throw Errno.error(Errno.number(e) == 95 ? NOT_VALID : Errno.number(e), null);
        }
    }

    private static long[] set(ThreadState ts, int fd, int flags, long initial, long interval) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment wanted = c.memory(TIMER_SIZE);
            MemorySegment before = c.memory(TIMER_SIZE);
            long[] times = {interval, initial};
            for (int i = 0; i < 2; i++) {
                wanted.setAtIndex(ValueLayout.JAVA_LONG, 2L * i, Math.floorDiv(times[i], SECOND));
                wanted.setAtIndex(ValueLayout.JAVA_LONG, 2L * i + 1, Math.floorMod(times[i], SECOND));
            }
            c.check(c.call("timerfd_settime", number, flags, wanted, before), null);
            return times(before);
        }
    }

    private static long[] get(ThreadState ts, int fd) {
        int number = number(ts, fd);
        try (CLibrary c = CLibrary.open()) {
            MemorySegment now = c.memory(TIMER_SIZE);
            c.check(c.call("timerfd_gettime", number, now), null);
            return times(now);
        }
    }

    private static long[] times(MemorySegment timer) {
        long[] times = new long[2];
        for (int i = 0; i < 2; i++) {
            times[1 - i] = timer.getAtIndex(ValueLayout.JAVA_LONG, 2L * i) * SECOND
                    + timer.getAtIndex(ValueLayout.JAVA_LONG, 2L * i + 1);
        }
        return times;
    }

    private static PyObject seconds(long[] times) {
        return PyTuple.of(PyFloat.of(times[0] / (double) SECOND), PyFloat.of(times[1] / (double) SECOND));
    }

    private static PyObject whole(long[] times) {
        return PyTuple.of(PyInt.of(times[0]), PyInt.of(times[1]));
    }
}
