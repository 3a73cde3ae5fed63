package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The order in which the operands of `pow` are asked. Compare CPython Objects/abstract.c `ternary_op`.
final class PowerDispatch {
    private PowerDispatch() {}

    /// `pow(a, b, c)`.
    ///
    /// @param symbol the operator, for the message
    static PyObject power(ThreadState ts, PyObject a, PyObject b, PyObject c, String symbol) {
        SlotFunction left = a.type.nb_power;
        SlotFunction right = a.type == b.type || b.type.nb_power == left ? null : b.type.nb_power;
        PyObject result = PyNotImplemented.INSTANCE;
        if (left != null) {
            if (right != null && b.type.isSubtype(a.type)) {
                result = right.power(ts, a, b, c);
                right = null;
            }
            if (result == PyNotImplemented.INSTANCE) {
                result = left.power(ts, a, b, c);
            }
        }
        if (result == PyNotImplemented.INSTANCE && right != null) {
            result = right.power(ts, a, b, c);
        }
        if (result == PyNotImplemented.INSTANCE) {
            result = third(ts, a, b, c);
        }
        if (result == PyNotImplemented.INSTANCE) {
            throw unsupported(a, b, c, symbol);
        }
        return result;
    }

    private static PyObject third(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        @Nullable SlotFunction slot = c.type.nb_power;
        return slot == null || slot == a.type.nb_power || slot == b.type.nb_power
                ? PyNotImplemented.INSTANCE
                : slot.power(ts, a, b, c);
    }

    private static PyException unsupported(PyObject a, PyObject b, PyObject c, String symbol) {
        if (c == PyNone.NONE) {
            return BinaryDispatch.unsupported(symbol, a, b);
        }
        return Raise.typeError(
                "unsupported operand type(s) for %s: '%s', '%s', '%s'",
                symbol, a.type.fullName(), b.type.fullName(), c.type.fullName());
    }
}
