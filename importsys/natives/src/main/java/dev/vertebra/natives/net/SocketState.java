package dev.vertebra.natives.net;

import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// What `_socket` keeps for a runtime: the time limit of new sockets.
final class SocketState {
    double defaultTimeout = -1;

    private SocketState() {}

    static SocketState of(ThreadState ts) {
        return ts.interpreter().extension(SocketState.class, SocketState::new);
    }

    /// A time limit as an argument; None is -1.
    static double seconds(ThreadState ts, PyObject timeout) {
        if (timeout == PyNone.NONE) {
            return -1;
        }
        double seconds =
                timeout instanceof PyFloat number ? number.value() : Numbers.intAsDouble(Numbers.index(ts, timeout));
        if (Double.isNaN(seconds)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Raise.valueError("Timeout value out of range");
        }
        if (seconds > 9.2e9) {
            throw Raise.overflowError("timestamp too large to convert to C PyTime_t");
        }
        return seconds;
    }
}
