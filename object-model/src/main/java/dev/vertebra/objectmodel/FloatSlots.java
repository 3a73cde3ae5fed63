package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.internal.floats.FloatMath;
import dev.vertebra.objectmodel.internal.floats.FloatText;

/// The slots of `float`. Compare CPython Objects/floatobject.c `float_as_number`.
@NativeType("float")
final class FloatSlots {
    private FloatSlots() {}

    private static boolean isReal(PyObject a, PyObject b) {
        return (a instanceof PyFloat || a instanceof PyInt) && (b instanceof PyFloat || b instanceof PyInt);
    }

    private static double real(PyObject number) {
        return number instanceof PyFloat real ? real.value() : Numbers.intAsDouble((PyInt) number);
    }

    @PySpecial
    static PyObject __repr__(PyFloat self) {
        return PyStr.ofPlain(FloatText.repr(self.value()));
    }

    @PySpecial
    static long __hash__(PyFloat self) {
        return hash(self.value(), self);
    }

    /// The hash of a part of a number; NaN hashes by the identity of the number.
    static long hash(double value, PyObject owner) {
        return Double.isNaN(value) ? ObjectIds.hash(owner) : FloatMath.hash(value);
    }

    @PySpecial
    static boolean __bool__(PyFloat self) {
        return self.value() != 0;
    }

    @PySpecial
    static PyObject tp_richcompare(PyFloat self, PyObject other, int op) {
        if (other instanceof PyFloat number) {
            return PyBool.of(compare(self.value(), number.value(), op));
        }
        return other instanceof PyInt integer
                ? PyBool.of(compare(self.value(), integer, op))
                : PyNotImplemented.INSTANCE;
    }

    /// Whether `x op y` holds.
    static boolean compare(double x, double y, int op) {
        return switch (op) {
            case CompareOp.LT -> x < y;
            case CompareOp.LE -> x <= y;
            case CompareOp.EQ -> x == y;
            case CompareOp.NE -> x != y;
            case CompareOp.GT -> x > y;
            default -> x >= y;
        };
    }

    /// Whether `x op y` holds exactly.
    static boolean compare(double x, PyInt y, int op) {
        if (Double.isNaN(x)) {
            return op == CompareOp.NE;
        }
        int order = y.isSmall() ? FloatMath.compare(x, y.small()) : FloatMath.compare(x, y.big());
        return CompareOp.holds(op, order);
    }

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject a, PyObject b) {
        return isReal(a, b) ? PyFloat.of(real(a) + real(b)) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        return isReal(a, b) ? PyFloat.of(real(a) - real(b)) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __mul__(ThreadState ts, PyObject a, PyObject b) {
        return isReal(a, b) ? PyFloat.of(real(a) * real(b)) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject a, PyObject b) {
        if (!isReal(a, b)) {
            return PyNotImplemented.INSTANCE;
        }
        double x = real(a);
        return PyFloat.of(x / divisor(b, "float division by zero"));
    }

    private static double divisor(PyObject b, String message) {
        double y = real(b);
        if (y == 0) {
            throw Raise.zeroDivisionError(message);
        }
        return y;
    }

    @PySpecial
    static PyObject __floordiv__(ThreadState ts, PyObject a, PyObject b) {
        if (!isReal(a, b)) {
            return PyNotImplemented.INSTANCE;
        }
        double x = real(a);
        return PyFloat.of(FloatMath.floorDivide(x, divisor(b, "float floor division by zero")));
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        if (!isReal(a, b)) {
            return PyNotImplemented.INSTANCE;
        }
        double x = real(a);
        return PyFloat.of(FloatMath.mod(x, divisor(b, "float modulo by zero")));
    }

    @PySpecial
    static PyObject __divmod__(ThreadState ts, PyObject a, PyObject b) {
        if (!isReal(a, b)) {
            return PyNotImplemented.INSTANCE;
        }
        double x = real(a);
        double y = divisor(b, "float divmod()");
        return PyTuple.of(PyFloat.of(FloatMath.floorDivide(x, y)), PyFloat.of(FloatMath.mod(x, y)));
    }

    @PySpecial
    static PyObject __pow__(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        if (c != PyNone.NONE) {
            throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        if (!isReal(a, b)) {
            return PyNotImplemented.INSTANCE;
        }
        double x = real(a);
        double y = real(b);
        if (x == 0 && y < 0 && !Double.isInfinite(y)) {
            throw Raise.zeroDivisionError("0.0 cannot be raised to a negative power");
        }
        boolean finite = Double.isFinite(x) && Double.isFinite(y);
        if (finite && x < 0 && y != Math.floor(y)) {
            return ComplexSlots.__pow__(ts, PyComplex.of(x, 0), PyComplex.of(y, 0), c);
        }
        double result = FloatMath.pow(x, y);
        if (finite && Double.isInfinite(result)) {
            throw Raise.withArgs(ExceptionTypes.OverflowError, PyInt.of(34), PyStr.of("Numerical result out of range"));
        }
        return PyFloat.of(result);
    }

    @PySpecial
    static double __neg__(PyFloat self) {
        return -self.value();
    }

    @PySpecial
    static PyObject __pos__(PyFloat self) {
        return exact(self);
    }

    @PySpecial
    static double __abs__(PyFloat self) {
        return Math.abs(self.value());
    }

    @PySpecial
    static PyObject __int__(PyFloat self) {
        return FloatMethods.integer(self.value());
    }

    @PySpecial
    static PyObject __float__(PyFloat self) {
        return exact(self);
    }

    /// The same number as an instance of `float` itself.
    static PyFloat exact(PyFloat self) {
        return self.type == PyFloat.TYPE ? self : PyFloat.of(self.value());
    }
}
