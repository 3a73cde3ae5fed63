package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNumbers;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
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
    private SelectFunctions() {}

    /// Waits until one of some files is ready: to read, to write, or with an exceptional condition, which none has.
    @PyFunction("select(rlist, wlist, xlist, timeout=None, /)")
    static PyObject select(ThreadState ts, PyObject rlist, PyObject wlist, PyObject xlist, PyObject timeout) {
        double seconds = timeoutSeconds(ts, timeout, true);
        PyTuple readers = files(ts, rlist);
        PyTuple writers = files(ts, wlist);
        PyTuple others = files(ts, xlist);
        try (var held = ts.hold(readers, writers, others);
                Watch watch = new Watch()) {
            int[] readNumbers = add(ts, watch, readers, Watch.IN);
            int[] writeNumbers = add(ts, watch, writers, Watch.OUT);
            add(ts, watch, others, 0);
            Map<Integer, Integer> ready = watch.ready(ts, Waiting.deadline(seconds));
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

    private static PyTuple files(ThreadState ts, PyObject list) {
        if (list.type().tp_iter == null && list.type().mp_subscript == null) {
            throw Raise.typeError("arguments 1-3 must be sequences");
        }
        return Iterate.toTuple(ts, list);
    }

    private static int[] add(ThreadState ts, Watch watch, PyTuple files, int event) {
        int[] numbers = new int[files.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = FileNumbers.of(ts, files.get(i));
            watch.events.merge(numbers[i], event, (a, b) -> a | b);
        }
        return numbers;
    }

    private static PyList chosen(PyTuple files, int[] numbers, Map<Integer, Integer> ready, int event) {
        PyList list = new PyList();
        for (int i = 0; i < numbers.length; i++) {
            if ((ready.getOrDefault(numbers[i], 0) & event) != 0) {
                list.append(files.get(i));
            }
        }
        return list;
    }

    /// The number that a time limit is; less than 0 for ever.
    ///
    /// @param strict whether a negative one is an error
    static double timeoutSeconds(ThreadState ts, PyObject timeout, boolean strict) {
        if (timeout == PyNone.NONE) {
            return -1;
        }
        if (!(timeout instanceof PyFloat) && !(timeout instanceof PyInt) && timeout.type().nb_index == null) {
            throw Raise.typeError("timeout must be a float or None");
        }
        double value =
                timeout instanceof PyFloat number ? number.value() : Numbers.intAsDouble(Numbers.index(ts, timeout));
        if (Double.isNaN(value)) {
            throw Raise.valueError("Invalid value NaN (not a number)");
        }
        if (value < 0 && strict) {
            throw Raise.valueError("timeout must be non-negative");
        }
        return value < 0 ? -1 : value;
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
