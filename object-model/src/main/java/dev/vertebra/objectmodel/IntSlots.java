package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;

/// The slots of `int`. Compare CPython Objects/longobject.c `long_as_number`.
@NativeType("int")
final class IntSlots {
    private IntSlots() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyInt self) {
        return PyStr.ofPlain(IntParsing.toDecimal(ts, self));
    }

    @PySpecial
    static long __hash__(PyInt self) {
        return self.hash();
    }

    @PySpecial
    static boolean __bool__(PyInt self) {
        return self.signum() != 0;
    }

    @PySpecial
    static PyObject tp_richcompare(PyInt self, PyObject other, int op) {
        return other instanceof PyInt integer
                ? PyBool.of(CompareOp.holds(op, self.compareTo(integer)))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.add(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.subtract(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __mul__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.multiply(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.remainder(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __divmod__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.divmod(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __floordiv__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y
                ? IntArithmetic.floorDivide(x, y)
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y
                ? PyFloat.of(IntArithmetic.trueDivide(x, y))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __pow__(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        if (!(a instanceof PyInt x && b instanceof PyInt y)) {
            return PyNotImplemented.INSTANCE;
        }
        if (c instanceof PyInt modulus) {
            return IntArithmetic.power(x, y, modulus);
        }
        if (c != PyNone.NONE) {
            return PyNotImplemented.INSTANCE;
        }
        if (y.signum() >= 0) {
            return IntArithmetic.power(x, y);
        }
        return FloatSlots.__pow__(
                ts, PyFloat.of(Numbers.intAsDouble(x)), PyFloat.of(Numbers.intAsDouble(y)), PyNone.NONE);
    }

    @PySpecial
    static PyObject __lshift__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.shiftLeft(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __rshift__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y
                ? IntArithmetic.shiftRight(x, y)
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __and__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.and(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __xor__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.xor(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyInt x && b instanceof PyInt y ? IntArithmetic.or(x, y) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __neg__(PyInt self) {
        return IntArithmetic.negate(self);
    }

    @PySpecial
    static PyObject __pos__(PyInt self) {
        return self.exact();
    }

    @PySpecial
    static PyObject __abs__(PyInt self) {
        return IntArithmetic.absolute(self);
    }

    @PySpecial
    static PyObject __invert__(PyInt self) {
        return IntArithmetic.invert(self);
    }

    @PySpecial
    static PyObject __int__(PyInt self) {
        return self.exact();
    }

    @PySpecial
    static PyObject __index__(PyInt self) {
        return self.exact();
    }

    @PySpecial
    static double __float__(PyInt self) {
        return Numbers.intAsDouble(self);
    }
}
