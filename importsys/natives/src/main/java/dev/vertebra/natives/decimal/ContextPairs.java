package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.Comparison;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.Division;
import dev.vertebra.natives.decimal.number.Exponents;
import dev.vertebra.natives.decimal.number.Logic;
import dev.vertebra.natives.decimal.number.Power;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The methods of `Context` that take several numbers.
@NativeType("Context")
final class ContextPairs {
    private static final List<String> POWER = List.of("a", "b", "modulo");

    private ContextPairs() {}

    /// The sum of two numbers.
    @PyMethod("add(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject add(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("add", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Arithmetic.add(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// Compare two numbers: Decimal -1, 0 or 1, or NaN.
    @PyMethod("compare(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject compare(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("compare", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Comparison.compare(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// Like compare(), but every NaN signals.
    @PyMethod("compare_signal(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject compareSignal(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("compare_signal", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Comparison.compareSignaling(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// Compare two numbers by the total order.
    @PyMethod("compare_total(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject compareTotal(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("compare_total", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return new PyDecimal(Comparison.compareTotal(Operands.value(x), Operands.value(y)));
    }

    /// Like compare_total(), but of the absolute values.
    @PyMethod("compare_total_mag(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject compareTotalMag(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("compare_total_mag", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return new PyDecimal(Comparison.compareTotalSizes(Operands.value(x), Operands.value(y)));
    }

    /// The number x with the sign of y.
    @PyMethod("copy_sign(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject copySign(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("copy_sign", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return new PyDecimal(Operands.value(x).withSign(Operands.value(y).isNegative()));
    }

    /// The quotient of two numbers.
    @PyMethod("divide(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject divide(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("divide", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Division.divide(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The quotient of two numbers without its fraction.
    @PyMethod("divide_int(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject divideInt(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("divide_int", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Division.divideInteger(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The digits of x and y, all of them 0 or 1, joined by and.
    @PyMethod("logical_and(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject logicalAnd(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("logical_and", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Logic.combine(Operands.value(x), Operands.value(y), Logic.Operation.AND, self.rules()));
    }

    /// The digits of x and y, all of them 0 or 1, joined by or.
    @PyMethod("logical_or(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject logicalOr(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("logical_or", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Logic.combine(Operands.value(x), Operands.value(y), Logic.Operation.OR, self.rules()));
    }

    /// The digits of x and y, all of them 0 or 1, joined by exclusive or.
    @PyMethod("logical_xor(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject logicalXor(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("logical_xor", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Logic.combine(Operands.value(x), Operands.value(y), Logic.Operation.XOR, self.rules()));
    }

    /// The larger of two numbers; a number wins over a quiet NaN.
    @PyMethod("max(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject max(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("max", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Comparison.extreme(Operands.value(x), Operands.value(y), true, false, self.rules()));
    }

    /// Like max(), but by absolute values.
    @PyMethod("max_mag(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject maxMag(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("max_mag", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Comparison.extreme(Operands.value(x), Operands.value(y), true, true, self.rules()));
    }

    /// The smaller of two numbers; a number wins over a quiet NaN.
    @PyMethod("min(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject min(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("min", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Comparison.extreme(Operands.value(x), Operands.value(y), false, false, self.rules()));
    }

    /// Like min(), but by absolute values.
    @PyMethod("min_mag(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject minMag(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("min_mag", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Comparison.extreme(Operands.value(x), Operands.value(y), false, true, self.rules()));
    }

    /// The product of two numbers.
    @PyMethod("multiply(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject multiply(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("multiply", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Arithmetic.multiply(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The number next to x in the direction of y.
    @PyMethod("next_toward(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject nextToward(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("next_toward", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Exponents.nextToward(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The number x rounded so that it has the exponent of y.
    @PyMethod("quantize(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject quantize(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("quantize", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Exponents.quantize(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// What is left of x divided by y, with the sign of x.
    @PyMethod("remainder(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject remainder(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("remainder", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Division.remainder(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// What is left of x if the nearest multiple of y is taken away.
    @PyMethod("remainder_near(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject remainderNear(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("remainder_near", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Division.remainderNear(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The digits of x rotated by y places.
    @PyMethod("rotate(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject rotate(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("rotate", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Exponents.rotate(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// Whether both have the same exponent, both are infinite or both are NaN.
    @PyMethod("same_quantum(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject sameQuantum(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("same_quantum", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return PyBool.of(Exponents.sameQuantum(Operands.value(x), Operands.value(y)));
    }

    /// The number x with y added to its exponent.
    @PyMethod("scaleb(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject scaleb(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("scaleb", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Exponents.scaleb(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The digits of x shifted by y places.
    @PyMethod("shift(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject shift(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("shift", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Exponents.shift(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// The difference of two numbers.
    @PyMethod("subtract(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject subtract(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("subtract", 2, count, keywords);
        PyObject x = args[from];
        PyObject y = args[from + 1];
        return self.settle(ts, Arithmetic.subtract(Operands.value(x), Operands.value(y), self.rules()));
    }

    /// Quotient without fraction and remainder of two numbers.
    @PyMethod("divmod(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, /)")
    static PyObject divmod(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("divmod", 2, count, keywords);
        DecimalValue x = Operands.value(args[from]);
        DecimalValue[] both = Division.divideWithRemainder(x, Operands.value(args[from + 1]), self.rules());
        return PyTuple.of(self.settle(ts, both[0]), new PyDecimal(both[1]));
    }

    /// The product of two numbers plus a third, rounded only once.
    @PyMethod("fma(self, *args, **kwargs)")
    @ShownSignature("($self, x, y, z, /)")
    static PyObject fma(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Given.checkExactly("fma", 3, count, keywords);
        DecimalValue x = Operands.value(args[from]);
        DecimalValue y = Operands.value(args[from + 1]);
        return self.settle(ts, Arithmetic.multiplyAdd(x, y, Operands.value(args[from + 2]), self.rules()));
    }

    /// Compute a**b, or (a**b) % modulo.
    ///
    /// A negative a wants an integer b. With a modulus all three must be integers, b not negative, the modulus
    /// not zero and of no more digits than the precision, and a and b not both zero.
    @PyMethod("power(self, *args, **kwargs)")
    @ShownSignature("($self, /, a, b, modulo=None)")
    static PyObject power(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(POWER, 2, args, from, count, keywords);
        DecimalValue a = Given.value(given[0]);
        DecimalValue b = Given.value(given[1]);
        PyObject modulo = given[2];
        if (modulo == null || modulo == PyNone.NONE) {
            return self.settle(ts, Power.power(a, b, self.rules()));
        }
        return self.settle(ts, Power.powerModulo(a, b, Operands.value(modulo), self.rules()));
    }
}
