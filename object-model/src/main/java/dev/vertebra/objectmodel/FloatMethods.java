package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.internal.floats.FloatHex;
import dev.vertebra.objectmodel.internal.floats.FloatMath;
import java.math.BigInteger;

/// The methods of `float`. Compare CPython Objects/floatobject.c.
@NativeType("float")
final class FloatMethods {
    private FloatMethods() {}

    @PyNew("float(x=0, /)")
    static PyObject make(ThreadState ts, PyType cls, PyObject x) {
        PyFloat value = Numbers.toFloat(ts, x);
        return cls == PyFloat.TYPE ? value : PyFloat.ofType(cls, value.value());
    }

    /// The integral part of a double.
    ///
    /// @throws PyException an OverflowError or ValueError if it is not finite
    static PyInt integer(double value) {
        if (Double.isNaN(value)) {
            throw Raise.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("cannot convert float infinity to integer");
        }
        return PyInt.ofDouble(value);
    }

    /// Give the float itself: it is its own complex conjugate.
    @PyMethod("conjugate(self, /)")
    static PyObject conjugate(PyFloat self) {
        return FloatSlots.exact(self);
    }

    /// Give the integer nearest to the number on the side of zero.
    @PyMethod("__trunc__(self, /)")
    static PyObject trunc(PyFloat self) {
        return integer(self.value());
    }

    /// Give the greatest integer that is not above the number.
    @PyMethod("__floor__(self, /)")
    static PyObject floor(PyFloat self) {
        return integer(Math.floor(self.value()));
    }

    /// Give the least integer that is not below the number.
    @PyMethod("__ceil__(self, /)")
    static PyObject ceil(PyFloat self) {
        return integer(Math.ceil(self.value()));
    }

    /// Give the nearest integer, of two equally near ones the even one.
    ///
    /// With digits, do what round(x, ndigits) does.
    @PyMethod("__round__(self, ndigits=None, /)")
    static PyObject round(ThreadState ts, PyFloat self, PyObject ndigits) {
        double value = self.value();
        if (ndigits == PyNone.NONE) {
            return integer(Math.rint(value));
        }
        PyInt digits = Numbers.index(ts, ndigits);
        long count = digits.isSmall() ? digits.small() : digits.signum() * 100_000L;
        double rounded = FloatMath.round(value, (int) Math.clamp(count, -100_000L, 100_000L));
        if (Double.isInfinite(rounded) && !Double.isInfinite(value)) {
            throw Raise.overflowError("rounded value too large to represent");
        }
        return PyFloat.of(rounded);
    }

    /// Give two integers in lowest terms whose ratio is exactly the number; the denominator is positive.
    ///
    /// >>> (-.25).as_integer_ratio()
    /// (-1, 4)
    @PyMethod("as_integer_ratio(self, /)")
    static PyObject asIntegerRatio(PyFloat self) {
        double value = self.value();
        if (Double.isInfinite(value)) {
            throw Raise.overflowError("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(value)) {
            throw Raise.valueError("cannot convert NaN to integer ratio");
        }
        if (value == 0) {
            return PyTuple.of(PyInt.ZERO, PyInt.ONE);
        }
        // An odd number times a power of two.
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        long mantissa = (long) Math.scalb(value, -exponent);
        int zeros = Long.numberOfTrailingZeros(mantissa);
        PyInt odd = PyInt.of(mantissa >> zeros);
        PyInt power = power(Math.abs(exponent + zeros));
        return exponent + zeros < 0
                ? PyTuple.of(odd, power)
                : PyTuple.of(IntArithmetic.multiply(odd, power), PyInt.ONE);
    }

    /// A power of two.
    private static PyInt power(int exponent) {
        return exponent < Long.SIZE - 1 ? PyInt.of(1L << exponent) : PyInt.of(BigInteger.ONE.shiftLeft(exponent));
    }

    /// Make a floating-point number from its hexadecimal text.
    ///
    /// >>> float.fromhex('0x1.ffffp10')
    /// 2047.984375
    @PyClassMethod("fromhex(type, string, /)")
    static PyObject fromhex(ThreadState ts, PyType cls, PyObject string) {
        if (!(string instanceof PyStr text)) {
            throw Raise.typeError("bad argument type for built-in operation");
        }
        Codecs.utf8Encode(ts, text, null);
        PyFloat value = PyFloat.of(parseHex(text.value()));
        return cls == PyFloat.TYPE ? value : Calls.call1(ts, cls, value);
    }

    private static double parseHex(String text) {
        try {
            return FloatHex.parse(NumberText.strip(text));
        } catch (FloatHex.BadHex e) {
            throw switch (e.failure) {
                case TOO_LARGE -> Raise.overflowError("hexadecimal value too large to represent as a float");
                case SYNTAX -> Raise.valueError("invalid hexadecimal floating-point string");
            };
        }
    }

    /// Give the hexadecimal text of the number.
    ///
    /// >>> 3.14159.hex()
    /// '0x1.921f9f01b866ep+1'
    @PyMethod("hex(self, /)")
    static String hex(PyFloat self) {
        return FloatHex.hex(self.value());
    }

    /// Say whether the number has no fraction.
    @PyMethod("is_integer(self, /)")
    static boolean isInteger(PyFloat self) {
        double value = self.value();
        return Double.isFinite(value) && value == Math.floor(value);
    }

    @PyMethod("__getnewargs__(self, /)")
    static PyObject getNewArgs(PyFloat self) {
        return PyTuple.of(PyFloat.of(self.value()));
    }

    /// Tell the format in which a C type stores numbers; the tests of Python ask.
    @PyClassMethod("__getformat__(type, typestr, /)")
    static String getFormat(ThreadState ts, PyType cls, PyStr name) {
        Codecs.utf8Encode(ts, name, null);
        String typestr = name.value();
        if (typestr.indexOf('\0') >= 0) {
            throw Raise.valueError("embedded null character");
        }
        if (!typestr.equals("double") && !typestr.equals("float")) {
            throw Raise.valueError("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return "IEEE, little-endian";
    }

    /// Show the number as the format says.
    @PyMethod("__format__(self, format_spec, /)")
    static PyObject format(ThreadState ts, PyFloat self, String formatSpec) {
        if (formatSpec.isEmpty()) {
            return Text.str(ts, self);
        }
        return PyStr.of(NumberFormat.formatFloat(self.value(), formatSpec, self.type.fullName()));
    }

    /// the real part of the number
    @PyGetter("real")
    static PyObject real(PyFloat self) {
        return FloatSlots.exact(self);
    }

    /// the imaginary part of the number
    @PyGetter("imag")
    static double imag(PyFloat self) {
        return 0.0;
    }
}
