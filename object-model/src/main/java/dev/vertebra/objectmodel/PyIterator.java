package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import org.jspecify.annotations.Nullable;

/// An iterator written in Java: one virtual call gives the next element.
///
/// All types of such iterators share the slot functions [#ROWS], so that [Iterate#next] can tell by the slot that
/// `__next__` has not been overridden, in a Python subclass neither.
@NativeType("iterator")
public abstract class PyIterator extends PyObject {
    /// The slot functions of every such type; to be the first table of its natives.
    public static final Native[] ROWS = PyIteratorNatives.rows();

    /// The `__next__` of every such type.
    static final SlotFunction NEXT = find();

    /// Makes an iterator of a class.
    protected PyIterator(PyType type) {
        super(type);
    }

    private static SlotFunction find() {
        for (Native row : ROWS) {
            if (row.slot() == Slot.tp_iternext) {
                return row;
            }
        }
        throw new IllegalStateException("no __next__");
    }

    /// The next element, or null when there is none (any more).
    ///
    /// @throws PyException what the iteration raises
    public abstract @Nullable PyObject next(ThreadState ts);

    /// How many tuples CPython's iterator of this kind holds that there are not here.
    public int hiddenTuples() {
        return 0;
    }

    /// Puts all elements, which are to be pairs, into a dictionary, if that can be done without a tuple for each.
    ///
    /// @return whether it has been done; if not, nothing has
    public boolean putPairs(ThreadState ts, PyDict target) {
        return false;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PySpecial
    static PyObject __iter__(PyObject self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyIterator self) {
        return self.next(ts);
    }

    /// What the running code's built-ins have for a name, which pickling an iterator refers to.
    ///
    /// @throws PyException an AttributeError if they have nothing
    protected static PyObject builtin(ThreadState ts, String name) {
        FrameView frame = ts.frame();
        if (frame == null) {
            return Attributes.get(ts, ts.importModule("builtins"), name);
        }
        PyObject builtins = frame.builtins();
        PyStr key = PyStr.intern(name);
        PyObject found = builtins instanceof PyDict dict ? dict.getStr(key) : item(ts, builtins, key);
        if (found == null) {
            throw Raise.raise(ExceptionTypes.AttributeError, name);
        }
        return found;
    }

    private static @Nullable PyObject item(ThreadState ts, PyObject mapping, PyStr key) {
        try {
            return Items.get(ts, mapping, key);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.KeyError)) {
                throw e;
            }
            return null;
        }
    }

    /// `(iter, (sequence,), index)`, the usual pickled form.
    ///
    /// @param function what [#builtin] gives for `iter` or `reversed`; it is asked for before the iterator is
    ///     looked at,
    ///     because that may run Python code
    static PyObject reduced(PyObject function, PyObject sequence, long index) {
        return PyTuple.of(function, PyTuple.of(sequence), PyInt.of(index));
    }

    /// `(iter, (empty,))`, the pickled form of an exhausted iterator.
    ///
    /// @param function what [#builtin] gives for `iter` or `reversed`
    protected static PyObject exhausted(PyObject function, PyObject empty) {
        return PyTuple.of(function, PyTuple.of(empty));
    }
}
