package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Copying and pickling of `Element`, which is pickled as the instance dict of the library's Python class. Compare
/// CPython Modules/_elementtree.c.
@NativeType("Element")
final class ElementCopy {
    private static final PyStr TAG = PyStr.intern("tag");
    private static final PyStr CHILDREN = PyStr.intern("_children");
    private static final PyStr ATTRIB = PyStr.intern("attrib");
    private static final PyStr TEXT = PyStr.intern("text");
    private static final PyStr TAIL = PyStr.intern("tail");
    private static final PyStr[] STATE = {TAG, ATTRIB, TEXT, TAIL, CHILDREN};

    private ElementCopy() {}

    @DefiningClass
    @PyMethod("__copy__(self, /)")
    static PyObject copy(PyElement self) {
        PyDict attrib = self.attributesOrNull();
        boolean empty = attrib == null || attrib.type() == PyDict.TYPE && attrib.size() == 0;
        PyElement made = new PyElement(TreeState.builtin(self.type()), self.tag(), empty ? null : attrib);
        made.setText(self.keptText(), self.isTextInPieces());
        made.setTail(self.keptTail(), self.isTailInPieces());
        if (self.hasExtra()) {
            made.makeRoom(self.size());
            for (int i = 0; i < self.size(); i++) {
                made.append(self.get(i));
            }
        }
        return made;
    }

    @PyMethod("__deepcopy__(self, memo, /)")
    static PyObject deepCopy(ThreadState ts, PyElement self, PyDict memo) {
        try (var held = ts.hold(self, memo)) {
            return new DeepCopy(ts, TreeStates.of(ts).ofType(self.type()), memo).of(self);
        }
    }

    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyElement self) {
        return self.memory();
    }

    @PyMethod("__getstate__(self, /)")
    static PyObject getState(PyElement self) {
        PyDict state = new PyDict();
        PyDict attrib = self.attributesOrNull();
        PyObject[] children = new PyObject[self.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = self.get(i);
        }
        // The keys are strings of their own, as CPython's, which shows in pickles.
        put(state, TAG, self.tag());
        put(state, CHILDREN, PyList.of(children));
        put(state, ATTRIB, attrib == null ? new PyDict() : attrib);
        put(state, TEXT, self.keptText());
        put(state, TAIL, self.keptTail());
        return state;
    }

    private static void put(PyDict state, PyStr key, PyObject value) {
        state.putStr(PyStr.of(key.value()), value);
    }

    @DefiningClass
    @PyMethod("__setstate__(self, state, /)")
    static void setState(ThreadState ts, PyElement self, PyObject state) {
        if (state.type() != PyDict.TYPE) {
            throw Raise.typeError("Don't know how to unpickle \"%s\" as an Element", shortened(Text.repr(ts, state)));
        }
        PyDict dict = (PyDict) state;
        checkNames(dict);
        PyObject tag = dict.getStr(TAG);
        if (tag == null) {
            throw Raise.typeError("tag may not be NULL");
        }
        self.setTag(tag);
        PyObject text = dict.getStr(TEXT);
        PyObject tail = dict.getStr(TAIL);
        self.setText(text == null ? PyNone.NONE : text, isExactList(text));
        self.setTail(tail == null ? PyNone.NONE : tail, isExactList(tail));
        setExtra(self, dict.getStr(ATTRIB), dict.getStr(CHILDREN));
    }

    /// As much of a text as CPython's messages have of it.
    private static PyStr shortened(PyStr text) {
        return text.length() <= 200 ? text : text.slice(0, 200);
    }

    private static boolean isExactList(@Nullable PyObject value) {
        return value != null && value.type() == PyList.TYPE;
    }

    private static void checkNames(PyDict state) {
        for (int i = state.next(0); i >= 0; i = state.next(i + 1)) {
            if (!(state.keyAt(i) instanceof PyStr name)) {
                throw Raise.typeError("keywords must be strings");
            }
            if (!isKnown(name)) {
                throw Raise.typeError("this function got an unexpected keyword argument '%s'", name);
            }
        }
    }

    private static boolean isKnown(PyStr name) {
        for (PyStr each : STATE) {
            if (PyStr.same(each, name)) {
                return true;
            }
        }
        return false;
    }

    private static void setExtra(PyElement self, @Nullable PyObject attrib, @Nullable PyObject children) {
        if (attrib == null && children == null) {
            return;
        }
        if (attrib != null && !(attrib instanceof PyDict)) {
            if (children instanceof PyList list) {
                PyElement.all(list);
            }
            throw Raise.typeError("attrib must be dict, not %s", attrib.type().fullName());
        }
        if (children == null) {
            self.setAttributes((PyDict) attrib);
            return;
        }
        if (!(children instanceof PyList list)) {
            throw Raise.typeError("'_children' is not a list");
        }
        self.replaceExtra((PyDict) attrib, PyElement.all(list));
    }
}
