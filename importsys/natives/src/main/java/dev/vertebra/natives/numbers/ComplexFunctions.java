package dev.vertebra.natives.numbers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `cmath`. Compare CPython Modules/cmathmodule.c.
@NativeModuleTable("cmath")
final class ComplexFunctions {
    private ComplexFunctions() {}

    private static ComplexNumber number(ThreadState ts, PyObject z) {
        return ComplexNumber.of(PyComplex.from(ts, z));
    }

    /// The arc cosine of z.
    @PyFunction("acos(z, /)")
    static PyObject acos(ThreadState ts, PyObject z) {
        return ComplexElementary.acos(number(ts, z)).object();
    }

    /// The number whose hyperbolic cosine is z.
    @PyFunction("acosh(z, /)")
    static PyObject acosh(ThreadState ts, PyObject z) {
        return ComplexElementary.acosh(number(ts, z)).object();
    }

    /// The arc sine of z.
    @PyFunction("asin(z, /)")
    static PyObject asin(ThreadState ts, PyObject z) {
        return ComplexElementary.asin(number(ts, z)).object();
    }

    /// The number whose hyperbolic sine is z.
    @PyFunction("asinh(z, /)")
    static PyObject asinh(ThreadState ts, PyObject z) {
        return ComplexElementary.asinh(number(ts, z)).object();
    }

    /// The arc tangent of z.
    @PyFunction("atan(z, /)")
    static PyObject atan(ThreadState ts, PyObject z) {
        return ComplexElementary.atan(number(ts, z)).object();
    }

    /// The number whose hyperbolic tangent is z.
    @PyFunction("atanh(z, /)")
    static PyObject atanh(ThreadState ts, PyObject z) {
        return ComplexElementary.atanh(number(ts, z)).object();
    }

    /// The cosine of z.
    @PyFunction("cos(z, /)")
    static PyObject cos(ThreadState ts, PyObject z) {
        return ComplexElementary.cos(number(ts, z)).object();
    }

    /// The hyperbolic cosine of z.
    @PyFunction("cosh(z, /)")
    static PyObject cosh(ThreadState ts, PyObject z) {
        return ComplexElementary.cosh(number(ts, z)).object();
    }

    /// The power of e with the exponent z.
    @PyFunction("exp(z, /)")
    static PyObject exp(ThreadState ts, PyObject z) {
        return ComplexElementary.exp(number(ts, z)).object();
    }

    /// The logarithm of z to the base 10.
    @PyFunction("log10(z, /)")
    static PyObject log10(ThreadState ts, PyObject z) {
        return ComplexElementary.log10(number(ts, z)).object();
    }

    /// The sine of z.
    @PyFunction("sin(z, /)")
    static PyObject sin(ThreadState ts, PyObject z) {
        return ComplexElementary.sin(number(ts, z)).object();
    }

    /// The hyperbolic sine of z.
    @PyFunction("sinh(z, /)")
    static PyObject sinh(ThreadState ts, PyObject z) {
        return ComplexElementary.sinh(number(ts, z)).object();
    }

    /// The square root of z in the right half of the plane.
    @PyFunction("sqrt(z, /)")
    static PyObject sqrt(ThreadState ts, PyObject z) {
        return ComplexElementary.sqrt(number(ts, z)).object();
    }

    /// The tangent of z.
    @PyFunction("tan(z, /)")
    static PyObject tan(ThreadState ts, PyObject z) {
        return ComplexElementary.tan(number(ts, z)).object();
    }

    /// The hyperbolic tangent of z.
    @PyFunction("tanh(z, /)")
    static PyObject tanh(ThreadState ts, PyObject z) {
        return ComplexElementary.tanh(number(ts, z)).object();
    }

    /// The logarithm of z to a base; without one, the natural logarithm.
    @PyFunction("log(z, base=<unrepresentable>, /)")
    static PyObject log(ThreadState ts, PyObject z, @Nullable PyObject base) {
        ComplexNumber number = number(ts, z);
        if (base == null) {
            return ComplexElementary.log(number).object();
        }
        ComplexNumber of = number(ts, base);
        PyComplex above = ComplexElementary.log(number).object();
        PyComplex below = ComplexElementary.log(of).object();
        try {
            return Numbers.trueDivide(ts, above, below);
        } catch (PyException e) {
            throw e.matches(ExceptionTypes.ZeroDivisionError) ? MathErrors.domain() : e;
        }
    }

    /// The angle of z to the positive real axis, in radians from -pi to pi.
    @PyFunction("phase(z, /)")
    static double phase(ThreadState ts, PyObject z) {
        ComplexNumber number = number(ts, z);
        double angle = InverseTrigonometry.atan2(number.imag(), number.real());
        if (angle == 0 && number.imag() != 0 && Double.isFinite(number.real())) {
            // So small that it is 0: the C library reports that, and CPython takes it for an overflow.
            throw MathErrors.range();
        }
        return angle;
    }

    /// The polar coordinates of z: absolute value and angle.
    @PyFunction("polar(z, /)")
    static PyObject polar(ThreadState ts, PyObject z) {
        ComplexNumber number = number(ts, z);
        double size = ComplexElementary.size(number);
        return PyTuple.of(PyFloat.of(size), PyFloat.of(InverseTrigonometry.atan2(number.imag(), number.real())));
    }

    /// The complex number with the polar coordinates r and phi.
    @PyFunction("rect(r, phi, /)")
    static PyObject rect(double r, double phi) {
        return ComplexElementary.rect(r, phi).object();
    }

    /// Whether both parts of z are finite.
    @PyFunction("isfinite(z, /)")
    static boolean isfinite(ThreadState ts, PyObject z) {
        ComplexNumber number = number(ts, z);
        return Double.isFinite(number.real()) && Double.isFinite(number.imag());
    }

    /// Whether a part of z is infinite.
    @PyFunction("isinf(z, /)")
    static boolean isinf(ThreadState ts, PyObject z) {
        ComplexNumber number = number(ts, z);
        return Double.isInfinite(number.real()) || Double.isInfinite(number.imag());
    }

    /// Whether a part of z is no number.
    @PyFunction("isnan(z, /)")
    static boolean isnan(ThreadState ts, PyObject z) {
        ComplexNumber number = number(ts, z);
        return Double.isNaN(number.real()) || Double.isNaN(number.imag());
    }

    /// Whether two complex numbers are near each other.
    ///
    /// They are if their distance is at most rel_tol times the greater of their absolute values, or at most
    /// abs_tol. Infinities are near themselves only, NaN is near nothing.
    @PyFunction("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static boolean isclose(ThreadState ts, PyObject a, PyObject b, double rel_tol, double abs_tol) {
        ComplexNumber first = number(ts, a);
        ComplexNumber second = number(ts, b);
        if (rel_tol < 0 || abs_tol < 0) {
            throw Raise.valueError("tolerances must be non-negative");
        }
        if (first.real() == second.real() && first.imag() == second.imag()) {
            return true;
        }
        if (isInfinite(first) || isInfinite(second)) {
            return false;
        }
        double distance = ComplexElementary.hypot(first.real() - second.real(), first.imag() - second.imag());
        return distance <= rel_tol * ComplexElementary.hypot(second.real(), second.imag())
                || distance <= rel_tol * ComplexElementary.hypot(first.real(), first.imag())
                || distance <= abs_tol;
    }

    private static boolean isInfinite(ComplexNumber z) {
        return Double.isInfinite(z.real()) || Double.isInfinite(z.imag());
    }
}
