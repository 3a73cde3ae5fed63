package dev.vertebra.natives.numbers;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;

/// The functions of `math` from a double to a double. Compare CPython Modules/mathmodule.c math_1.
@NativeModuleTable("math")
final class MathFunctions {
    private MathFunctions() {}

    /// The angle from 0 to pi, in radians, whose cosine is x.
    @PyFunction("acos(x, /)")
    static double acos(double x) {
        return MathErrors.bounded(x, InverseTrigonometry.acos(x));
    }

    /// The number from 0 up whose hyperbolic cosine is x.
    @PyFunction("acosh(x, /)")
    static double acosh(double x) {
        return MathErrors.bounded(x, Special.acosh(x));
    }

    /// The angle from -pi/2 to pi/2, in radians, whose sine is x.
    @PyFunction("asin(x, /)")
    static double asin(double x) {
        return MathErrors.bounded(x, InverseTrigonometry.asin(x));
    }

    /// The number whose hyperbolic sine is x.
    @PyFunction("asinh(x, /)")
    static double asinh(double x) {
        return MathErrors.bounded(x, Special.asinh(x));
    }

    /// The angle from -pi/2 to pi/2, in radians, whose tangent is x.
    @PyFunction("atan(x, /)")
    static double atan(double x) {
        return MathErrors.bounded(x, InverseTrigonometry.atan(x));
    }

    /// The number whose hyperbolic tangent is x.
    @PyFunction("atanh(x, /)")
    static double atanh(double x) {
        return MathErrors.bounded(x, Special.atanh(x));
    }

    /// The number whose cube is x.
    @PyFunction("cbrt(x, /)")
    static double cbrt(double x) {
        return MathErrors.bounded(x, Math.cbrt(x));
    }

    /// The cosine of an angle in radians.
    @PyFunction("cos(x, /)")
    static double cos(double x) {
        return MathErrors.bounded(x, Math.cos(x));
    }

    /// The hyperbolic cosine of a number.
    @PyFunction("cosh(x, /)")
    static double cosh(double x) {
        return MathErrors.overflowing(x, Special.cosh(x));
    }

    /// The Gauss error function of a number.
    @PyFunction("erf(x, /)")
    static double erf(double x) {
        return MathErrors.bounded(x, ErrorFunction.erf(x));
    }

    /// One minus the Gauss error function of x, exact also for large x.
    @PyFunction("erfc(x, /)")
    static double erfc(double x) {
        return MathErrors.bounded(x, ErrorFunction.erfc(x));
    }

    /// The power of e with the exponent x.
    @PyFunction("exp(x, /)")
    static double exp(double x) {
        return MathErrors.overflowing(x, Math.exp(x));
    }

    /// The power of 2 with the exponent x.
    @PyFunction("exp2(x, /)")
    static double exp2(double x) {
        return MathErrors.overflowing(x, Math.pow(2, x));
    }

    /// The value of exp(x) - 1, exact also for small x.
    @PyFunction("expm1(x, /)")
    static double expm1(double x) {
        return MathErrors.overflowing(x, Math.expm1(x));
    }

    /// The number x without its sign, as a float.
    @PyFunction("fabs(x, /)")
    static double fabs(double x) {
        return MathErrors.bounded(x, Math.abs(x));
    }

    /// The natural logarithm of 1 + x, exact also for x near zero.
    @PyFunction("log1p(x, /)")
    static double log1p(double x) {
        return MathErrors.bounded(x, Math.log1p(x));
    }

    /// The sine of an angle in radians.
    @PyFunction("sin(x, /)")
    static double sin(double x) {
        return MathErrors.bounded(x, Math.sin(x));
    }

    /// The hyperbolic sine of a number.
    @PyFunction("sinh(x, /)")
    static double sinh(double x) {
        return MathErrors.overflowing(x, Math.sinh(x));
    }

    /// The number from 0 up whose square is x.
    @PyFunction("sqrt(x, /)")
    static double sqrt(double x) {
        return MathErrors.bounded(x, Math.sqrt(x));
    }

    /// The tangent of an angle in radians.
    @PyFunction("tan(x, /)")
    static double tan(double x) {
        return MathErrors.bounded(x, Math.tan(x));
    }

    /// The hyperbolic tangent of a number.
    @PyFunction("tanh(x, /)")
    static double tanh(double x) {
        return MathErrors.bounded(x, Special.tanh(x));
    }

    /// The degrees of an angle in radians.
    @PyFunction("degrees(x, /)")
    static double degrees(double x) {
        return x * (180.0 / Math.PI);
    }

    /// The radians of an angle in degrees.
    @PyFunction("radians(x, /)")
    static double radians(double x) {
        return x * (Math.PI / 180.0);
    }

    /// Whether x is a finite number: no infinity and no NaN.
    @PyFunction("isfinite(x, /)")
    static boolean isfinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    /// Whether x is one of the two infinities.
    @PyFunction("isinf(x, /)")
    static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    /// Whether x is NaN, a float that stands for no number.
    @PyFunction("isnan(x, /)")
    static boolean isnan(double x) {
        return Double.isNaN(x);
    }

    /// The gamma function of a number, which for a positive integer n is (n - 1)!.
    @PyFunction("gamma(x, /)")
    static double gamma(double x) {
        if (x == Double.NEGATIVE_INFINITY || x == 0 || x < 0 && x == Math.floor(x)) {
            throw MathErrors.domain();
        }
        return MathErrors.overflowing(x, Special.gamma(x));
    }

    /// The natural logarithm of abs(gamma(x)).
    @PyFunction("lgamma(x, /)")
    static double lgamma(double x) {
        if (x <= 0 && x == Math.floor(x) && !Double.isInfinite(x)) {
            throw MathErrors.domain();
        }
        return MathErrors.overflowing(x, Special.lgamma(x));
    }
}
