package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.Elementary;
import dev.vertebra.natives.decimal.number.Exponents;
import dev.vertebra.natives.decimal.number.Logic;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The methods of `Decimal` that compute something of one number, or take a rounding.
@NativeType("Decimal")
final class DecimalFunctions {
    private static final List<String> ROUNDING = List.of("rounding", "context");
    private static final List<String> QUANTIZE = List.of("exp", "rounding", "context");
    private static final List<String> FMA = List.of("other", "third", "context");

    private DecimalFunctions() {}

    /// The exponential: e to the power of the number, rounded correctly, halves to even.
    @PyMethod("exp(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject exp(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Elementary.exp(self.value, context.rules()));
    }

    /// The natural logarithm, rounded correctly, halves to even.
    @PyMethod("ln(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject ln(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Elementary.ln(self.value, context.rules()));
    }

    /// The logarithm to base ten, rounded correctly, halves to even.
    @PyMethod("log10(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject log10(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Elementary.log10(self.value, context.rules()));
    }

    /// The largest number of the context that is below this one.
    @PyMethod("next_minus(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject nextMinus(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Exponents.next(self.value, false, context.rules()));
    }

    /// The smallest number of the context that is above this one.
    @PyMethod("next_plus(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject nextPlus(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Exponents.next(self.value, true, context.rules()));
    }

    /// The number without zeros at its end; every zero becomes 0.
    ///
    /// Equal numbers are the same then: 32.100 and 0.321000e+2 both become 32.1.
    @PyMethod("normalize(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject normalize(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Exponents.reduce(self.value, context.rules()));
    }

    /// The square root, rounded correctly, halves to even.
    @PyMethod("sqrt(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject sqrt(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Elementary.sqrt(self.value, context.rules()));
    }

    /// The exponent of the first digit, as a Decimal; of a zero -Infinity and the signal DivisionByZero.
    @PyMethod("logb(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject logb(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Exponents.logb(self.value, context.rules()));
    }

    /// The digits, all of them 0 or 1, each turned into the other.
    @PyMethod("logical_invert(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject logicalInvert(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return context.settle(ts, Logic.invert(self.value, context.rules()));
    }

    private static PyDecimal integral(
            ThreadState ts,
            PyDecimal self,
            boolean quiet,
            PyObject[] args,
            int from,
            int count,
            @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(ROUNDING, 0, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalRules rules = context.rules(given[0]);
        DecimalValue result = Exponents.toIntegral(self.value, quiet, rules);
        return context.settle(ts, result, rules);
    }

    /// The same as to_integral_value().
    @PyMethod("to_integral(self, *args, **kwargs)")
    @ShownSignature("($self, /, rounding=None, context=None)")
    static PyObject toIntegral(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return integral(ts, self, true, args, from, count, keywords);
    }

    /// The number rounded to an integer, with the signals Inexact and Rounded where they apply.
    ///
    /// The rounding is the one given, or else that of the context.
    @PyMethod("to_integral_exact(self, *args, **kwargs)")
    @ShownSignature("($self, /, rounding=None, context=None)")
    static PyObject toIntegralExact(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return integral(ts, self, false, args, from, count, keywords);
    }

    /// The number rounded to an integer, without the signals Inexact and Rounded.
    ///
    /// The rounding is the one given, or else that of the context.
    @PyMethod("to_integral_value(self, *args, **kwargs)")
    @ShownSignature("($self, /, rounding=None, context=None)")
    static PyObject toIntegralValue(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return integral(ts, self, true, args, from, count, keywords);
    }

    /// The number rounded so that it has the exponent of another.
    ///
    /// >>> Decimal('1.41421356').quantize(Decimal('1.000'))
    /// Decimal('1.414')
    ///
    /// It is an invalid operation if the result would have more digits than the precision. The rounding is
    /// the one given, or else that of the context.
    @PyMethod("quantize(self, *args, **kwargs)")
    @ShownSignature("($self, /, exp, rounding=None, context=None)")
    static PyObject quantize(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(QUANTIZE, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[2]);
        DecimalRules rules = context.rules(given[1]);
        DecimalValue like = Given.value(given[0]);
        return context.settle(ts, Exponents.quantize(self.value, like, rules), rules);
    }

    /// The product with one number plus another, rounded only once.
    ///
    /// >>> Decimal(2).fma(3, 5)
    /// Decimal('11')
    @PyMethod("fma(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, third, context=None)")
    static PyObject fma(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(FMA, 2, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[2]);
        DecimalValue other = Given.value(given[0]);
        DecimalValue third = Given.value(given[1]);
        return context.settle(ts, Arithmetic.multiplyAdd(self.value, other, third, context.rules()));
    }

    /// The number as text, with an exponent that is a multiple of three where it has one.
    ///
    /// Of the context only capitals matters: whether the exponent follows an E or an e.
    @PyMethod("to_eng_string(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject toEngString(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return PyStr.ofPlain(DecimalText.show(self.value, true, context.capitals));
    }

    /// What kind of number it is: '-Infinity', '-Normal', '-Subnormal', '-Zero', the same with '+', 'NaN' or
    /// 'sNaN'.
    @PyMethod("number_class(self, *args, **kwargs)")
    @ShownSignature("($self, /, context=None)")
    static PyObject numberClass(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyDecimalContext context = Given.context(ts, args, from, count, keywords);
        return PyStr.intern(DecimalQuestions.kind(self.value, context.rules()));
    }

    /// The exponent of the first digit.
    @PyMethod("adjusted(self, /)")
    static long adjusted(PyDecimal self) {
        return self.value.isFinite() && !self.value.isZero()
                ? self.value.adjusted()
                : self.value.isZero() ? self.value.exponent() : 0;
    }

    /// The number itself, which is always in canonical form.
    @PyMethod("canonical(self, /)")
    static PyObject canonical(PyDecimal self) {
        return self;
    }

    /// The number itself.
    @PyMethod("conjugate(self, /)")
    static PyObject conjugate(PyDecimal self) {
        return self;
    }

    /// The base in which decimals count: Decimal(10).
    @PyMethod("radix(self, /)")
    static PyObject radix(PyDecimal self) {
        return new PyDecimal(DecimalValue.ofInteger(10));
    }

    /// The number without its sign, whatever the context.
    @PyMethod("copy_abs(self, /)")
    static PyObject copyAbs(PyDecimal self) {
        return new PyDecimal(self.value.absolute());
    }

    /// The number with the opposite sign, whatever the context.
    @PyMethod("copy_negate(self, /)")
    static PyObject copyNegate(PyDecimal self) {
        return new PyDecimal(self.value.negated());
    }
}
