package dev.vertebra.natives.decimal.number;

/// How digits are dropped. The order is that of libmpdec's numbers.
public enum Rounding {
    /// Away from zero.
    UP,
    /// Towards zero.
    DOWN,
    /// Towards plus infinity.
    CEILING,
    /// Towards minus infinity.
    FLOOR,
    /// To the nearest, halves away from zero.
    HALF_UP,
    /// To the nearest, halves towards zero.
    HALF_DOWN,
    /// To the nearest, halves to the even neighbour.
    HALF_EVEN,
    /// Away from zero if the last digit kept is 0 or 5, else towards zero.
    ZERO_FIVE_UP;

    /// Whether the size of a number goes up when its dropped digits are not all zero.
    ///
    /// @param negative the sign of the number
    /// @param half how the dropped part compares with a half of the last digit kept: negative, 0 or positive
    /// @param lastDigit the last digit kept
    boolean goesUp(boolean negative, int half, int lastDigit) {
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && (lastDigit & 1) != 0;
            case ZERO_FIVE_UP -> lastDigit == 0 || lastDigit == 5;
        };
    }

    /// Whether a number that is too large becomes infinite; else it becomes the largest finite one.
    boolean overflowsToInfinity(boolean negative) {
        return switch (this) {
            case UP, HALF_UP, HALF_DOWN, HALF_EVEN -> true;
            case DOWN, ZERO_FIVE_UP -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
        };
    }
}
