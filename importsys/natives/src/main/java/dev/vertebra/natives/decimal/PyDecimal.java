package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `decimal.Decimal`: a decimal number. Compare CPython Modules/_decimal/_decimal.c PyDecObject.
@NativeType("Decimal")
final class PyDecimal extends PyObject {
    static final PyType TYPE = PyType.builtin("decimal.Decimal", PyDecimal.class)
            .doc("A decimal number: exactly the one that a value stands for.\n"
                    + "\n"
                    + "The value is an integer, a text, a float, another Decimal, or a tuple of sign, digits and"
                    + " exponent.\n"
                    + "The context only says whether it is an error if the value stands for no number.")
            .natives(
                    PyDecimalNatives.rows(),
                    DecimalOperatorsNatives.rows(),
                    DecimalFunctionsNatives.rows(),
                    DecimalPairsNatives.rows(),
                    DecimalQuestionsNatives.rows(),
                    DecimalConversionsNatives.rows())
            .structure(104)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .order("exp ln log10 next_minus next_plus normalize to_integral to_integral_exact to_integral_value sqrt"
                    + " compare compare_signal max max_mag min min_mag next_toward quantize remainder_near fma"
                    + " is_canonical is_finite is_infinite is_nan is_qnan is_snan is_signed is_zero is_normal"
                    + " is_subnormal adjusted canonical conjugate radix copy_abs copy_negate logb logical_invert"
                    + " number_class to_eng_string compare_total compare_total_mag copy_sign same_quantum logical_and"
                    + " logical_or logical_xor rotate scaleb shift from_float as_tuple as_integer_ratio __copy__"
                    + " __deepcopy__ __format__ __reduce__ __round__ __ceil__ __floor__ __trunc__ __complex__"
                    + " __sizeof__ real imag")
            .make();

    private static final List<String> PARAMETERS = List.of("value", "context");
    private static final int PLAIN_SIZE = 104;
    private static final int WORD_DIGITS = 19;
    private static final int LEAST_WORDS = 4;
    private static final long SURELY_IN_RANGE = 100_000_000_000_000_000L;

    final DecimalValue value;

    PyDecimal(DecimalValue value) {
        super(TYPE);
        this.value = value;
    }

    PyDecimal(PyType type, DecimalValue value) {
        super(type);
        this.value = value;
    }

    @PyNew("Decimal(*args, **kwargs)")
    @ShownSignature("(value=\"0\", context=None)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        @Nullable PyObject[] given = Given.bind(PARAMETERS, 0, args, from, count, keywords);
        PyDecimalContext context = Given.context(ts, given[1]);
        PyObject object = given[0];
        if (object == null) {
            return made(ts, cls, DecimalValue.ZERO);
        }
        if (object.type() == TYPE && cls == TYPE) {
            return object;
        }
        if (object instanceof PyDecimal decimal) {
            return made(ts, cls, decimal.value);
        }
        return made(ts, cls, exactly(ts, Operands.any(ts, object, context, true), context));
    }

    private static PyDecimal made(ThreadState ts, PyType cls, DecimalValue value) {
        PyDecimal made = new PyDecimal(cls, value);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    /// The value if it is in the range of all numbers, else NaN and an invalid operation.
    static DecimalValue exactly(ThreadState ts, DecimalValue value, PyDecimalContext context) {
        if (value.exponent() < SURELY_IN_RANGE && value.exponent() > -SURELY_IN_RANGE) {
            return value;
        }
        DecimalRules exact = context.rules().exact();
        DecimalValue fitting = Arithmetic.apply(value, exact);
        if ((exact.raised & (DecimalRules.INEXACT | DecimalRules.ROUNDED | DecimalRules.CLAMPED)) == 0) {
            return fitting;
        }
        context.note(ts, DecimalRules.INVALID_OPERATION);
        return DecimalValue.NAN;
    }

    /// Make exactly the decimal number that a float or integer is.
    ///
    /// >>> Decimal.from_float(0.1)
    /// Decimal('0.1000000000000000055511151231257827021181583404541015625')
    @PyClassMethod("from_float(type, f, /)")
    static PyObject fromFloat(ThreadState ts, PyType cls, PyObject number) {
        DecimalValue value;
        if (number instanceof PyInt integer) {
            value = Operands.ofInteger(integer);
        } else if (number instanceof PyFloat real) {
            value = Operands.ofDouble(real.value());
        } else {
            throw Raise.typeError("argument must be int or float");
        }
        PyDecimal made = new PyDecimal(value);
        return cls == TYPE ? made : Calls.call1(ts, cls, made);
    }

    /// The number as a named tuple of sign, digits and exponent.
    @PyMethod("as_tuple(self, /)")
    static PyObject asTuple(ThreadState ts, PyDecimal self) {
        DecimalValue value = self.value;
        PyObject exponent = switch (value.kind()) {
            case FINITE -> PyInt.of(value.exponent());
            case INFINITE -> PyStr.intern("F");
            case QUIET -> PyStr.intern("n");
            case SIGNALING -> PyStr.intern("N");
        };
        String text = value.isInfinite() ? "0" : value.isNan() && value.hasNoDigits() ? "" : value.digitText();
        PyObject[] digits = new PyObject[text.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = PyInt.of(text.charAt(i) - '0');
        }
        PyObject sign = PyInt.of(value.isNegative() ? 1 : 0);
        return Calls.call3(ts, DecimalState.of(ts).tuple, sign, PyTuple.of(digits), exponent);
    }

    /// Two integers in lowest terms whose ratio is exactly the number; the denominator is positive.
    @PyMethod("as_integer_ratio(self, /)")
    static PyObject asIntegerRatio(PyDecimal self) {
        DecimalValue value = self.value;
        if (!value.isFinite()) {
            throw value.isNan()
                    ? Raise.valueError("cannot convert NaN to integer ratio")
                    : Raise.overflowError("cannot convert Infinity to integer ratio");
        }
        if (value.exponent() >= 0) {
            return PyTuple.of(PyInt.of(value.toBigInteger()), PyInt.ONE);
        }
        BigInteger numerator = value.coefficient();
        BigInteger denominator = DecimalValue.of(false, 1, -value.exponent()).toBigInteger();
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        return PyTuple.of(
                PyInt.of(value.isNegative() ? numerator.negate() : numerator), PyInt.of(denominator.divide(common)));
    }

    /// What copy.copy() gives: the number itself.
    @PyMethod("__copy__(self, /)")
    static PyObject copy(PyDecimal self) {
        return self;
    }

    /// What copy.deepcopy() gives: the number itself.
    @PyMethod("__deepcopy__(self, memo, /)")
    @ShownSignature("($self, object, /)")
    static PyObject deepcopy(PyDecimal self, PyObject memo) {
        return self;
    }

    /// What pickle stores: the class and the number as text.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyDecimal self) {
        return PyTuple.of(self.type(), PyTuple.of(PyStr.of(DecimalText.show(self.value, false, true))));
    }

    /// The size in memory, in bytes, as in CPython.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyDecimal self) {
        int words = (self.value.digits() + WORD_DIGITS - 1) / WORD_DIGITS;
        return words <= LEAST_WORDS ? PLAIN_SIZE : PLAIN_SIZE + 8L * words;
    }

    @PyGetter("real")
    static PyObject real(PyDecimal self) {
        return self;
    }

    @PyGetter("imag")
    static PyObject imag(PyDecimal self) {
        return new PyDecimal(DecimalValue.ZERO);
    }
}
