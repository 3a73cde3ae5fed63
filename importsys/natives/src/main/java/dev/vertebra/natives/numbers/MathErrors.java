package dev.vertebra.natives.numbers;

import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.Raise;

/// The errors that results of functions of doubles stand for.
final class MathErrors {
    private MathErrors() {}

    static PyException domain() {
        return Raise.valueError("math domain error");
    }

    static PyException range() {
        return Raise.overflowError("math range error");
    }

    /// A result of a function that can overflow. Compare CPython Modules/mathmodule.c math_1.
    static double overflowing(double x, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw domain();
        }
        if (Double.isInfinite(result) && Math.abs(x) <= Double.MAX_VALUE) {
            throw range();
        }
        return result;
    }

    /// A result of a function that has poles but can't overflow.
    static double bounded(double x, double result) {
        if (Double.isNaN(result) && !Double.isNaN(x) || Double.isInfinite(result) && Math.abs(x) <= Double.MAX_VALUE) {
            throw domain();
        }
        return result;
    }
}
