package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.internal.floats.ComplexMath;
import dev.vertebra.objectmodel.internal.floats.FloatMath;
import org.jspecify.annotations.Nullable;

/// The slots of `complex`. Compare CPython Objects/complexobject.c `complex_as_number`.
@NativeType("complex")
final class ComplexSlots {
    private static final long HASH_IMAGINARY = 1000003;

    private ComplexSlots() {}

    /// The operand as complex number, or null if it is not a number.
    private static @Nullable ComplexMath number(PyObject operand) {
        if (operand instanceof PyComplex complex) {
            return new ComplexMath(complex.real(), complex.imag());
        }
        if (operand instanceof PyFloat real) {
            return new ComplexMath(real.value(), 0);
        }
        return operand instanceof PyInt integer ? new ComplexMath(Numbers.intAsDouble(integer), 0) : null;
    }

    private static PyObject object(ComplexMath number) {
        return PyComplex.of(number.real(), number.imag());
    }

    @PySpecial
    static PyObject __repr__(PyComplex self) {
        return PyStr.ofPlain(self.toString());
    }

    @PySpecial
    static long __hash__(PyComplex self) {
        long hash = FloatSlots.hash(self.real(), self) + HASH_IMAGINARY * FloatSlots.hash(self.imag(), self);
        return hash == -1 ? -2 : hash;
    }

    @PySpecial
    static boolean __bool__(PyComplex self) {
        return self.real() != 0 || self.imag() != 0;
    }

    @PySpecial
    static PyObject tp_richcompare(PyComplex self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal;
        if (other instanceof PyComplex complex) {
            equal = self.real() == complex.real() && self.imag() == complex.imag();
        } else if (other instanceof PyInt integer) {
            equal = self.imag() == 0 && FloatSlots.compare(self.real(), integer, CompareOp.EQ);
        } else if (other instanceof PyFloat number) {
            equal = self.imag() == 0 && self.real() == number.value();
        } else {
            return PyNotImplemented.INSTANCE;
        }
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject a, PyObject b) {
        ComplexMath x = number(a);
        ComplexMath y = x == null ? null : number(b);
        return x == null || y == null ? PyNotImplemented.INSTANCE : object(x.plus(y));
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        ComplexMath x = number(a);
        ComplexMath y = x == null ? null : number(b);
        return x == null || y == null ? PyNotImplemented.INSTANCE : object(x.minus(y));
    }

    @PySpecial
    static PyObject __mul__(ThreadState ts, PyObject a, PyObject b) {
        ComplexMath x = number(a);
        ComplexMath y = x == null ? null : number(b);
        return x == null || y == null ? PyNotImplemented.INSTANCE : object(x.times(y));
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject a, PyObject b) {
        ComplexMath x = number(a);
        ComplexMath y = x == null ? null : number(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        if (y.isZero()) {
            throw Raise.zeroDivisionError("complex division by zero");
        }
        return object(x.dividedBy(y));
    }

    @PySpecial
    static PyObject __pow__(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        ComplexMath x = number(a);
        ComplexMath y = x == null ? null : number(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        if (c != PyNone.NONE) {
            throw Raise.valueError("complex modulo");
        }
        boolean toZero = y.isZero();
        if (x.isZero() && !toZero && (y.real() < 0 || y.imag() != 0)) {
            throw Raise.zeroDivisionError("0.0 to a negative or complex power");
        }
        if (!toZero && x.hasBoundlessPhase(y)) {
            throw Raise.zeroDivisionError("0.0 to a negative or complex power");
        }
        if (x.vanishesBelow(y)) {
            throw Raise.zeroDivisionError("0.0 to a negative or complex power");
        }
        ComplexMath result = x.power(y);
        if (result.isInfinite()) {
            throw Raise.overflowError("complex exponentiation");
        }
        return object(result);
    }

    @PySpecial
    static PyObject __neg__(PyComplex self) {
        return PyComplex.of(-self.real(), -self.imag());
    }

    @PySpecial
    static PyObject __pos__(PyComplex self) {
        return ComplexMethods.exact(self);
    }

    @PySpecial
    static double __abs__(PyComplex self) {
        double size = FloatMath.hypot(self.real(), self.imag());
        if (Double.isInfinite(size) && Double.isFinite(self.real()) && Double.isFinite(self.imag())) {
            throw Raise.overflowError("absolute value too large");
        }
        return size;
    }
}
