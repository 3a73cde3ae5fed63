package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.decimal.number.Comparison;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.Division;
import dev.vertebra.natives.decimal.number.Exponents;
import dev.vertebra.natives.decimal.number.Logic;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The methods of `Decimal` that take another number.
@NativeType("Decimal")
final class DecimalPairs {
    private static final List<String> PARAMETERS = List.of("other", "context");

    private DecimalPairs() {}

    /// Compare with another number: Decimal -1, 0 or 1, or NaN if one of them is NaN.
    @PyMethod("compare(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject compare(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Comparison.compare(self.value, other, context.rules()));
    }

    /// Like compare(), but every NaN signals.
    @PyMethod("compare_signal(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject compareSignal(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Comparison.compareSignaling(self.value, other, context.rules()));
    }

    /// The larger of two numbers; a number wins over a quiet NaN.
    @PyMethod("max(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject max(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Comparison.extreme(self.value, other, true, false, context.rules()));
    }

    /// Like max(), but by absolute values.
    @PyMethod("max_mag(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject maxMag(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Comparison.extreme(self.value, other, true, true, context.rules()));
    }

    /// The smaller of two numbers; a number wins over a quiet NaN.
    @PyMethod("min(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject min(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Comparison.extreme(self.value, other, false, false, context.rules()));
    }

    /// Like min(), but by absolute values.
    @PyMethod("min_mag(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject minMag(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Comparison.extreme(self.value, other, false, true, context.rules()));
    }

    /// The number of the context that is next to this one in the direction of another.
    ///
    /// If both are equal it is this one with the sign of the other.
    @PyMethod("next_toward(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject nextToward(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Exponents.nextToward(self.value, other, context.rules()));
    }

    /// What is left if the multiple of another number that is nearest to this one is taken away.
    ///
    /// Of two equally near multiples it is the even one.
    @PyMethod("remainder_near(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject remainderNear(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Division.remainderNear(self.value, other, context.rules()));
    }

    /// The digits, all of them 0 or 1, joined by and.
    @PyMethod("logical_and(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject logicalAnd(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Logic.combine(self.value, other, Logic.Operation.AND, context.rules()));
    }

    /// The digits, all of them 0 or 1, joined by or.
    @PyMethod("logical_or(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject logicalOr(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Logic.combine(self.value, other, Logic.Operation.OR, context.rules()));
    }

    /// The digits, all of them 0 or 1, joined by exclusive or.
    @PyMethod("logical_xor(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject logicalXor(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Logic.combine(self.value, other, Logic.Operation.XOR, context.rules()));
    }

    /// The digits rotated by some places, to the left if the count is positive.
    ///
    /// There are as many digits as the precision says, zeros in front where needed.
    @PyMethod("rotate(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject rotate(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Exponents.rotate(self.value, other, context.rules()));
    }

    /// The number with an integer added to its exponent.
    @PyMethod("scaleb(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject scaleb(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Exponents.scaleb(self.value, other, context.rules()));
    }

    /// The digits shifted by some places, to the left if the count is positive; zeros come in.
    @PyMethod("shift(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject shift(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return context.settle(ts, Exponents.shift(self.value, other, context.rules()));
    }

    /// Compare by the total order, in which 12.0 is below 12 and NaNs have a place.
    ///
    /// >>> Decimal('12.0').compare_total(Decimal('12'))
    /// Decimal('-1')
    @PyMethod("compare_total(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject compareTotal(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return new PyDecimal(Comparison.compareTotal(self.value, other));
    }

    /// Like compare_total(), but of the absolute values.
    @PyMethod("compare_total_mag(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject compareTotalMag(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return new PyDecimal(Comparison.compareTotalSizes(self.value, other));
    }

    /// The number with the sign of another, whatever the context.
    ///
    /// >>> Decimal('2.3').copy_sign(Decimal('-1.5'))
    /// Decimal('-2.3')
    @PyMethod("copy_sign(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject copySign(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return new PyDecimal(self.value.withSign(other.isNegative()));
    }

    /// Whether both have the same exponent, both are infinite or both are NaN.
    @PyMethod("same_quantum(self, *args, **kwargs)")
    @ShownSignature("($self, /, other, context=None)")
    static PyObject sameQuantum(
            ThreadState ts, PyDecimal self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 1, args, from, count, keywords);
        Given.context(ts, given[1]);
        DecimalValue other = Given.value(given[0]);
        return PyBool.of(Exponents.sameQuantum(self.value, other));
    }
}
