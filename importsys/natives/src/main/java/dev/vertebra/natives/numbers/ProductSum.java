package dev.vertebra.natives.numbers;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;

/// A sum of products: exact for ints, in triple precision for floats, by the operators for other numbers. Compare
/// CPython Modules/mathmodule.c math_sumprod_impl.
final class ProductSum {
    private PyObject total = PyInt.ZERO;
    private boolean integers = true;
    private boolean integersUsed;
    private BigInteger integerSum = BigInteger.ZERO;
    private long smallSum;
    private boolean floats = true;
    private boolean floatsUsed;
    private double high;
    private double low;
    private double tiny;

    void add(ThreadState ts, PyObject x, PyObject y) {
        if (integers) {
            if (x.type() == PyInt.TYPE && y.type() == PyInt.TYPE) {
                addIntegers((PyInt) x, (PyInt) y);
                return;
            }
            integers = false;
            flushIntegers(ts);
        }
        if (floats) {
            if (isReal(x) && isReal(y) && (x.type() == PyFloat.TYPE || y.type() == PyFloat.TYPE)) {
                double a = Arguments.asDouble(ts, x);
                double b = Arguments.asDouble(ts, y);
                addFloats(a, b);
                if (Math.abs(high) <= Double.MAX_VALUE) {
                    return;
                }
            }
            floats = false;
            flushFloats(ts);
            if (isReal(x) && isReal(y) && (x.type() == PyFloat.TYPE || y.type() == PyFloat.TYPE)) {
                return;
            }
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

    private void addIntegers(PyInt x, PyInt y) {
        integersUsed = true;
        if (x.isSmall() && y.isSmall()) {
            long a = x.small();
            long b = y.small();
            long product = a * b;
            long sum = smallSum + product;
            boolean fits = Math.multiplyHigh(a, b) == product >> 63;
            if (fits && ((smallSum ^ sum) & (product ^ sum)) >= 0) {
                smallSum = sum;
                return;
            }
        }
        integerSum = integerSum.add(x.big().multiply(y.big()));
    }

    private void flushIntegers(ThreadState ts) {
        if (integersUsed) {
            replaceTotal(Numbers.add(ts, total, PyInt.of(integerSum.add(BigInteger.valueOf(smallSum)))));
            integersUsed = false;
        }
    }

    private void addFloats(double x, double y) {
        floatsUsed = true;
        double product = x * y;
        double productLow = Math.fma(x, y, -product);
        double sum = high + product;
        double sumLow = error(high, product, sum);
        double first = low + productLow;
        double firstLow = error(low, productLow, first);
        double second = first + sumLow;
        double secondLow = error(first, sumLow, second);
        high = sum;
        low = second;
        tiny += firstLow + secondLow;
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
            double rounded = Math.abs(sum) <= Double.MAX_VALUE ? tiny + lost + sum : high;
            replaceTotal(Numbers.add(ts, total, PyFloat.of(rounded)));
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
