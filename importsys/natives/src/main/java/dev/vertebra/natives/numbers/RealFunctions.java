package dev.vertebra.natives.numbers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The functions of `math` that take several real numbers, or any number.
@NativeModuleTable("math")
final class RealFunctions {
    private static final PyStr CEIL = PyStr.intern("__ceil__");
    private static final PyStr FLOOR = PyStr.intern("__floor__");
    private static final PyStr TRUNC = PyStr.intern("__trunc__");

    private RealFunctions() {}

    private static boolean finite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    /// The result of a function of two doubles: NaN from numbers is outside the domain, infinity from finite ones
    /// outside the range. Compare CPython Modules/mathmodule.c math_2.
    private static double checked(double x, double y, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathErrors.domain();
        }
        if (Double.isInfinite(result) && finite(x) && finite(y)) {
            throw MathErrors.range();
        }
        return result;
    }

    /// The angle of the point (x, y) to the positive x axis, in radians from -pi to pi.
    ///
    /// The signs of both coordinates decide the quadrant, which y/x alone does not tell.
    @PyFunction("atan2(y, x, /)")
    static double atan2(double y, double x) {
        return InverseTrigonometry.atan2(y, x);
    }

    /// A float as great as x, with the sign of y, which also counts if y is 0.0 or -0.0.
    @PyFunction("copysign(x, y, /)")
    static double copysign(double x, double y) {
        // Java's own takes the sign of a NaN for positive.
        long magnitude = Double.doubleToRawLongBits(x) & Long.MAX_VALUE;
        return Double.longBitsToDouble(magnitude | Double.doubleToRawLongBits(y) & Long.MIN_VALUE);
    }

    /// The remainder of x / y with the sign of x.
    ///
    /// The result of x % y has the sign of y instead.
    @PyFunction("fmod(x, y, /)")
    static double fmod(double x, double y) {
        if (Double.isInfinite(y) && finite(x)) {
            return x;
        }
        return checked(x, y, x % y);
    }

    /// What is left of x after the multiple of y nearest to it; of two as near, the even multiple counts.
    @PyFunction("remainder(x, y, /)")
    static double remainder(double x, double y) {
        return checked(x, y, Math.IEEEremainder(x, y));
    }

    /// The power of x with the exponent y, as a float.
    @PyFunction("pow(x, y, /)")
    static double pow(double x, double y) {
        if (x == 1 || y == 0) {
            return 1;
        }
        if (x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        double result = Math.pow(x, y);
        if (x == 0 && y < 0 && finite(y)) {
            throw MathErrors.domain();
        }
        return checked(x, y, result);
    }

    /// The product of x and 2**i.
    ///
    /// This puts together what frexp() takes apart.
    @PyFunction("ldexp(x, i, /)")
    static double ldexp(double x, PyObject i) {
        if (!(i instanceof PyInt exponent)) {
            throw Raise.typeError("Expected an int as second argument to ldexp.");
        }
        if (x == 0 || !finite(x)) {
            return x;
        }
        long by = exponent.longValueClamped();
        double result = Special.scale(x, by);
        if (Double.isInfinite(result)) {
            throw MathErrors.range();
        }
        return result;
    }

    /// A pair (m, e) of a float and an int such that m * 2**e is x.
    ///
    /// The absolute value of m is at least 0.5 and below 1. For zero, both are zero.
    @PyFunction("frexp(x, /)")
    static PyObject frexp(double x) {
        if (x == 0 || !finite(x)) {
            return PyTuple.of(PyFloat.of(x), PyInt.ZERO);
        }
        int exponent = Special.exponent(x);
        return PyTuple.of(PyFloat.of(Special.scale(x, -exponent)), PyInt.of(exponent));
    }

    /// A pair of floats: the part of x after the point and the part before it, each with the sign of x.
    @PyFunction("modf(x, /)")
    static PyObject modf(double x) {
        if (Double.isInfinite(x)) {
            return PyTuple.of(PyFloat.of(Math.copySign(0, x)), PyFloat.of(x));
        }
        double whole = x < 0 || 1 / x < 0 ? Math.ceil(x) : Math.floor(x);
        return PyTuple.of(PyFloat.of(Math.copySign(x - whole, x)), PyFloat.of(whole));
    }

    /// The value of x * y + z, rounded only once.
    @PyFunction("fma(x, y, z, /)")
    static double fma(double x, double y, double z) {
        double result = Math.fma(x, y, z);
        if (finite(result)) {
            return result;
        }
        if (Double.isNaN(result)) {
            if (!Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
                throw Raise.valueError("invalid operation in fma");
            }
        } else if (finite(x) && finite(y) && finite(z)) {
            throw Raise.overflowError("overflow in fma");
        }
        return result;
    }

    /// Whether two numbers differ by no more than a tolerance.
    ///
    /// rel_tol is the greatest difference relative to the larger magnitude, abs_tol the greatest absolute one.
    @PyFunction("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static boolean isclose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Raise.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute;
    }

    /// The float that many steps from x in the direction of y, one step by default.
    ///
    /// An x or y that is no number or steps that are no integer are a TypeError, negative steps a ValueError.
    @PyFunction("nextafter(x, y, /, *, steps=None)")
    static double nextafter(ThreadState ts, double x, double y, PyObject steps) {
        if (steps == PyNone.NONE) {
            return x == y ? y : Math.nextAfter(x, y);
        }
        PyInt wanted = Numbers.index(ts, steps);
        if (wanted.signum() < 0) {
            throw Raise.valueError("steps must be a non-negative integer");
        }
        return Special.nextAfter(x, y, wanted.longValueClamped());
    }

    /// The distance from abs(x) to the next greater float: what the last bit of x is worth.
    @PyFunction("ulp(x, /)")
    static double ulp(double x) {
        return Math.ulp(x);
    }

    // --- logarithms

    private static double logOf(ThreadState ts, PyObject x, int base) {
        if (!(x instanceof PyInt integer)) {
            double number = Arguments.asDouble(ts, x);
            if (number <= 0) {
                throw MathErrors.domain();
            }
            return log(number, base);
        }
        if (integer.signum() <= 0) {
            throw MathErrors.domain();
        }
        double number = integer.toDouble();
        if (finite(number)) {
            return log(number, base);
        }
        BigInteger big = integer.big();
        int shift = big.bitLength() - 64;
        int exponent = big.bitLength();
        double mantissa = Special.scale(Special.toOdd(big, shift), -64);
        if (mantissa == 1) {
            return log(0.5, base) + log(2.0, base) * (exponent + 1.0);
        }
        return log(mantissa, base) + log(2.0, base) * exponent;
    }

    private static double log(double x, int base) {
        return switch (base) {
            case 2 -> Special.log2(x);
            case 10 -> Math.log10(x);
            default -> Math.log(x);
        };
    }

    /// The logarithm of x to a base, which is e by default.
    @PyFunction("log(x, base=math.e, /)")
    @ShownSignature("")
    static PyObject log(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("math.log()", keywords);
        Arguments.checkCount("log", count, 1, 2);
        PyFloat number = PyFloat.of(logOf(ts, args[from], 0));
        return count == 1 ? number : Numbers.trueDivide(ts, number, PyFloat.of(logOf(ts, args[from + 1], 0)));
    }

    /// The logarithm of x to base 10.
    @PyFunction("log10(x, /)")
    static double log10(ThreadState ts, PyObject x) {
        return logOf(ts, x, 10);
    }

    /// The logarithm of x to base 2.
    @PyFunction("log2(x, /)")
    static double log2(ThreadState ts, PyObject x) {
        return logOf(ts, x, 2);
    }

    // --- rounding

    private static PyObject integer(double x) {
        if (Double.isInfinite(x)) {
            throw Raise.overflowError("cannot convert float infinity to integer");
        }
        if (Double.isNaN(x)) {
            throw Raise.valueError("cannot convert float NaN to integer");
        }
        return PyInt.ofDouble(x);
    }

    /// The least integer that is not below x.
    ///
    /// A type may define __ceil__ for it.
    @PyFunction("ceil(x, /)")
    static PyObject ceil(ThreadState ts, PyObject x) {
        PyObject method = x.type() == PyFloat.TYPE ? null : Attributes.lookupSpecial(ts, x, CEIL);
        return method != null ? Calls.call0(ts, method) : integer(Math.ceil(Arguments.asDouble(ts, x)));
    }

    /// The greatest integer that is not above x.
    ///
    /// A type may define __floor__ for it.
    @PyFunction("floor(x, /)")
    static PyObject floor(ThreadState ts, PyObject x) {
        PyObject method = x.type() == PyFloat.TYPE ? null : Attributes.lookupSpecial(ts, x, FLOOR);
        return method != null ? Calls.call0(ts, method) : integer(Math.floor(Arguments.asDouble(ts, x)));
    }

    /// The number x without the part after the point, as __trunc__ of its type gives it.
    @PyFunction("trunc(x, /)")
    static PyObject trunc(ThreadState ts, PyObject x) {
        if (x.type() == PyFloat.TYPE) {
            return integer(((PyFloat) x).value());
        }
        PyObject method = Attributes.lookupSpecial(ts, x, TRUNC);
        if (method == null) {
            throw Raise.typeError(
                    "type %s doesn't define __trunc__ method", x.type().fullName());
        }
        return Calls.call0(ts, method);
    }
}
