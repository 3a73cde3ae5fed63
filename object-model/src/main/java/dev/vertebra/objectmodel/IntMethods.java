package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.internal.ints.IntMath;
import org.jspecify.annotations.Nullable;

/// The methods of `int`. Compare CPython Objects/longobject.c.
@NativeType("int")
final class IntMethods {
    private static final PyStr BASE = PyStr.intern("base");

    private IntMethods() {}

    @PyNew("int(x=<no signature>, /)")
    static PyObject make(ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (count + named > 2) {
            throw named == 0 && cls == PyInt.TYPE
                    ? Raise.typeError("int expected at most 2 arguments, got %s", count)
                    : Raise.typeError("int() takes at most 2 arguments (%s given)", count + named);
        }
        PyObject base = count == 2 ? args[from + 1] : null;
        for (int i = 0; keywords != null && i < named; i++) {
            if (!PyStr.same((PyStr) keywords.get(i), BASE)) {
                throw Raise.typeError(
                        "int() got an unexpected keyword argument '%s'%s",
                        ((PyStr) keywords.get(i)).value(),
                        Suggestions.question(((PyStr) keywords.get(i)).value(), java.util.List.of("base")));
            }
            base = args[from + count + i];
        }
        PyInt value = value(ts, count == 0 ? null : args[from], base);
        return cls == PyInt.TYPE ? value : PyInt.ofType(cls, value);
    }

    private static PyInt value(ThreadState ts, @Nullable PyObject x, @Nullable PyObject base) {
        if (x == null) {
            if (base != null) {
                throw Raise.typeError("int() missing string argument");
            }
            return PyInt.ZERO;
        }
        if (base == null) {
            return Numbers.toInt(ts, x);
        }
        PyInt number = Numbers.index(ts, base);
        boolean good = number.isSmall() && (number.small() == 0 || number.small() >= 2 && number.small() <= 36);
        if (!good) {
            throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        PyInt parsed = isText(x) ? IntParsing.parseOrNull(ts, x, (int) number.small()) : null;
        if (parsed == null) {
            throw Raise.typeError("int() can't convert non-string with explicit base");
        }
        return parsed;
    }

    private static boolean isText(PyObject x) {
        return x instanceof PyStr || x instanceof PyBytes || x instanceof PyByteArray;
    }

    /// Give the int itself: it is its own complex conjugate.
    @PyMethod("conjugate(self, /)")
    static PyObject conjugate(PyInt self) {
        return self.exact();
    }

    /// Tell how many bits the absolute value takes in binary.
    ///
    /// >>> bin(-100)
    /// '-0b1100100'
    /// >>> (-100).bit_length()
    /// 7
    @PyMethod("bit_length(self, /)")
    static int bitLength(PyInt self) {
        return self.bitLength();
    }

    /// Tell how many ones the absolute value has in binary.
    ///
    /// >>> bin(-100)
    /// '-0b1100100'
    /// >>> (-100).bit_count()
    /// 3
    @PyMethod("bit_count(self, /)")
    static int bitCount(PyInt self) {
        return self.isSmall()
                ? Long.bitCount(Math.abs(self.small()))
                : self.big().abs().bitCount();
    }

    /// Give the bytes that represent the integer.
    ///
    /// length says how many bytes there are (an OverflowError if too few), byteorder is 'big' or 'little',
    /// signed asks for two's complement; without it a negative integer is an OverflowError.
    @PyMethod("to_bytes(self, /, length=1, byteorder='big', *, signed=False)")
    static PyObject toBytes(PyInt self, long length, String byteorder, boolean signed) {
        return PyBytes.of(IntBytes.toBytes(self, length, IntBytes.isBig(byteorder), signed));
    }

    /// Give the integer that bytes represent.
    ///
    /// bytes is bytes-like or an iterable of integers, byteorder is 'big' or 'little', signed asks for two's
    /// complement.
    @PyClassMethod("from_bytes(type, /, bytes, byteorder='big', *, signed=False)")
    static PyObject fromBytes(ThreadState ts, PyType cls, PyObject bytes, String byteorder, boolean signed) {
        boolean big = IntBytes.isBig(byteorder);
        PyInt value = IntBytes.fromBytes(IntBytes.contents(ts, bytes), big, signed);
        return cls == PyInt.TYPE ? value : Calls.call1(ts, cls, value);
    }

    /// Give two integers whose ratio is the int: itself and 1.
    ///
    /// >>> (10).as_integer_ratio()
    /// (10, 1)
    @PyMethod("as_integer_ratio(self, /)")
    static PyObject asIntegerRatio(PyInt self) {
        return PyTuple.of(self.exact(), PyInt.ONE);
    }

    /// Give the int itself, which has no fraction.
    @PyMethod("__trunc__(self, /)")
    static PyObject trunc(PyInt self) {
        return self.exact();
    }

    /// Give the int itself, which has no fraction.
    @PyMethod("__floor__(self, /)")
    static PyObject floor(PyInt self) {
        return self.exact();
    }

    /// Give the int itself, which has no fraction.
    @PyMethod("__ceil__(self, /)")
    static PyObject ceil(PyInt self) {
        return self.exact();
    }

    /// Round to a multiple of a power of ten if ndigits is negative; else give the int itself.
    @PyMethod("__round__(self, ndigits=<unrepresentable>, /)")
    static PyObject round(ThreadState ts, PyInt self, @Nullable PyObject ndigits) {
        if (ndigits == null) {
            return self.exact();
        }
        PyInt digits = Numbers.index(ts, ndigits);
        if (digits.signum() >= 0) {
            return self.exact();
        }
        if (!digits.isSmall() || -digits.small() > self.bitLength() / 3 + 2) {
            return PyInt.ZERO;
        }
        return PyInt.of(IntMath.roundToPower(self.big(), (int) -digits.small()));
    }

    @PyMethod("__getnewargs__(self, /)")
    static PyObject getNewArgs(PyInt self) {
        return PyTuple.of(self.exact());
    }

    /// Show the int as the format says.
    @PyMethod("__format__(self, format_spec, /)")
    static PyObject format(ThreadState ts, PyInt self, String formatSpec) {
        if (formatSpec.isEmpty()) {
            return Text.str(ts, self);
        }
        return PyStr.of(NumberFormat.formatInt(ts, self, formatSpec, self.type.fullName()));
    }

    /// Tell how many bytes CPython takes for the int.
    @PyMethod("__sizeof__(self, /)")
    static long sizeof(PyInt self) {
        return 24 + 4L * Math.max(1, (self.bitLength() + 29) / 30);
    }

    /// Give True; float.is_integer has more to tell.
    @PyMethod("is_integer(self, /)")
    static boolean isInteger(PyInt self) {
        return true;
    }

    /// the real part of the number
    @PyGetter("real")
    static PyObject real(PyInt self) {
        return self.exact();
    }

    /// the imaginary part of the number
    @PyGetter("imag")
    static PyObject imag(PyInt self) {
        return PyInt.ZERO;
    }

    /// the numerator in lowest terms
    @PyGetter("numerator")
    static PyObject numerator(PyInt self) {
        return self.exact();
    }

    /// the denominator in lowest terms
    @PyGetter("denominator")
    static PyObject denominator(PyInt self) {
        return PyInt.ONE;
    }
}
