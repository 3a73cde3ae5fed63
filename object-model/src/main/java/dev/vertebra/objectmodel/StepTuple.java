package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The tuple that an iterator such as `zip` gave last.
///
/// CPython's iterators keep it, and fill it again where nobody else holds it at the next step. What shows of that is
/// when elements die: one step later, one after the other. Here the first step fills the tuple that the iterator has
/// from the beginning, which nobody has seen; each next one gets a tuple of its own, which takes over the elements
/// that are not replaced; where nothing is counted nothing is kept. Compare CPython Python/bltinmodule.c
/// `zip_next`, Objects/enumobject.c `enum_next`, Objects/dictobject.c `dictiter_iternextitem`.
public final class StepTuple {
    private @Nullable PyTuple given;

    /// The elements between [#begin] and [#end], counted as the owner's.
    private @Nullable PyObject @Nullable [] filling;

    /// Whether [#given] has not been given yet: [#filling] are its own elements.
    private boolean unseen;

    /// Whether a step has begun and not ended.
    private boolean stepping;

    /// Makes one that has given nothing yet.
    ///
    /// @param size how many elements a tuple has
    public StepTuple(int size) {
        if (Memory.COUNTING && size > 0) {
            PyObject[] nothing = new PyObject[size];
            Arrays.fill(nothing, PyNone.NONE);
            given = PyTuple.of(nothing);
            unseen = true;
        }
    }

    /// Whether no step has begun yet, as far as that matters: always where nothing is kept.
    public boolean isUnseen() {
        return (unseen || given == null) && filling == null && !stepping;
    }

    /// Begins a step: takes the last tuple back if only the iterator holds it. Else the step makes a tuple of its own,
    /// and so does one that begins within another.
    ///
    /// @param owner the iterator
    /// @return whether [#put], [#end] and at last [#leave] are to be used
    public boolean begin(PyObject owner) {
        if (!Memory.COUNTING || !Memory.isPublished(owner)) {
            return false;
        }
        if (stepping) {
            return false;
        }
        if (filling != null) {
            stepping = true;
            return true;
        }
        PyTuple last = given;
        if (last == null || !isHeldOnce(last)) {
            return false;
        }
        stepping = true;
        if (unseen) {
            filling = last.items;
            return true;
        }
        filling = last.items.clone();
        given = null;
        Memory.tracker().takenApart(ThreadState.current(), last);
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
        if (unseen && given != null) {
            given.refs &= ~ReferenceTracker.ATOMS;
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
        filling = null;
        PyTuple first = given;
        if (unseen && first != null) {
            unseen = false;
            if ((first.refs & ReferenceTracker.TRACKED) == 0) {
                // The collector has forgotten it, as a tuple of atoms.
                Memory.tracker().born(first);
            }
            return first;
        }
        PyTuple next = new PyTuple(PyTuple.TYPE, filled(elements));
        given = next;
        Memory.tracker().putTogether(ThreadState.current(), next);
        return next;
    }

    @SuppressWarnings("NullAway") // By now every place has been filled.
    private static PyObject[] filled(@Nullable PyObject[] elements) {
        return elements;
    }

    /// Leaves a step, which may have ended or not.
    public void leave() {
        stepping = false;
    }

    /// A whole step at once, all of whose elements are known not to be counted.
    ///
    /// @param owner the iterator
    /// @param elements the elements, the tuple's own from now on; at least one
    public PyTuple ofAtoms(ThreadState ts, PyObject owner, PyObject... elements) {
        PyTuple next = PyTuple.ofAtoms(elements);
        PyTuple last = given;
        if (last != null && isToBeReplaced(last, owner)) {
            given = next;
            boolean plain = last.holdsAtoms();
            boolean placed = Memory.tracker().takesPlace(ts, last, next);
            if (!placed) {
                Memory.tracker().takenApart(ts, last);
            }
            for (int i = 0; !plain && i < last.items.length; i++) {
                Memory.decref(ts, last.items[i]);
            }
            if (!placed) {
                Memory.putTogether(ts, next);
            }
        }
        return next;
    }

    /// Whether [#ofAtoms] may be used: not before the first step has been made in the usual way.
    public boolean hasGiven() {
        return !unseen && !stepping && filling == null;
    }

    private boolean isToBeReplaced(PyTuple last, PyObject owner) {
        return hasGiven() && isHeldOnce(last) && Memory.isPublished(owner);
    }

    /// Both elements of a step at once.
    public PyTuple pair(ThreadState ts, PyObject owner, PyObject first, PyObject second) {
        PyTuple last = given;
        if (last != null && isToBeReplaced(last, owner)) {
            PyTuple next = PyTuple.of(first, second);
            given = next;
            boolean placed = Memory.tracker().takesPlace(ts, last, next);
            if (!placed) {
                Memory.tracker().takenApart(ts, last);
            }
            Memory.incref(ts, first);
            Memory.decref(ts, last.items[0]);
            Memory.incref(ts, second);
            Memory.decref(ts, last.items[1]);
            if (!placed) {
                Memory.putTogether(ts, next);
            }
            return next;
        }
        if (!begin(owner)) {
            return PyTuple.of(first, second);
        }
        put(0, first);
        put(1, second);
        stepping = false;
        return end();
    }

    /// Gives what the iterator holds by this.
    public void traverse(Visitor visitor) {
        visitor.visit(given);
        if (filling != null && !unseen) {
            for (int i = filling.length; --i >= 0; ) {
                visitor.visit(filling[i]);
            }
        }
    }
}
