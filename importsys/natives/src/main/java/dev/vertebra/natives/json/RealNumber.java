package dev.vertebra.natives.json;

/// Numbers with a fraction or an exponent, as JSON writes them.
final class RealNumber {
    /// The powers of ten that a double holds exactly.
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int MOST_DIGITS = 15;

    private RealNumber() {}

    /// The nearest double.
    ///
    /// Up to 15 digits and a small power of ten are exact doubles, so that one operation, which rounds once,
    /// gives the same as a full conversion. Compare W. Clinger, How to read floating point numbers accurately.
    static double parse(String text) {
        boolean negative = text.charAt(0) == '-';
        int start = negative ? 1 : 0;
        int n = text.length();
        long digits = 0;
        int count = 0;
        int fraction = 0;
        boolean afterPoint = false;
        for (int i = start; i < n; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                afterPoint = true;
            } else if (c > '9') {
                return Double.parseDouble(text);
            } else {
                digits = 10 * digits + (c - '0');
                if (digits != 0 && ++count > MOST_DIGITS) {
                    return Double.parseDouble(text);
                }
                if (afterPoint) {
                    fraction++;
                }
            }
        }
        if (fraction >= POWERS.length) {
            return Double.parseDouble(text);
        }
        double value = digits / POWERS[fraction];
        return negative ? -value : value;
    }
}
