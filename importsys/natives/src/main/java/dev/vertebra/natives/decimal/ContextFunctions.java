package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.Elementary;
import dev.vertebra.natives.decimal.number.Exponents;
import dev.vertebra.natives.decimal.number.Logic;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `Context` that compute something of one number.
@NativeType("Context")
final class ContextFunctions {
    private ContextFunctions() {}

    /// The absolute value, rounded.
    @PyMethod("abs(self, x, /)")
    static PyObject absolute(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Arithmetic.absolute(Operands.value(x), self.rules()));
    }

    /// The exponential: e to the power of x.
    @PyMethod("exp(self, x, /)")
    static PyObject exp(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Elementary.exp(Operands.value(x), self.rules()));
    }

    /// The natural logarithm.
    @PyMethod("ln(self, x, /)")
    static PyObject ln(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Elementary.ln(Operands.value(x), self.rules()));
    }

    /// The logarithm to base ten.
    @PyMethod("log10(self, x, /)")
    static PyObject log10(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Elementary.log10(Operands.value(x), self.rules()));
    }

    /// What the prefix - gives: the number with the opposite sign, rounded.
    @PyMethod("minus(self, x, /)")
    static PyObject minus(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Arithmetic.minus(Operands.value(x), self.rules()));
    }

    /// The largest number of the context below x.
    @PyMethod("next_minus(self, x, /)")
    static PyObject nextMinus(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.next(Operands.value(x), false, self.rules()));
    }

    /// The smallest number of the context above x.
    @PyMethod("next_plus(self, x, /)")
    static PyObject nextPlus(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.next(Operands.value(x), true, self.rules()));
    }

    /// The number without zeros at its end.
    @PyMethod("normalize(self, x, /)")
    static PyObject normalize(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.reduce(Operands.value(x), self.rules()));
    }

    /// What the prefix + gives: the number rounded.
    @PyMethod("plus(self, x, /)")
    static PyObject plus(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Arithmetic.plus(Operands.value(x), self.rules()));
    }

    /// The same as to_integral_value().
    @PyMethod("to_integral(self, x, /)")
    static PyObject toIntegral(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.toIntegral(Operands.value(x), true, self.rules()));
    }

    /// The number rounded to an integer, with the signals Inexact and Rounded where they apply.
    @PyMethod("to_integral_exact(self, x, /)")
    static PyObject toIntegralExact(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.toIntegral(Operands.value(x), false, self.rules()));
    }

    /// The number rounded to an integer.
    @PyMethod("to_integral_value(self, x, /)")
    static PyObject toIntegralValue(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.toIntegral(Operands.value(x), true, self.rules()));
    }

    /// The square root.
    @PyMethod("sqrt(self, x, /)")
    static PyObject sqrt(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Elementary.sqrt(Operands.value(x), self.rules()));
    }

    /// The exponent of the first digit.
    @PyMethod("logb(self, x, /)")
    static PyObject logb(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Exponents.logb(Operands.value(x), self.rules()));
    }

    /// The digits of x, all of them 0 or 1, each turned into the other.
    @PyMethod("logical_invert(self, x, /)")
    static PyObject logicalInvert(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Logic.invert(Operands.value(x), self.rules()));
    }

    /// The number itself.
    @PyMethod("canonical(self, x, /)")
    static PyObject canonical(PyDecimalContext self, PyObject x) {
        if (x instanceof PyDecimal) {
            return x;
        }
        throw Raise.typeError("argument must be a Decimal");
    }

    /// The number without its sign.
    @PyMethod("copy_abs(self, x, /)")
    static PyObject copyAbs(PyDecimalContext self, PyObject x) {
        return new PyDecimal(Operands.value(x).absolute());
    }

    /// The number as a Decimal.
    @PyMethod("copy_decimal(self, x, /)")
    static PyObject copyDecimal(PyDecimalContext self, PyObject x) {
        return x instanceof PyDecimal ? x : new PyDecimal(Operands.value(x));
    }

    /// The number with the opposite sign.
    @PyMethod("copy_negate(self, x, /)")
    static PyObject copyNegate(PyDecimalContext self, PyObject x) {
        return new PyDecimal(Operands.value(x).negated());
    }

    /// What kind of number it is: '-Infinity', '-Normal', '-Subnormal', '-Zero', the same with '+', 'NaN' or
    /// 'sNaN'.
    @PyMethod("number_class(self, x, /)")
    static PyObject numberClass(PyDecimalContext self, PyObject x) {
        return PyStr.intern(DecimalQuestions.kind(Operands.value(x), self.rules()));
    }

    /// The number as text.
    @PyMethod("to_sci_string(self, x, /)")
    static PyObject toSciString(PyDecimalContext self, PyObject x) {
        return PyStr.ofPlain(DecimalText.show(Operands.value(x), false, self.capitals));
    }

    /// The number as text, with an exponent that is a multiple of three where it has one.
    @PyMethod("to_eng_string(self, x, /)")
    static PyObject toEngString(PyDecimalContext self, PyObject x) {
        return PyStr.ofPlain(DecimalText.show(Operands.value(x), true, self.capitals));
    }

    /// Round a number as the context says.
    @PyMethod("_apply(self, x, /)")
    @ShownSignature("($self, object, /)")
    static PyObject apply(ThreadState ts, PyDecimalContext self, PyObject x) {
        return self.settle(ts, Arithmetic.apply(Operands.value(x), self.rules()));
    }
}
