package dev.vertebra.natives.decimal;

import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.Comparison;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// Comparison of a Decimal with numbers of any kind. Compare CPython Modules/_decimal/_decimal.c `dec_richcompare`.
final class DecimalComparison {
    private static final PyStr NUMERATOR = PyStr.intern("numerator");
    private static final PyStr DENOMINATOR = PyStr.intern("denominator");

    private DecimalComparison() {}

    static PyObject compare(ThreadState ts, DecimalValue x, PyObject other, int op) {
        PyDecimalContext context = PyDecimalContext.current(ts);
        DecimalValue y = Operands.valueOrNull(other);
        if (y != null) {
            return result(ts, x, y, op, context);
        }
        boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
        Double number = null;
        if (other instanceof PyFloat real) {
            number = real.value();
        } else if (other instanceof PyComplex complex && equality) {
            if (complex.imag() != 0) {
                return PyNotImplemented.INSTANCE;
            }
            number = complex.real();
        }
        if (number != null) {
            if (equality) {
                context.flag(DecimalRules.FLOAT_OPERATION);
            } else {
                context.note(ts, DecimalRules.FLOAT_OPERATION);
            }
            return result(ts, x, Operands.ofDouble(number), op, context);
        }
        if (!Classes.isInstance(ts, other, DecimalState.of(ts).rational)) {
            return PyNotImplemented.INSTANCE;
        }
        return compareWithRational(ts, x, other, op, context);
    }

    /// Compares by multiplying with the denominator.
    private static PyObject compareWithRational(
            ThreadState ts, DecimalValue x, PyObject other, int op, PyDecimalContext context) {
        DecimalValue scaled = x;
        if (x.isFinite()) {
            scaled = Arithmetic.product(x, part(ts, other, DENOMINATOR));
        }
        return result(ts, scaled, part(ts, other, NUMERATOR), op, context);
    }

    private static DecimalValue part(ThreadState ts, PyObject number, PyStr name) {
        PyObject part = Attributes.get(ts, number, name);
        if (part instanceof PyInt integer) {
            return Operands.ofInteger(integer);
        }
        throw Raise.typeError(name == NUMERATOR ? "numerator must be an integer" : "denominator must be an integer");
    }

    private static PyObject result(ThreadState ts, DecimalValue x, DecimalValue y, int op, PyDecimalContext context) {
        if (x.isNan() || y.isNan()) {
            boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
            if (!equality || x.isSignaling() || y.isSignaling()) {
                context.note(ts, DecimalRules.INVALID_OPERATION);
            }
            return PyBool.of(op == CompareOp.NE);
        }
        return PyBool.of(CompareOp.holds(op, Comparison.order(x, y)));
    }
}
