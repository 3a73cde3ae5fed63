package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `select.poll`: files that are watched by descriptor.
@NativeType("select.poll")
final class PyPoll extends PyObject {
    static final PyType TYPE = PyType.builtin("select.poll", PyPoll.class)
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .natives(PyPollNatives.rows())
            .structure(48)
            .ofModule()
            .uncollected()
            .make();

    /// What is watched for if nothing else is said: IN, PRI and OUT.
    private static final int STANDARD = 7;

    private final Watch watch;

    PyPoll(Watch watch) {
        super(TYPE);
        this.watch = watch;
    }

    /// Compare CPython Objects/longobject.c `_PyLong_UnsignedShort_Converter`.
    private static int events(PyObject mask) {
        if (!(mask instanceof PyInt number)) {
            throw Raise.typeError("an integer is required");
        }
        if (number.signum() < 0) {
            throw Raise.valueError("value must be positive");
        }
        if (number.bitLength() > Short.SIZE) {
            throw Raise.overflowError(
                    number.bitLength() > Long.SIZE
                            ? "Python int too large to convert to C unsigned long"
                            : "Python int too large for C unsigned short");
        }
        return (int) number.longValue();
    }

    /// Watches a file for some events.
    @PyMethod("register(self, fd, eventmask=7, /)")
    static void register(ThreadState ts, PyPoll self, PyObject fd, @Nullable PyObject eventmask) {
        int number = FileNumbers.of(ts, fd);
        self.watch.events.put(number, eventmask == null ? STANDARD : events(eventmask));
    }

    /// Changes what a file is watched for.
    @PyMethod("modify(self, fd, eventmask, /)")
    static void modify(ThreadState ts, PyPoll self, PyObject fd, PyObject eventmask) {
        int number = FileNumbers.of(ts, fd);
        if (self.watch.events.replace(number, events(eventmask)) == null) {
            throw Errno.error(2, null);
        }
    }

    /// Watches a file no longer.
    @PyMethod("unregister(self, fd, /)")
    static void unregister(ThreadState ts, PyPoll self, PyObject fd) {
        int number = FileNumbers.of(ts, fd);
        if (self.watch.events.remove(number) == null) {
            throw Raise.keyError(PyInt.of(number));
        }
    }

    /// Waits so many milliseconds until something is ready: pairs of descriptor and events.
    @PyMethod("poll(self, timeout=None, /)")
    static PyObject poll(ThreadState ts, PyPoll self, PyObject timeout) {
        long nanos = TimeLimit.ofMilliseconds(ts, timeout, TimeLimit.MILLISECOND);
        if (self.watch.isBusy()) {
            throw Raise.runtimeError("concurrent poll() invocation");
        }
        try {
            PyList list = new PyList();
            for (Map.Entry<Integer, Integer> each :
                    self.watch.ready(ts, TimeLimit.deadline(nanos)).entrySet()) {
                list.append(PyTuple.of(PyInt.of(each.getKey()), PyInt.of(each.getValue())));
            }
            return list;
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }
}
