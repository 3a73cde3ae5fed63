package dev.vertebra.gc;

import static dev.vertebra.gc.PyWeakProxy.unwrap;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.InPlace;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// What a weak proxy passes on to its object: every operation, with proxies among the operands unwrapped.
///
/// Compare CPython Objects/weakrefobject.c `WRAP_BINARY` and its like.
@NativeType("weakref.ProxyType")
final class ProxyOperations {
    private ProxyOperations() {}

    @PySpecial
    static PyObject __repr__(PyWeakProxy self) {
        PyObject target = self.get();
        String where = "<weakproxy at " + ObjectIds.address(self);
        if (target == null) {
            return PyStr.of(where + "; dead>");
        }
        String to = target.type().qualnameWithModule() + "' at " + ObjectIds.address(target);
        return PyStr.of(where + "; to '" + to + ">");
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyWeakProxy self) {
        return Text.str(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyWeakProxy self, PyObject name) {
        return Attributes.get(ts, unwrap(self), (PyStr) name);
    }

    @PySpecial
    static void __setattr__(ThreadState ts, PyWeakProxy self, PyObject name, PyObject value) {
        Attributes.set(ts, unwrap(self), (PyStr) name, value);
    }

    @PySpecial
    static void __delattr__(ThreadState ts, PyWeakProxy self, PyObject name) {
        Attributes.delete(ts, unwrap(self), (PyStr) name);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyObject self, PyObject other, int op) {
        return Compare.rich(ts, unwrap(self), unwrap(other), op);
    }

    @PySpecial
    static PyObject __iter__(ThreadState ts, PyWeakProxy self) {
        return Iterate.iter(ts, unwrap(self));
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyWeakProxy self) {
        PyObject target = unwrap(self);
        if (target.type().slot(Slot.tp_iternext) == null) {
            throw Raise.typeError(
                    "Weakref proxy referenced a non-iterator '%s' object",
                    target.type().fullName());
        }
        return Iterate.next(ts, target);
    }

    @PySpecial
    static PyObject __add__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.add(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __sub__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.subtract(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __mul__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.multiply(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.remainder(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __divmod__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.divmod(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __lshift__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.lshift(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __rshift__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.rshift(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __and__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.and(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __xor__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.xor(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.or(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __floordiv__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.floorDivide(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __truediv__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.trueDivide(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __matmul__(ThreadState ts, PyObject a, PyObject b) {
        return Numbers.matrixMultiply(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __pow__(ThreadState ts, PyObject a, PyObject b, PyObject c) {
        return Numbers.power(ts, unwrap(a), unwrap(b), unwrap(c));
    }

    @PySpecial
    static PyObject __neg__(ThreadState ts, PyWeakProxy self) {
        return Numbers.negative(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __pos__(ThreadState ts, PyWeakProxy self) {
        return Numbers.positive(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __abs__(ThreadState ts, PyWeakProxy self) {
        return Numbers.absolute(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __invert__(ThreadState ts, PyWeakProxy self) {
        return Numbers.invert(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __int__(ThreadState ts, PyWeakProxy self) {
        return Numbers.toInt(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __float__(ThreadState ts, PyWeakProxy self) {
        return Numbers.toFloat(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __index__(ThreadState ts, PyWeakProxy self) {
        return Numbers.index(ts, unwrap(self));
    }

    @PySpecial
    static boolean __bool__(ThreadState ts, PyWeakProxy self) {
        return Truth.of(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __iadd__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.add(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __isub__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.subtract(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __imul__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.multiply(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __imod__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.remainder(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __ilshift__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.lshift(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __irshift__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.rshift(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __iand__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.and(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __ixor__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.xor(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __ior__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.or(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __ifloordiv__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.floorDivide(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __itruediv__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.trueDivide(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __imatmul__(ThreadState ts, PyObject a, PyObject b) {
        return InPlace.matrixMultiply(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static PyObject __ipow__(ThreadState ts, PyObject a, PyObject b, PyObject modulus) {
        return InPlace.power(ts, unwrap(a), unwrap(b));
    }

    @PySpecial
    static long __len__(ThreadState ts, PyWeakProxy self) {
        return Items.length(ts, unwrap(self));
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyWeakProxy self, PyObject key) {
        return Items.get(ts, unwrap(self), unwrap(key));
    }

    @PySpecial
    static void __setitem__(ThreadState ts, PyWeakProxy self, PyObject key, PyObject value) {
        Items.set(ts, unwrap(self), unwrap(key), unwrap(value));
    }

    @PySpecial
    static void __delitem__(ThreadState ts, PyWeakProxy self, PyObject key) {
        Items.delete(ts, unwrap(self), unwrap(key));
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyWeakProxy self, PyObject element) {
        return Items.contains(ts, unwrap(self), unwrap(element));
    }
}
