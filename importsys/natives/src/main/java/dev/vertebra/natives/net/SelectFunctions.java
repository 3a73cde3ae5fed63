package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.Map;

/// The functions of `select`. Compare CPython Modules/selectmodule.c.
@NativeModuleTable("select")
final class SelectFunctions {
    /// So many files are waited for at most, with descriptors below it.
    private static final int LIMIT = 1024;

    private SelectFunctions() {}

    /// Waits until one of some files is ready: to read, to write, or with an exceptional condition, which none has.
    @PyFunction("select(rlist, wlist, xlist, timeout=None, /)")
    static PyObject select(ThreadState ts, PyObject rlist, PyObject wlist, PyObject xlist, PyObject timeout) {
        long nanos = TimeLimit.of(ts, timeout, TimeLimit.SECOND, "timeout must be a float or None");
        if (nanos < 0 && timeout != PyNone.NONE) {
            throw Raise.valueError("timeout must be non-negative");
        }
        PyList readers = new PyList();
        PyList writers = new PyList();
        PyList others = new PyList();
        try (var held = ts.hold(readers, writers, others);
                Watch watch = new Watch()) {
            int[] readNumbers = add(ts, watch, rlist, readers, Watch.IN);
            int[] writeNumbers = add(ts, watch, wlist, writers, Watch.OUT);
            add(ts, watch, xlist, others, 0);
            Map<Integer, Integer> ready = watch.ready(ts, TimeLimit.deadline(nanos));
            if (ready.containsValue(Watch.INVALID)) {
                throw new Errno.Failure(9);
            }
            return PyTuple.of(
                    chosen(readers, readNumbers, ready, Watch.IN),
                    chosen(writers, writeNumbers, ready, Watch.OUT),
                    new PyList());
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Puts files among the watched.
    ///
    /// A list may change while its elements are asked for their descriptors; what is found then counts. Compare
    /// CPython Modules/selectmodule.c `seq2set`.
    private static int[] add(ThreadState ts, Watch watch, PyObject given, PyList files, int event) {
        if (given.type().tp_iter == null && given.type().mp_subscript == null) {
            throw Raise.typeError("arguments 1-3 must be sequences");
        }
        PyObject sequence = given instanceof PyList || given instanceof PyTuple ? given : Iterate.toTuple(ts, given);
        int[] numbers = new int[Math.min(size(sequence), LIMIT)];
        try (var held = ts.hold(sequence)) {
            for (int i = 0; i < size(sequence); i++) {
                PyObject file = sequence instanceof PyList list ? list.get(i) : ((PyTuple) sequence).get(i);
                files.append(file);
                int number = FileNumbers.of(ts, file);
                if (number >= LIMIT) {
                    throw Raise.valueError("filedescriptor out of range in select()");
                }
                if (i >= LIMIT) {
                    throw Raise.valueError("too many file descriptors in select()");
                }
                numbers[i] = number;
                watch.events.merge(number, event, (a, b) -> a | b);
            }
        }
        return numbers;
    }

    private static int size(PyObject sequence) {
        return sequence instanceof PyList list ? list.size() : ((PyTuple) sequence).size();
    }

    private static PyList chosen(PyList files, int[] numbers, Map<Integer, Integer> ready, int event) {
        PyList list = new PyList();
        for (int i = 0; i < files.size(); i++) {
            if ((ready.getOrDefault(numbers[i], 0) & event) != 0) {
                list.append(files.get(i));
            }
        }
        return list;
    }

    /// An object that waits for files.
    @PyFunction("poll()")
    static PyObject poll() {
        try {
            return new PyPoll(new Watch());
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }
}
