package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.InPlace;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The functions of `_operator` that stand for operators. Compare CPython Modules/_operator.c.
@NativeModuleTable("_operator")
final class OperatorFunctions {
    private OperatorFunctions() {}

    /// Gives a + b.
    @PyFunction("add(a, b, /)")
    static PyObject add(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.add(ts, a, b);
    }

    /// Gives a - b.
    @PyFunction("sub(a, b, /)")
    static PyObject sub(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.subtract(ts, a, b);
    }

    /// Gives a * b.
    @PyFunction("mul(a, b, /)")
    static PyObject mul(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.multiply(ts, a, b);
    }

    /// Gives a @ b.
    @PyFunction("matmul(a, b, /)")
    static PyObject matmul(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.matrixMultiply(ts, a, b);
    }

    /// Gives a // b.
    @PyFunction("floordiv(a, b, /)")
    static PyObject floordiv(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.floorDivide(ts, a, b);
    }

    /// Gives a / b.
    @PyFunction("truediv(a, b, /)")
    static PyObject truediv(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.trueDivide(ts, a, b);
    }

    /// Gives a % b.
    @PyFunction("mod(a, b, /)")
    static PyObject mod(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.remainder(ts, a, b);
    }

    /// Gives a << b.
    @PyFunction("lshift(a, b, /)")
    static PyObject lshift(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.lshift(ts, a, b);
    }

    /// Gives a >> b.
    @PyFunction("rshift(a, b, /)")
    static PyObject rshift(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.rshift(ts, a, b);
    }

    /// Gives a & b.
    @PyFunction("and_(a, b, /)")
    static PyObject andOf(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.and(ts, a, b);
    }

    /// Gives a ^ b.
    @PyFunction("xor(a, b, /)")
    static PyObject xor(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.xor(ts, a, b);
    }

    /// Gives a | b.
    @PyFunction("or_(a, b, /)")
    static PyObject orOf(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.or(ts, a, b);
    }

    /// Gives a ** b.
    @PyFunction("pow(a, b, /)")
    static PyObject pow(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.power(ts, a, b);
    }

    /// Does a += b and gives the new a.
    @PyFunction("iadd(a, b, /)")
    static PyObject iadd(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.add(ts, a, b);
    }

    /// Does a -= b and gives the new a.
    @PyFunction("isub(a, b, /)")
    static PyObject isub(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.subtract(ts, a, b);
    }

    /// Does a *= b and gives the new a.
    @PyFunction("imul(a, b, /)")
    static PyObject imul(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.multiply(ts, a, b);
    }

    /// Does a @= b and gives the new a.
    @PyFunction("imatmul(a, b, /)")
    static PyObject imatmul(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.matrixMultiply(ts, a, b);
    }

    /// Does a //= b and gives the new a.
    @PyFunction("ifloordiv(a, b, /)")
    static PyObject ifloordiv(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.floorDivide(ts, a, b);
    }

    /// Does a /= b and gives the new a.
    @PyFunction("itruediv(a, b, /)")
    static PyObject itruediv(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.trueDivide(ts, a, b);
    }

    /// Does a %= b and gives the new a.
    @PyFunction("imod(a, b, /)")
    static PyObject imod(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.remainder(ts, a, b);
    }

    /// Does a <<= b and gives the new a.
    @PyFunction("ilshift(a, b, /)")
    static PyObject ilshift(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.lshift(ts, a, b);
    }

    /// Does a >>= b and gives the new a.
    @PyFunction("irshift(a, b, /)")
    static PyObject irshift(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.rshift(ts, a, b);
    }

    /// Does a &= b and gives the new a.
    @PyFunction("iand(a, b, /)")
    static PyObject iand(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.and(ts, a, b);
    }

    /// Does a ^= b and gives the new a.
    @PyFunction("ixor(a, b, /)")
    static PyObject ixor(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.xor(ts, a, b);
    }

    /// Does a |= b and gives the new a.
    @PyFunction("ior(a, b, /)")
    static PyObject ior(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.or(ts, a, b);
    }

    /// Does a **= b and gives the new a.
    @PyFunction("ipow(a, b, /)")
    static PyObject ipow(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.power(ts, a, b);
    }

    /// Gives a[b].
    @PyFunction("getitem(a, b, /)")
    static PyObject getitem(ThreadState ts, PyObject a, PyObject b) {
        return Items.get(ts, a, b);
    }

    /// Gives -a.
    @PyFunction("neg(a, /)")
    static PyObject neg(ThreadState ts, PyObject a) {
        return Numbers.negative(ts, a);
    }

    /// Gives +a.
    @PyFunction("pos(a, /)")
    static PyObject pos(ThreadState ts, PyObject a) {
        return Numbers.positive(ts, a);
    }

    /// Gives ~a.
    @PyFunction("inv(a, /)")
    static PyObject inv(ThreadState ts, PyObject a) {
        return Numbers.invert(ts, a);
    }

    /// Gives ~a.
    @PyFunction("invert(a, /)")
    static PyObject invert(ThreadState ts, PyObject a) {
        return Numbers.invert(ts, a);
    }

    /// Gives abs(a).
    @PyFunction("abs(a, /)")
    static PyObject abs(ThreadState ts, PyObject a) {
        return Numbers.absolute(ts, a);
    }

    /// Gives a < b.
    @PyFunction("lt(a, b, /)")
    static PyObject lt(ThreadState ts, PyObject a, PyObject b) {
        return Compare.rich(ts, a, b, CompareOp.LT);
    }

    /// Gives a <= b.
    @PyFunction("le(a, b, /)")
    static PyObject le(ThreadState ts, PyObject a, PyObject b) {
        return Compare.rich(ts, a, b, CompareOp.LE);
    }

    /// Gives a == b.
    @PyFunction("eq(a, b, /)")
    static PyObject eq(ThreadState ts, PyObject a, PyObject b) {
        return Compare.rich(ts, a, b, CompareOp.EQ);
    }

    /// Gives a != b.
    @PyFunction("ne(a, b, /)")
    static PyObject ne(ThreadState ts, PyObject a, PyObject b) {
        return Compare.rich(ts, a, b, CompareOp.NE);
    }

    /// Gives a > b.
    @PyFunction("gt(a, b, /)")
    static PyObject gt(ThreadState ts, PyObject a, PyObject b) {
        return Compare.rich(ts, a, b, CompareOp.GT);
    }

    /// Gives a >= b.
    @PyFunction("ge(a, b, /)")
    static PyObject ge(ThreadState ts, PyObject a, PyObject b) {
        return Compare.rich(ts, a, b, CompareOp.GE);
    }
}
