package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.Exponents;
import dev.vertebra.natives.decimal.number.Rounding;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Decimals as numbers of other types, and as text in a format.
@NativeType("Decimal")
final class DecimalConversions {
    private DecimalConversions() {}

    /// The integer that a value becomes when it is rounded.
    static PyInt integer(DecimalValue value, Rounding rounding) {
        if (!value.isFinite()) {
            throw value.isNan()
                    ? Raise.valueError("cannot convert NaN to integer")
                    : Raise.overflowError("cannot convert Infinity to integer");
        }
        if (value.exponent() >= 0) {
            return PyInt.of(value.toBigInteger());
        }
        DecimalRules rules = PyDecimalContext.rulesFor(rounding);
        return PyInt.of(Exponents.toIntegral(value, true, rules).toBigInteger());
    }

    /// The double nearest to a value.
    static double number(DecimalValue value) {
        if (value.isNan()) {
            if (value.isSignaling()) {
                throw Raise.valueError("cannot convert signaling NaN to float");
            }
            return value.isNegative() ? Math.copySign(Double.NaN, -1) : Double.NaN;
        }
        return Double.parseDouble(DecimalText.show(value, false, true));
    }

    /// The greatest integer that is not above the number.
    @PyMethod("__floor__(self, /)")
    static PyObject floor(PyDecimal self) {
        return integer(self.value, Rounding.FLOOR);
    }

    /// The least integer that is not below the number.
    @PyMethod("__ceil__(self, /)")
    static PyObject ceil(PyDecimal self) {
        return integer(self.value, Rounding.CEILING);
    }

    /// The number without its fraction, as an integer.
    @PyMethod("__trunc__(self, /)")
    static PyObject trunc(PyDecimal self) {
        return integer(self.value, Rounding.DOWN);
    }

    /// The number as a complex one.
    @PyMethod("__complex__(self, /)")
    static PyObject complex(PyDecimal self) {
        return PyComplex.of(number(self.value), 0);
    }

    /// The nearest integer, of two equally near ones the even one; or a Decimal of so many digits behind the point.
    @PyMethod("__round__(self, *args)")
    @ShownSignature("")
    static PyObject round(ThreadState ts, PyDecimal self, PyTuple args) {
        if (args.size() > 1) {
            throw Raise.typeError("function takes at most 1 argument (%d given)", args.size());
        }
        if (args.size() == 0) {
            return integer(self.value, Rounding.HALF_EVEN);
        }
        if (!(args.get(0) instanceof PyInt digits)) {
            throw Raise.typeError("optional arg must be an integer");
        }
        long places = Arguments.asSize(ts, digits);
        long exponent = places == Long.MIN_VALUE ? Long.MAX_VALUE : -places;
        PyDecimalContext context = PyDecimalContext.current(ts);
        DecimalValue like = DecimalValue.of(false, 1, exponent);
        return context.settle(ts, Exponents.quantize(self.value, like, context.rules()));
    }

    /// The number as text in a format.
    @PyMethod("__format__(self, *args)")
    @ShownSignature("")
    static PyObject format(ThreadState ts, PyDecimal self, PyTuple args) {
        int count = args.size();
        if (count == 0 || count > 2) {
            throw Raise.typeError(
                    "function takes at %s argument%s (%d given)",
                    count == 0 ? "least 1" : "most 2", count == 0 ? "" : "s", count);
        }
        @Nullable PyObject override = count == 2 ? args.get(1) : null;
        return DecimalFormatting.format(ts, self.value, args.get(0), override);
    }
}
