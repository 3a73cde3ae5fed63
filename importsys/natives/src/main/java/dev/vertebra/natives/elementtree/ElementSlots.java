package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySlice;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SliceIndices;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The slots and attributes of `Element`. Compare CPython Modules/_elementtree.c.
@NativeType("Element")
final class ElementSlots {
    private ElementSlots() {}

    @PyNew("Element(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyElement made = new PyElement(cls, PyNone.NONE, null);
        if (cls.isHeapType()) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("Element(*args, **kwargs)")
    static void __init__(
            ThreadState ts, PyElement self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        ElementArguments.checkCount("Element", count, 1, 2);
        PyObject given = count > 1 ? args[from + 1] : null;
        PyDict attrib = ElementArguments.attributes(ts, "Element", "argument 2", given, args, from + count, keywords);
        if (attrib != null) {
            self.replaceExtra(attrib, new PyElement[0]);
        }
        self.setTag(args[from]);
        self.setText(PyNone.NONE, false);
        self.setTail(PyNone.NONE, false);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyElement self) {
        if (!ts.reprGuard.enter(self)) {
            throw Raise.runtimeError(
                    "reentrant call inside %s.__repr__", self.type().fullName());
        }
        try (var held = ts.hold(self)) {
            String shown = Text.repr(ts, self.tag()).toString();
            return PyStr.of("<Element " + shown + " at " + ObjectIds.address(self) + ">");
        } finally {
            ts.reprGuard.leave();
        }
    }

    @PySpecial
    static boolean __bool__(ThreadState ts, PyElement self) {
        ts.warn(
                ExceptionTypes.DeprecationWarning,
                "Testing an element's truth value will always return True in future versions.  "
                        + "Use specific 'len(elem)' or 'elem is not None' test instead.",
                1);
        return self.size() != 0;
    }

    @PySpecial
    static long __len__(PyElement self) {
        return self.size();
    }

    // --- subscription

    /// The position that an index stands for.
    private static int position(ThreadState ts, PyElement self, PyObject key, String problem) {
        if (!Numbers.isIndex(key)) {
            throw Raise.typeError("element indices must be integers");
        }
        long index = Items.indexOf(ts, key);
        long i = index < 0 ? index + self.size() : index;
        if (i < 0 || i >= self.size()) {
            throw Raise.indexError("%s", problem);
        }
        return (int) i;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyElement self, PyObject key) {
        if (key instanceof PyInt number && number.isSmall()) {
            long index = number.small();
            if (index >= 0 && index < self.size()) {
                return self.get((int) index);
            }
        }
        if (!(key instanceof PySlice slice)) {
            return self.get(position(ts, self, key, "child index out of range"));
        }
        if (!self.hasExtra()) {
            return new PyList();
        }
        try (var held = ts.hold(self)) {
            SliceIndices range = SliceIndices.of(ts, slice).adjust(self.size());
            PyObject[] found = new PyObject[range.count];
            for (int i = 0; i < found.length; i++) {
                found[i] = self.get((int) (range.start + i * range.step));
            }
            return PyList.of(found);
        }
    }

    @PySpecial
    static void mp_ass_subscript(ThreadState ts, PyElement self, PyObject key, @Nullable PyObject value) {
        if (key instanceof PySlice slice) {
            try (var held = ts.hold(self)) {
                self.makeRoom(0);
                SliceIndices range = SliceIndices.of(ts, slice);
                if (value == null) {
                    delete(self, range.adjust(self.size()));
                } else {
                    assign(ts, self, range, value);
                }
            }
            return;
        }
        int index = position(ts, self, key, "child assignment index out of range");
        if (value == null) {
            self.remove(index);
        } else if (value instanceof PyElement child) {
            self.set(index, child);
        } else {
            throw PyElement.notElement(value);
        }
    }

    private static void delete(PyElement self, SliceIndices range) {
        if (range.count == 0) {
            return;
        }
        // The direction of a deletion does not matter: it is always upwards.
        long first = range.step < 0 ? range.start + range.step * (range.count - 1) : range.start;
        self.removeEach((int) first, (int) (range.count == 1 ? 1 : Math.abs(range.step)), range.count);
    }

    private static void assign(ThreadState ts, PyElement self, SliceIndices range, PyObject value) {
        PyObject sequence = Iterate.toSequence(ts, value, "assignment expects an iterable");
        range.adjust(self.size());
        int count = sizeOf(sequence);
        if (range.step != 1 && count != range.count) {
            throw Raise.valueError(
                    "attempt to assign sequence of size %d to extended slice of size %d", count, range.count);
        }
        self.makeRoom(Math.max(0, count - range.count));
        PyElement[] others = PyElement.all(sequence);
        self.replace((int) range.start, (int) (range.count <= 1 ? 1 : range.step), range.count, others);
    }

    /// How many elements a list or tuple has.
    static int sizeOf(PyObject sequence) {
        return sequence instanceof PyList list ? list.size() : ((PyTuple) sequence).size();
    }

    /// The element of a list or tuple at a position.
    static PyObject at(PyObject sequence, int index) {
        return sequence instanceof PyList list ? list.get(index) : ((PyTuple) sequence).get(index);
    }

    // --- attributes

    private static PyObject checked(@Nullable PyObject value) {
        if (value == null) {
            throw cannotDelete();
        }
        return value;
    }

    private static PyException cannotDelete() {
        return Raise.attributeError("can't delete element attribute");
    }

    /// What the element stands for: a string, or the function that made a comment or processing instruction.
    @PyGetter("tag")
    static PyObject tag(PyElement self) {
        return self.tag();
    }

    @PySetter("tag")
    static void setTag(ThreadState ts, PyElement self, @Nullable PyObject value) {
        self.setTag(checked(value));
    }

    /// The text between the start tag and what comes next, or None.
    @PyGetter("text")
    static PyObject text(ThreadState ts, PyElement self) {
        return self.text(ts);
    }

    @PySetter("text")
    static void setText(ThreadState ts, PyElement self, @Nullable PyObject value) {
        self.setText(checked(value), false);
    }

    /// The text between the end tag and what comes next, or None.
    @PyGetter("tail")
    static PyObject tail(ThreadState ts, PyElement self) {
        return self.tail(ts);
    }

    @PySetter("tail")
    static void setTail(ThreadState ts, PyElement self, @Nullable PyObject value) {
        self.setTail(checked(value), false);
    }

    /// The attributes, in a dictionary.
    @PyGetter("attrib")
    static PyObject attrib(PyElement self) {
        return self.attributes();
    }

    @PySetter("attrib")
    static void setAttrib(ThreadState ts, PyElement self, @Nullable PyObject value) {
        if (!(checked(value) instanceof PyDict dict)) {
            throw Raise.typeError(
                    "attrib must be dict, not %s", checked(value).type().fullName());
        }
        self.setAttributes(dict);
    }
}
