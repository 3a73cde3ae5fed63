package dev.vertebra.objectmodel.iterators;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `reversed`: steps through a sequence from the end by `__getitem__`. Compare CPython Objects/enumobject.c
/// reversedobject.
@NativeType("reversed")
public final class PyReversed extends PyIterator {
    /// The class `reversed`.
    public static final PyType TYPE = PyType.builtin("reversed", PyReversed.class)
            .redeclares(Slot.tp_getattro)
            .doc("The elements of a sequence from the end.")
            .natives(PyIterator.ROWS, PyReversedNatives.rows())
            .make();

    private static final PyStr REVERSED = PyStr.intern("__reversed__");

    private @Nullable PyObject sequence;
    private long index;

    private PyReversed(PyType type, PyObject sequence, long index) {
        super(type);
        this.sequence = sequence;
        this.index = index;
    }

    @PyNew("reversed(sequence, /)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls.tp_init == TYPE.tp_init) {
            Arguments.noKeywords("reversed()", keywords);
        }
        if (count != 1) {
            throw Raise.typeError("reversed expected 1 argument, got %d", count);
        }
        PyObject object = args[from];
        if (object.type() == PyList.TYPE) {
            return ((PyList) object).reversed();
        }
        PyObject method = Attributes.lookupSpecial(ts, object, REVERSED);
        if (method == PyNone.NONE || method == null && !Iterate.isSequence(object)) {
            throw Raise.typeError("'%s' object is not reversible", object.type().fullName());
        }
        if (method != null) {
            return Calls.call0(ts, method);
        }
        return new PyReversed(cls, object, Items.length(ts, object) - 1);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyObject source = sequence;
        if (source == null) {
            return null;
        }
        if (index >= 0) {
            try {
                PyObject item = Items.get(ts, source, PyInt.of(index));
                index--;
                return item;
            } catch (PyException e) {
                if (!e.matches(ExceptionTypes.IndexError) && !e.matches(ExceptionTypes.StopIteration)) {
                    throw e;
                }
            }
        }
        index = -1;
        sequence = null;
        Memory.dropped(this, source);
        return null;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(sequence);
    }

    /// Private method returning an estimate of the number of elements left.
    @PyMethod("__length_hint__(self, /)")
    static long lengthHint(ThreadState ts, PyReversed self) {
        if (self.sequence == null) {
            return 0;
        }
        long left = self.index + 1;
        return Items.length(ts, self.sequence) < left ? 0 : left;
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyReversed self) {
        return self.sequence == null
                ? PyTuple.of(self.type(), PyTuple.of(PyTuple.EMPTY))
                : PyTuple.of(self.type(), PyTuple.of(self.sequence), PyInt.of(self.index));
    }

    /// Sets the position.
    @PyMethod("__setstate__(self, object, /)")
    static void setState(ThreadState ts, PyReversed self, PyObject object) {
        long index = Arguments.asLong(ts, object);
        if (self.sequence != null) {
            self.index = Math.clamp(index, -1, Items.length(ts, self.sequence) - 1);
        }
    }
}
