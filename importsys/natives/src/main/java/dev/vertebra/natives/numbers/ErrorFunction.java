package dev.vertebra.natives.numbers;

/// The error function and its complement.
///
/// Up to 3 the power series is summed in pairs of doubles, beyond it the continued fraction of the complement is
/// evaluated. Compare C `erf`, `erfc`.
final class ErrorFunction {
    private static final double ROOT_PI = 1.772453850905516;

    /// 2 / sqrt(pi) in two parts.
    private static final double FACTOR = 1.1283791670955126;

    private static final double FACTOR_LOW = 1.533545961316588e-17;
    private static final double BORDER = 3;

    private double high;
    private double low;

    private ErrorFunction() {}

    static double erf(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        if (size > BORDER) {
            return Math.copySign(size > 6 ? 1 : 1 - tail(size), x);
        }
        ErrorFunction sum = new ErrorFunction();
        sum.series(x);
        return x == 0 ? x : sum.high + sum.low;
    }

    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > BORDER) {
            return x > 28 ? 0 : tail(x);
        }
        if (x < -BORDER) {
            return x < -6 ? 2 : 2 - tail(-x);
        }
        ErrorFunction sum = new ErrorFunction();
        sum.series(x);
        double rest = 1 - sum.high;
        double lost = 1 - rest - sum.high;
        return rest + (lost - sum.low);
    }

    private void add(double h, double l) {
        double sum = high + h;
        double z = sum - high;
        double error = high - (sum - z) + (h - z) + low + l;
        high = sum + error;
        low = error - (high - sum);
    }

    private void multiply(double h, double l) {
        double product = high * h;
        double error = Math.fma(high, h, -product) + high * l + low * h;
        high = product + error;
        low = error - (high - product);
    }

    private void divide(double by) {
        double quotient = high / by;
        double error = (Math.fma(-quotient, by, high) + low) / by;
        high = quotient + error;
        low = error - (high - quotient);
    }

    /// Sums `2/sqrt(pi) * (-1)^n x^(2n+1) / (n! (2n+1))`.
    private void series(double x) {
        double square = x * x;
        double squareLow = Math.fma(x, x, -square);
        ErrorFunction power = new ErrorFunction();
        power.high = x;
        ErrorFunction term = new ErrorFunction();
        add(x, 0);
        for (int n = 1; n < 100; n++) {
            power.multiply(-square, -squareLow);
            power.divide(n);
            term.high = power.high;
            term.low = power.low;
            term.divide(2 * n + 1);
            add(term.high, term.low);
            if (Math.abs(term.high) <= Math.abs(high) * 1e-33) {
                break;
            }
        }
        multiply(FACTOR, FACTOR_LOW);
    }

    /// The complement for numbers above the border, by its continued fraction.
    private static double tail(double x) {
        double fraction = x;
        for (int n = 120; n >= 1; n--) {
            fraction = x + n * 0.5 / fraction;
        }
        double square = x * x;
        double lost = Math.fma(x, x, -square);
        return Math.exp(-square) * (1 - lost) / (fraction * ROOT_PI);
    }
}
