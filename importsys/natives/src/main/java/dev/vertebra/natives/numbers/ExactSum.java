package dev.vertebra.natives.numbers;

import dev.vertebra.objectmodel.Raise;
import java.util.Arrays;

/// A sum of doubles without loss: non-overlapping partial sums, after Shewchuk. Compare CPython
/// Modules/mathmodule.c math_fsum.
final class ExactSum {
    private double[] partials = new double[32];
    private int count;
    private double special;
    private double infinities;

    void add(double value) {
        double x = value;
        int kept = 0;
        for (int j = 0; j < count; j++) {
            double y = partials[j];
            if (Math.abs(x) < Math.abs(y)) {
                double swap = x;
                x = y;
                y = swap;
            }
            double high = x + y;
            double low = y - (high - x);
            if (low != 0) {
                partials[kept++] = low;
            }
            x = high;
        }
        count = kept;
        if (x == 0) {
            return;
        }
        if (!(Math.abs(x) <= Double.MAX_VALUE)) {
            if (Math.abs(value) <= Double.MAX_VALUE) {
                throw Raise.overflowError("intermediate overflow in fsum");
            }
            if (Double.isInfinite(value)) {
                infinities += value;
            }
            special += value;
            count = 0;
            return;
        }
        if (count == partials.length) {
            partials = Arrays.copyOf(partials, 2 * count);
        }
        partials[count++] = x;
    }

    /// The sum, rounded once, half to even.
    double result() {
        if (special != 0) {
            if (Double.isNaN(infinities)) {
                throw Raise.valueError("-inf + inf in fsum");
            }
            return special;
        }
        double high = 0;
        int n = count;
        if (n > 0) {
            high = partials[--n];
            double low = 0;
            while (n > 0) {
                double x = high;
                double y = partials[--n];
                high = x + y;
                low = y - (high - x);
                if (low != 0) {
                    break;
                }
            }
            if (n > 0 && (low < 0 && partials[n - 1] < 0 || low > 0 && partials[n - 1] > 0)) {
                double y = low * 2;
                double x = high + y;
                if (y == x - high) {
                    high = x;
                }
            }
        }
        return high;
    }
}
