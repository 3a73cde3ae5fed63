package dev.vertebra.interpreter.builtins;

import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `sum()`: ints exactly, floats with Neumaier's compensation. Compare CPython Python/bltinmodule.c `builtin_sum_impl`.
final class Sums {
    private Sums() {}

    static PyObject sum(ThreadState ts, PyObject iterable, PyObject start) {
        if (start instanceof PyStr || start instanceof PyBytes || start instanceof PyByteArray) {
            Iterate.iter(ts, iterable);
        }
        if (start instanceof PyStr) {
            throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (start instanceof PyBytes) {
            throw Raise.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
        }
        if (start instanceof PyByteArray) {
            throw Raise.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        PyObject result = start;
        try (var steps = Stepper.over(ts, iterable)) {
            PyObject element = steps.next();
            if (result.getClass() == PyInt.class) {
                long total = ((PyInt) result).small();
                while (element != null && element.getClass() == PyInt.class) {
                    long x = ((PyInt) element).small();
                    long next = total + x;
                    if (((total ^ next) & (x ^ next)) < 0) {
                        break;
                    }
                    total = next;
                    element = steps.next();
                }
                result = PyInt.of(total);
            }
            if (result.type() == PyInt.TYPE) {
                while (element != null && element.type() == PyInt.TYPE) {
                    result = Numbers.add(ts, result, element);
                    element = steps.next();
                }
            }
            if (element != null && element.type() == PyFloat.TYPE && isNumber(result)) {
                double total = result instanceof PyFloat f ? f.value() : ((PyInt) result).toDouble();
                double compensation = 0;
                while (element != null && (element.type() == PyFloat.TYPE || element.type() == PyInt.TYPE)) {
                    double x = element instanceof PyFloat f ? f.value() : ((PyInt) element).toDouble();
                    double next = total + x;
                    compensation += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
                    total = next;
                    element = steps.next();
                }
                boolean usable = compensation != 0 && Double.isFinite(compensation);
                result = PyFloat.of(usable ? total + compensation : total);
            }
            return element == null ? result : added(ts, result, element, steps);
        }
    }

    /// Adds any objects: a sum dies before the element that was added to it.
    private static PyObject added(ThreadState ts, PyObject start, PyObject first, Stepper steps) {
        PyObject result = start;
        PyObject element = first;
        Memory.incref(result);
        while (element != null) {
            PyObject before = result;
            Memory.incref(element);
            try {
                steps.release();
                result = Numbers.add(ts, before, element);
                Memory.incref(result);
            } finally {
                Memory.decref(before);
                Memory.decref(element);
            }
            element = next(steps, result);
        }
        Memory.decref(result);
        return result;
    }

    private static @Nullable PyObject next(Stepper steps, PyObject result) {
        try {
            return steps.next();
        } catch (RuntimeException e) {
            Memory.decref(result);
            throw e;
        }
    }

    private static boolean isNumber(PyObject object) {
        return object.type() == PyFloat.TYPE || object.type() == PyInt.TYPE;
    }
}
