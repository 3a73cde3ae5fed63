package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.internal.floats.ComplexMath;
import dev.vertebra.objectmodel.internal.floats.FloatParser;
import org.jspecify.annotations.Nullable;

/// The constructor and the methods of `complex`. Compare CPython Objects/complexobject.c.
@NativeType("complex")
final class ComplexMethods {
    private static final PyStr COMPLEX = PyStr.intern("__complex__");

    private ComplexMethods() {}

    @PyNew("complex(real=0, imag=0)")
    static PyObject make(ThreadState ts, PyType cls, @Nullable PyObject real, @Nullable PyObject imag) {
        if (real == null && imag == null) {
            return PyComplex.ofType(cls, 0, 0);
        }
        PyObject r = real == null ? PyInt.ZERO : real;
        if (r.type == PyComplex.TYPE && imag == null && cls == PyComplex.TYPE) {
            return r;
        }
        if (r instanceof PyStr) {
            if (imag != null) {
                throw Raise.typeError("complex() can't take second arg if first is a string");
            }
            ComplexMath parsed = parse(ts, r);
            return PyComplex.ofType(cls, parsed.real(), parsed.imag());
        }
        if (imag instanceof PyStr) {
            throw Raise.typeError("complex() second arg can't be a string");
        }
        PyComplex special = specialOrNull(ts, r);
        PyObject first = special == null ? r : special;
        if (!isNumber(first)) {
            throw Raise.typeError(
                    "complex() first argument must be a string or a number, not '%s'", first.type.fullName());
        }
        if (imag != null && !isNumber(imag)) {
            throw Raise.typeError("complex() second argument must be a number, not '%s'", imag.type.fullName());
        }
        return combine(ts, cls, first, imag);
    }

    private static boolean isNumber(PyObject object) {
        return object instanceof PyComplex
                || object instanceof PyFloat
                || object.type.nb_float != null
                || object.type.nb_index != null;
    }

    /// `first + imag * 1j`, where both may be complex.
    private static PyObject combine(ThreadState ts, PyType cls, PyObject first, @Nullable PyObject imag) {
        double re;
        double im = 0;
        if (first instanceof PyComplex complex) {
            re = complex.real();
            im = complex.imag();
        } else {
            re = Numbers.toFloat(ts, first).value();
        }
        if (imag instanceof PyComplex complex) {
            re -= complex.imag();
            im = first instanceof PyComplex ? im + complex.real() : complex.real();
        } else if (imag != null) {
            double more = Numbers.toFloat(ts, imag).value();
            im = first instanceof PyComplex ? im + more : more;
        }
        return PyComplex.ofType(cls, re, im);
    }

    /// What `__complex__` gives, or null if there is none.
    static @Nullable PyComplex specialOrNull(ThreadState ts, PyObject object) {
        PyObject method = Attributes.lookupSpecial(ts, object, COMPLEX);
        if (method == null) {
            return null;
        }
        PyObject result = Calls.call0(ts, method);
        if (!(result instanceof PyComplex complex)) {
            throw Raise.typeError("__complex__ returned non-complex (type %s)", result.type.fullName());
        }
        if (complex.type != PyComplex.TYPE) {
            ts.warn(
                    ExceptionTypes.DeprecationWarning,
                    "__complex__ returned non-complex (type " + result.type.fullName()
                            + ").  The ability to return an instance of a strict subclass of complex is deprecated,"
                            + " and may be removed in a future version of Python.",
                    1);
        }
        return complex;
    }

    // --- text

    /// What of a text is looked at for underscores: it ends behind the first character that is neither of ASCII nor a
    /// digit or a space, or before a zero unless there is an underscore before that. Compare CPython
    /// `_PyUnicode_TransformDecimalAndSpaceToASCII`, `_Py_string_to_number_with_underscores`.
    private static @Nullable String plain(PyObject string, String ascii) {
        int zero = ascii.indexOf('\0');
        int odd = string instanceof PyStr text && !text.isAscii() ? ascii.indexOf('?') : -1;
        if (zero >= 0 && (odd < 0 || zero < odd)) {
            return ascii.substring(0, zero).indexOf('_') < 0 ? "" : null;
        }
        return FloatParser.withoutUnderscores(odd < 0 ? ascii : ascii.substring(0, odd + 1));
    }

    private static ComplexMath parse(ThreadState ts, PyObject string) {
        String ascii = NumberText.asciiOrNull(ts, string);
        String text = plain(string, ascii == null ? "" : ascii);
        if (text == null) {
            throw Raise.valueError(
                    "could not convert string to complex: %s",
                    Text.repr(ts, string).value());
        }
        if (text.startsWith("(")) {
            text = text.endsWith(")") ? NumberText.strip(text.substring(1, text.length() - 1)) : "";
        }
        ComplexMath result = parts(text);
        if (result == null) {
            throw Raise.valueError("complex() arg is a malformed string");
        }
        return result;
    }

    /// Reads `real`, `imagj` or `real±imagj`; the number before `j` may be left out.
    private static @Nullable ComplexMath parts(String text) {
        int length = text.length();
        int end = FloatParser.end(text, 0);
        if (end < 0) {
            return unit(text, 0);
        }
        double first = FloatParser.value(text, 0, end);
        if (end == length) {
            return new ComplexMath(first, 0);
        }
        if (isUnit(text.charAt(end))) {
            return end + 1 == length ? new ComplexMath(0, first) : null;
        }
        if (text.charAt(end) != '+' && text.charAt(end) != '-') {
            return null;
        }
        int second = FloatParser.end(text, end);
        if (second < 0) {
            ComplexMath rest = unit(text, end);
            return rest == null ? null : new ComplexMath(first, rest.imag());
        }
        boolean whole = second + 1 == length && isUnit(text.charAt(second));
        return whole ? new ComplexMath(first, FloatParser.value(text, end, second)) : null;
    }

    private static boolean isUnit(char c) {
        return c == 'j' || c == 'J';
    }

    /// Reads `j`, `+j` or `-j`.
    private static @Nullable ComplexMath unit(String text, int start) {
        String rest = text.substring(start);
        return switch (rest) {
            case "j", "J", "+j", "+J" -> new ComplexMath(0, 1);
            case "-j", "-J" -> new ComplexMath(0, -1);
            default -> null;
        };
    }

    // --- methods

    /// The same number as an instance of `complex` itself.
    static PyComplex exact(PyComplex self) {
        return self.type == PyComplex.TYPE ? self : PyComplex.of(self.real(), self.imag());
    }

    /// Give the number with the other sign of its imaginary part.
    @PyMethod("conjugate(self, /)")
    static PyObject conjugate(PyComplex self) {
        return PyComplex.of(self.real(), -self.imag());
    }

    /// Give the number as an instance of complex itself.
    @PyMethod("__complex__(self, /)")
    static PyObject complex(PyComplex self) {
        return exact(self);
    }

    @PyMethod("__getnewargs__(self, /)")
    static PyObject getNewArgs(PyComplex self) {
        return PyTuple.of(PyFloat.of(self.real()), PyFloat.of(self.imag()));
    }

    /// Show the number as the format says.
    @PyMethod("__format__(self, format_spec, /)")
    static PyObject format(ThreadState ts, PyComplex self, String formatSpec) {
        if (formatSpec.isEmpty()) {
            return Text.str(ts, self);
        }
        return PyStr.of(NumberFormat.formatComplex(self, formatSpec, self.type.fullName()));
    }

    /// the real part of a complex number
    @PyMember("real")
    static double real(PyComplex self) {
        return self.real();
    }

    /// the imaginary part of a complex number
    @PyMember("imag")
    static double imag(PyComplex self) {
        return self.imag();
    }
}
