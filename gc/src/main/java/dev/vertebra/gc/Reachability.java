package dev.vertebra.gc;

import dev.vertebra.objectmodel.Counterparts;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which of some objects are reachable from outside.
///
/// The counts of the objects minus the references among them say which are held from outside; what can't be reached
/// from these is garbage. Meanwhile `refs` of each object holds its index, the mark and its flags. The references
/// are taken off and written down as indices: what is reachable is worked out without a look at the objects.
/// Candidates count as roots: Java code may hold them.
///
/// The arrays are kept for the next time, unless they are large.
final class Reachability {
    private static final int INDEX_SHIFT = 5;
    private static final int SMALL = 4096;
    private static final int KEPT = 1 << 17;

    private static final byte OTHER = 0;

    /// An exact tuple that holds nothing through which a cycle could go.
    private static final byte ATOMS = 1;

    /// An exact tuple of anything.
    private static final byte TUPLE = 2;

    /// An exact dict.
    private static final byte DICT = 3;

    private @Nullable PyObject[] objects = new PyObject[0];
    private int count;

    /// The counts and flags of the objects, whose place in them the indices take.
    private int[] saved = new int[0];

    /// The references from outside; 1 at least for what has been found to be reachable.
    private int[] external = new int[0];

    /// Where the references of each object begin in [#held]; the complement if these are to be asked for again.
    private int[] begins = new int[0];

    /// The indices of what the objects hold, in the order in which CPython comes by them.
    private int[] held = new int[0];

    private int holds;

    /// What is known of each object: [#OTHER], [#ATOMS], [#TUPLE] or [#DICT].
    private byte[] kinds = new byte[0];

    private boolean[] doubtful = new boolean[0];
    private int[] doubts = new int[0];

    /// What is to be looked at anew, because something reachable holds it.
    private int[] queue = new int[0];

    private int queued;
    private final Visitor marking = this::mark;
    private int[] order = new int[0];

    /// How many objects were found reachable: they come first in the order.
    int living;

    /// How many objects there are.
    int found;

    /// The object at a place of the order that was found, in which those come last that are not reachable. It gets its
    /// count back, so every one is to be asked for once.
    PyObject at(int place) {
        int index = order[place];
        PyObject object = Objects.requireNonNull(objects[index]);
        CountingTracker.setRefsOf(object, saved[index]);
        return object;
    }

    /// Whether the object at a place of the order is an exact tuple that is known to hold nothing through which a cycle
    /// could go.
    boolean holdsOnlyAtoms(int place) {
        return kinds[order[place]] == ATOMS;
    }

    /// Whether the object at a place of the order is another exact tuple.
    boolean isTuple(int place) {
        return kinds[order[place]] == TUPLE;
    }

    /// Whether the object at a place of the order is an exact dict.
    boolean isDict(int place) {
        return kinds[order[place]] == DICT;
    }

    /// Works out what is reachable.
    ///
    /// @param list the objects; its array belongs to this from now on, its size becomes the number of the living
    void find(Generations.List list) {
        objects = list.objects;
        makeRoom(list.size);
        index(list.size);
        list.size = count;
        subtract();
        reach();
    }

    /// Lets go of the objects.
    void forget() {
        objects = new PyObject[0];
        if (saved.length > KEPT) {
            saved = new int[0];
        }
        if (held.length > KEPT) {
            held = new int[0];
        }
    }

    private void makeRoom(int size) {
        if (held.length == 0) {
            held = new int[Math.max(SMALL, size)];
        }
        if (saved.length < size) {
            int room = Math.max(SMALL, size);
            saved = new int[room];
            external = new int[room];
            begins = new int[room + 1];
            kinds = new byte[room];
            doubtful = new boolean[room];
            doubts = new int[room];
            queue = new int[2 * room];
            order = new int[room];
        }
        Arrays.fill(doubtful, 0, size, false);
    }

    /// Gives the living objects their indices; one that stands in two places has its last place only.
    private void index(int size) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            PyObject object = objects[i];
            if (object == null) {
                continue;
            }
            int refs = CountingTracker.refsOf(object);
            if (refs >= 0 && (refs & ReferenceTracker.MARK) != 0) {
                int earlier = refs >> INDEX_SHIFT;
                objects[earlier] = null;
                external[earlier] = 0;
                refs = saved[earlier];
            } else if (!Generations.isTracked(refs)) {
                continue;
            }
            objects[next] = object;
            kinds[next] = (refs & ReferenceTracker.ATOMS) != 0 && object.type() == PyTuple.TYPE ? ATOMS : OTHER;
            saved[next] = refs;
            external[next] = (refs >> INDEX_SHIFT) + ((refs & ReferenceTracker.CANDIDATE) != 0 ? 1 : 0);
            CountingTracker.setRefsOf(
                    object, next << INDEX_SHIFT | refs & ReferenceTracker.FLAGS | ReferenceTracker.MARK);
            next++;
        }
        count = next;
    }

    /// Takes the references that objects give from the counts of those they hold.
    private void subtract() {
        holds = 0;
        Subtraction subtraction = new Subtraction();
        for (int i = 0; i < count; i++) {
            PyObject object = objects[i];
            int begin = holds;
            begins[i] = begin;
            if (object == null || kinds[i] == ATOMS) {
                continue;
            }
            PyType type = object.type();
            @Nullable Object[] values = Memory.plainValues(object);
            if (values != null) {
                for (int at = 1; at < values.length; at++) {
                    subtraction.visit((PyObject) values[at]);
                }
                subtraction.visit(type);
                continue;
            }
            if (type == PyTuple.TYPE) {
                kinds[i] = TUPLE;
                if (Counterparts.holdsNumbersAndText((PyTuple) object)) {
                    kinds[i] = ATOMS;
                    saved[i] |= ReferenceTracker.ATOMS;
                    continue;
                }
            } else if (type == PyDict.TYPE) {
                kinds[i] = DICT;
            }
            boolean plain = Counterparts.hasPlainAttributes(object);
            if (plain) {
                Memory.traverseInOrder(object, subtraction);
            } else {
                Memory.traverse(object, subtraction);
            }
            if (!(object instanceof PyInstance)) {
                object.traverseActivation(subtraction);
            }
            if (!plain) {
                begins[i] = ~begin;
                holds = begin;
            }
        }
        begins[count] = holds;
    }

    private final class Subtraction implements Visitor {
        @Override
        public void visit(@Nullable PyObject child) {
            int index = indexOf(child);
            if (index >= 0) {
                external[index]--;
                if (holds == held.length) {
                    held = Arrays.copyOf(held, 2 * holds);
                }
                held[holds++] = index;
            }
        }

        @Override
        public boolean leavesOut(int number) {
            return true;
        }

        // The loops stand here once more so that the compiler sees who is told.

        @Override
        public void visitAll(@Nullable PyObject[] children, int number) {
            for (int i = 0; i < number; i++) {
                visit(children[i]);
            }
        }

        @Override
        public void visitAllBackwards(@Nullable PyObject[] children, int number) {
            for (int i = number; --i >= 0; ) {
                visit(children[i]);
            }
        }

        @Override
        public void visitValues(@Nullable Object[] values, int from) {
            for (int i = from; i < values.length; i++) {
                visit((PyObject) values[i]);
            }
        }
    }

    /// Goes through the objects as CPython's lists are gone through, so that what lives on and what is garbage come
    /// out in the same order.
    ///
    /// What looks unreachable until something later is found to hold it moves to the end. So does the `__dict__`
    /// that CPython has where there is none here: it stands in the queue as the complement of its owner's index,
    /// and behind an owner that has not moved. Compare CPython Python/gc.c `move_unreachable`.
    private void reach() {
        queued = 0;
        living = 0;
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (external[i] > 0) {
                order[living++] = i;
                mark(i, true);
            } else if (objects[i] != null) {
                doubtful[i] = true;
                doubts[left++] = i;
            }
        }
        for (int next = 0; next < queued; next++) {
            int i = queue[next];
            if (i < 0) {
                Memory.traverseHiddenDict(Objects.requireNonNull(objects[~i]), marking);
            } else {
                order[living++] = i;
                mark(i, false);
            }
        }
        found = living;
        for (int at = 0; at < left; at++) {
            if (doubtful[doubts[at]]) {
                order[found++] = doubts[at];
            }
        }
    }

    /// Marks what an object holds.
    ///
    /// @param first whether the object stands in the queue where it stood at the beginning
    private void mark(int index, boolean first) {
        int begin = begins[index];
        if (begin < 0) {
            markAsked(Objects.requireNonNull(objects[index]), index, first);
            return;
        }
        int next = begins[index + 1];
        int end = next < 0 ? ~next : next;
        for (int at = begin; at < end; at++) {
            reached(held[at]);
        }
    }

    private void markAsked(PyObject object, int index, boolean first) {
        PyDict within = Counterparts.dictOnlyHere(object);
        if (within != null) {
            Memory.traverseThroughDict(object, within, marking);
        } else if (first) {
            Memory.traverseBesideDict(object, marking, () -> {});
            Memory.traverseHiddenDict(object, marking);
        } else {
            Memory.traverseBesideDict(object, marking, () -> queue[queued++] = ~index);
        }
        if (!(object instanceof PyInstance)) {
            object.traverseActivation(marking);
        }
    }

    private void mark(@Nullable PyObject child) {
        int index = indexOf(child);
        if (index >= 0) {
            reached(index);
        }
    }

    private void reached(int index) {
        if (external[index] == 0) {
            external[index] = 1;
            if (doubtful[index]) {
                doubtful[index] = false;
                queue[queued++] = index;
            }
        }
    }

    private static int indexOf(@Nullable PyObject object) {
        if (object == null) {
            return -1;
        }
        int refs = CountingTracker.refsOf(object);
        return refs >= 0 && (refs & ReferenceTracker.MARK) != 0 ? refs >> INDEX_SHIFT : -1;
    }
}
