package dev.vertebra.objectmodel.internal.floats;

/// A complex number with C's arithmetic. Compare CPython Objects/complexobject.c `_Py_c_quot`, `_Py_c_pow`, `c_powi`.
///
/// @param real the real part
/// @param imag the imaginary part
public record ComplexMath(double real, double imag) {
    private static final ComplexMath ONE = new ComplexMath(1, 0);

    /// Up to this exponent powers are products.
    private static final double SMALL_EXPONENT = 100;

    /// Whether both parts are zero.
    public boolean isZero() {
        return real == 0 && imag == 0;
    }

    /// Whether a part is infinite.
    public boolean isInfinite() {
        return Double.isInfinite(real) || Double.isInfinite(imag);
    }

    /// `this + other`
    public ComplexMath plus(ComplexMath other) {
        return new ComplexMath(real + other.real, imag + other.imag);
    }

    /// `this - other`
    public ComplexMath minus(ComplexMath other) {
        return new ComplexMath(real - other.real, imag - other.imag);
    }

    /// `this * other`
    public ComplexMath times(ComplexMath other) {
        return new ComplexMath(real * other.real - imag * other.imag, real * other.imag + imag * other.real);
    }

    /// `this / other`, where the other is not zero; scaled by its greater part, so that nothing overflows needlessly.
    public ComplexMath dividedBy(ComplexMath other) {
        double x = Math.abs(other.real);
        double y = Math.abs(other.imag);
        if (x >= y) {
            double ratio = other.imag / other.real;
            double divisor = other.real + other.imag * ratio;
            return new ComplexMath((real + imag * ratio) / divisor, (imag - real * ratio) / divisor);
        }
        if (y >= x) {
            double ratio = other.real / other.imag;
            double divisor = other.real * ratio + other.imag;
            return new ComplexMath((real * ratio + imag) / divisor, (imag * ratio - real) / divisor);
        }
        return new ComplexMath(Double.NaN, Double.NaN);
    }

    /// Whether the angle of a power is infinite, which C's sine refuses.
    public boolean hasBoundlessPhase(ComplexMath exponent) {
        double n = exponent.real;
        if (exponent.imag == 0 && n == Math.floor(n) && Math.abs(n) <= SMALL_EXPONENT) {
            return false;
        }
        double phase = Math.atan2(imag, real) * n;
        if (exponent.imag != 0) {
            phase += exponent.imag * Math.log(FloatMath.hypot(real, imag));
        }
        return Double.isInfinite(phase);
    }

    /// Whether a power with a whole negative exponent would divide by a product that is too small not to be zero.
    public boolean vanishesBelow(ComplexMath exponent) {
        double n = exponent.real;
        return exponent.imag == 0
                && n == Math.floor(n)
                && n <= 0
                && n >= -SMALL_EXPONENT
                && product((int) -n).isZero();
    }

    /// `this ** exponent`; zero is not raised to a negative or complex power.
    public ComplexMath power(ComplexMath exponent) {
        double n = exponent.real;
        if (exponent.imag == 0 && n == Math.floor(n) && Math.abs(n) <= SMALL_EXPONENT) {
            return n > 0 ? product((int) n) : ONE.dividedBy(product((int) -n));
        }
        if (exponent.isZero()) {
            return ONE;
        }
        if (isZero()) {
            return new ComplexMath(0, 0);
        }
        double size = FloatMath.hypot(real, imag);
        double length = FloatMath.pow(size, n);
        double angle = Math.atan2(imag, real);
        double phase = angle * n;
        if (exponent.imag != 0) {
            length *= Math.exp(-angle * exponent.imag);
            phase += exponent.imag * Math.log(size);
        }
        return new ComplexMath(length * Math.cos(phase), length * Math.sin(phase));
    }

    private ComplexMath product(int exponent) {
        ComplexMath result = ONE;
        ComplexMath square = this;
        for (int mask = 1; mask > 0 && exponent >= mask; mask <<= 1) {
            if ((exponent & mask) != 0) {
                result = result.times(square);
            }
            square = square.times(square);
        }
        return result;
    }
}
