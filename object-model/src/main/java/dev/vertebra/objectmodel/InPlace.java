package dev.vertebra.objectmodel;

/// Augmented assignment: each operation gives the new value of its first operand, which may be the object itself.
///
/// Compare CPython Objects/abstract.c `binary_iop1`.
public final class InPlace {
    private InPlace() {}

    /// `a += b`: the new value of `a`.
    public static PyObject add(ThreadState ts, PyObject a, PyObject b) {
        if (isPlainNumber(a) && isPlainNumber(b)) {
            return Numbers.add(ts, a, b);
        }
        SlotFunction own = a.type.nb_inplace_add;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_add, b.type.nb_add);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        SlotFunction concat = a.type.sq_inplace_concat != null ? a.type.sq_inplace_concat : a.type.sq_concat;
        if (concat != null) {
            return concat.binary(ts, a, b);
        }
        throw BinaryDispatch.unsupported("+=", a, b);
    }

    /// `a -= b`: the new value of `a`.
    public static PyObject subtract(ThreadState ts, PyObject a, PyObject b) {
        if (isPlainNumber(a) && isPlainNumber(b)) {
            return Numbers.subtract(ts, a, b);
        }
        SlotFunction own = a.type.nb_inplace_subtract;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_subtract, b.type.nb_subtract);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("-=", a, b);
    }

    /// `a *= b`: the new value of `a`.
    public static PyObject multiply(ThreadState ts, PyObject a, PyObject b) {
        if (isPlainNumber(a) && isPlainNumber(b)) {
            return Numbers.multiply(ts, a, b);
        }
        SlotFunction own = a.type.nb_inplace_multiply;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_multiply, b.type.nb_multiply);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        SlotFunction repeat = a.type.sq_inplace_repeat != null ? a.type.sq_inplace_repeat : a.type.sq_repeat;
        if (repeat == null && isContainerType(a.type)) {
            throw BinaryDispatch.unsupported("*=", a, b);
        }
        result = BinaryDispatch.repeat(ts, a, b, repeat);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("*=", a, b);
    }

    /// `a %= b`: the new value of `a`.
    public static PyObject remainder(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_remainder;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_remainder, b.type.nb_remainder);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("%=", a, b);
    }

    /// `a //= b`: the new value of `a`.
    public static PyObject floorDivide(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_floor_divide;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_floor_divide, b.type.nb_floor_divide);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("//=", a, b);
    }

    /// `a /= b`: the new value of `a`.
    public static PyObject trueDivide(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_true_divide;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_true_divide, b.type.nb_true_divide);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("/=", a, b);
    }

    /// `a <<= b`: the new value of `a`.
    public static PyObject lshift(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_lshift;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_lshift, b.type.nb_lshift);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("<<=", a, b);
    }

    /// `a >>= b`: the new value of `a`.
    public static PyObject rshift(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_rshift;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_rshift, b.type.nb_rshift);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported(">>=", a, b);
    }

    /// `a &= b`: the new value of `a`.
    public static PyObject and(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_and;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_and, b.type.nb_and);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("&=", a, b);
    }

    /// `a ^= b`: the new value of `a`.
    public static PyObject xor(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_xor;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_xor, b.type.nb_xor);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("^=", a, b);
    }

    /// `a |= b`: the new value of `a`.
    public static PyObject or(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_or;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_or, b.type.nb_or);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("|=", a, b);
    }

    /// `a @= b`: the new value of `a`.
    public static PyObject matrixMultiply(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_matrix_multiply;
        if (own != null) {
            PyObject result = own.binary(ts, a, b);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        PyObject result = BinaryDispatch.binary(ts, a, b, a.type.nb_matrix_multiply, b.type.nb_matrix_multiply);
        if (result != PyNotImplemented.INSTANCE) {
            return result;
        }
        throw BinaryDispatch.unsupported("@=", a, b);
    }

    /// `a **= b`: the new value of `a`.
    public static PyObject power(ThreadState ts, PyObject a, PyObject b) {
        SlotFunction own = a.type.nb_inplace_power;
        if (own != null) {
            PyObject result = own.power(ts, a, b, PyNone.NONE);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        return PowerDispatch.power(ts, a, b, PyNone.NONE, "**=");
    }

    private static boolean isPlainNumber(PyObject object) {
        return object.getClass() == PyInt.class || object.getClass() == PyFloat.class;
    }

    /// Whether a type has sequence methods in CPython, so that `a *= b` does not ask `b` to repeat itself.
    private static boolean isContainerType(PyType type) {
        return type.isHeapType() || type.sq_contains != null || type.sq_concat != null;
    }
}
