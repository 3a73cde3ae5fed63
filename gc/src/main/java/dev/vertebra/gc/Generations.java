package dev.vertebra.gc;

import dev.vertebra.gc.internal.jfr.Events;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The tracked containers in three generations, and when a collection is due.
///
/// Objects stand in arrays, not in linked lists; each knows its place. While a collection is at work what it looks at
/// stands in none. Compare CPython Python/gc.c `gc_collect_main`, `_PyGC_Collect`.
final class Generations {
    /// Whether the youngest objects are collected at every allocation of a container, and all of them from time to
    /// time: `-Dvertebra.gc=stress`.
    static final boolean STRESS = "stress".equals(System.getProperty("vertebra.gc"));

    private static final int FULL_STRESS = 500;

    /// The number of generations.
    static final int COUNT = 3;

    final Youngest youngest = new Youngest();
    private final Generation[] generations = {youngest, new Generation(), new Generation()};
    private final int[] thresholds = {2000, 10, 10};

    /// How many collections of the generation before there were; the first is not in use.
    private final int[] collections = new int[COUNT];

    /// What `gc.freeze()` has put aside.
    private final Generation permanent = new Generation();

    private final Collector collector = new Collector(this);
    private boolean enabled = true;

    /// Whether a candidate that never dies stands for the collection that is due.
    private boolean asked;

    private int stressed;

    @Nullable
    Tracing tracing;

    private @Nullable DeathCounts deaths = DeathCounts.next(null);

    /// For the auditor: how many release points there are until the next recount.
    int untilAudit = Auditor.EVERY;

    private boolean collecting;

    private long longLivedTotal;
    private long longLivedPending;

    private Generations() {
        thresholdsChanged();
        watch();
    }

    /// The containers of a runtime.
    static Generations of(InterpreterState runtime) {
        if (runtime.memoryState instanceof Generations known) {
            return known;
        }
        Generations made = new Generations();
        runtime.memoryState = made;
        return made;
    }

    /// Whether the collector knows an object.
    static boolean isTracked(PyObject object) {
        return isTracked(CountingTracker.refsOf(object));
    }

    /// Whether the collector knows an object of some count and flags.
    static boolean isTracked(int refs) {
        return refs >= 0 && (refs & (ReferenceTracker.TRACKED | ReferenceTracker.DEAD)) == ReferenceTracker.TRACKED;
    }

    /// Takes a container into the youngest generation.
    void track(ThreadState ts, PyObject object) {
        int refs = CountingTracker.refsOf(object);
        if (refs >= 0 && (refs & ReferenceTracker.TRACKED) == 0) {
            CountingTracker.setRefsOf(object, refs | ReferenceTracker.TRACKED);
            add(ts, object);
        }
    }

    /// As [#track], of one that bears the mark already.
    void add(ThreadState ts, PyObject object) {
        youngest.add(object);
        if (++youngest.allocations > youngest.quiet) {
            askIfDue(ts);
        }
    }

    /// Sees to it that a collection takes place if one is due.
    void askIfDue(ThreadState ts) {
        if (youngest.allocations > thresholds[0] || STRESS) {
            ask(ts);
        }
    }

    /// A container has been born while there are more than [Youngest#quiet] of them.
    void crowded(ThreadState ts, PyObject object) {
        askIfDue(ts);
        made(ts, object);
    }

    /// Works out how many births are quiet: none while places are remembered, or under stress.
    void thresholdsChanged() {
        youngest.quiet = STRESS || tracing != null ? Integer.MIN_VALUE : thresholds[0];
    }

    /// Puts an object in the place of another one.
    ///
    /// @return whether that was one of the youngest and nobody wants to know of births and deaths
    boolean exchange(PyObject before, PyObject now) {
        return !youngest.watched && !STRESS && youngest.exchange(before, now);
    }

    /// Sees to it that the next release point has work, at which a collection is due.
    void ask(ThreadState ts) {
        if (enabled && !asked && !collecting) {
            asked = true;
            ts.addCandidate(PyNone.NONE);
        }
    }

    /// Counts a dict among the allocations of which the collector does not have to know yet.
    void addAtoms(ThreadState ts) {
        if (++youngest.allocations > thresholds[0] || STRESS) {
            ask(ts);
        }
    }

    /// Takes a dict into the youngest generation that was counted among the allocations before.
    void enter(PyObject object) {
        int refs = CountingTracker.refsOf(object);
        if ((refs & ReferenceTracker.TRACKED) == 0) {
            CountingTracker.setRefsOf(object, refs | ReferenceTracker.TRACKED);
            youngest.add(object);
        }
    }

    /// Sees to it that a collection that is due is not forgotten where none may take place.
    void askAgain(ThreadState ts) {
        if (asked) {
            ts.letCollectionWait();
        }
    }

    /// Learns that an object is held for the first time.
    void made(ThreadState ts, PyObject object) {
        if (tracing != null) {
            tracing.made(ts, object);
        }
    }

    /// A tracked object is about to be finalised because nothing holds it: as CPython takes it out of its lists and in
    /// anew, it is the youngest from now on. Compare CPython Objects/typeobject.c `subtype_dealloc`.
    void again(PyObject object) {
        if (isTracked(object)) {
            remove(object);
            youngest.add(object);
        }
    }

    /// Makes a collection of the youngest generation due, the third since the start as in CPython.
    void due(ThreadState ts) {
        youngest.allocations = thresholds[0] + 1;
        collections[1] = 2;
        ask(ts);
        // Whoever asks is a native, and its frames begin behind what that leaves.
        askAgain(ts);
    }

    /// Learns that an object is about to die.
    ///
    /// @param refs the count and flags that it has
    void died(ThreadState ts, PyObject object, int refs) {
        if (youngest.watched) {
            tellDeath(ts, object);
        }
        if (refs >= 0 && (refs & ReferenceTracker.TRACKED) != 0) {
            youngest.countDeath();
            remove(object);
        } else if (refs >= 0 && object.type() == PyDict.TYPE) {
            youngest.countDeath();
        }
    }

    /// Forgets an object, if it stands in any generation.
    private void remove(PyObject object) {
        if (!youngest.remove(object)) {
            removeOlder(object);
        }
    }

    /// As [#remove], of an object that is not among the youngest.
    void removeOlder(PyObject object) {
        for (int i = 1; i < COUNT; i++) {
            if (generations[i].remove(object)) {
                return;
            }
        }
        permanent.remove(object);
    }

    private void tellDeath(ThreadState ts, PyObject object) {
        if (tracing != null) {
            tracing.died(ts, object);
        }
        if (deaths != null) {
            deaths.died(object);
        }
    }

    /// From now on places are remembered; null for no longer.
    void trace(@Nullable Tracing by) {
        tracing = by;
        thresholdsChanged();
        watch();
    }

    private void watch() {
        youngest.watched = tracing != null || deaths != null;
    }

    /// The flight recorder learns of the deaths so far, if it wants to know.
    void tellDeaths() {
        deaths = DeathCounts.next(deaths);
        watch();
    }

    Generation generation(int index) {
        return generations[index];
    }

    Generation permanent() {
        return permanent;
    }

    int[] thresholds() {
        return thresholds;
    }

    /// How far each generation is from its next collection.
    int[] counts() {
        return new int[] {youngest.allocations, collections[1], collections[2]};
    }

    boolean isEnabled() {
        return enabled;
    }

    void setEnabled(boolean on) {
        enabled = on;
    }

    Collector collector() {
        return collector;
    }

    /// Puts all tracked objects aside; no collection looks at them.
    void freeze() {
        for (int i = 0; i < COUNT; i++) {
            permanent.addAll(generations[i]);
        }
        forgetCounts(COUNT - 1);
    }

    /// Puts what was put aside into the oldest generation.
    void unfreeze() {
        generations[COUNT - 1].addAll(permanent);
    }

    /// How many objects are put aside.
    long frozen() {
        permanent.closeGaps();
        return permanent.size;
    }

    /// At a release point: collects if a threshold has been passed.
    void collectIfDue(ThreadState ts) {
        if (asked) {
            asked = false;
            if (STRESS && enabled && !collecting && thresholds[0] != 0) {
                stress(ts);
            }
        }
        if (youngest.allocations <= thresholds[0] || !enabled || collecting || thresholds[0] == 0) {
            return;
        }
        for (int i = COUNT - 1; i >= 0; i--) {
            if (i == 0 || collections[i] > thresholds[i]) {
                boolean tooEarly = i == COUNT - 1 && longLivedPending < longLivedTotal / 4;
                if (!tooEarly) {
                    collect(ts, i, true);
                    return;
                }
            }
        }
    }

    /// Collects the youngest objects, and all of them every now and then: the rarer the more there are, so that a large
    /// heap costs no more for each allocation than a small one.
    private void stress(ThreadState ts) {
        boolean full = ++stressed >= Math.max(FULL_STRESS, longLivedTotal / 4);
        stressed = full ? 0 : stressed;
        collect(ts, full ? COUNT - 1 : 0, true);
    }

    /// Collects a generation and the younger ones.
    ///
    /// @param announced whether `gc.callbacks` hear of it
    /// @return how many objects were unreachable
    long collect(ThreadState ts, int generation, boolean announced) {
        if (collecting) {
            return 0;
        }
        collecting = true;
        try {
            Announcements announcements = new Announcements(ts);
            if (announced) {
                announcements.start(generation);
            }
            announcements.begin(generation, this);
            Object begun = Events.collectionBegun();
            Generation young = merged(generation);
            Generation survivors = generation < COUNT - 1 ? generations[generation + 1] : generations[COUNT - 1];
            long found = collector.collect(ts, young, survivors, generation, announcements);
            Events.collectionEnded(begun, generation, young.size, found, 0);
            tellDeaths();
            announcements.end(found);
            if (announced) {
                announcements.stop(generation, found);
            }
            if (generation == COUNT - 2) {
                longLivedPending += collector.survived();
            } else if (generation == COUNT - 1) {
                longLivedPending = 0;
                longLivedTotal = collector.survived();
            }
            return found;
        } finally {
            collecting = false;
        }
    }

    /// How many objects stand in a generation.
    int size(int generation) {
        generations[generation].closeGaps();
        return generations[generation].size;
    }

    private Generation merged(int generation) {
        if (generation + 1 < COUNT) {
            collections[generation + 1]++;
        }
        // The order in which finalisers run: CPython appends the younger generations to the collected one.
        Generation young = generations[generation].taken();
        for (int i = 0; i < generation; i++) {
            young.take(generations[i]);
        }
        forgetCounts(generation);
        return young;
    }

    private void forgetCounts(int oldest) {
        youngest.allocations = 0;
        Arrays.fill(collections, 0, oldest + 1, 0);
    }
}
