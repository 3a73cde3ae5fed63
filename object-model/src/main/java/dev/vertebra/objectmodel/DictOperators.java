package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The slots of `dict`. Compare CPython Objects/dictobject.c.
@NativeType("dict")
final class DictOperators {
    private static final PyStr MISSING = PyStr.intern("__missing__");

    private DictOperators() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyDict self) {
        if (self.size() == 0) {
            return PyStr.of("{}");
        }
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("{...}");
        }
        try {
            StringBuilder out = new StringBuilder("{");
            for (int i = self.next(0); i >= 0; i = self.next(i + 1)) {
                PyObject key = self.keyAt(i);
                PyObject value = self.valueAt(i);
                out.append(out.length() == 1 ? "" : ", ");
                try (ThreadState.Hold held = ts.hold(key, value)) {
                    out.append(Text.repr(ts, key)).append(": ").append(Text.repr(ts, value));
                }
            }
            return PyStr.of(out.append('}').toString());
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyDict self, PyObject other, int op) {
        if (!(other instanceof PyDict that) || op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        return PyBool.of(equal(ts, self, that) == (op == CompareOp.EQ));
    }

    private static boolean equal(ThreadState ts, PyDict a, PyDict b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = a.next(0); i >= 0; i = a.next(i + 1)) {
            PyObject key = a.keyAt(i);
            PyObject value = a.valueAt(i);
            long hash = a.hashAt(i);
            try (ThreadState.Hold held = ts.hold(key, value)) {
                PyObject other = b.get(ts, key, hash);
                if (other == null || !Iterate.equal(ts, value, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    @PySpecial
    static PyObject __iter__(PyDict self) {
        return DictIterator.of(self, DictIterator.KEYS);
    }

    @PySpecial
    static long __len__(PyDict self) {
        return self.size();
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyDict self, PyObject key) {
        return self.contains(ts, key);
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyDict self, PyObject key) {
        PyObject value = self.get(ts, key);
        if (value != null) {
            return value;
        }
        if (self.type != PyDict.TYPE) {
            PyObject missing = Attributes.lookupSpecial(ts, self, MISSING);
            if (missing != null) {
                return Calls.call1(ts, missing, key);
            }
        }
        throw Raise.keyError(key);
    }

    @PySpecial
    static void mp_ass_subscript(ThreadState ts, PyDict self, PyObject key, @Nullable PyObject value) {
        if (value != null) {
            self.put(ts, key, value);
        } else if (self.remove(ts, key) == null) {
            throw Raise.keyError(key);
        }
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject a, PyObject b) {
        if (!(a instanceof PyDict left) || !(b instanceof PyDict right)) {
            return PyNotImplemented.INSTANCE;
        }
        PyDict result = DictUpdate.copy(ts, left);
        try (ThreadState.Hold held = ts.hold(result)) {
            DictUpdate.update(ts, result, right);
        }
        return result;
    }

    @PySpecial
    static PyObject __ior__(ThreadState ts, PyDict self, PyObject other) {
        DictUpdate.update(ts, self, other);
        return self;
    }
}
