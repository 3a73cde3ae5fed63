package dev.vertebra.gc;

import dev.vertebra.objectmodel.Counterparts;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds and ends cycles of containers that only hold each other.
///
/// The counts of the objects minus the references among them say which are held from outside; what can't be reached
/// from these is garbage. While that is worked out, `refs` of each object holds its index and the mark. Candidates
/// count as roots: Java code may hold them. Finalisers run as PEP 442 says; what they bring back to life survives. The
/// garbage is let go of, not emptied.
final class Collector {
    private static final int INDEX_SHIFT = 5;

    private final Generations generations;

    /// Statistics for each generation: collections, collected, uncollectable.
    private final long[][] statistics = new long[Generations.COUNT][3];

    private @Nullable PyObject[] objects = new PyObject[0];
    private int count;
    private int[] saved = new int[0];
    private int[] external = new int[0];
    private int[] order = new int[0];
    private int ordered;

    Collector(Generations generations) {
        this.generations = generations;
    }

    long[][] statistics() {
        return statistics;
    }

    /// Collects the objects of a list.
    ///
    /// @param survivors where the objects that live on go
    /// @return how many were unreachable, in CPython's objects
    long collect(
            ThreadState ts,
            Generations.List young,
            Generations.List survivors,
            int generation,
            Announcements announcements) {
        statistics[generation][0]++;
        boolean[] reachable = reachable(young);
        List<PyObject> garbage = new ArrayList<>();
        restoreCounts();
        for (int at = 0; at < ordered; at++) {
            PyObject object = Objects.requireNonNull(objects[order[at]]);
            if (!reachable[order[at]]) {
                garbage.add(object);
            } else if (!untracked(object)) {
                if (generation == Generations.COUNT - 1 && object.type() == PyDict.TYPE) {
                    ((PyDict) object).forgetTracking();
                }
                survivors.add(object);
            }
        }
        objects = new PyObject[0];
        if (garbage.isEmpty()) {
            return 0;
        }
        announcements.found(garbage);
        long ended = end(ts, garbage, survivors);
        statistics[generation][1] += ended;
        return ended;
    }

    /// Forgets an exact tuple that holds nothing through which a cycle could go. Compare CPython
    /// Objects/tupleobject.c `_PyTuple_MaybeUntrack`.
    private static boolean untracked(PyObject object) {
        if (object.type() == PyTuple.TYPE && Counterparts.holdsOnlyAtoms((PyTuple) object)) {
            CountingTracker.setRefsOf(object, CountingTracker.refsOf(object) & ~ReferenceTracker.TRACKED);
            return true;
        }
        return false;
    }

    /// Puts the counts back into the objects, where indices stood.
    private void restoreCounts() {
        for (int i = 0; i < count; i++) {
            PyObject object = objects[i];
            if (object != null) {
                CountingTracker.setRefsOf(object, saved[i]);
            }
        }
    }

    /// @param young what is collected; its array belongs to the collector from now on
    private boolean[] reachable(Generations.List young) {
        objects = young.objects;
        count = young.size;
        saved = new int[count];
        external = new int[count];
        for (int i = 0; i < count; i++) {
            PyObject object = objects[i];
            if (object != null) {
                int refs = CountingTracker.refsOf(object);
                if ((refs & ReferenceTracker.MARK) != 0) {
                    // Its last place counts.
                    int earlier = refs >> INDEX_SHIFT;
                    objects[earlier] = null;
                    refs = saved[earlier];
                }
                saved[i] = refs;
                external[i] = refs / ReferenceTracker.ONE + ((refs & ReferenceTracker.CANDIDATE) != 0 ? 1 : 0);
                CountingTracker.setRefsOf(object, i << INDEX_SHIFT | ReferenceTracker.MARK);
            }
        }
        Subtraction subtraction = new Subtraction(external);
        for (int i = 0; i < count; i++) {
            PyObject object = objects[i];
            if (object != null) {
                Memory.traverse(object, subtraction);
                if (!(object instanceof PyInstance)) {
                    object.traverseActivation(subtraction);
                }
            }
        }
        return reach();
    }

    /// Takes the references that objects give from the counts of those they hold.
    private static final class Subtraction implements Visitor {
        private final int[] external;

        Subtraction(int[] external) {
            this.external = external;
        }

        @Override
        public void visit(@Nullable PyObject child) {
            int index = indexOf(child);
            if (index >= 0) {
                external[index]--;
            }
        }

        // The loops stand here and in Marking once more so that the compiler sees who is told.

        @Override
        public void visitAll(@Nullable PyObject[] children, int number) {
            for (int i = 0; i < number; i++) {
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

    /// The objects to look at, in an order that changes as references are found.
    private static final class Marking implements Visitor {
        private final int[] external;
        final boolean[] doubtful;
        final int[] queue;
        int end;

        Marking(int[] external, int count) {
            this.external = external;
            this.doubtful = new boolean[count];
            this.queue = new int[3 * count];
            for (int i = 0; i < count; i++) {
                queue[i] = i;
            }
            this.end = count;
        }

        @Override
        public void visit(@Nullable PyObject child) {
            int index = indexOf(child);
            if (index >= 0 && external[index] == 0) {
                external[index] = 1;
                if (doubtful[index]) {
                    doubtful[index] = false;
                    queue[end++] = index;
                }
            }
        }

        @Override
        public void visitAll(@Nullable PyObject[] children, int number) {
            for (int i = 0; i < number; i++) {
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
    ///
    /// @return which objects are reachable; [#order] names them in their new order, then the others
    private boolean[] reach() {
        boolean[] reachable = new boolean[count];
        Marking marking = new Marking(external, count);
        int[] queue = marking.queue;
        boolean[] doubtful = marking.doubtful;
        int[] doubts = new int[count];
        int found = 0;
        int left = 0;
        order = new int[count];
        for (int next = 0; next < marking.end; next++) {
            int i = queue[next];
            if (i < 0) {
                Memory.traverseHiddenDict(Objects.requireNonNull(objects[~i]), marking);
                continue;
            }
            PyObject object = objects[i];
            if (object == null) {
                continue;
            }
            if (external[i] > 0) {
                reachable[i] = true;
                order[found++] = i;
                mark(object, i, marking, next < count);
            } else {
                doubtful[i] = true;
                doubts[left++] = i;
            }
        }
        for (int i = 0; i < left; i++) {
            if (doubtful[doubts[i]]) {
                order[found++] = doubts[i];
            }
        }
        ordered = found;
        return reachable;
    }

    /// Marks what an object holds.
    ///
    /// @param first whether the object stands in the queue where it stood at the beginning
    private static void mark(PyObject object, int index, Marking marking, boolean first) {
        PyDict within = Counterparts.dictOnlyHere(object);
        if (within != null) {
            Memory.traverseThroughDict(object, within, marking);
        } else if (!Counterparts.hidesDict(object)) {
            Memory.traverseInOrder(object, marking);
        } else if (first) {
            Memory.traverseBesideDict(object, marking, () -> {});
            Memory.traverseHiddenDict(object, marking);
        } else {
            Memory.traverseBesideDict(object, marking, () -> marking.queue[marking.end++] = ~index);
        }
        if (!(object instanceof PyInstance)) {
            object.traverseActivation(marking);
        }
    }

    private static int indexOf(@Nullable PyObject object) {
        if (object == null) {
            return -1;
        }
        int refs = CountingTracker.refsOf(object);
        return refs >= 0 && (refs & ReferenceTracker.MARK) != 0 ? refs >> INDEX_SHIFT : -1;
    }

    /// Ends the garbage: weak references, finalisers, then what is still unreachable.
    private long end(ThreadState ts, List<PyObject> garbage, Generations.List survivors) {
        int mark = ts.candidateCount;
        long ended = WeakReferenceList.clearAll(ts, garbage);
        boolean finalised = false;
        for (PyObject object : garbage) {
            finalised |= finalise(ts, object);
            Memory.tracker().release(ts, mark);
        }
        List<PyObject> dead = finalised ? stillUnreachable(garbage, survivors) : garbage;
        for (PyObject object : dead) {
            ended += Counterparts.of(object);
        }
        if (GcState.of(ts).has(GcState.SAVE_ALL)) {
            save(ts, dead, survivors);
        } else {
            bury(ts, dead);
        }
        return ended;
    }

    private static void save(ThreadState ts, List<PyObject> dead, Generations.List survivors) {
        PyList list = GcState.of(ts).garbage;
        for (PyObject object : dead) {
            if (Counterparts.of(object) > 0) {
                list.append(object);
            }
            survivors.add(object);
        }
    }

    private void bury(ThreadState ts, List<PyObject> dead) {
        for (PyObject object : dead) {
            generations.died(ts, object, CountingTracker.refsOf(object));
            CountingTracker.bury(ts, object);
        }
        for (PyObject object : dead) {
            Memory.traverseForDeath(object, child -> letGo(ts, child));
        }
    }

    private static void letGo(ThreadState ts, @Nullable PyObject child) {
        if (child != null) {
            int refs = CountingTracker.refsOf(child);
            if (refs >= 0 && (refs & ReferenceTracker.DEAD) == 0) {
                Memory.tracker().drop(ts, child);
            }
        }
    }

    private static boolean finalise(ThreadState ts, PyObject object) {
        SlotFunction finaliser = object.type().tp_finalize;
        int refs = CountingTracker.refsOf(object);
        if (finaliser == null || (refs & (ReferenceTracker.FINALISED | ReferenceTracker.DEAD)) != 0) {
            return false;
        }
        CountingTracker.setRefsOf(object, (refs | ReferenceTracker.FINALISED) + ReferenceTracker.ONE);
        Death.runFinaliser(ts, finaliser, object);
        // It dies here if its finaliser has broken the cycle: a generator that is closed.
        Memory.tracker().drop(ts, object);
        return true;
    }

    /// After finalisers: the part of the garbage that nothing outside holds now; the rest lives on.
    private List<PyObject> stillUnreachable(List<PyObject> garbage, Generations.List survivors) {
        Generations.List again = new Generations.List();
        for (PyObject object : garbage) {
            if (!Memory.isDead(object)) {
                again.add(object);
            }
        }
        boolean[] reachable = reachable(again);
        List<PyObject> dead = new ArrayList<>();
        restoreCounts();
        for (int at = 0; at < ordered; at++) {
            PyObject object = Objects.requireNonNull(objects[order[at]]);
            if (reachable[order[at]]) {
                survivors.add(object);
            } else {
                dead.add(object);
            }
        }
        objects = new PyObject[0];
        return dead;
    }
}
