package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_tuplegetter`: the attribute of a named tuple. Compare CPython Modules/_collectionsmodule.c tuplegetter_descr_get.
@NativeType("_tuplegetter")
final class TupleGetter extends PyObject {
    static final PyType TYPE = PyType.builtin("collections._tuplegetter", TupleGetter.class)
            .sealed()
            .natives(TupleGetterNatives.rows())
            .structure(32)
            .ofModule()
            .make();

    private final long index;
    private PyObject doc;

    private TupleGetter(PyType type, long index, PyObject doc) {
        super(type);
        this.index = index;
        this.doc = doc;
    }

    @PyNew("_tuplegetter(index, doc, /)")
    @ShownSignature("")
    static PyObject __new__(PyType cls, long index, PyObject doc) {
        return new TupleGetter(cls, index, doc);
    }

    @PySpecial
    static PyObject __get__(TupleGetter self, @Nullable PyObject object, @Nullable PyObject owner) {
        if (object == null) {
            return self;
        }
        if (!(object instanceof PyTuple tuple)) {
            if (object == PyNone.NONE) {
                return self;
            }
            throw Raise.typeError(
                    "descriptor for index '%d' for tuple subclasses doesn't apply to '%s' object",
                    self.index, object.type().fullName());
        }
        if (self.index < 0 || self.index >= tuple.size()) {
            throw Raise.indexError("tuple index out of range");
        }
        return tuple.get((int) self.index);
    }

    @PySpecial
    static void __set__(TupleGetter self, PyObject object, PyObject value) {
        throw Raise.attributeError("can't set attribute");
    }

    @PySpecial
    static void __delete__(TupleGetter self, PyObject object) {
        throw Raise.attributeError("can't delete attribute");
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, TupleGetter self) {
        return PyStr.of(self.type().name() + "(" + self.index + ", " + Text.repr(ts, self.doc) + ")");
    }

    @PyMember("__doc__")
    static PyObject doc(TupleGetter self) {
        return self.doc;
    }

    @PySetter("__doc__")
    static void setDoc(ThreadState ts, TupleGetter self, @Nullable PyObject value) {
        PyObject before = self.doc;
        PyObject now = value == null ? PyNone.NONE : value;
        self.doc = now;
        Memory.replace(self, before, now);
    }

    // What pickle stores, and what it makes the object from again.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(TupleGetter self) {
        return PyTuple.of(self.type(), PyTuple.of(PyInt.of(self.index), self.doc));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(doc);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
