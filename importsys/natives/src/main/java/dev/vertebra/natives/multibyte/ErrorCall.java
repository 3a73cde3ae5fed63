package dev.vertebra.natives.multibyte;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.CodecRegistry;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Calls the error handler of a run: always with the same exception, which says where the trouble is this time.
final class ErrorCall implements AutoCloseable {
    private final ThreadState ts;
    private final PyBaseException exception;
    private final ThreadState.Hold hold;

    ErrorCall(ThreadState ts, PyBaseException exception, PyObject owner) {
        this.ts = ts;
        this.exception = exception;
        hold = ts.hold(exception, owner);
    }

    @Override
    public void close() {
        hold.close();
    }

    /// What the handler of a name returns.
    PyObject call(String errors, int start, int stop, String reason) {
        exception.setField("start", PyInt.of(start));
        exception.setField("end", PyInt.of(stop));
        exception.setField("reason", PyStr.of(reason));
        return Calls.call1(ts, CodecRegistry.of(ts).lookupError(errors), exception);
    }

    /// Where a handler says to go on; a negative position counts from the end.
    static int position(PyInt position, int length) {
        long wanted = position.bitLength() > 63 ? -1 : position.longValue();
        long next = wanted < 0 && position.bitLength() <= 63 ? wanted + length : wanted;
        if (next < 0 || next > length) {
            throw Raise.indexError("position %s from error handler out of bounds", next);
        }
        return (int) next;
    }
}
