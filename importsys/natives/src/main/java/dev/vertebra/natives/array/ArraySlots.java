package dev.vertebra.natives.array;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.BufferRelease;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySlice;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SliceIndices;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// The operators of `array.array`.
@NativeType("array.array")
final class ArraySlots {
    private ArraySlots() {}

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyArray self) {
        String start = self.type().name() + "('" + self.kind.code + "'";
        if (self.size() == 0) {
            return PyStr.of(start + ")");
        }
        PyObject shown = self.kind.isText() ? ArrayMethods.tounicode(ts, self) : ArrayMethods.tolist(self);
        return PyStr.of(start + ", " + Text.repr(ts, shown) + ")");
    }

    @PySpecial
    static PyObject __iter__(PyArray self) {
        return new ArrayIterator(self);
    }

    @PySpecial
    static long __len__(PyArray self) {
        return self.size();
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyArray self, PyObject value) {
        return ArrayMethods.contains(ts, self, value);
    }

    private static int position(ThreadState ts, PyArray self, PyObject key, String problem) {
        if (!Numbers.isIndex(key)) {
            throw Raise.typeError("array indices must be integers");
        }
        long index = Items.indexOf(ts, key);
        long i = index < 0 ? index + self.size() : index;
        if (i < 0 || i >= self.size()) {
            throw Raise.indexError("%s", problem);
        }
        return (int) i;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyArray self, PyObject key) {
        if (!(key instanceof PySlice slice)) {
            return self.get(position(ts, self, key, "array index out of range"));
        }
        SliceIndices range = SliceIndices.of(ts, slice, self.size());
        int width = self.kind.size;
        PyArray made = new PyArray(PyArray.TYPE, self.kind);
        made.room(range.count);
        made.resize(range.count);
        for (int i = 0; i < range.count; i++) {
            int at = (int) (range.start + i * range.step);
            System.arraycopy(self.bytes, at * width, made.bytes, i * width, width);
        }
        return made;
    }

    @PySpecial
    static void __setitem__(ThreadState ts, PyArray self, PyObject key, PyObject value) {
        if (!(key instanceof PySlice slice)) {
            int index = position(ts, self, key, "array assignment index out of range");
            long bits = self.kind.toBits(ts, value);
            if (index < self.size()) {
                self.set(index, bits);
            }
            return;
        }
        SliceIndices range = SliceIndices.of(ts, slice, self.size());
        if (!(value instanceof PyArray other)) {
            throw Raise.typeError(
                    "can only assign array (not \"%s\") to array slice",
                    value.type().fullName());
        }
        if (other.kind != self.kind) {
            throw Raise.typeError("bad argument type for built-in operation");
        }
        byte[] items = other.toBytes();
        int count = other.size();
        if (range.step == 1) {
            replace(self, (int) range.start, range.count, items, count);
            return;
        }
        if (count != range.count) {
            throw Raise.valueError(
                    "attempt to assign array of size %d to extended slice of size %d", count, range.count);
        }
        int width = self.kind.size;
        for (int i = 0; i < count; i++) {
            System.arraycopy(items, i * width, self.bytes, (int) (range.start + i * range.step) * width, width);
        }
    }

    private static void replace(PyArray self, int start, int removed, byte[] items, int count) {
        if (removed == count) {
            System.arraycopy(items, 0, self.bytes, start * self.kind.size, items.length);
        } else {
            self.delete(start, start + removed);
            self.insertBytes(start, items, count);
        }
    }

    @PySpecial
    static void __delitem__(ThreadState ts, PyArray self, PyObject key) {
        if (!(key instanceof PySlice slice)) {
            int index = position(ts, self, key, "array assignment index out of range");
            self.delete(index, index + 1);
            return;
        }
        SliceIndices range = SliceIndices.of(ts, slice, self.size());
        if (range.step == 1) {
            self.delete((int) range.start, (int) range.start + range.count);
            return;
        }
        boolean[] gone = new boolean[self.size()];
        for (int i = 0; i < range.count; i++) {
            gone[(int) (range.start + i * range.step)] = true;
        }
        int width = self.kind.size;
        byte[] old = self.toBytes();
        self.resize(self.size() - range.count);
        int to = 0;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                System.arraycopy(old, i * width, self.bytes, to++ * width, width);
            }
        }
    }

    @PySpecial
    static PyObject sq_concat(ThreadState ts, PyArray self, PyObject other) {
        if (!(other instanceof PyArray that)) {
            throw Raise.typeError(
                    "can only append array (not \"%s\") to array", other.type().fullName());
        }
        if (that.kind != self.kind) {
            throw Raise.typeError("bad argument type for built-in operation");
        }
        PyArray made = (PyArray) ArrayMethods.copy(self);
        made.insertBytes(made.size(), that.bytes, that.size());
        made.trim();
        return made;
    }

    @PySpecial
    static PyObject __buffer__(ThreadState ts, PyArray self, PyObject flags) {
        return PyMemoryView.ofExporter(ts, self, BufferRelease.flags(ts, flags));
    }

    @PySpecial
    static PyObject __release_buffer__(PyArray self, PyObject buffer) {
        return BufferRelease.takeBack(self, buffer);
    }

    @PySpecial
    static PyObject sq_inplace_concat(ThreadState ts, PyArray self, PyObject other) {
        if (!(other instanceof PyArray)) {
            throw Raise.typeError(
                    "can only extend array with array (not \"%s\")",
                    other.type().fullName());
        }
        ArrayMethods.extend(ts, self, other);
        return self;
    }

    private static PyObject repeat(PyArray array, long times) {
        byte[] items = array.toBytes();
        int count = array.size();
        if (times <= 0) {
            array.resize(0);
            return array;
        }
        if (count == 0) {
            return array;
        }
        if (times > Integer.MAX_VALUE / items.length) {
            throw Raise.memoryError();
        }
        array.resize((int) (count * times));
        for (int i = 1; i < times; i++) {
            System.arraycopy(items, 0, array.bytes, i * items.length, items.length);
        }
        return array;
    }

    @PySpecial
    static PyObject sq_repeat(ThreadState ts, PyArray self, PyObject other) {
        PyArray made = (PyArray) repeat((PyArray) ArrayMethods.copy(self), Arguments.asSize(ts, other));
        made.trim();
        return made;
    }

    @PySpecial
    static PyObject sq_inplace_repeat(ThreadState ts, PyArray self, PyObject other) {
        return repeat(self, Arguments.asSize(ts, other));
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyArray self, PyObject other, int op) {
        if (!(other instanceof PyArray that)) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
        if (equality && self.size() != that.size()) {
            return PyBool.of(op == CompareOp.NE);
        }
        for (int i = 0; i < self.size() && i < that.size(); i++) {
            PyObject mine = self.get(i);
            PyObject others = that.get(i);
            if (!Compare.equal(ts, mine, others)) {
                return equality ? PyBool.of(op == CompareOp.NE) : Compare.rich(ts, mine, others, op);
            }
        }
        int difference = Integer.compare(self.size(), that.size());
        return PyBool.of(
                switch (op) {
                    case CompareOp.LT -> difference < 0;
                    case CompareOp.LE -> difference <= 0;
                    case CompareOp.EQ -> difference == 0;
                    case CompareOp.NE -> difference != 0;
                    case CompareOp.GT -> difference > 0;
                    default -> difference >= 0;
                });
    }
}
