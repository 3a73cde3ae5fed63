package dev.vertebra.gc;

import dev.vertebra.objectmodel.HandleLeak;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The strategy `counting`: every counted slot is one reference, and an object dies when none is left.
///
/// Invariants. The children of an unpublished object are not counted; the first reference to it publishes it, which
/// counts them. A count that falls to zero in Java code makes a candidate, because a Java variable may still hold the
/// object; a count that falls to zero at an instruction of a frame lets the object die there. A candidate whose count
/// has risen again is simply forgotten.
public final class CountingTracker extends ReferenceTracker {
    /// Makes the strategy; touches no Python type.
    public CountingTracker() {}

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public boolean countsPlainly() {
        return true;
    }

    /// The containers that the cycle collector knows.
    ///
    /// They belong to the runtime: several run at the same time, each under its own lock.
    static Generations generations(ThreadState ts) {
        return Death.of(ts).generations;
    }

    /// The containers of a runtime that the cycle collector knows; none if another strategy was chosen.
    ///
    /// @param ts a thread of the runtime, which holds its lock
    public static List<PyObject> tracked(ThreadState ts) {
        List<PyObject> all = new ArrayList<>();
        if (Memory.tracker() instanceof CountingTracker) {
            Generations generations = generations(ts);
            for (int i = 0; i < Generations.COUNT; i++) {
                generations.generation(i).copyTo(all);
            }
            generations.permanent().copyTo(all);
        }
        return all;
    }

    @Override
    public void incref(PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            setRefs(object, refs + ONE);
        } else if (refs >= UNPUBLISHED) {
            Birth.publish(ThreadState.current(), object, refs, false);
        }
    }

    @Override
    public void incref(ThreadState ts, PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            setRefs(object, refs + ONE);
        } else if (refs >= UNPUBLISHED) {
            Birth.publish(ts, object, refs, false);
        }
    }

    @Override
    public void share(PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            setRefs(object, refs + ONE);
        }
    }

    /// Lets a runtime remember where its objects are made; null ends that.
    void trace(ThreadState ts, @Nullable Tracing by) {
        generations(ts).trace(by);
    }

    @Override
    public void decref(PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            refs -= ONE;
            setRefs(object, refs);
            if (refs < ONE) {
                candidate(ThreadState.current(), object, refs);
            }
        }
    }

    @Override
    public void decref(ThreadState ts, PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            refs -= ONE;
            setRefs(object, refs);
            if (refs < ONE) {
                candidate(ts, object, refs);
            }
        }
    }

    @Override
    public void lost(PyObject object) {
        candidate(ThreadState.current(), object, refs(object));
    }

    @Override
    public void lost(ThreadState ts, PyObject object) {
        candidate(ts, object, refs(object));
    }

    private static void candidate(ThreadState ts, PyObject object, int refs) {
        if ((refs & (CANDIDATE | DEAD)) == 0) {
            setRefs(object, refs | CANDIDATE);
            ts.addCandidate(object);
        }
    }

    @Override
    public void drop(ThreadState ts, PyObject object) {
        int refs = refs(object);
        if (refs >= 0) {
            refs -= ONE;
            setRefs(object, refs);
            if (refs < ONE) {
                Death.let(ts, object, Death.OF_FRAME);
            }
        }
    }

    @Override
    public void drop(ThreadState ts, PyObject object, int region) {
        int refs = refs(object);
        if (refs >= 0) {
            refs -= ONE;
            setRefs(object, refs);
            if (refs < ONE) {
                Death.let(ts, object, region);
            }
        }
    }

    @Override
    public void dropped(ThreadState ts, PyObject object) {
        Death.let(ts, object, Death.OF_FRAME);
    }

    @Override
    public void dropped(ThreadState ts, PyObject object, int region) {
        Death.let(ts, object, region);
    }

    @Override
    public void release(ThreadState ts, int mark) {
        letDie(ts, mark);
        generations(ts).collectIfDue(ts);
        if (Auditor.EVERY > 0) {
            Auditor.releasePoint(ts);
        }
    }

    @Override
    public int releaseWithin(ThreadState ts, int mark) {
        letDie(ts, mark);
        generations(ts).askAgain(ts);
        if (Auditor.EVERY > 0) {
            Auditor.releasePoint(ts);
        }
        return ts.candidateCount;
    }

    private static void letDie(ThreadState ts, int mark) {
        int next = mark;
        while (next < ts.candidateCount) {
            PyObject candidate = ts.candidates[next++];
            int refs = refs(candidate) & ~CANDIDATE;
            setRefs(candidate, refs);
            boolean uncounted = refs >= 0 ? refs < ONE : refs >= UNPUBLISHED;
            if (uncounted && (refs & DEAD) == 0) {
                Death.let(ts, candidate, Death.ANYWAY);
            }
        }
        // What is dead must not be kept from the JVM.
        Arrays.fill(ts.candidates, mark, next, null);
        ts.candidateCount = mark;
    }

    @Override
    public void allocated(ThreadState ts, PyObject object) {
        int refs = refs(object);
        if ((refs & CANDIDATE) == 0) {
            setRefs(object, refs | CANDIDATE);
            ts.addCandidate(object);
        }
    }

    @Override
    public void born(PyObject object) {
        born(ThreadState.current(), object);
    }

    @Override
    public void born(ThreadState ts, PyObject object) {
        Generations generations = generations(ts);
        generations.track(ts, object);
        generations.made(ts, object);
    }

    @Override
    public void filled(PyDict dict) {
        generations(ThreadState.current()).enter(dict);
    }

    @Override
    public void takenApart(ThreadState ts, PyObject tuple) {
        int refs = refs(tuple);
        generations(ts).died(ts, tuple, refs);
        setRefs(tuple, UNPUBLISHED | refs & CANDIDATE);
    }

    @Override
    public boolean takesPlace(ThreadState ts, PyTuple last, PyTuple next) {
        int refs = refs(last);
        if ((refs & TRACKED) == 0 || !generations(ts).exchange(last, next)) {
            return false;
        }
        setRefs(last, UNPUBLISHED | refs & CANDIDATE);
        setRefs(next, (refs(next) & FLAGS | TRACKED | Birth.atoms(next)) + ONE);
        return true;
    }

    @Override
    public void putTogether(ThreadState ts, PyObject container) {
        Birth.publish(ts, container, refs(container), true);
    }

    @Override
    public void programStarts(ThreadState ts) {
        generations(ts).due(ts);
    }

    @Override
    public long collectAtEnd(ThreadState ts, boolean again) {
        Generations generations = generations(ts);
        return again || generations.isEnabled() ? generations.collect(ts, Generations.COUNT - 1, !again) : 0;
    }

    @Override
    public boolean seesDeaths(ThreadState ts, List<PyObject> apart) {
        GcState state = GcState.of(ts);
        if (Memory.CHECKING || state.debug != 0 || state.callbacks.size() > 0) {
            return true;
        }
        Generations generations = generations(ts);
        boolean seen = seesDeaths(generations.permanent(), apart);
        for (int i = 0; i < Generations.COUNT && !seen; i++) {
            seen = seesDeaths(generations.generation(i), apart);
        }
        return seen;
    }

    private static boolean seesDeaths(Generation generation, List<PyObject> apart) {
        @Nullable PyObject[] objects = generation.objects;
        // Objects of one type stand together: functions, tuples, classes.
        PyType silent = null;
        for (int i = 0; i < generation.size; i++) {
            PyObject object = objects[i];
            if (object == null || object.type() == silent) {
                continue;
            }
            PyType type = object.type();
            boolean refers = object instanceof PyWeakReference;
            boolean told = type.tp_finalize != null || refers && ((PyWeakReference) object).hasCallback();
            if (told && (refs(object) & DEAD) == 0 && !isAmong(apart, object)) {
                return true;
            }
            if (type.tp_finalize == null && !refers) {
                silent = type;
            }
        }
        return false;
    }

    private static boolean isAmong(List<PyObject> objects, PyObject object) {
        for (PyObject each : objects) {
            if (each == object) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void ended(ThreadState ts) {
        generations(ts).tellDeaths();
    }

    @Override
    public void handleLeaked(HandleLeak leak) {
        Leaks.record(leak);
    }

    @Override
    public @Nullable String audit(ThreadState ts) {
        if (!"end".equals(System.getProperty("vertebra.audit"))) {
            return null;
        }
        release(ts, 0);
        StringBuilder report = new StringBuilder();
        for (Auditor.Drift drift : Auditor.audit(ts)) {
            report.append(drift).append('\n');
        }
        return report.isEmpty() ? null : report.toString();
    }

    // --- for the other classes of the strategy

    static int refsOf(PyObject object) {
        return refs(object);
    }

    /// Marks an object as dead.
    static void bury(ThreadState ts, PyObject object) {
        setRefs(object, refs(object) | DEAD);
        if (Memory.CHECKING) {
            noteDeath(ts, object);
        }
    }

    /// Under [Memory#CHECKING]: remembers where an object dies.
    static void rememberDeath(ThreadState ts, PyObject object) {
        noteDeath(ts, object);
    }

    static void setRefsOf(PyObject object, int refs) {
        setRefs(object, refs);
    }

    static int placeOf(PyObject object) {
        return place(object);
    }

    static void setPlaceOf(PyObject object, int place) {
        setPlace(object, place);
    }

    static @Nullable Object weakReferencesOf(PyObject object) {
        return weakReferences(object);
    }

    static void setWeakReferencesOf(PyObject object, @Nullable Object list) {
        setWeakReferences(object, list);
    }
}
