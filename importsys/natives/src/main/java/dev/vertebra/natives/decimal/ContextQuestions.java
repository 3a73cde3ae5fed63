package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;

/// The questions that a `Context` answers about numbers.
@NativeType("Context")
final class ContextQuestions {
    private ContextQuestions() {}

    /// Whether the number is in canonical form: always.
    @PyMethod("is_canonical(self, x, /)")
    static boolean isCanonical(PyDecimalContext self, PyObject x) {
        if (x instanceof PyDecimal) {
            return true;
        }
        throw Raise.typeError("argument must be a Decimal");
    }

    /// Whether it is finite.
    @PyMethod("is_finite(self, x, /)")
    static boolean isFinite(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isFinite();
    }

    /// Whether it is infinite.
    @PyMethod("is_infinite(self, x, /)")
    static boolean isInfinite(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isInfinite();
    }

    /// Whether it is a NaN, quiet or signaling.
    @PyMethod("is_nan(self, x, /)")
    static boolean isNan(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isNan();
    }

    /// Whether it is a quiet NaN.
    @PyMethod("is_qnan(self, x, /)")
    static boolean isQnan(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isNan() && !given.isSignaling();
    }

    /// Whether it is a signaling NaN.
    @PyMethod("is_snan(self, x, /)")
    static boolean isSnan(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isSignaling();
    }

    /// Whether it has a minus; zeros and NaNs can have one, too.
    @PyMethod("is_signed(self, x, /)")
    static boolean isSigned(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isNegative();
    }

    /// Whether it is a zero.
    @PyMethod("is_zero(self, x, /)")
    static boolean isZero(PyDecimalContext self, PyObject x) {
        DecimalValue given = Operands.value(x);
        return given.isZero();
    }

    /// Whether it is finite, not zero and not subnormal.
    @PyMethod("is_normal(self, x, /)")
    static boolean isNormal(PyDecimalContext self, PyObject x) {
        return Operands.value(x).isNormal(self.rules());
    }

    /// Whether it is finite, not zero, and so small that it can't have all digits.
    @PyMethod("is_subnormal(self, x, /)")
    static boolean isSubnormal(PyDecimalContext self, PyObject x) {
        return Operands.value(x).isSubnormal(self.rules());
    }
}
