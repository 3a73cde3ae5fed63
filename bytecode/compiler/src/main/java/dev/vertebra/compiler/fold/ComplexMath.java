package dev.vertebra.compiler.fold;

import dev.vertebra.compiler.ast.Constant;
import org.jspecify.annotations.Nullable;

/// Arithmetic on complex constants, rounded as C does. Compare CPython Objects/complexobject.c.
final class ComplexMath {
    private ComplexMath() {}

    static Constant.Complex multiply(Constant.Complex a, Constant.Complex b) {
        return new Constant.Complex(
                a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
    }

    /// The quotient, null for division by zero.
    static Constant.@Nullable Complex divide(Constant.Complex a, Constant.Complex b) {
        double absReal = Math.abs(b.real());
        double absImag = Math.abs(b.imag());
        if (absReal >= absImag) {
            if (absReal == 0.0) {
                return null;
            }
            double ratio = b.imag() / b.real();
            double denominator = b.real() + b.imag() * ratio;
            return new Constant.Complex(
                    (a.real() + a.imag() * ratio) / denominator, (a.imag() - a.real() * ratio) / denominator);
        }
        if (absImag >= absReal) {
            double ratio = b.real() / b.imag();
            double denominator = b.real() * ratio + b.imag();
            return new Constant.Complex(
                    (a.real() * ratio + a.imag()) / denominator, (a.imag() * ratio - a.real()) / denominator);
        }
        return new Constant.Complex(Double.NaN, Double.NaN);
    }

    /// The power, null where CPython raises.
    static Constant.@Nullable Complex power(Constant.Complex a, Constant.Complex b) {
        Constant.Complex result;
        if (b.imag() == 0.0 && b.real() == Math.floor(b.real()) && Math.abs(b.real()) <= 100.0) {
            result = integerPower(a, (long) b.real());
        } else {
            result = generalPower(a, b);
        }
        return result == null || Double.isInfinite(result.real()) || Double.isInfinite(result.imag()) ? null : result;
    }

    private static Constant.@Nullable Complex integerPower(Constant.Complex a, long n) {
        if (n > 0) {
            return positivePower(a, n);
        }
        return divide(new Constant.Complex(1.0, 0.0), positivePower(a, -n));
    }

    private static Constant.Complex positivePower(Constant.Complex a, long n) {
        Constant.Complex result = new Constant.Complex(1.0, 0.0);
        Constant.Complex factor = a;
        for (long mask = 1; mask > 0 && n >= mask; mask <<= 1) {
            if ((n & mask) != 0) {
                result = multiply(result, factor);
            }
            factor = multiply(factor, factor);
        }
        return result;
    }

    private static Constant.@Nullable Complex generalPower(Constant.Complex a, Constant.Complex b) {
        if (b.real() == 0.0 && b.imag() == 0.0) {
            return new Constant.Complex(1.0, 0.0);
        }
        if (a.real() == 0.0 && a.imag() == 0.0) {
            return b.imag() != 0.0 || b.real() < 0.0 ? null : new Constant.Complex(0.0, 0.0);
        }
        double size = Math.hypot(a.real(), a.imag());
        double length = Math.pow(size, b.real());
        double angle = Math.atan2(a.imag(), a.real());
        double phase = angle * b.real();
        if (b.imag() != 0.0) {
            length *= Math.exp(-angle * b.imag());
            phase += b.imag() * Math.log(size);
        }
        return new Constant.Complex(length * Math.cos(phase), length * Math.sin(phase));
    }
}
