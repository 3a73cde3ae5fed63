package dev.vertebra.natives.numbers;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// A sum of products: of ints as long as 64 bits hold it, in triple precision for floats as long as it is finite, from
/// then on by the operators. Compare CPython Modules/mathmodule.c math_sumprod_impl.
final class ProductSum {
    private PyObject total = PyInt.ZERO;
    private boolean integers = true;
    private boolean integersUsed;
    private long smallSum;
    private boolean floats = true;
    private boolean floatsUsed;
    private double high;
    private double low;
    private double tiny;

    void add(ThreadState ts, PyObject x, PyObject y) {
        if (integers) {
            if (x.type() == PyInt.TYPE && y.type() == PyInt.TYPE && addIntegers((PyInt) x, (PyInt) y)) {
                return;
            }
            integers = false;
            flushIntegers(ts);
        }
        if (floats) {
            boolean real = isReal(x) && isReal(y) && (x.type() == PyFloat.TYPE || y.type() == PyFloat.TYPE);
            if (real && addFloats(Arguments.asDouble(ts, x), Arguments.asDouble(ts, y))) {
                return;
            }
            floats = false;
            flushFloats(ts);
        }
        PyObject product = Numbers.multiply(ts, x, y);
        try (ThreadState.Hold held = ts.hold(product)) {
            replaceTotal(Numbers.add(ts, total, product));
        }
    }

    private static boolean isReal(PyObject x) {
        return x.type() == PyFloat.TYPE || x.type() == PyInt.TYPE || x.type() == PyBool.TYPE;
    }

    private void replaceTotal(PyObject now) {
        Memory.incref(now);
        Memory.decref(total);
        total = now;
    }

    /// Adds to the sum of small integers, or tells that it would be none any more.
    private boolean addIntegers(PyInt x, PyInt y) {
        if (x.isSmall() && y.isSmall()) {
            long a = x.small();
            long b = y.small();
            long product = a * b;
            long sum = smallSum + product;
            boolean fits = Math.multiplyHigh(a, b) == product >> 63;
            if (fits && ((smallSum ^ sum) & (product ^ sum)) >= 0) {
                smallSum = sum;
                integersUsed = true;
                return true;
            }
        }
        return false;
    }

    private void flushIntegers(ThreadState ts) {
        if (integersUsed) {
            replaceTotal(Numbers.add(ts, total, PyInt.of(smallSum)));
            integersUsed = false;
        }
    }

    /// Adds to the sum of floats, or tells that it would not be finite any more.
    private boolean addFloats(double x, double y) {
        double product = x * y;
        double productLow = Math.fma(x, y, -product);
        double sum = high + product;
        if (!(Math.abs(sum) <= Double.MAX_VALUE)) {
            return false;
        }
        double sumLow = error(high, product, sum);
        double first = low + productLow;
        double firstLow = error(low, productLow, first);
        double second = first + sumLow;
        double secondLow = error(first, sumLow, second);
        high = sum;
        low = second;
        tiny = tiny + firstLow + secondLow;
        floatsUsed = true;
        return true;
    }

    /// What the rounding of a sum has lost.
    private static double error(double a, double b, double sum) {
        double z = sum - a;
        return a - (sum - z) + (b - z);
    }

    private void flushFloats(ThreadState ts) {
        if (floatsUsed) {
            double sum = low + high;
            double lost = error(low, high, sum);
            replaceTotal(Numbers.add(ts, total, PyFloat.of(tiny + lost + sum)));
            floatsUsed = false;
        }
    }

    PyObject result(ThreadState ts) {
        flushIntegers(ts);
        flushFloats(ts);
        return total;
    }

    /// Lets go of the sum.
    void close() {
        Memory.decref(total);
        total = PyInt.ZERO;
    }
}
