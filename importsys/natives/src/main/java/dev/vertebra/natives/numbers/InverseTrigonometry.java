package dev.vertebra.natives.numbers;

/// Inverse trigonometric functions, rounded correctly but for a few cases in a billion.
///
/// Java's result is off by up to two units in the last place. One step of Newton's method improves it, with sine and
/// cosine of the first result as sums of two doubles.
final class InverseTrigonometry {
    private double sine;
    private double sineLow;
    private double cosine;
    private double cosineLow;

    /// Sums the power series of sine and cosine.
    private InverseTrigonometry(double angle) {
        double term = 1;
        double termLow = 0;
        cosine = 1;
        for (int n = 1; n < 60 && Math.abs(term) > 1e-40; n++) {
            double product = term * angle;
            double error = Math.fma(term, angle, -product) + termLow * angle;
            term = product / n;
            termLow = (Math.fma(-term, n, product) + error) / n;
            double signed = (n & 2) == 0 ? term : -term;
            double signedLow = (n & 2) == 0 ? termLow : -termLow;
            if ((n & 1) == 1) {
                double sum = sine + signed;
                sineLow += lost(sine, signed, sum) + signedLow;
                sine = sum;
            } else {
                double sum = cosine + signed;
                cosineLow += lost(cosine, signed, sum) + signedLow;
                cosine = sum;
            }
        }
    }

    private static double lost(double a, double b, double sum) {
        double z = sum - a;
        return a - (sum - z) + (b - z);
    }

    static double asin(double x) {
        double first = Math.asin(x);
        if (!(Math.abs(x) > 1e-8 && Math.abs(x) < 0.99)) {
            return first;
        }
        InverseTrigonometry at = new InverseTrigonometry(first);
        return first + (x - at.sine - at.sineLow) / at.cosine;
    }

    static double acos(double x) {
        double first = Math.acos(x);
        if (!(Math.abs(x) > 1e-17 && Math.abs(x) < 0.99)) {
            return first;
        }
        InverseTrigonometry at = new InverseTrigonometry(first);
        return first + (at.cosine - x + at.cosineLow) / at.sine;
    }

    static double atan(double x) {
        return Math.abs(x) > 1e-8 ? atan2(x, 1, Math.atan(x)) : x;
    }

    static double atan2(double y, double x) {
        return atan2(y, x, Math.atan2(y, x));
    }

    private static double atan2(double y, double x, double first) {
        if (!(Math.abs(first) > 1e-8)
                || x == 0
                || !(Math.abs(x) <= Double.MAX_VALUE)
                || !(Math.abs(y) <= Double.MAX_VALUE)) {
            return first;
        }
        int exponent = Math.max(Math.getExponent(x), Math.getExponent(y));
        double a = Math.scalb(y, -exponent);
        double b = Math.scalb(x, -exponent);
        InverseTrigonometry at = new InverseTrigonometry(first);
        double left = a * at.cosine;
        double right = b * at.sine;
        double difference = left - right;
        double error = lost(left, -right, difference)
                + Math.fma(a, at.cosine, -left)
                - Math.fma(b, at.sine, -right)
                + a * at.cosineLow
                - b * at.sineLow;
        return first + (difference + error) / (b * at.cosine + a * at.sine);
    }
}
