package dev.vertebra.gc;

import dev.vertebra.objectmodel.Counterparts;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds and ends cycles of containers that only hold each other.
///
/// What is garbage [Reachability] works out. Finalisers run as PEP 442 says; what they bring back to life survives. The
/// garbage is let go of, not emptied.
final class Collector {
    private final Generations generations;

    /// Statistics for each generation: collections, collected, uncollectable.
    private final long[][] statistics = new long[Generations.COUNT][3];

    private final Reachability reachability = new Reachability();

    /// How many objects the last search found reachable and goes on to track.
    private int survived;

    Collector(Generations generations) {
        this.generations = generations;
    }

    long[][] statistics() {
        return statistics;
    }

    /// How many objects the last collection found reachable and goes on to track.
    int survived() {
        return survived;
    }

    /// Collects the objects of a generation.
    ///
    /// @param survivors where the objects that live on go
    /// @return how many were unreachable, in CPython's objects
    long collect(ThreadState ts, Generation young, Generation survivors, int generation, Announcements announcements) {
        statistics[generation][0]++;
        reachability.find(young);
        int before = survivors.size;
        reachability.addLiving(
                survivors, generation == Generations.COUNT - 1 ? Collector::keepsAfterAll : Collector::keeps);
        survived = survivors.size - before;
        List<PyObject> garbage = garbage();
        if (garbage.isEmpty()) {
            return 0;
        }
        announcements.found(garbage);
        long ended = end(ts, garbage, survivors);
        statistics[generation][1] += ended;
        return ended;
    }

    /// Whether an object goes on to be tracked; a tuple through which no cycle could go does not.
    private static boolean keeps(PyObject object, byte kind) {
        if (kind == Reachability.ATOMS) {
            CountingTracker.setRefsOf(object, CountingTracker.refsOf(object) & ~ReferenceTracker.TRACKED);
            return false;
        }
        return kind != Reachability.TUPLE || !untracked((PyTuple) object);
    }

    /// As [#keeps], after a look at all objects.
    private static boolean keepsAfterAll(PyObject object, byte kind) {
        if (kind == Reachability.DICT) {
            ((PyDict) object).forgetTracking();
        }
        return keeps(object, kind);
    }

    /// Forgets an exact tuple that holds nothing through which a cycle could go. Compare CPython
    /// Objects/tupleobject.c `_PyTuple_MaybeUntrack`.
    private static boolean untracked(PyTuple object) {
        if (Counterparts.holdsOnlyAtoms(object)) {
            CountingTracker.setRefsOf(object, CountingTracker.refsOf(object) & ~ReferenceTracker.TRACKED);
            return true;
        }
        return false;
    }

    /// What was found unreachable; the last thing that is asked of a search.
    private List<PyObject> garbage() {
        List<PyObject> garbage = new ArrayList<>(reachability.found - reachability.living);
        for (int at = reachability.living; at < reachability.found; at++) {
            garbage.add(reachability.at(at));
        }
        reachability.forget();
        return garbage;
    }

    /// Ends the garbage: weak references, finalisers, then what is still unreachable.
    private long end(ThreadState ts, List<PyObject> garbage, Generation survivors) {
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

    private static void save(ThreadState ts, List<PyObject> dead, Generation survivors) {
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
    private List<PyObject> stillUnreachable(List<PyObject> garbage, Generation survivors) {
        Generation again = new Generation();
        for (PyObject object : garbage) {
            // One that a finaliser of its own has brought back is among the youngest.
            if (!Memory.isDead(object) && !generations.youngest.holds(object)) {
                again.add(object);
            }
        }
        reachability.find(again);
        for (int at = 0; at < reachability.living; at++) {
            survivors.add(reachability.at(at));
        }
        return garbage();
    }
}
