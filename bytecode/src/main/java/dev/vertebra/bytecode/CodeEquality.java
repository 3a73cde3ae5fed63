package dev.vertebra.bytecode;

import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// When two code objects or two constants are the same: constants by type and sign too, so that `1`, `1.0`, `True`
/// and `0.0`, `-0.0` differ.
///
/// Compare CPython Objects/codeobject.c `code_richcompare`, `_PyCode_ConstantKey`.
public final class CodeEquality {
    private CodeEquality() {}

    /// Whether two code objects do the same: all fields but the file name, the qualified name and the stack size.
    public static boolean same(ThreadState ts, PyCode a, PyCode b) {
        return a == b
                || PyStr.same(a.co_name(), b.co_name())
                        && a.co_argcount == b.co_argcount
                        && a.co_posonlyargcount == b.co_posonlyargcount
                        && a.co_kwonlyargcount == b.co_kwonlyargcount
                        && a.co_flags == b.co_flags
                        && a.co_firstlineno == b.co_firstlineno
                        && Arrays.equals(a.code(), b.code())
                        && sameConstant(ts, a.co_consts(), b.co_consts())
                        && Compare.equal(ts, a.co_names(), b.co_names())
                        && Compare.equal(ts, a.co_localsplusnames(), b.co_localsplusnames())
                        && Compare.equal(ts, a.co_linetable(), b.co_linetable())
                        && Compare.equal(ts, a.co_exceptiontable(), b.co_exceptiontable());
    }

    /// Whether two constants are interchangeable.
    public static boolean sameConstant(ThreadState ts, PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        if (a.type() != b.type()) {
            return false;
        }
        if (a instanceof PyCode code) {
            return same(ts, code, (PyCode) b);
        }
        if (a.type() == PyTuple.TYPE) {
            return sameTuple(ts, (PyTuple) a, (PyTuple) b);
        }
        if (a.type() == PyFrozenSet.TYPE) {
            return sameSet(ts, (PyFrozenSet) a, (PyFrozenSet) b);
        }
        if (a.type() == PyFloat.TYPE) {
            return sameDouble(((PyFloat) a).value(), ((PyFloat) b).value());
        }
        if (a.type() == PyComplex.TYPE) {
            PyComplex x = (PyComplex) a;
            PyComplex y = (PyComplex) b;
            return sameDouble(x.real(), y.real()) && sameDouble(x.imag(), y.imag());
        }
        boolean comparable = a.type() == PyInt.TYPE || a.type() == PyStr.TYPE || a.type() == PyBytes.TYPE;
        return comparable && a.type() != PyBool.TYPE && Compare.equal(ts, a, b);
    }

    private static boolean sameDouble(double x, double y) {
        return x == y && Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
    }

    private static boolean sameTuple(ThreadState ts, PyTuple a, PyTuple b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!sameConstant(ts, a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSet(ThreadState ts, PyFrozenSet a, PyFrozenSet b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = a.next(0); i >= 0; i = a.next(i + 1)) {
            if (!hasConstant(ts, b, a.keyAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasConstant(ThreadState ts, PyFrozenSet set, PyObject constant) {
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            if (sameConstant(ts, constant, set.keyAt(i))) {
                return true;
            }
        }
        return false;
    }
}
