package dev.vertebra.natives.numbers;

/// The elementary functions of complex numbers, without needless overflow or loss near their branch points.
///
/// Hull, Fairgrieve, Tang: Implementing the complex arcsine and arccosine functions using exception handling. Kahan:
/// Branch cuts for complex elementary functions. Compare CPython Modules/cmathmodule.c.
final class ComplexElementary {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double SQRT_LARGE = Math.sqrt(LARGE);
    private static final double LOG_LARGE = Math.log(LARGE);
    private static final double SQRT_SMALLEST = Math.sqrt(Double.MIN_NORMAL);
    private static final double LN2 = 0.6931471805599453094;
    private static final double LN10 = 2.302585092994045684;
    private static final int MANTISSA = 53;
    private static final int SCALE_UP = 53;
    private static final int SCALE_DOWN = -27;

    private ComplexElementary() {}

    static double hypot(double x, double y) {
        return Special.norm(new double[] {Math.abs(x), Math.abs(y)});
    }

    private static boolean isLarge(ComplexNumber z) {
        return Math.abs(z.real()) > LARGE || Math.abs(z.imag()) > LARGE;
    }

    /// The logarithm of the absolute value of a large number.
    private static double logOfLarge(ComplexNumber z) {
        return Math.log(hypot(z.real() / 2, z.imag() / 2)) + 2 * LN2;
    }

    static ComplexNumber sqrt(ComplexNumber z) {
        ComplexNumber special = SpecialValues.SQRT.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        if (z.real() == 0 && z.imag() == 0) {
            return new ComplexNumber(0, z.imag());
        }
        double ax = Math.abs(z.real());
        double ay = Math.abs(z.imag());
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            ax = Math.scalb(ax, SCALE_UP);
            s = Math.scalb(Math.sqrt(ax + hypot(ax, Math.scalb(ay, SCALE_UP))), SCALE_DOWN);
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + hypot(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return z.real() >= 0
                ? new ComplexNumber(s, Math.copySign(d, z.imag()))
                : new ComplexNumber(d, Math.copySign(s, z.imag()));
    }

    static ComplexNumber acos(ComplexNumber z) {
        ComplexNumber special = SpecialValues.ACOS.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        if (isLarge(z)) {
            double angle = InverseTrigonometry.atan2(Math.abs(z.imag()), z.real());
            return new ComplexNumber(angle, Math.copySign(logOfLarge(z), -z.imag()));
        }
        ComplexNumber a = sqrt(new ComplexNumber(1 - z.real(), -z.imag()));
        ComplexNumber b = sqrt(new ComplexNumber(1 + z.real(), z.imag()));
        return new ComplexNumber(
                2 * InverseTrigonometry.atan2(a.real(), b.real()),
                Special.asinh(b.real() * a.imag() - b.imag() * a.real()));
    }

    static ComplexNumber acosh(ComplexNumber z) {
        ComplexNumber special = SpecialValues.ACOSH.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        if (isLarge(z)) {
            return new ComplexNumber(logOfLarge(z), InverseTrigonometry.atan2(z.imag(), z.real()));
        }
        ComplexNumber a = sqrt(new ComplexNumber(z.real() - 1, z.imag()));
        ComplexNumber b = sqrt(new ComplexNumber(z.real() + 1, z.imag()));
        return new ComplexNumber(
                Special.asinh(a.real() * b.real() + a.imag() * b.imag()),
                2 * InverseTrigonometry.atan2(a.imag(), b.real()));
    }

    static ComplexNumber asinh(ComplexNumber z) {
        ComplexNumber special = SpecialValues.ASINH.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        if (isLarge(z)) {
            double size = logOfLarge(z);
            return new ComplexNumber(
                    z.imag() >= 0 ? Math.copySign(size, z.real()) : -Math.copySign(size, -z.real()),
                    InverseTrigonometry.atan2(z.imag(), Math.abs(z.real())));
        }
        ComplexNumber a = sqrt(new ComplexNumber(1 + z.imag(), -z.real()));
        ComplexNumber b = sqrt(new ComplexNumber(1 - z.imag(), z.real()));
        return new ComplexNumber(
                Special.asinh(a.real() * b.imag() - b.real() * a.imag()),
                InverseTrigonometry.atan2(z.imag(), a.real() * b.real() - a.imag() * b.imag()));
    }

    static ComplexNumber asin(ComplexNumber z) {
        return asinh(z.timesI()).timesMinusI();
    }

    static ComplexNumber atanh(ComplexNumber z) {
        ComplexNumber special = SpecialValues.ATANH.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        if (z.real() < 0 || z.real() == 0 && 1 / z.real() < 0) {
            ComplexNumber mirrored = atanh(new ComplexNumber(-z.real(), -z.imag()));
            return new ComplexNumber(-mirrored.real(), -mirrored.imag());
        }
        double x = z.real();
        double ay = Math.abs(z.imag());
        if (x > SQRT_LARGE || ay > SQRT_LARGE) {
            double h = hypot(x / 2, z.imag() / 2);
            return new ComplexNumber(x / 4 / h / h, -Math.copySign(Math.PI / 2, -z.imag()));
        }
        if (x == 1 && ay < SQRT_SMALLEST) {
            if (ay == 0) {
                throw MathErrors.domain();
            }
            return new ComplexNumber(
                    -Math.log(Math.sqrt(ay) / Math.sqrt(hypot(ay, 2))),
                    Math.copySign(InverseTrigonometry.atan2(2, -ay) / 2, z.imag()));
        }
        double below = (1 - x) * (1 - x) + ay * ay;
        return new ComplexNumber(
                Math.log1p(4 * x / below) / 4,
                -InverseTrigonometry.atan2(-2 * z.imag(), (1 - x) * (1 + x) - ay * ay) / 2);
    }

    static ComplexNumber atan(ComplexNumber z) {
        return atanh(z.timesI()).timesMinusI();
    }

    /// A result of infinite size in the direction of an angle.
    private static ComplexNumber infinite(double real, double imag, double angle) {
        return new ComplexNumber(real * Math.cos(angle), imag * Math.sin(angle));
    }

    static ComplexNumber cosh(ComplexNumber z) {
        ComplexNumber special = SpecialValues.COSH.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        double x = z.real();
        double y = z.imag();
        if (Double.isInfinite(x)) {
            return infinite(Double.POSITIVE_INFINITY, x, y);
        }
        ComplexNumber result;
        if (Math.abs(x) > LOG_LARGE) {
            double less = x - Math.copySign(1, x);
            result = new ComplexNumber(
                    Math.cos(y) * Special.cosh(less) * Math.E, Math.sin(y) * Math.sinh(less) * Math.E);
        } else {
            result = new ComplexNumber(Math.cos(y) * Special.cosh(x), Math.sin(y) * Math.sinh(x));
        }
        return result.inRange();
    }

    static ComplexNumber cos(ComplexNumber z) {
        return cosh(z.timesI());
    }

    static ComplexNumber sinh(ComplexNumber z) {
        ComplexNumber special = SpecialValues.SINH.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        double x = z.real();
        double y = z.imag();
        if (Double.isInfinite(x)) {
            return infinite(x, Double.POSITIVE_INFINITY, y);
        }
        ComplexNumber result;
        if (Math.abs(x) > LOG_LARGE) {
            double less = x - Math.copySign(1, x);
            result = new ComplexNumber(
                    Math.cos(y) * Math.sinh(less) * Math.E, Math.sin(y) * Special.cosh(less) * Math.E);
        } else {
            result = new ComplexNumber(Math.cos(y) * Math.sinh(x), Math.sin(y) * Special.cosh(x));
        }
        return result.inRange();
    }

    static ComplexNumber sin(ComplexNumber z) {
        return sinh(z.timesI()).timesMinusI();
    }

    static ComplexNumber tanh(ComplexNumber z) {
        ComplexNumber special = SpecialValues.TANH.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        double x = z.real();
        double y = z.imag();
        if (Double.isInfinite(x)) {
            return new ComplexNumber(Math.copySign(1, x), Math.copySign(0, 2 * Math.sin(y) * Math.cos(y)));
        }
        if (Math.abs(x) > LOG_LARGE) {
            return new ComplexNumber(Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
        }
        double tx = Special.tanh(x);
        double ty = Math.tan(y);
        double cx = 1 / Special.cosh(x);
        double product = tx * ty;
        double below = 1 + product * product;
        return new ComplexNumber(tx * (1 + ty * ty) / below, ty / below * cx * cx);
    }

    static ComplexNumber tan(ComplexNumber z) {
        return tanh(z.timesI()).timesMinusI();
    }

    static ComplexNumber exp(ComplexNumber z) {
        ComplexNumber special = SpecialValues.EXP.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        double x = z.real();
        double y = z.imag();
        if (Double.isInfinite(x)) {
            return x > 0
                    ? infinite(x, x, y)
                    : new ComplexNumber(Math.copySign(0, Math.cos(y)), Math.copySign(0, Math.sin(y)));
        }
        if (x > LOG_LARGE) {
            double size = Math.exp(x - 1);
            return new ComplexNumber(size * Math.cos(y) * Math.E, size * Math.sin(y) * Math.E).inRange();
        }
        double size = Math.exp(x);
        return new ComplexNumber(size * Math.cos(y), size * Math.sin(y)).inRange();
    }

    static ComplexNumber log(ComplexNumber z) {
        ComplexNumber special = SpecialValues.LOG.of(z.real(), z.imag());
        if (special != null) {
            return special;
        }
        double ax = Math.abs(z.real());
        double ay = Math.abs(z.imag());
        double size;
        if (ax > LARGE || ay > LARGE) {
            size = Math.log(hypot(ax / 2, ay / 2)) + LN2;
        } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            if (ax == 0 && ay == 0) {
                throw MathErrors.domain();
            }
            size = Math.log(hypot(Math.scalb(ax, MANTISSA), Math.scalb(ay, MANTISSA))) - MANTISSA * LN2;
        } else {
            size = logOfHypot(ax, ay);
        }
        return new ComplexNumber(size, InverseTrigonometry.atan2(z.imag(), z.real()));
    }

    private static double logOfHypot(double ax, double ay) {
        double h = hypot(ax, ay);
        if (h < 0.71 || h > 1.73) {
            return Math.log(h);
        }
        double more = Math.max(ax, ay);
        double less = Math.min(ax, ay);
        return Math.log1p((more - 1) * (more + 1) + less * less) / 2;
    }

    static ComplexNumber log10(ComplexNumber z) {
        ComplexNumber natural = log(z);
        return new ComplexNumber(natural.real() / LN10, natural.imag() / LN10);
    }

    /// The number with an absolute value and an angle.
    static ComplexNumber rect(double r, double phi) {
        ComplexNumber special = SpecialValues.RECT.of(r, phi);
        if (special != null) {
            return special;
        }
        if (Double.isInfinite(r)) {
            return infinite(r, r, phi);
        }
        return phi == 0 ? new ComplexNumber(r, r * phi) : new ComplexNumber(r * Math.cos(phi), r * Math.sin(phi));
    }

    /// The absolute value.
    ///
    /// @throws dev.vertebra.objectmodel.PyException an OverflowError if it is too great
    static double size(ComplexNumber z) {
        if (Double.isInfinite(z.real()) || Double.isInfinite(z.imag())) {
            return Double.POSITIVE_INFINITY;
        }
        double size = hypot(z.real(), z.imag());
        if (Double.isInfinite(size)) {
            throw MathErrors.range();
        }
        return size;
    }
}
