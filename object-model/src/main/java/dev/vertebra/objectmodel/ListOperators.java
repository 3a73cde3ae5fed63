package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The slots of `list`: subscripts, slices, comparison, concatenation. Compare CPython Objects/listobject.c.
@NativeType("list")
final class ListOperators {
    private ListOperators() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyList self) {
        if (self.size == 0) {
            return PyStr.of("[]");
        }
        if (!ts.reprGuard.enter(self)) {
            return PyStr.of("[...]");
        }
        try {
            StringBuilder out = new StringBuilder("[");
            for (int i = 0; i < self.size; i++) {
                PyObject item = self.items[i];
                Memory.incref(item);
                try {
                    out.append(i == 0 ? "" : ", ").append(Text.repr(ts, item));
                } finally {
                    Memory.decref(item);
                }
            }
            return PyStr.of(out.append(']').toString());
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyList self, PyObject other, int op) {
        if (!(other instanceof PyList that)) {
            return PyNotImplemented.INSTANCE;
        }
        if (self.size != that.size && (op == CompareOp.EQ || op == CompareOp.NE)) {
            return PyBool.of(op == CompareOp.NE);
        }
        int i = 0;
        while (i < self.size && i < that.size && equalItems(ts, self.items[i], that.items[i])) {
            i++;
        }
        if (i >= self.size || i >= that.size) {
            return PyBool.of(CompareOp.holds(op, Integer.compare(self.size, that.size)));
        }
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            return PyBool.of(op == CompareOp.NE);
        }
        PyObject a = self.items[i];
        PyObject b = that.items[i];
        try (ThreadState.Hold held = ts.hold(a, b)) {
            return Compare.rich(ts, a, b, op);
        }
    }

    private static boolean equalItems(ThreadState ts, PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        Memory.incref(b);
        try {
            return Iterate.equal(ts, a, b);
        } finally {
            Memory.decref(b);
        }
    }

    @PySpecial
    static PyObject __iter__(PyList self) {
        return new ListIterator(self);
    }

    @PySpecial
    static long __len__(PyList self) {
        return self.size;
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyList self, PyObject element) {
        for (int i = 0; i < self.size; i++) {
            if (Iterate.equal(ts, self.items[i], element)) {
                return true;
            }
        }
        return false;
    }

    @PySpecial
    static PyObject sq_concat(PyList self, PyObject other) {
        if (!(other instanceof PyList that)) {
            throw Raise.typeError("can only concatenate list (not \"%s\") to list", other.type.fullName());
        }
        if (self.size + that.size == 0) {
            return new PyList();
        }
        PyObject[] result = Arrays.copyOf(self.items, Math.addExact(self.size, that.size));
        System.arraycopy(that.items, 0, result, self.size, that.size);
        return self.holdsNothingCounted() ? PyList.ofPart(that, result) : PyList.of(result);
    }

    @PySpecial
    static PyObject sq_repeat(PyList self, long times) {
        return PyList.ofPart(self, TupleMethods.repeated(self.items, self.size, times));
    }

    @PySpecial
    static PyObject sq_inplace_concat(ThreadState ts, PyList self, PyObject other) {
        Iterate.extend(ts, self, other);
        return self;
    }

    @PySpecial
    static PyObject sq_inplace_repeat(PyList self, long times) {
        if (times <= 0) {
            self.clear();
        } else if (times > 1 && self.size > 0) {
            PyObject[] more = TupleMethods.repeated(self.items, self.size, times - 1);
            self.appendAll(more, 0, more.length);
        }
        return self;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyList self, PyObject key) {
        if (key instanceof PySlice slice) {
            SliceIndices part = SliceIndices.of(ts, slice);
            part.adjust(self.size);
            return part.count == 0 ? new PyList() : PyList.ofPart(self, TupleMethods.part(self.items, part));
        }
        return self.at(Items.index(ts, key, "list indices"));
    }

    @PySpecial
    static void mp_ass_subscript(ThreadState ts, PyList self, PyObject key, @Nullable PyObject value) {
        if (key instanceof PySlice slice) {
            SliceIndices part = SliceIndices.of(ts, slice);
            if (value == null) {
                deleteSlice(self, part.adjust(self.size));
            } else if (part.step == 1) {
                assignSlice(ts, self, part, value);
            } else {
                assignExtended(ts, self, part, value);
            }
            return;
        }
        long index = Items.index(ts, key, "list indices");
        if (value != null) {
            self.putAt(index, value);
            return;
        }
        long i = index < 0 ? index + self.size : index;
        if (i < 0 || i >= self.size) {
            throw Raise.indexError("list assignment index out of range");
        }
        self.deleteAt((int) i);
    }

    private static void deleteSlice(PyList self, SliceIndices part) {
        if (part.count == 0) {
            return;
        }
        if (part.step == 1) {
            int from = (int) part.start;
            self.replaceRange(from, from + part.count, PyTuple.NO_OBJECTS, 0, 0);
            return;
        }
        long step = Math.abs(part.step);
        long first = part.step > 0 ? part.start : part.start + part.step * (part.count - 1);
        PyObject[] removed = new PyObject[part.count];
        PyObject[] kept = new PyObject[self.size - part.count];
        int k = 0;
        int r = 0;
        for (int i = 0; i < self.size; i++) {
            boolean goes = r < part.count && i == first + r * step;
            if (goes) {
                removed[r++] = self.items[i];
            } else {
                kept[k++] = self.items[i];
            }
        }
        System.arraycopy(kept, 0, self.items, 0, k);
        self.shrink(k);
        for (PyObject item : removed) {
            Memory.dropped(self, item);
        }
    }

    /// The elements of a value that is assigned to a slice, in an array that is not the list's own.
    private static PyList elements(ThreadState ts, PyList self, PyObject value, String message) {
        if (value == self) {
            return PyList.copyOf(self.items, 0, self.size);
        }
        if (value.type == PyList.TYPE) {
            return (PyList) value;
        }
        if (value.type == PyTuple.TYPE) {
            PyTuple tuple = (PyTuple) value;
            return PyList.of(tuple.items, tuple.items.length);
        }
        PyObject iterator;
        try {
            iterator = Iterate.iter(ts, value);
        } catch (PyException e) {
            throw e.matches(ExceptionTypes.TypeError) ? Raise.typeError(message) : e;
        }
        return Iterate.toList(ts, iterator);
    }

    private static void assignSlice(ThreadState ts, PyList self, SliceIndices part, PyObject value) {
        part.adjust(self.size);
        PyList source = elements(ts, self, value, "must assign iterable to extended slice");
        int from = Math.clamp(part.start, 0, self.size);
        int to = Math.clamp(part.stop, from, self.size);
        self.replaceRange(from, to, source.items, 0, source.size);
    }

    private static void assignExtended(ThreadState ts, PyList self, SliceIndices part, PyObject value) {
        PyList source = elements(ts, self, value, "must assign iterable to extended slice");
        part.adjust(self.size);
        if (source.size != part.count) {
            throw Raise.valueError(
                    "attempt to assign sequence of size %d to extended slice of size %d", source.size, part.count);
        }
        PyObject[] before = new PyObject[part.count];
        long at = part.start;
        for (int i = 0; i < part.count; i++, at += part.step) {
            before[i] = self.items[(int) at];
            self.items[(int) at] = source.items[i];
            Memory.stored(self, source.items[i]);
        }
        for (PyObject item : before) {
            Memory.dropped(self, item);
        }
    }
}
