package dev.vertebra.natives.numbers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `math` that add or multiply many numbers.
@NativeModuleTable("math")
final class SumFunctions {
    private SumFunctions() {}

    /// The sum of the floats of an iterable, rounded only once, at the end.
    ///
    /// The floats are IEEE 754 doubles.
    @PyFunction("fsum(seq, /)")
    static double fsum(ThreadState ts, PyObject seq) {
        ExactSum sum = new ExactSum();
        try (Stepper steps = Stepper.over(ts, seq)) {
            PyObject element;
            while ((element = steps.next()) != null) {
                sum.add(Arguments.asDouble(ts, element));
            }
        }
        return sum.result();
    }

    /// The start value, times each element of the iterable.
    ///
    /// Without elements, it is the start value, which is 1 by default. Elements are meant to be numbers.
    @PyFunction("prod(iterable, /, *, start=1)")
    static PyObject prod(ThreadState ts, PyObject iterable, PyObject start) {
        PyObject product = start;
        try (Stepper steps = Stepper.over(ts, iterable)) {
            PyObject element;
            Memory.incref(product);
            try {
                while ((element = steps.next()) != null) {
                    PyObject before = product;
                    product = Numbers.multiply(ts, before, element);
                    Memory.incref(product);
                    Memory.decref(before);
                }
            } finally {
                Memory.decref(product);
            }
        }
        return product;
    }

    /// The length of the vector with these coordinates: the square root of the sum of their squares.
    @PyFunction("hypot(*coordinates)")
    static double hypot(ThreadState ts, PyTuple coordinates) {
        double[] vector = new double[coordinates.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(Arguments.asDouble(ts, coordinates.get(i)));
        }
        return Special.norm(vector);
    }

    /// The length of the straight line from p to q.
    ///
    /// Each point is an iterable of coordinates, and both have as many of them.
    @PyFunction("dist(p, q, /)")
    static double dist(ThreadState ts, PyObject p, PyObject q) {
        PyTuple first = p instanceof PyTuple point ? point : Iterate.toTuple(ts, p);
        try (ThreadState.Hold held = ts.hold(first)) {
            PyTuple second = q instanceof PyTuple point ? point : Iterate.toTuple(ts, q);
            if (first.size() != second.size()) {
                throw Raise.valueError("both points must have the same number of dimensions");
            }
            try (ThreadState.Hold heldToo = ts.hold(second)) {
                double[] vector = new double[first.size()];
                for (int i = 0; i < vector.length; i++) {
                    double x = Arguments.asDouble(ts, first.get(i));
                    vector[i] = Math.abs(x - Arguments.asDouble(ts, second.get(i)));
                }
                return Special.norm(vector);
            }
        }
    }

    /// The sum of the products of each element of p and its partner in q.
    ///
    /// Both iterables are of the same length. With floats, the sum keeps more digits than a float until the
    /// end.
    @PyFunction("sumprod(p, q, /)")
    static PyObject sumprod(ThreadState ts, PyObject p, PyObject q) {
        PyObject first = Iterate.iter(ts, p);
        try (ThreadState.Hold held = ts.hold(first)) {
            PyObject second = Iterate.iter(ts, q);
            ProductSum sum = new ProductSum();
            try (ThreadState.Hold heldToo = ts.hold(second)) {
                PyObject x;
                while ((x = Iterate.next(ts, first)) != null) {
                    try (ThreadState.Hold heldX = ts.hold(x)) {
                        PyObject y = Iterate.next(ts, second);
                        if (y == null) {
                            throw unequal();
                        }
                        try (ThreadState.Hold heldY = ts.hold(y)) {
                            sum.add(ts, x, y);
                        }
                    }
                }
                if (Iterate.next(ts, second) != null) {
                    throw unequal();
                }
                return sum.result(ts);
            } finally {
                sum.close();
            }
        }
    }

    private static PyException unequal() {
        return Raise.valueError("Inputs are not the same length");
    }
}
