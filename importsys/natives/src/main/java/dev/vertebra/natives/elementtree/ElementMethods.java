package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of `Element` that change children and attributes. CPython's have no documentation. Compare CPython
/// Modules/_elementtree.c.
@NativeType("Element")
final class ElementMethods {
    private ElementMethods() {}

    @DefiningClass
    @PyMethod("append(self, subelement, /)")
    static void append(PyElement self, PyElement subelement) {
        self.append(subelement);
    }

    @PyMethod("clear(self, /)")
    static void clear(PyElement self) {
        self.replaceExtra(null, null);
        self.setText(PyNone.NONE, false);
        self.setTail(PyNone.NONE, false);
    }

    @DefiningClass
    @PyMethod("extend(self, elements, /)")
    static void extend(ThreadState ts, PyElement self, PyObject elements) {
        PyObject sequence = Iterate.toSequence(ts, elements, "'elements' must be an iterable");
        for (int i = 0; i < ElementSlots.sizeOf(sequence); i++) {
            PyObject each = ElementSlots.at(sequence, i);
            if (!(each instanceof PyElement element)) {
                throw PyElement.notElement(each);
            }
            self.append(element);
        }
    }

    @PyMethod("insert(self, index, subelement, /)")
    static void insert(PyElement self, long index, PyElement subelement) {
        int size = self.size();
        long at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        self.insert((int) at, subelement);
    }

    @PyMethod("remove(self, subelement, /)")
    static void remove(ThreadState ts, PyElement self, PyElement subelement) {
        int at = 0;
        try (var held = ts.hold(self, subelement)) {
            while (at < self.size() && !isEqual(ts, self.get(at), subelement)) {
                at++;
            }
        }
        // A comparison may have taken children out.
        if (at >= self.size()) {
            throw Raise.valueError("list.remove(x): x not in list");
        }
        self.remove(at);
    }

    private static boolean isEqual(ThreadState ts, PyElement child, PyElement sought) {
        if (child == sought) {
            return true;
        }
        if (!child.type().isHeapType() && !sought.type().isHeapType()) {
            return false;
        }
        try (var held = ts.hold(child)) {
            return Compare.equal(ts, child, sought);
        }
    }

    @DefiningClass
    @PyMethod("makeelement(self, tag, attrib, /)")
    static PyObject makeElement(ThreadState ts, PyElement self, PyObject tag, PyDict attrib) {
        PyDict copy = ElementArguments.copy(ts, attrib);
        return new PyElement(TreeState.builtin(self.type()), tag, copy.size() == 0 ? null : copy);
    }

    // --- attributes

    @PyMethod("get(self, key, default=None)")
    static PyObject get(ThreadState ts, PyElement self, PyObject key, PyObject byDefault) {
        PyDict attrib = self.attributesOrNull();
        PyObject found = attrib == null ? null : find(ts, attrib, key);
        return found == null ? byDefault : found;
    }

    private static @Nullable PyObject find(ThreadState ts, PyDict attrib, PyObject key) {
        if (key.type() == PyStr.TYPE && attrib.hasOnlyStrings()) {
            return attrib.getStr((PyStr) key);
        }
        try (var held = ts.hold(attrib)) {
            return attrib.get(ts, key);
        }
    }

    @PyMethod("set(self, key, value, /)")
    static void set(ThreadState ts, PyElement self, PyObject key, PyObject value) {
        PyDict attrib = self.attributes();
        try (var held = ts.hold(attrib)) {
            attrib.put(ts, key, value);
        }
    }

    @PyMethod("items(self, /)")
    static PyObject items(PyElement self) {
        PyDict attrib = self.attributesOrNull();
        if (attrib == null) {
            return new PyList();
        }
        PyObject[] pairs = new PyObject[attrib.size()];
        int count = 0;
        for (int i = attrib.next(0); i >= 0; i = attrib.next(i + 1)) {
            pairs[count++] = PyTuple.of(attrib.keyAt(i), attrib.valueAt(i));
        }
        return PyList.of(pairs);
    }

    @PyMethod("keys(self, /)")
    static PyObject keys(PyElement self) {
        PyDict attrib = self.attributesOrNull();
        if (attrib == null) {
            return new PyList();
        }
        PyObject[] keys = new PyObject[attrib.size()];
        int count = 0;
        for (int i = attrib.next(0); i >= 0; i = attrib.next(i + 1)) {
            keys[count++] = attrib.keyAt(i);
        }
        return PyList.of(keys);
    }
}
