package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The slots of `OrderedDict`. Compare CPython Objects/odictobject.c.
@NativeType("OrderedDict")
final class OrderedDictOperators {
    private OrderedDictOperators() {}

    @PyNew("OrderedDict(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyOrderedDict made = new PyOrderedDict(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("OrderedDict(*args, **kwargs)")
    static void __init__(
            ThreadState ts, PyOrderedDict self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count > 1) {
            throw Raise.typeError("expected at most 1 arguments, got %d", count);
        }
        OrderedDictUpdate.update(ts, self, args, from, count, keywords);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyOrderedDict self) {
        String name = self.type().name();
        if (self.size() == 0) {
            return PyStr.of(name + "()");
        }
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("...");
        }
        try {
            PyDict copy = new PyDict();
            try (ThreadState.Hold held = ts.hold(copy)) {
                PyObject items = self.type() == PyOrderedDict.TYPE
                        ? new OrderedDictIterator(self, OrderedDictIterator.ITEMS, false)
                        : Calls.callMethod(ts, self, "items");
                try (Stepper steps = Stepper.over(ts, items)) {
                    PyObject pair;
                    while ((pair = steps.next()) != null) {
                        PyObject[] parts = Iterate.unpack(ts, pair, 2);
                        copy.put(ts, parts[0], parts[1]);
                    }
                }
                return PyStr.of(name + "(" + Text.repr(ts, copy).value() + ")");
            }
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyOrderedDict self, PyObject other, int op) {
        if (!(other instanceof PyDict) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        SlotFunction plain = PyDict.TYPE.tp_richcompare;
        boolean equal = plain != null && plain.compare(ts, self, other, CompareOp.EQ) == PyBool.TRUE;
        if (equal && other instanceof PyOrderedDict that) {
            equal = sameOrder(ts, self, that);
        }
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    private static boolean sameOrder(ThreadState ts, PyOrderedDict a, PyOrderedDict b) {
        long changesOfA = a.changes();
        long changesOfB = b.changes();
        PyOrderedDict.Link x = a.end(false);
        PyOrderedDict.Link y = b.end(false);
        while (x != null && y != null) {
            if (!Compare.equal(ts, x.key, y.key)) {
                return false;
            }
            if (a.changes() != changesOfA || b.changes() != changesOfB) {
                throw Raise.runtimeError("OrderedDict mutated during iteration");
            }
            x = x.after;
            y = y.after;
        }
        return x == null && y == null;
    }

    @PySpecial
    static PyObject __iter__(PyOrderedDict self) {
        return new OrderedDictIterator(self, OrderedDictIterator.KEYS, false);
    }

    @PySpecial
    static void mp_ass_subscript(ThreadState ts, PyOrderedDict self, PyObject key, @Nullable PyObject value) {
        if (value != null) {
            self.set(ts, key, value);
        } else if (self.take(ts, key) == null) {
            throw Raise.keyError(key);
        }
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        PyObject owner = a instanceof PyOrderedDict ? a : b;
        PyObject other = owner == a ? b : a;
        if (!(other instanceof PyDict)) {
            return PyNotImplemented.INSTANCE;
        }
        PyObject made = Calls.call1(ts, owner.type(), a);
        try (ThreadState.Hold held = ts.hold(made)) {
            OrderedDictUpdate.updateFrom(ts, made, b);
        }
        return made;
    }

    @PySpecial
    static PyObject __ior__(ThreadState ts, PyOrderedDict self, PyObject other) {
        OrderedDictUpdate.updateFrom(ts, self, other);
        return self;
    }
}
