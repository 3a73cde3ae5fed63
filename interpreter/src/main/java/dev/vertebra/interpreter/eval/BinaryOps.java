package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.InPlace;
import dev.vertebra.objectmodel.IntArithmetic;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// Binary operators and comparisons. The numbering is that of `BINARY_OP` and `COMPARE_OP`.
final class BinaryOps {
    // The outcomes of a comparison in the operand of `COMPARE_OP`. Compare CPython Include/internal/pycore_code.h
    // COMPARISON_LESS_THAN.
    private static final int LESS = 2;
    private static final int GREATER = 4;
    private static final int EQUAL = 8;

    private BinaryOps() {}

    /// `BINARY_OP`.
    static PyObject binary(ThreadState ts, PyObject left, PyObject right, int op) {
        return switch (op) {
            case 0 -> Numbers.add(ts, left, right);
            case 1 -> Numbers.and(ts, left, right);
            case 2 -> Numbers.floorDivide(ts, left, right);
            case 3 -> Numbers.lshift(ts, left, right);
            case 5 -> Numbers.multiply(ts, left, right);
            case 6 -> Numbers.remainder(ts, left, right);
            case 10 -> Numbers.subtract(ts, left, right);
            case 11 -> Numbers.trueDivide(ts, left, right);
            case 13 -> InPlace.add(ts, left, right);
            case 18 -> InPlace.multiply(ts, left, right);
            case 23 -> InPlace.subtract(ts, left, right);
            default -> rare(ts, left, right, op);
        };
    }

    private static PyObject rare(ThreadState ts, PyObject left, PyObject right, int op) {
        return switch (op) {
            case 4 -> Numbers.matrixMultiply(ts, left, right);
            case 7 -> Numbers.or(ts, left, right);
            case 8 -> Numbers.power(ts, left, right);
            case 9 -> Numbers.rshift(ts, left, right);
            case 12 -> Numbers.xor(ts, left, right);
            case 14 -> InPlace.and(ts, left, right);
            case 15 -> InPlace.floorDivide(ts, left, right);
            case 16 -> InPlace.lshift(ts, left, right);
            case 17 -> InPlace.matrixMultiply(ts, left, right);
            case 19 -> InPlace.remainder(ts, left, right);
            case 20 -> InPlace.or(ts, left, right);
            case 21 -> InPlace.power(ts, left, right);
            case 22 -> InPlace.rshift(ts, left, right);
            case 24 -> InPlace.trueDivide(ts, left, right);
            case 25 -> InPlace.xor(ts, left, right);
            default -> throw new IllegalStateException("no binary operator " + op);
        };
    }

    // What follows is part of the evaluation loop, in which there is little room: the commonest operands only, the rest
    // is called.

    /// `+`, or `+=` if the operator says so.
    static PyObject add(ThreadState ts, PyObject left, PyObject right, int op) {
        PyObject sum = sum(left, right);
        if (sum != null) {
            return sum;
        }
        return op == 0 ? Numbers.add(ts, left, right) : InPlace.add(ts, left, right);
    }

    /// `+` of two ints whose sum fits a long, or of two floats; else null.
    static @Nullable PyObject sum(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            long x = ((PyInt) left).small();
            long y = ((PyInt) right).small();
            long sum = x + y;
            return ((x ^ sum) & (y ^ sum)) >= 0 ? PyInt.of(sum) : null;
        }
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            return PyFloat.of(((PyFloat) left).value() + ((PyFloat) right).value());
        }
        return null;
    }

    /// `-`, or `-=` if the operator says so.
    static PyObject subtract(ThreadState ts, PyObject left, PyObject right, int op) {
        PyObject difference = difference(left, right);
        if (difference != null) {
            return difference;
        }
        return op == 10 ? Numbers.subtract(ts, left, right) : InPlace.subtract(ts, left, right);
    }

    /// `-` of two ints whose difference fits a long, or of two floats; else null.
    static @Nullable PyObject difference(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            long x = ((PyInt) left).small();
            long y = ((PyInt) right).small();
            long difference = x - y;
            return ((x ^ y) & (x ^ difference)) >= 0 ? PyInt.of(difference) : null;
        }
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            return PyFloat.of(((PyFloat) left).value() - ((PyFloat) right).value());
        }
        return null;
    }

    /// `*`, or `*=` if the operator says so.
    static PyObject multiply(ThreadState ts, PyObject left, PyObject right, int op) {
        PyObject product = product(left, right);
        if (product != null) {
            return product;
        }
        return op == 5 ? Numbers.multiply(ts, left, right) : InPlace.multiply(ts, left, right);
    }

    /// `*` of two ints that fit a long, or of two floats; else null.
    static @Nullable PyObject product(PyObject left, PyObject right) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            return IntArithmetic.multiply((PyInt) left, (PyInt) right);
        }
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            return PyFloat.of(((PyFloat) left).value() * ((PyFloat) right).value());
        }
        return null;
    }

    /// `COMPARE_OP` that gives a bool.
    static boolean holds(ThreadState ts, PyObject left, PyObject right, int arg) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            return ints(((PyInt) left).small(), ((PyInt) right).small(), arg);
        }
        return holdsElse(ts, left, right, arg);
    }

    /// `COMPARE_OP` that gives a bool, of two ints that fit a long, or of two floats.
    static boolean numbersHold(PyObject left, PyObject right, int arg) {
        return left.getClass() == PyInt.class
                ? ints(((PyInt) left).small(), ((PyInt) right).small(), arg)
                : floats(((PyFloat) left).value(), ((PyFloat) right).value(), arg >> 5);
    }

    private static boolean holdsElse(ThreadState ts, PyObject left, PyObject right, int arg) {
        int op = arg >> 5;
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            return floats(((PyFloat) left).value(), ((PyFloat) right).value(), op);
        }
        PyObject result = Compare.rich(ts, left, right, op);
        return result == PyBool.TRUE || result != PyBool.FALSE && Truth.of(ts, result);
    }

    /// `COMPARE_OP`: the operator above bit 5; bit 4 asks for a bool; below it is a bit for each outcome that holds.
    static PyObject compare(ThreadState ts, PyObject left, PyObject right, int arg) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            return PyBool.of(ints(((PyInt) left).small(), ((PyInt) right).small(), arg));
        }
        return compareElse(ts, left, right, arg);
    }

    private static PyObject compareElse(ThreadState ts, PyObject left, PyObject right, int arg) {
        int op = arg >> 5;
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            return PyBool.of(floats(((PyFloat) left).value(), ((PyFloat) right).value(), op));
        }
        PyObject result = Compare.rich(ts, left, right, op);
        return (arg & 16) != 0 && result.type() != PyBool.TYPE ? PyBool.of(Truth.of(ts, result)) : result;
    }

    private static boolean ints(long a, long b, int arg) {
        return (arg & (a < b ? LESS : a > b ? GREATER : EQUAL)) != 0;
    }

    private static boolean floats(double a, double b, int op) {
        return switch (op) {
            case CompareOp.LT -> a < b;
            case CompareOp.LE -> a <= b;
            case CompareOp.EQ -> a == b;
            case CompareOp.NE -> a != b;
            case CompareOp.GT -> a > b;
            default -> a >= b;
        };
    }
}
