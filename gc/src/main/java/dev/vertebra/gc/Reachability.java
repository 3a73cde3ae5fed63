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

    /// What tells that an index stands in place of the count of an object, which then is the mark alone.
    private static final int INDEXED = ReferenceTracker.IMMORTAL | ReferenceTracker.MARK;

    private static final int SMALL = 4096;
    private static final int KEPT = 1 << 18;

    /// In place of references from outside: the object looks unreachable so far.
    private static final int DOUBTFUL = Integer.MIN_VALUE;

    static final byte OTHER = 0;

    /// An exact tuple that holds nothing through which a cycle could go.
    static final byte ATOMS = 1;

    /// An exact tuple of anything.
    static final byte TUPLE = 2;

    /// An exact dict.
    static final byte DICT = 3;

    private @Nullable PyObject[] objects = new PyObject[0];
    private int count;

    /// The counts and flags of the objects, whose place in them the indices take.
    private int[] saved = new int[0];

    /// The references from outside, 1 at least for what has been found to be reachable; or [#DOUBTFUL].
    private int[] external = new int[0];

    /// Where the references of each object begin in [#held]; the complement if these are to be asked for again.
    private int[] begins = new int[0];

    /// The indices of what the objects hold, in the order in which CPython comes by them.
    private int[] held = new int[0];

    private int holds;

    /// What is known of each object: [#OTHER], [#ATOMS], [#TUPLE] or [#DICT].
    private byte[] kinds = new byte[0];

    /// Whether some references are to be asked for again.
    private boolean asking;

    /// What is to be looked at anew, because something reachable holds it.
    private int[] queue = new int[0];

    private int queued;
    private final Visitor marking = this::mark;
    private int[] order = new int[0];

    /// How many objects were found reachable: they come first in the order.
    int living;

    /// How many objects there are.
    int found;

    /// The object at a place of the order that was found, in which those come last that are not reachable.
    PyObject at(int place) {
        return Objects.requireNonNull(objects[order[place]]);
    }

    /// Works out what is reachable.
    ///
    /// @param list the objects; its array belongs to this from now on, its size becomes the number of the living
    void find(Generation list) {
        objects = list.objects;
        makeRoom(list.size);
        index(list.size);
        list.size = count;
        subtract();
        reach();
        giveBack();
    }

    /// What is asked of the living that are of another kind than [#OTHER].
    interface Tracking {
        /// Whether an object goes on to be tracked.
        boolean keeps(PyObject object, byte kind);
    }

    /// Adds the living that go on to be tracked, in the order that was found; the loop itself asks nothing of most.
    void addLiving(Generation survivors, Tracking tracking) {
        survivors.makeRoom(living);
        @Nullable PyObject[] from = objects;
        @Nullable PyObject[] into = survivors.objects;
        byte[] kinds = this.kinds;
        int[] order = this.order;
        int next = survivors.size;
        for (int at = 0; at < living; at++) {
            int index = order[at];
            PyObject object = from[index];
            byte kind = kinds[index];
            if (object != null && (kind == OTHER || tracking.keeps(object, kind))) {
                CountingTracker.setPlaceOf(object, next);
                into[next++] = object;
            }
        }
        survivors.size = next;
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
            queue = new int[2 * room];
            order = new int[room];
        }
        Arrays.fill(kinds, 0, size, OTHER);
        asking = false;
    }

    /// Gives the objects their indices.
    private void index(int size) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            PyObject object = objects[i];
            if (object == null) {
                continue;
            }
            int refs = CountingTracker.refsOf(object);
            if (next != i) {
                objects[next] = object;
            }
            if ((refs & ReferenceTracker.ATOMS) != 0 && object.type() == PyTuple.TYPE) {
                kinds[next] = ATOMS;
            }
            saved[next] = refs;
            external[next] = (refs >> INDEX_SHIFT) + (refs & ReferenceTracker.CANDIDATE);
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
        int next = 0;
        while (next < count) {
            int begin = next;
            if (objects[begin] instanceof PyInstance) {
                next = subtractPlain(begin);
            }
            if (next == begin) {
                subtract(next++, subtraction);
            }
        }
        begins[count] = holds;
    }

    /// Goes on as long as there are plain instances, in a loop that calls nothing.
    ///
    /// @return the index of the first object that is none
    private int subtractPlain(int from) {
        int[] external = this.external;
        int[] begins = this.begins;
        int[] held = this.held;
        int next = holds;
        PyType last = null;
        int lastIndex = -1;
        int i = from;
        for (; i < count; i++) {
            PyObject object = objects[i];
            @Nullable Object[] values = object == null ? null : Memory.plainValues(object);
            if (object == null || values == null) {
                break;
            }
            begins[i] = next;
            if (held.length - next < values.length) {
                held = Arrays.copyOf(held, 2 * held.length + values.length);
                this.held = held;
            }
            for (int at = 1; at < values.length; at++) {
                PyObject child = (PyObject) values[at];
                if (child != null) {
                    int refs = CountingTracker.refsOf(child);
                    if ((refs & INDEXED) == ReferenceTracker.MARK) {
                        int index = refs >> INDEX_SHIFT;
                        external[index]--;
                        held[next++] = index;
                    }
                }
            }
            PyType type = object.type();
            if (type != last) {
                last = type;
                lastIndex = indexOf(CountingTracker.refsOf(type));
            }
            if (lastIndex >= 0) {
                external[lastIndex]--;
                held[next++] = lastIndex;
            }
        }
        holds = next;
        return i;
    }

    private void subtract(int i, Subtraction subtraction) {
        PyObject object = objects[i];
        int begin = holds;
        begins[i] = begin;
        if (object == null || kinds[i] == ATOMS) {
            return;
        }
        PyType type = object.type();
        if (type == PyTuple.TYPE) {
            if (Counterparts.holdsNumbersAndText((PyTuple) object)) {
                kinds[i] = ATOMS;
                saved[i] |= ReferenceTracker.ATOMS;
                return;
            }
            kinds[i] = TUPLE;
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
            asking = true;
        }
    }

    private final class Subtraction implements Visitor {
        @Override
        public void visit(@Nullable PyObject child) {
            if (child == null) {
                return;
            }
            int index = indexOf(CountingTracker.refsOf(child));
            if (index >= 0) {
                external[index]--;
                if (holds == held.length) {
                    held = Arrays.copyOf(held, 2 * holds);
                }
                held[holds++] = index;
            }
        }

        @Override
        public boolean leavesOutUncounted() {
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
        if (asking) {
            reachAsking();
        } else {
            reachKnown();
        }
        found = living;
        for (int i = 0; i < count; i++) {
            if (external[i] == DOUBTFUL) {
                order[found++] = i;
            }
        }
    }

    /// Goes through the objects if all references are known, in loops that call nothing.
    private void reachKnown() {
        int[] external = this.external;
        int[] begins = this.begins;
        int[] held = this.held;
        int[] queue = this.queue;
        int[] order = this.order;
        int last = 0;
        int inPlace = 0;
        for (int i = 0; i < count; i++) {
            int references = external[i];
            if (references > 0) {
                order[inPlace++] = i;
                int end = begins[i + 1];
                for (int at = begins[i]; at < end; at++) {
                    int index = held[at];
                    int before = external[index];
                    if (before <= 0) {
                        external[index] = 1;
                        if (before == DOUBTFUL) {
                            queue[last++] = index;
                        }
                    }
                }
            } else {
                external[i] = DOUBTFUL;
            }
        }
        for (int next = 0; next < last; next++) {
            int i = queue[next];
            int end = begins[i + 1];
            for (int at = begins[i]; at < end; at++) {
                int index = held[at];
                if (external[index] == DOUBTFUL) {
                    external[index] = 1;
                    queue[last++] = index;
                }
            }
        }
        System.arraycopy(queue, 0, order, inPlace, last);
        living = inPlace + last;
    }

    /// Goes through the objects if some are to be asked for their references.
    private void reachAsking() {
        int[] external = this.external;
        int[] begins = this.begins;
        int[] order = this.order;
        int inPlace = 0;
        for (int i = 0; i < count; i++) {
            if (external[i] <= 0) {
                external[i] = DOUBTFUL;
                continue;
            }
            order[inPlace++] = i;
            int begin = begins[i];
            if (begin < 0) {
                markAsked(Objects.requireNonNull(objects[i]), i, true);
            } else {
                markKnown(begin, begins[i + 1]);
            }
        }
        living = inPlace;
        for (int next = 0; next < queued; next++) {
            int i = queue[next];
            if (i < 0) {
                Memory.traverseHiddenDict(Objects.requireNonNull(objects[~i]), marking);
                continue;
            }
            order[living++] = i;
            if (begins[i] < 0) {
                markAsked(Objects.requireNonNull(objects[i]), i, false);
            } else {
                markKnown(begins[i], begins[i + 1]);
            }
        }
    }

    /// Gives the objects their counts back.
    private void giveBack() {
        for (int i = 0; i < count; i++) {
            PyObject object = objects[i];
            // To ask first is quicker: the processor loads many objects at once, but waits for each that it only writes
            // to.
            if (object != null && (CountingTracker.refsOf(object) & ReferenceTracker.MARK) != 0) {
                CountingTracker.setRefsOf(object, saved[i]);
            }
        }
    }

    /// Marks what an object holds whose references are known.
    ///
    /// @param next where those of the next object begin, or the complement
    private void markKnown(int begin, int next) {
        int[] external = this.external;
        int end = next < 0 ? ~next : next;
        for (int at = begin; at < end; at++) {
            int index = held[at];
            int references = external[index];
            if (references <= 0) {
                external[index] = 1;
                if (references == DOUBTFUL) {
                    queue[queued++] = index;
                }
            }
        }
    }

    /// Marks what an object holds by asking it.
    ///
    /// @param first whether the object stands in the queue where it stood at the beginning
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
        if (child != null) {
            int index = indexOf(CountingTracker.refsOf(child));
            if (index >= 0) {
                int references = external[index];
                if (references <= 0) {
                    external[index] = 1;
                    if (references == DOUBTFUL) {
                        queue[queued++] = index;
                    }
                }
            }
        }
    }

    /// The index that stands in place of a count, -1 if the object is not among those.
    private static int indexOf(int refs) {
        return (refs & INDEXED) == ReferenceTracker.MARK ? refs >> INDEX_SHIFT : -1;
    }
}
