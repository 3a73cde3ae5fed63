package dev.vertebra.objectmodel;

/// Comparison and hashing: the abstract operations.
///
/// Compare CPython Objects/object.c `do_richcompare`, `PyObject_Hash`.
public final class Compare {
    private Compare() {}

    /// `left op right`, any object.
    ///
    /// @param op one of [CompareOp]
    public static PyObject rich(ThreadState ts, PyObject left, PyObject right, int op) {
        if (left.getClass() == PyInt.class && right.getClass() == PyInt.class) {
            return PyBool.of(CompareOp.holds(op, Long.compare(((PyInt) left).small, ((PyInt) right).small)));
        }
        if (left.getClass() == PyFloat.class && right.getClass() == PyFloat.class) {
            return PyBool.of(FloatSlots.compare(((PyFloat) left).value(), ((PyFloat) right).value(), op));
        }
        ts.enterNative(" in comparison");
        try {
            return general(ts, left, right, op);
        } finally {
            ts.leaveNative();
        }
    }

    private static PyObject general(ThreadState ts, PyObject left, PyObject right, int op) {
        boolean triedReflected = false;
        SlotFunction theirs = right.type.tp_richcompare;
        if (left.type != right.type && theirs != null && right.type.isSubtype(left.type)) {
            triedReflected = true;
            PyObject result = theirs.compare(ts, right, left, CompareOp.swapped(op));
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        SlotFunction ours = left.type.tp_richcompare;
        if (ours != null) {
            PyObject result = ours.compare(ts, left, right, op);
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        if (!triedReflected && theirs != null) {
            PyObject result = theirs.compare(ts, right, left, CompareOp.swapped(op));
            if (result != PyNotImplemented.INSTANCE) {
                return result;
            }
        }
        return switch (op) {
            case CompareOp.EQ -> PyBool.of(left == right);
            case CompareOp.NE -> PyBool.of(left != right);
            default ->
                throw Raise.typeError(
                        "'%s' not supported between instances of '%s' and '%s'",
                        CompareOp.symbol(op), left.type.fullName(), right.type.fullName());
        };
    }

    /// The truth of `left op right`; identical objects are equal without being asked.
    public static boolean test(ThreadState ts, PyObject left, PyObject right, int op) {
        if (left == right) {
            if (op == CompareOp.EQ) {
                return true;
            }
            if (op == CompareOp.NE) {
                return false;
            }
        }
        PyObject result = rich(ts, left, right, op);
        return result == PyBool.TRUE || result != PyBool.FALSE && Truth.of(ts, result);
    }

    /// Whether two objects are identical or equal, as containers ask.
    public static boolean equal(ThreadState ts, PyObject left, PyObject right) {
        if (left == right) {
            return true;
        }
        if (left.type == PyStr.TYPE && right.type == PyStr.TYPE) {
            return PyStr.same((PyStr) left, (PyStr) right);
        }
        if (left.type == PyInt.TYPE && right.type == PyInt.TYPE) {
            return ((PyInt) left).compareTo((PyInt) right) == 0;
        }
        return test(ts, left, right, CompareOp.EQ);
    }

    /// As [#equal], of two objects that a container may let go of while they are compared: they are held meanwhile,
    /// unless no Python code can run.
    static boolean equalHeld(ThreadState ts, PyObject left, PyObject right) {
        if (!Memory.COUNTING || left.refs == ReferenceTracker.IMMORTAL && right.refs == ReferenceTracker.IMMORTAL) {
            return equal(ts, left, right);
        }
        if (left instanceof PyTuple one && right instanceof PyTuple other && one.holdsAtoms() && other.holdsAtoms()) {
            return one.holdsSameAtoms(ts, other);
        }
        return equalHolding(ts, left, right);
    }

    private static boolean equalHolding(ThreadState ts, PyObject left, PyObject right) {
        Memory.incref(ts, left);
        Memory.incref(ts, right);
        try {
            return equal(ts, left, right);
        } finally {
            Memory.decref(ts, right);
            Memory.decref(ts, left);
        }
    }

    /// `hash(object)`.
    ///
    /// @throws PyException a TypeError if it is unhashable
    public static long hash(ThreadState ts, PyObject object) {
        if (object.type == PyStr.TYPE) {
            return ((PyStr) object).hash();
        }
        if (object.type == PyInt.TYPE) {
            return ((PyInt) object).hash();
        }
        SlotFunction hash = object.type.tp_hash;
        if (hash == null) {
            throw Raise.typeError("unhashable type: '%s'", object.type.fullName());
        }
        return hash.hash(ts, object);
    }
}
