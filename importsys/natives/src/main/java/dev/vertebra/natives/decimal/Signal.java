package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.DecimalRules;
import org.jspecify.annotations.Nullable;

/// The signals, in the order in which mappings list them, with the conditions that each stands for.
enum Signal {
    INVALID_OPERATION("InvalidOperation", DecimalRules.INVALID),
    FLOAT_OPERATION("FloatOperation", DecimalRules.FLOAT_OPERATION),
    DIVISION_BY_ZERO("DivisionByZero", DecimalRules.DIVISION_BY_ZERO),
    OVERFLOW("Overflow", DecimalRules.OVERFLOW),
    UNDERFLOW("Underflow", DecimalRules.UNDERFLOW),
    SUBNORMAL("Subnormal", DecimalRules.SUBNORMAL),
    INEXACT("Inexact", DecimalRules.INEXACT),
    ROUNDED("Rounded", DecimalRules.ROUNDED),
    CLAMPED("Clamped", DecimalRules.CLAMPED);

    /// The signals, made once.
    private static final Signal[] ALL = values();

    final String title;
    final int conditions;

    Signal(String title, int conditions) {
        this.title = title;
        this.conditions = conditions;
    }

    static int count() {
        return ALL.length;
    }

    static Signal at(int index) {
        return ALL[index];
    }

    /// The signals of some conditions as a context shows them, by the numbers of the conditions.
    static String list(int conditions) {
        StringBuilder text = new StringBuilder("[");
        int left = conditions;
        for (int bit = 1; bit != 0 && bit <= DecimalRules.UNDERFLOW; bit <<= 1) {
            Signal signal = (left & bit) == 0 ? null : of(bit);
            if (signal != null) {
                left &= ~signal.conditions;
                text.append(text.length() == 1 ? "" : ", ").append(signal.title);
            }
        }
        return text.append(']').toString();
    }

    private static @Nullable Signal of(int condition) {
        for (Signal each : ALL) {
            if ((each.conditions & condition) != 0) {
                return each;
            }
        }
        return null;
    }

    /// A set of conditions that a context and the mapping that shows it share.
    static final class Set {
        int conditions;
    }
}
