package dev.vertebra.natives.datetime.span;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.IntArithmetic;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;

/// The operators of `datetime.timedelta`. Compare CPython Modules/_datetimemodule.c delta_as_number.
@NativeType("datetime.timedelta")
public final class TimeDeltaArithmetic {
    private static final PyStr AS_INTEGER_RATIO = PyStr.intern("as_integer_ratio");

    private TimeDeltaArithmetic() {}

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyTimeDelta a && right instanceof PyTimeDelta b) {
            return PyTimeDelta.of(ts, a.days + (long) b.days, a.seconds + b.seconds, a.microseconds + b.microseconds);
        }
        return PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject left, PyObject right) {
        return left instanceof PyTimeDelta a && right instanceof PyTimeDelta b
                ? subtract(ts, a, b)
                : PyNotImplemented.INSTANCE;
    }

    public static PyTimeDelta subtract(ThreadState ts, PyTimeDelta a, PyTimeDelta b) {
        return PyTimeDelta.of(ts, a.days - (long) b.days, a.seconds - b.seconds, a.microseconds - b.microseconds);
    }

    static PyTimeDelta negated(ThreadState ts, PyTimeDelta a) {
        return PyTimeDelta.of(ts, -a.days, -a.seconds, -a.microseconds);
    }

    @PySpecial
    static PyObject __neg__(ThreadState ts, PyTimeDelta self) {
        return negated(ts, self);
    }

    @PySpecial
    static PyObject __pos__(ThreadState ts, PyTimeDelta self) {
        return PyTimeDelta.ofType(ts, PyTimeDelta.TYPE, self.days, self.seconds, self.microseconds);
    }

    @PySpecial
    static PyObject __abs__(ThreadState ts, PyTimeDelta self) {
        return self.days < 0 ? negated(ts, self) : __pos__(ts, self);
    }

    @PySpecial
    static boolean __bool__(PyTimeDelta self) {
        return !self.isZero();
    }

    @PySpecial
    static PyObject __mul__(ThreadState ts, PyObject left, PyObject right) {
        PyObject factor = left instanceof PyTimeDelta ? right : left;
        PyTimeDelta delta = (PyTimeDelta) (left instanceof PyTimeDelta ? left : right);
        if (factor instanceof PyInt) {
            return made(ts, Numbers.multiply(ts, factor, delta.toMicroseconds()));
        }
        return factor instanceof PyFloat ? scaled(ts, delta, factor, false) : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __floordiv__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyTimeDelta a) {
            if (right instanceof PyInt) {
                return made(ts, Numbers.floorDivide(ts, a.toMicroseconds(), right));
            }
            if (right instanceof PyTimeDelta b) {
                return IntArithmetic.floorDivide(a.toMicroseconds(), b.toMicroseconds());
            }
        }
        return PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyTimeDelta a) {
            if (right instanceof PyTimeDelta b) {
                return PyFloat.of(IntArithmetic.trueDivide(a.toMicroseconds(), b.toMicroseconds()));
            }
            if (right instanceof PyFloat) {
                return scaled(ts, a, right, true);
            }
            if (right instanceof PyInt number) {
                return nearest(ts, a.toMicroseconds(), number);
            }
        }
        return PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject left, PyObject right) {
        return left instanceof PyTimeDelta a && right instanceof PyTimeDelta b
                ? made(ts, IntArithmetic.remainder(a.toMicroseconds(), b.toMicroseconds()))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static PyObject __divmod__(ThreadState ts, PyObject left, PyObject right) {
        if (left instanceof PyTimeDelta a && right instanceof PyTimeDelta b) {
            PyTuple pair = IntArithmetic.divmod(a.toMicroseconds(), b.toMicroseconds());
            return PyTuple.of(pair.get(0), made(ts, pair.get(1)));
        }
        return PyNotImplemented.INSTANCE;
    }

    private static PyTimeDelta made(ThreadState ts, PyObject microseconds) {
        if (microseconds instanceof PyInt number) {
            return PyTimeDelta.ofMicroseconds(ts, PyTimeDelta.TYPE, number);
        }
        throw Raise.typeError(
                "divmod() returned non-tuple (type %s)", microseconds.type().fullName());
    }

    /// A difference multiplied with a float or divided by it, without loss until it is rounded.
    private static PyObject scaled(ThreadState ts, PyTimeDelta delta, PyObject number, boolean divides) {
        PyObject ratio = Calls.callMethod(ts, number, AS_INTEGER_RATIO);
        if (!(ratio instanceof PyTuple pair)) {
            throw Raise.typeError(
                    "unexpected return type from as_integer_ratio(): expected tuple, got '%s'",
                    ratio.type().fullName());
        }
        if (pair.size() != 2) {
            throw Raise.valueError("as_integer_ratio() must return a 2-tuple");
        }
        PyObject divisor = pair.get(divides ? 0 : 1);
        try (ThreadState.Hold held = ts.hold(divisor)) {
            PyObject product = Numbers.multiply(ts, delta.toMicroseconds(), pair.get(divides ? 1 : 0));
            if (product instanceof PyInt a && divisor instanceof PyInt b) {
                return nearest(ts, a, b);
            }
            throw Raise.typeError("non-integer arguments in division");
        }
    }

    /// The quotient rounded to the nearest number, a half to the even one.
    private static PyObject nearest(ThreadState ts, PyInt number, PyInt divisor) {
        if (divisor.signum() == 0) {
            throw Raise.zeroDivisionError("integer division or modulo by zero");
        }
        BigInteger b = divisor.big().abs();
        BigInteger a = divisor.signum() < 0 ? number.big().negate() : number.big();
        BigInteger[] parts = a.divideAndRemainder(b);
        int order = parts[1].abs().shiftLeft(1).compareTo(b);
        boolean up = order > 0 || order == 0 && parts[0].testBit(0);
        BigInteger rounded = up ? parts[0].add(BigInteger.valueOf(a.signum())) : parts[0];
        return PyTimeDelta.ofMicroseconds(ts, PyTimeDelta.TYPE, PyInt.of(rounded));
    }
}
