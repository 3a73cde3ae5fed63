package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The order in which operands of an operator are asked. Compare CPython Objects/abstract.c `binary_op1`. Language
/// reference 3.3.8.
final class BinaryDispatch {
    private BinaryDispatch() {}

    /// Asks the left operand, then the right one; first the right one if its class derives from the left one's.
    ///
    /// @param left the slot of the left operand's class
    /// @param right the slot of the right operand's class
    /// @return the result, or NotImplemented
    static PyObject binary(
            ThreadState ts, PyObject a, PyObject b, @Nullable SlotFunction left, @Nullable SlotFunction right) {
        SlotFunction theirs = a.type == b.type || left == right ? null : right;
        if (left != null) {
            if (theirs != null && b.type.isSubtype(a.type)) {
                PyObject result = theirs.binary(ts, a, b);
                if (result != PyNotImplemented.INSTANCE) {
                    return result;
                }
                theirs = null;
            }
            PyObject result = left.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        return theirs == null ? PyNotImplemented.INSTANCE : theirs.binary(ts, a, b);
    }

    /// The last resort of `*`: one operand is a sequence, the other an integer.
    ///
    /// @param repeat what the left operand does, or null
    static PyObject repeat(ThreadState ts, PyObject a, PyObject b, @Nullable SlotFunction repeat) {
        if (repeat != null) {
            return repeat.binary(ts, a, count(ts, b));
        }
        SlotFunction right = b.type.sq_repeat;
        return right == null ? PyNotImplemented.INSTANCE : right.binary(ts, b, count(ts, a));
    }

    private static PyInt count(ThreadState ts, PyObject number) {
        if (!Numbers.isIndex(number)) {
            throw Raise.typeError("can't multiply sequence by non-int of type '%s'", number.type.fullName());
        }
        return PyInt.of(Arguments.asSize(ts, number));
    }

    /// Does a unary operation or says that the operand has none.
    static PyObject unary(ThreadState ts, PyObject a, @Nullable SlotFunction slot, String symbol) {
        PyObject result = slot == null ? null : slot.unary(ts, a);
        if (result == null) {
            throw Raise.typeError("bad operand type for %s: '%s'", symbol, a.type.fullName());
        }
        return result;
    }

    /// The TypeError for operands that don't go together.
    static PyException unsupported(String symbol, PyObject a, PyObject b) {
        return Raise.typeError(
                "unsupported operand type(s) for %s: '%s' and '%s'", symbol, a.type.fullName(), b.type.fullName());
    }

    /// The same for `print >>stream`, with advice.
    static PyException unsupportedPrint(PyObject a, PyObject b) {
        return Raise.typeError(
                "unsupported operand type(s) for >>: '%s' and '%s'. Did you mean \"print(<message>,"
                        + " file=<output_stream>)\"?",
                a.type.fullName(), b.type.fullName());
    }
}
