package dev.vertebra.interpreter.faults;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The module `faulthandler`. Compare CPython Modules/faulthandler.c.
///
/// A fault of the machine in the JVM is the JVM's to report; what a program can see of the others is here: signals that
/// it raises itself, signals that it names, and time that has passed. The functions that make CPython crash for its
/// tests are not there.
@NativeModuleTable("faulthandler")
public final class FaultHandlerFunctions {
    private static final PyStr STDERR = PyStr.intern("stderr");
    private static final PyStr FILENO = PyStr.intern("fileno");
    private static final PyStr FLUSH = PyStr.intern("flush");

    private FaultHandlerFunctions() {}

    /// Fills the namespace.
    public static void fill(PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, "faulthandler", FaultHandlerFunctionsNatives.rows());
    }

    private static PyThread thread(ThreadState ts) {
        return (PyThread) ts;
    }

    /// The file that is meant: the one given, or standard error.
    private static PyObject file(ThreadState ts, @Nullable PyObject given) {
        if (given != null && given != PyNone.NONE) {
            return given;
        }
        PyObject file = thread(ts).runtime().sysAttribute(STDERR);
        if (file == null) {
            throw Raise.runtimeError("unable to get sys.stderr");
        }
        if (file == PyNone.NONE) {
            throw Raise.runtimeError("sys.stderr is None");
        }
        return file;
    }

    /// The descriptor of a file, which is flushed.
    private static int descriptor(ThreadState ts, PyObject file) {
        if (file instanceof PyInt) {
            if (file instanceof PyBool) {
                ts.warn(ExceptionTypes.RuntimeWarning, "bool is used as a file descriptor", 1);
            }
            int fd = Numbers.asInt(ts, file);
            if (fd < 0) {
                throw Raise.valueError("file is not a valid file descriptor");
            }
            return fd;
        }
        PyObject given = Calls.callMethod(ts, file, FILENO);
        if (!(given instanceof PyInt number)
                || !number.isSmall()
                || number.small() < 0
                || number.small() > Integer.MAX_VALUE) {
            throw Raise.runtimeError("file.fileno() is not a valid file descriptor");
        }
        try {
            PyObject flushed = Calls.callMethod(ts, file, FLUSH);
            Memory.incref(flushed);
            Memory.drop(ts, flushed);
        } catch (PyException e) {
            // What was written before comes later than the stacks then.
            return (int) number.small();
        }
        return (int) number.small();
    }

    /// Write the stack of this thread, or of all, into file.
    @PyFunction("dump_traceback(file=sys.stderr, all_threads=True)")
    static void dumpTraceback(ThreadState ts, @Nullable PyObject file, boolean all_threads) {
        PyObject target = file(ts, file);
        int fd;
        try (var _ = ts.hold(target)) {
            fd = descriptor(ts, target);
        }
        StackDump dump = new StackDump(dev.vertebra.natives.files.Descriptors.of(ts), fd);
        PyThread thread = thread(ts);
        (all_threads ? dump.all(thread.runtime(), thread) : dump.thread(thread)).write();
    }

    /// Write stacks when the program raises a signal that stands for a fault.
    ///
    /// A fault of the machine is reported by the JVM.
    @PyFunction("enable(file=sys.stderr, all_threads=True)")
    static void enable(ThreadState ts, @Nullable PyObject file, boolean all_threads) {
        PyObject target = file(ts, file);
        try (var _ = ts.hold(target)) {
            int fd = descriptor(ts, target);
            FaultHandler.of(ts).enable(thread(ts), fd, target, all_threads);
        }
    }

    /// Write nothing at faults any more; tells whether something was written.
    @PyFunction("disable()")
    static boolean disable(ThreadState ts) {
        return FaultHandler.of(ts).disable(thread(ts));
    }

    /// Whether stacks are written at faults.
    @PyFunction("is_enabled()")
    static boolean isEnabled(ThreadState ts) {
        return FaultHandler.of(ts).isEnabled();
    }

    /// Write the stacks of all threads in timeout seconds, or again and again if repeat is true.
    ///
    /// If exit is true the process then ends at once with status 1.
    @PyFunction("dump_traceback_later(timeout, repeat=False, file=sys.stderr, exit=False)")
    static void dumpTracebackLater(
            ThreadState ts, PyObject timeout, boolean repeat, @Nullable PyObject file, boolean exit) {
        long nanos = nanoseconds(ts, timeout);
        if (nanos <= 0) {
            throw Raise.valueError("timeout must be greater than 0");
        }
        PyObject target = file(ts, file);
        try (var _ = ts.hold(target)) {
            int fd = descriptor(ts, target);
            FaultHandler.of(ts).later(thread(ts), Math.ceilDiv(nanos, 1000), repeat, fd, target, exit);
        }
    }

    private static long nanoseconds(ThreadState ts, PyObject seconds) {
        if (seconds instanceof PyFloat number) {
            if (Double.isNaN(number.value())) {
                throw Raise.valueError("Invalid value NaN (not a number)");
            }
            double nanos = number.value() * 1e9;
            if (nanos < Long.MIN_VALUE || nanos >= 0x1p63) {
                throw Raise.overflowError("timestamp out of range for platform time_t");
            }
            return (long) (nanos < 0 ? Math.floor(nanos) : Math.ceil(nanos));
        }
        PyInt whole = Numbers.index(ts, seconds);
        if (!whole.isSmall() || Math.abs(whole.small()) > Long.MAX_VALUE / 1_000_000_000L) {
            throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return whole.small() * 1_000_000_000L;
    }

    /// Call off what dump_traceback_later() was to write.
    @PyFunction("cancel_dump_traceback_later()")
    static void cancelDumpTracebackLater(ThreadState ts) {
        FaultHandler.of(ts).cancel(thread(ts));
    }

    /// Write the stack of this thread, or of all, when a signal arrives.
    ///
    /// If chain is true the signal then does what it did before.
    @PyFunction("register(signum, file=sys.stderr, all_threads=True, chain=False)")
    static void register(ThreadState ts, int signum, @Nullable PyObject file, boolean all_threads, boolean chain) {
        checkNumber(signum);
        PyObject target = file(ts, file);
        try (var _ = ts.hold(target)) {
            int fd = descriptor(ts, target);
            if (signum == 9 || signum == 19 || signum == 32 || signum == 33) {
                throw Errno.error(22, null);
            }
            FaultHandler.of(ts).register(thread(ts), signum, fd, target, all_threads, chain);
        }
    }

    /// Write nothing when a signal arrives any more; tells whether something was written.
    @PyFunction("unregister(signum, /)")
    static boolean unregister(ThreadState ts, int signum) {
        checkNumber(signum);
        return FaultHandler.of(ts).unregister(thread(ts), signum);
    }

    private static void checkNumber(int number) {
        for (FaultHandler.Fatal fatal : FaultHandler.Fatal.values()) {
            if (fatal.number == number) {
                throw Raise.runtimeError("signal %d cannot be registered, use enable() instead", number);
            }
        }
        if (number < 1 || number >= PendingSignals.LIMIT) {
            throw Raise.valueError("signal number out of range");
        }
    }
}
