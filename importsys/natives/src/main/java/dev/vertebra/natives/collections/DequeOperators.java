package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The operators of `deque`.
@NativeType("deque")
final class DequeOperators {
    private DequeOperators() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, Deque self) {
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("[...]");
        }
        try {
            PyList elements = PyList.of(self.toArray());
            String text;
            try (ThreadState.Hold held = ts.hold(elements)) {
                text = self.type().name() + "(" + Text.repr(ts, elements);
            }
            return PyStr.of(self.maxlen < 0 ? text + ")" : text + ", maxlen=" + self.maxlen + ")");
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject __iter__(Deque self) {
        return new DequeIterator(self);
    }

    @PySpecial
    static long __len__(Deque self) {
        return self.size();
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, Deque self, PyObject value) {
        int changes = self.changes();
        for (int i = 0; i < self.size(); i++) {
            boolean found = DequeMethods.matches(ts, self.get(i), value);
            if (found) {
                return true;
            }
            DequeMethods.checkUnchanged(self, changes);
        }
        return false;
    }

    private static int position(ThreadState ts, Deque self, PyObject key) {
        if (!Numbers.isIndex(key)) {
            throw Raise.typeError(
                    "sequence index must be integer, not '%s'", key.type().fullName());
        }
        long index = Items.indexOf(ts, key);
        long i = index < 0 ? index + self.size() : index;
        if (i < 0 || i >= self.size()) {
            throw Raise.indexError("deque index out of range");
        }
        return (int) i;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, Deque self, PyObject key) {
        return self.get(position(ts, self, key));
    }

    @PySpecial
    static void __setitem__(ThreadState ts, Deque self, PyObject key, PyObject value) {
        self.set(position(ts, self, key), value);
    }

    @PySpecial
    static void __delitem__(ThreadState ts, Deque self, PyObject key) {
        deleteAt(self, position(ts, self, key));
    }

    /// Takes out the element at a position.
    static void deleteAt(Deque self, int index) {
        self.rotate(-index);
        self.popLeft();
        self.rotate(index);
    }

    @PySpecial
    static PyObject sq_concat(ThreadState ts, Deque self, PyObject other) {
        if (!(other instanceof Deque)) {
            throw Raise.typeError(
                    "can only concatenate deque (not \"%s\") to deque",
                    other.type().fullName());
        }
        PyObject result = DequeMethods.copy(ts, self);
        try (ThreadState.Hold held = ts.hold(result)) {
            ((Deque) result).extend(ts, other);
        }
        return result;
    }

    @PySpecial
    static PyObject sq_inplace_concat(ThreadState ts, Deque self, PyObject other) {
        self.extend(ts, other);
        return self;
    }

    @PySpecial
    static PyObject sq_repeat(ThreadState ts, Deque self, PyObject other) {
        return repeat((Deque) DequeMethods.copy(ts, self), Arguments.asSize(ts, other));
    }

    @PySpecial
    static PyObject sq_inplace_repeat(ThreadState ts, Deque self, PyObject other) {
        return repeat(self, Arguments.asSize(ts, other));
    }

    private static Deque repeat(Deque self, long times) {
        int size = self.size();
        if (size == 0 || times == 1) {
            return self;
        }
        if (times <= 0) {
            self.clear();
            return self;
        }
        if (self.maxlen < 0 && times > Integer.MAX_VALUE / 2 / size || size > 1 && times > Long.MAX_VALUE / size) {
            throw Raise.memoryError();
        }
        PyObject[] elements = self.toArray();
        long rounds = times - 1;
        if (self.maxlen >= 0) {
            rounds = Math.min(rounds, (self.maxlen + size - 1) / size);
        }
        for (long i = 0; i < rounds; i++) {
            for (PyObject element : elements) {
                self.append(element);
            }
        }
        return self;
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, Deque self, PyObject other, int op) {
        if (!(other instanceof Deque that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean differ = self.size() != that.size();
        if (differ && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return PyBool.of(op == CompareOp.NE);
        }
        int changes = self.changes();
        int othersChanges = that.changes();
        int i = 0;
        for (; i < self.size() && i < that.size(); i++) {
            PyObject x = self.get(i);
            PyObject y = that.get(i);
            try (ThreadState.Hold held = ts.hold(x, y)) {
                if (x != y && !Compare.equal(ts, x, y)) {
                    return PyBool.of(Compare.test(ts, x, y, op));
                }
            }
            DequeMethods.checkUnchanged(self, changes);
            DequeMethods.checkUnchanged(that, othersChanges);
        }
        return PyBool.of(CompareOp.holds(op, Integer.compare(self.size(), that.size())));
    }
}
