package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.DecimalText;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.Division;
import dev.vertebra.natives.decimal.number.Power;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// The slots of `Decimal`: they work in the current context. Compare CPython Modules/_decimal/_decimal.c `dec_slots`.
@NativeType("Decimal")
final class DecimalOperators {
    private DecimalOperators() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyDecimal self) {
        return PyStr.ofPlain("Decimal('" + text(ts, self) + "')");
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyDecimal self) {
        return PyStr.ofPlain(text(ts, self));
    }

    private static String text(ThreadState ts, PyDecimal self) {
        return DecimalText.show(self.value, false, PyDecimalContext.current(ts).capitals);
    }

    @PySpecial
    static long __hash__(PyDecimal self) {
        return DecimalHash.hash(self);
    }

    @PySpecial
    static boolean __bool__(PyDecimal self) {
        return !self.value.isZero();
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyDecimal self, PyObject other, int op) {
        return DecimalComparison.compare(ts, self.value, other, op);
    }

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Arithmetic.add(x, y, context.rules()));
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Arithmetic.subtract(x, y, context.rules()));
    }

    @PySpecial
    static PyObject __mul__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Arithmetic.multiply(x, y, context.rules()));
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Division.divide(x, y, context.rules()));
    }

    @PySpecial
    static PyObject __floordiv__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Division.divideInteger(x, y, context.rules()));
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Division.remainder(x, y, context.rules()));
    }

    @PySpecial
    static PyObject __divmod__(ThreadState ts, PyObject a, PyObject b) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        DecimalValue[] both = Division.divideWithRemainder(x, y, context.rules());
        return PyTuple.of(context.settle(ts, both[0]), new PyDecimal(both[1]));
    }

    @PySpecial
    static PyObject __pow__(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        DecimalValue x = Operands.valueOrNull(a);
        DecimalValue y = Operands.valueOrNull(b);
        if (x == null || y == null) {
            return PyNotImplemented.INSTANCE;
        }
        PyDecimalContext context = PyDecimalContext.current(ts);
        if (c == PyNone.NONE) {
            return context.settle(ts, Power.power(x, y, context.rules()));
        }
        DecimalValue z = Operands.valueOrNull(c);
        if (z == null) {
            return PyNotImplemented.INSTANCE;
        }
        return context.settle(ts, Power.powerModulo(x, y, z, context.rules()));
    }

    @PySpecial
    static PyObject __neg__(ThreadState ts, PyDecimal self) {
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Arithmetic.minus(self.value, context.rules()));
    }

    @PySpecial
    static PyObject __pos__(ThreadState ts, PyDecimal self) {
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Arithmetic.plus(self.value, context.rules()));
    }

    @PySpecial
    static PyObject __abs__(ThreadState ts, PyDecimal self) {
        PyDecimalContext context = PyDecimalContext.current(ts);
        return context.settle(ts, Arithmetic.absolute(self.value, context.rules()));
    }

    @PySpecial
    static PyObject __int__(PyDecimal self) {
        return DecimalConversions.integer(self.value, dev.vertebra.natives.decimal.number.Rounding.DOWN);
    }

    @PySpecial
    static PyObject __float__(PyDecimal self) {
        return dev.vertebra.objectmodel.PyFloat.of(DecimalConversions.number(self.value));
    }
}
