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
/// Objects stand in arrays, not in linked lists. One that dies is only marked; its place is reused when the array is
/// collected, or when the dead weigh as much as the work of going through all arrays: until then the JVM keeps
/// them and what they held. Compare CPython Python/gc.c `gc_collect_main`, `_PyGC_Collect`.
final class Generations {
    /// Whether the youngest objects are collected at every allocation of a container, and all of them from time to
    /// time: `-Dvertebra.gc=stress`.
    static final boolean STRESS = "stress".equals(System.getProperty("vertebra.gc"));

    private static final int FULL_STRESS = 500;

    /// The least weight of the dead at which the arrays forget them.
    private static final int HEAVY = 4096;

    /// How many elements of a container that dies weigh as much as the container.
    private static final int ELEMENTS = 8;

    /// From how many elements on the place of a container is looked for when it dies.
    private static final int LARGE = 1024;

    /// The number of generations.
    static final int COUNT = 3;

    final Youngest youngest = new Youngest();
    private final List[] generations = {youngest, new List(), new List()};
    private final int[] thresholds = {2000, 10, 10};

    /// How many collections of the generation before there were; the first is not in use.
    private final int[] collections = new int[COUNT];

    /// What `gc.freeze()` has put aside.
    private final List permanent = new List();

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

    /// Whether an object may stand in two places, as one does that its finaliser has kept alive.
    private boolean twice;

    private long longLivedTotal;
    private long longLivedPending;

    /// What has died since the arrays were last gone through, and at how much that is done again.
    private long deadWeight;

    private long tooHeavy = HEAVY;

    /// The object that lets go of what it held if it still stands in an array.
    private @Nullable PyObject lingering;

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

    /// A growing array of objects.
    static class List {
        private static final int SMALL = 256;
        private static final int LARGE = 4096;

        @Nullable
        PyObject[] objects;

        int size;

        List() {
            this(new PyObject[SMALL], 0);
        }

        private List(@Nullable PyObject[] objects, int size) {
            this.objects = objects;
            this.size = size;
        }

        void add(PyObject object) {
            if (size == objects.length) {
                objects = Arrays.copyOf(objects, 2 * objects.length);
            }
            objects[size++] = object;
        }

        /// Makes room for so many more.
        void makeRoom(int more) {
            if (size + more > objects.length) {
                objects = Arrays.copyOf(objects, Math.max(2 * objects.length, size + more));
            }
        }

        /// Forgets the place of an object if that is among the last so many.
        ///
        /// @return whether it was
        boolean remove(PyObject object, int limit) {
            int end = Math.max(0, size - limit);
            for (int i = size; --i >= end; ) {
                if (objects[i] == object) {
                    objects[i] = null;
                    return true;
                }
            }
            return false;
        }

        /// Marks the objects, the last first, and forgets the place of one that bears the mark already.
        void markOnce() {
            for (int i = size; --i >= 0; ) {
                PyObject object = objects[i];
                if (object != null && isTracked(object)) {
                    int refs = CountingTracker.refsOf(object);
                    if ((refs & ReferenceTracker.MARK) != 0) {
                        objects[i] = null;
                    }
                    CountingTracker.setRefsOf(object, refs | ReferenceTracker.MARK);
                }
            }
        }

        void unmark() {
            for (int i = 0; i < size; i++) {
                PyObject object = objects[i];
                if (object != null && isTracked(object)) {
                    CountingTracker.setRefsOf(object, CountingTracker.refsOf(object) & ~ReferenceTracker.MARK);
                }
            }
        }

        /// Forgets the dead.
        void compact() {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                PyObject object = objects[i];
                if (object != null && isTracked(object)) {
                    objects[kept++] = object;
                }
            }
            Arrays.fill(objects, kept, size, null);
            size = kept;
        }

        /// Gives the objects, some of them dead, to a list of its own and forgets them here.
        List taken() {
            List taken = new List(objects, size);
            clear();
            return taken;
        }

        void addAll(List other) {
            makeRoom(other.size);
            for (int i = 0; i < other.size; i++) {
                PyObject object = other.objects[i];
                if (object != null && isTracked(object)) {
                    add(object);
                }
            }
        }

        /// Adds the objects of another list, some of them dead, and forgets them there.
        void take(List other) {
            if (size + other.size > objects.length) {
                objects = Arrays.copyOf(objects, size + other.size);
            }
            System.arraycopy(other.objects, 0, objects, size, other.size);
            size += other.size;
            other.clear();
        }

        /// Adds the living to a list.
        void copyTo(java.util.List<PyObject> all) {
            for (int i = 0; i < size; i++) {
                PyObject object = objects[i];
                if (object != null && isTracked(object)) {
                    all.add(object);
                }
            }
        }

        void clear() {
            objects = new PyObject[Math.clamp(objects.length, SMALL, LARGE)];
            size = 0;
        }
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

    /// Puts an object in the place of the youngest.
    ///
    /// @return whether that was `before` and nobody wants to know of births and deaths
    boolean exchange(PyObject before, PyObject now) {
        Youngest young = youngest;
        int last = young.size - 1;
        if (young.watched || STRESS || last < 0 || young.objects[last] != before) {
            return false;
        }
        young.objects[last] = now;
        return true;
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
    /// anew, it is the youngest from now on. Its place before stays until [#settle] or a collection.
    /// Compare CPython Objects/typeobject.c `subtype_dealloc`.
    void again(PyObject object) {
        if (isTracked(object) && !youngest.endsWith(object)) {
            youngest.add(object);
        }
    }

    /// An object has lived through what [#again] told: it stands in two places now.
    void revived() {
        twice = true;
    }

    /// Forgets all but the youngest place of each object.
    private void settle() {
        if (!twice) {
            return;
        }
        twice = false;
        for (List each : generations) {
            each.markOnce();
        }
        permanent.markOnce();
        for (List each : generations) {
            each.unmark();
        }
        permanent.unmark();
    }

    /// Makes a collection of the youngest generation due, the third since the start as in CPython.
    void due(ThreadState ts) {
        youngest.allocations = thresholds[0] + 1;
        collections[1] = 2;
        ask(ts);
    }

    /// Learns that an object is about to die.
    ///
    /// @param refs the count and flags that it has
    /// @return whether it still stands in an array: what it held is weighed then
    boolean died(ThreadState ts, PyObject object, int refs) {
        if (youngest.watched) {
            tellDeath(ts, object);
        }
        if (refs >= 0 && (refs & ReferenceTracker.TRACKED) != 0) {
            youngest.countDeath();
            return !youngest.removeLast(object) && stays();
        }
        if (refs >= 0 && object.type() == PyDict.TYPE) {
            youngest.countDeath();
        }
        return false;
    }

    /// Weighs an object that dies and still stands in an array.
    ///
    /// @return true
    boolean stays() {
        if (++deadWeight > tooHeavy) {
            forgetDead();
        }
        return true;
    }

    private void tellDeath(ThreadState ts, PyObject object) {
        if (tracing != null) {
            tracing.died(ts, object);
        }
        if (deaths != null) {
            deaths.died(object);
        }
    }

    /// An object that has died lets go of what it held from now on; null: it has.
    void empties(@Nullable PyObject dead) {
        lingering = dead;
    }

    /// Learns of so many elements that the object that died last lets go of.
    void weigh(int elements) {
        if (lingering == null) {
            return;
        }
        if (elements >= LARGE && forget(lingering, elements)) {
            lingering = null;
        } else {
            deadWeight += elements / ELEMENTS;
        }
    }

    /// Looks for the place of an object that has died, among the youngest first, and forgets it.
    ///
    /// @param limit how many places may be looked at
    /// @return whether it was found
    private boolean forget(PyObject dead, int limit) {
        int left = limit;
        for (int i = 0; i < COUNT && left > 0; i++) {
            List each = generations[i];
            if (each.remove(dead, left)) {
                return true;
            }
            left -= each.size;
        }
        return false;
    }

    private void forgetDead() {
        deadWeight = 0;
        if (collecting) {
            return;
        }
        int before = 0;
        int living = 0;
        for (List each : generations) {
            before += each.size;
            each.compact();
            living += each.size;
            if (each == generations[COUNT - 2] && before - living > tooHeavy / 2) {
                // Most of them stood here: those who have lived long are not disturbed.
                tooHeavy = Math.max(HEAVY, living + generations[COUNT - 1].size);
                return;
            }
        }
        permanent.compact();
        tooHeavy = Math.max(HEAVY, living);
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

    List generation(int index) {
        settle();
        return generations[index];
    }

    List permanent() {
        settle();
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
        settle();
        for (int i = 0; i < COUNT; i++) {
            permanent.addAll(generations[i]);
            generations[i].clear();
        }
        forgetCounts(COUNT - 1);
    }

    /// Puts what was put aside into the oldest generation.
    void unfreeze() {
        generations[COUNT - 1].addAll(permanent);
        permanent.clear();
    }

    /// How many objects are put aside.
    long frozen() {
        permanent.compact();
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
            List young = merged(generation);
            int places = young.size;
            List survivors = generation < COUNT - 1 ? generations[generation + 1] : generations[COUNT - 1];
            long found = collector.collect(ts, young, survivors, generation, announcements);
            deadWeight = generation == COUNT - 1 ? 0 : Math.max(0, deadWeight - (places - young.size));
            Events.collectionEnded(begun, generation, young.size, found, 0);
            tellDeaths();
            announcements.end(found);
            if (announced) {
                announcements.stop(generation, found);
            }
            if (generation == COUNT - 2) {
                longLivedPending += young.size;
            } else if (generation == COUNT - 1) {
                longLivedPending = 0;
                longLivedTotal = survivors.size;
            }
            return found;
        } finally {
            collecting = false;
        }
    }

    /// How many objects stand in a generation.
    int size(int generation) {
        settle();
        generations[generation].compact();
        return generations[generation].size;
    }

    private List merged(int generation) {
        if (generation + 1 < COUNT) {
            collections[generation + 1]++;
        }
        // The order in which finalisers run: CPython appends the younger generations to the collected one.
        List young = generations[generation].taken();
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
