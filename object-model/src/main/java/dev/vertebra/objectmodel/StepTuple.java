package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The tuple that an iterator such as `zip` gave last.
///
/// CPython's iterators keep it, and fill it again where nobody else holds it at the next step. What shows of that is
/// when elements die: one step later, one after the other. Here the next step gets a tuple of its own, which takes over
/// the elements that are not replaced; where nothing is counted nothing is kept. Compare CPython Python/bltinmodule.c
/// `zip_next`, Objects/enumobject.c `enum_next`, Objects/dictobject.c `dictiter_iternextitem`.
public final class StepTuple {
    private @Nullable PyTuple given;

    /// The elements between [#begin] and [#end], counted as the owner's.
    private @Nullable PyObject @Nullable [] filling;

    /// Whether a collection has come by before the first step, so that CPython's collector has forgotten its tuple.
    private boolean forgotten;

    /// Makes one that has given nothing yet.
    public StepTuple() {}

    /// Begins a step: takes the last tuple back if only the iterator holds it. Else the step makes a tuple of its own.
    ///
    /// @param owner the iterator
    /// @param size how many elements a tuple has
    /// @return whether [#put] and [#end] are to be used
    public boolean begin(PyObject owner, int size) {
        if (!Memory.COUNTING || !Memory.isPublished(owner)) {
            return false;
        }
        PyTuple last = given;
        if (last == null) {
            if (filling == null) {
                filling = new @Nullable PyObject[size];
            }
            return true;
        }
        if (!isHeldOnce(last)) {
            return false;
        }
        filling = last.items.clone();
        given = null;
        Memory.tracker().takenApart(last);
        return true;
    }

    private static boolean isHeldOnce(PyTuple tuple) {
        return tuple.refs >= 0 && tuple.refs / ReferenceTracker.ONE == 1;
    }

    /// Puts an element in the place of the one before, which may die of it.
    public void put(int index, PyObject element) {
        @Nullable PyObject[] elements = filling;
        if (elements == null) {
            throw new IllegalStateException("no step has begun");
        }
        PyObject before = elements[index];
        elements[index] = element;
        Memory.incref(element);
        Memory.decref(before);
    }

    /// Ends a step.
    ///
    /// @return the tuple of what was put
    public PyTuple end() {
        @Nullable PyObject[] elements = filling;
        if (elements == null) {
            throw new IllegalStateException("no step has begun");
        }
        PyTuple next = new PyTuple(PyTuple.TYPE, filled(elements));
        filling = null;
        given = next;
        Memory.tracker().putTogether(next);
        return next;
    }

    @SuppressWarnings("NullAway") // By now every place has been filled.
    private static PyObject[] filled(@Nullable PyObject[] elements) {
        return elements;
    }

    /// Both elements of a step at once.
    public PyTuple pair(PyObject owner, PyObject first, PyObject second) {
        if (!begin(owner, 2)) {
            return PyTuple.of(first, second);
        }
        put(0, first);
        put(1, second);
        return end();
    }

    /// How many tuples are missing here that CPython's iterator holds: the one that it has before its first step.
    public int hiddenTuples() {
        return given == null && !forgotten ? 1 : 0;
    }

    /// Takes note that the iterator lives on after a collection.
    public void survived() {
        forgotten = given == null;
    }

    /// Gives what the iterator holds by this.
    public void traverse(Visitor visitor) {
        visitor.visit(given);
        if (filling != null) {
            for (int i = filling.length; --i >= 0; ) {
                visitor.visit(filling[i]);
            }
        }
    }
}
