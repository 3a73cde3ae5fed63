package dev.vertebra.natives.decimal.number;

import static dev.vertebra.natives.decimal.number.DecimalRules.INVALID_OPERATION;

import java.math.BigInteger;

/// Order of values. Compare General Decimal Arithmetic, "compare", "compare-total", "max", "min".
public final class Comparison {
    private Comparison() {}

    /// The numerical order of values that are no NaN: negative, 0 or positive.
    public static int order(DecimalValue a, DecimalValue b) {
        int sign = sign(a);
        int other = sign(b);
        if (sign != other) {
            return Integer.compare(sign, other);
        }
        if (sign == 0) {
            return 0;
        }
        int size = orderOfSizes(a, b);
        return sign < 0 ? -size : size;
    }

    private static int sign(DecimalValue a) {
        return a.isZero() ? 0 : a.negative ? -1 : 1;
    }

    /// The order of the sizes of values that are no NaN.
    static int orderOfSizes(DecimalValue a, DecimalValue b) {
        if (a.isInfinite() || b.isInfinite()) {
            return Boolean.compare(a.isInfinite(), b.isInfinite());
        }
        if (a.isZero() || b.isZero()) {
            return Boolean.compare(!a.isZero(), !b.isZero());
        }
        if (a.exponent == b.exponent && a.isSmall() && b.isSmall()) {
            return Long.compare(a.low, b.low);
        }
        int adjusted = Long.compare(a.adjusted(), b.adjusted());
        if (adjusted != 0) {
            return adjusted;
        }
        long gap = a.exponent - b.exponent;
        if (!a.isBig() && !b.isBig() && Math.abs(gap) <= Powers.WIDE) {
            return gap >= 0
                    ? Wide.scaled(a.high, a.low, (int) gap).compareTo(b.high, b.low)
                    : -Wide.scaled(b.high, b.low, (int) -gap).compareTo(a.high, a.low);
        }
        BigInteger x = gap > 0 ? Powers.scale(a.coefficient(), gap) : a.coefficient();
        BigInteger y = gap < 0 ? Powers.scale(b.coefficient(), -gap) : b.coefficient();
        return x.compareTo(y);
    }

    /// `compare(a, b)`: -1, 0 or 1, or a NaN
    public static DecimalValue compare(DecimalValue a, DecimalValue b, DecimalRules rules) {
        return a.isNan() || b.isNan() ? Finish.ofNan(a, b, rules) : DecimalValue.ofInteger(Integer.signum(order(a, b)));
    }

    /// As [#compare], but every NaN signals.
    public static DecimalValue compareSignaling(DecimalValue a, DecimalValue b, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            rules.signal(INVALID_OPERATION);
        }
        return compare(a, b, rules);
    }

    /// The total order, in which values of different representation differ and NaNs have a place.
    public static int orderTotally(DecimalValue a, DecimalValue b) {
        if (a.negative != b.negative) {
            return a.negative ? -1 : 1;
        }
        int size;
        if (a.isNan() || b.isNan()) {
            size = Integer.compare(rank(a), rank(b));
            if (size == 0) {
                size = a.coefficient().compareTo(b.coefficient());
            }
        } else {
            size = orderOfSizes(a, b);
            if (size == 0) {
                size = Long.compare(a.exponent, b.exponent);
            }
        }
        return a.negative ? -size : size;
    }

    private static int rank(DecimalValue a) {
        return switch (a.kind) {
            case FINITE, INFINITE -> 0;
            case SIGNALING -> 1;
            case QUIET -> 2;
        };
    }

    /// `compare_total(a, b)`
    public static DecimalValue compareTotal(DecimalValue a, DecimalValue b) {
        return DecimalValue.ofInteger(Integer.signum(orderTotally(a, b)));
    }

    /// `compare_total_mag(a, b)`
    public static DecimalValue compareTotalSizes(DecimalValue a, DecimalValue b) {
        return compareTotal(a.absolute(), b.absolute());
    }

    /// `max(a, b)`, `min(a, b)`, `max_mag(a, b)` or `min_mag(a, b)`: a number wins over a quiet NaN.
    ///
    /// @param largest whether the larger one is wanted
    /// @param bySize whether the sizes are compared first
    public static DecimalValue extreme(
            DecimalValue a, DecimalValue b, boolean largest, boolean bySize, DecimalRules rules) {
        if (a.isNan() || b.isNan()) {
            if (a.isNan() && b.isNan() || a.isSignaling() || b.isSignaling()) {
                return Finish.ofNan(a, b, rules);
            }
            return Finish.finish(a.isNan() ? b : a, rules);
        }
        int order = bySize ? orderOfSizes(a, b) : order(a, b);
        if (order == 0 && bySize) {
            order = order(a, b);
        }
        if (order == 0) {
            order = orderTotally(a, b);
        }
        return Finish.finish(order >= 0 == largest ? a : b, rules);
    }
}
