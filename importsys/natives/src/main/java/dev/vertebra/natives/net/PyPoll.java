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

/// `select.poll`: files that are watched by descriptor.
@NativeType("select.poll")
final class PyPoll extends PyObject {
    static final PyType TYPE = PyType.builtin("select.poll", PyPoll.class)
            .flags(PyType.NO_INSTANTIATION)
            .sealed()
            .natives(PyPollNatives.rows())
            .structure(48)
            .ofModule()
            .make();

    private final Watch watch;

    PyPoll(Watch watch) {
        super(TYPE);
        this.watch = watch;
    }

    private static int events(int mask) {
        if (mask < 0 || mask > 0xFFFF) {
            throw Raise.overflowError(
                    mask < 0
                            ? "can't convert negative value to unsigned int"
                            : "Python int too large for C unsigned short");
        }
        return mask;
    }

    /// Watches a file for some events.
    @PyMethod("register(self, fd, eventmask=7, /)")
    static void register(ThreadState ts, PyPoll self, PyObject fd, int eventmask) {
        self.watch.events.put(FileNumbers.of(ts, fd), events(eventmask));
    }

    /// Changes what a file is watched for.
    @PyMethod("modify(self, fd, eventmask, /)")
    static void modify(ThreadState ts, PyPoll self, PyObject fd, int eventmask) {
        if (self.watch.events.replace(FileNumbers.of(ts, fd), events(eventmask)) == null) {
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
        double seconds = SelectFunctions.timeoutSeconds(ts, timeout, false) / 1000;
        try {
            PyList list = new PyList();
            for (Map.Entry<Integer, Integer> each :
                    self.watch.ready(ts, Waiting.deadline(seconds)).entrySet()) {
                list.append(PyTuple.of(PyInt.of(each.getKey()), PyInt.of(each.getValue())));
            }
            return list;
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }
}
