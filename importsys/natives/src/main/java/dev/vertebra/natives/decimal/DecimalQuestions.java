package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The questions that a `Decimal` answers.
@NativeType("Decimal")
final class DecimalQuestions {
    private DecimalQuestions() {}

    /// The name of the kind that a value is under some rules.
    static String kind(DecimalValue value, DecimalRules rules) {
        if (value.isNan()) {
            return value.isSignaling() ? "sNaN" : "NaN";
        }
        String sign = value.isNegative() ? "-" : "+";
        if (value.isInfinite()) {
            return sign + "Infinity";
        }
        if (value.isZero()) {
            return sign + "Zero";
        }
        return sign + (value.isSubnormal(rules) ? "Subnormal" : "Normal");
    }

    /// Whether the number is in canonical form: always.
    @PyMethod("is_canonical(self, /)")
    static boolean isCanonical(PyDecimal self) {
        return true;
    }

    /// Whether it is finite.
    @PyMethod("is_finite(self, /)")
    static boolean isFinite(PyDecimal self) {
        return self.value.isFinite();
    }

    /// Whether it is infinite.
    @PyMethod("is_infinite(self, /)")
    static boolean isInfinite(PyDecimal self) {
        return self.value.isInfinite();
    }

    /// Whether it is a NaN, quiet or signaling.
    @PyMethod("is_nan(self, /)")
    static boolean isNan(PyDecimal self) {
        return self.value.isNan();
    }

    /// Whether it is a quiet NaN.
    @PyMethod("is_qnan(self, /)")
    static boolean isQnan(PyDecimal self) {
        return self.value.isNan() && !self.value.isSignaling();
    }

    /// Whether it is a signaling NaN.
    @PyMethod("is_snan(self, /)")
    static boolean isSnan(PyDecimal self) {
        return self.value.isSignaling();
    }

    /// Whether it has a minus; zeros and NaNs can have one, too.
    @PyMethod("is_signed(self, /)")
    static boolean isSigned(PyDecimal self) {
        return self.value.isNegative();
    }

    /// Whether it is a zero.
    @PyMethod("is_zero(self, /)")
    static boolean isZero(PyDecimal self) {
        return self.value.isZero();
    }

    /// Whether it is finite, not zero and not subnormal.
    @PyMethod("is_normal(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject isNormal(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return PyBool.of(self.value.isNormal(context.rules()));
    }

    /// Whether it is finite, not zero, and so small that it can't have all digits.
    @PyMethod("is_subnormal(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject isSubnormal(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return PyBool.of(self.value.isSubnormal(context.rules()));
    }
}
