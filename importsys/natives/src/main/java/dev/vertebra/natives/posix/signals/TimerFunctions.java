package dev.vertebra.natives.posix.signals;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `_signal` about timers that send signals.
@NativeModuleTable("_signal")
final class TimerFunctions {
    private static final int REAL = 0;

    private static final int PROFILING = 2;

    private TimerFunctions() {}

    /// Sends SIGALRM to the process after some seconds; gives the seconds that were left.
    @PyFunction("alarm(seconds, /)")
    static int alarm(ThreadState ts, int seconds) {
        double[] before = AlarmClock.of(ts).set(seconds, 0);
        return (int) Math.ceil(before[0]);
    }

    /// Sets a timer that sends a signal, once or again and again; gives the old setting.
    @PyFunction("setitimer(which, seconds, interval=0.0, /)")
    static PyObject setitimer(ThreadState ts, int which, PyObject first, @Nullable PyObject then) {
        double seconds = seconds(ts, first);
        double interval = then == null ? 0 : seconds(ts, then);
        if (Math.max(seconds, interval) >= 0x1p63 / 1e9) {
            throw Raise.overflowError("timestamp out of range for platform time_t");
        }
        checkTimer(ts, which);
        if (seconds < 0 || interval < 0) {
            throw timerError(ts);
        }
        return setting(
                which == REAL ? AlarmClock.of(ts).set(seconds, interval) : ProcessTimer.set(which, seconds, interval));
    }

    /// A time, which is a float or an integer. Compare CPython Python/pytime.c `pytime_from_object`.
    private static double seconds(ThreadState ts, PyObject time) {
        if (!(time instanceof PyFloat number)) {
            double whole = Numbers.index(ts, time).toDouble();
            if (Math.abs(whole) >= 0x1p63 / 1e9) {
                throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
            }
            return whole;
        }
        if (Double.isNaN(number.value())) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        return number.value();
    }

    /// The time left of a timer and its interval.
    @PyFunction("getitimer(which, /)")
    static PyObject getitimer(ThreadState ts, int which) {
        checkTimer(ts, which);
        return setting(which == REAL ? AlarmClock.of(ts).get() : ProcessTimer.get(which));
    }

    private static PyObject setting(double[] setting) {
        return PyTuple.of(PyFloat.of(setting[0]), PyFloat.of(setting[1]));
    }

    private static void checkTimer(ThreadState ts, int which) {
        // The others count the time of the process, and end it if nobody handles their signals.
        if (which != REAL
                && (which < 0 || which > PROFILING || PendingSignals.of(ts).process() == null)) {
            throw timerError(ts);
        }
    }

    private static PyException timerError(ThreadState ts) {
        PyObject module = ts.importModule("_signal");
        PyObject error = dev.vertebra.objectmodel.Attributes.get(ts, module, "ItimerError");
        return Raise.withArgs((PyType) error, PyInt.of(22), PyStr.of(Errno.text(22)));
    }
}
