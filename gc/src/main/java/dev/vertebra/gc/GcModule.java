package dev.vertebra.gc;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Counterparts;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The module `gc`.
///
/// Under `host`, and any other strategy without generations of its own, collections are the JVM's. What differs there:
///
/// | function | under `host` |
/// |---|---|
/// | `collect` | asks the JVM, waits for what it finds, runs finalisers and callbacks; gives 0, tells `callbacks` |
/// | `enable`, `disable`, `isenabled`, thresholds, debug flags | are remembered, without effect on the JVM |
/// | `get_count` | `(0, 0, 0)` |
/// | `get_stats` | the collections that were asked for |
/// | `get_objects` | the containers that can be reached from modules, frames and the like; all in generation 2 |
/// | `get_referrers` | looks among these |
/// | `get_referents` | the same answer |
/// | `is_tracked` | whether `counting` would track the object after its first collection |
/// | `is_finalized` | the same answer |
/// | `freeze`, `unfreeze`, `get_freeze_count` | nothing; 0 |
/// | `garbage` | stays empty |
///
/// `sys.getrefcount` gives 0 for what would be counted.
@NativeModuleTable("gc")
final class GcModule {
    private GcModule() {}

    private static @Nullable Generations generations() {
        return Memory.tracker() instanceof CountingTracker ? CountingTracker.generations(ThreadState.current()) : null;
    }

    /// Lets the collector run on its own.
    @PyFunction("enable()")
    static void enable(ThreadState ts) {
        GcState.of(ts).enabled = true;
        Generations generations = generations();
        if (generations != null) {
            generations.setEnabled(true);
        }
    }

    /// Keeps the collector from running on its own.
    @PyFunction("disable()")
    static void disable(ThreadState ts) {
        GcState.of(ts).enabled = false;
        Generations generations = generations();
        if (generations != null) {
            generations.setEnabled(false);
        }
    }

    /// True while the collector runs on its own.
    @PyFunction("isenabled()")
    static boolean isenabled(ThreadState ts) {
        return GcState.of(ts).enabled;
    }

    /// Runs the garbage collector and gives how many unreachable objects it found.
    ///
    /// The collection is a full one unless `generation` names a younger generation.
    /// A number other than 0, 1 or 2 raises ValueError.
    @PyFunction("collect(generation=2)")
    static long collect(ThreadState ts, @Nullable PyObject generation) {
        int which = generation == null ? 2 : Numbers.asInt(ts, generation);
        if (which < 0 || which > 2) {
            throw Raise.valueError("invalid generation");
        }
        Generations generations = generations();
        if (generations == null) {
            return GcState.of(ts).collectByJvm(ts, which);
        }
        return generations.collect(ts, which, true);
    }

    /// The present counters of the three generations, as a tuple.
    @PyFunction("get_count()")
    static PyObject getCount() {
        Generations generations = generations();
        int[] counts = generations == null ? new int[3] : generations.counts();
        return PyTuple.of(PyInt.of(counts[0]), PyInt.of(counts[1]), PyInt.of(counts[2]));
    }

    private static int[] thresholds(ThreadState ts) {
        Generations generations = generations();
        return generations == null ? GcState.of(ts).thresholds : generations.thresholds();
    }

    /// The thresholds of the three generations, as a tuple.
    @PyFunction("get_threshold()")
    static PyObject getThreshold(ThreadState ts) {
        int[] thresholds = thresholds(ts);
        return PyTuple.of(PyInt.of(thresholds[0]), PyInt.of(thresholds[1]), PyInt.of(thresholds[2]));
    }

    /// set_threshold(threshold0, [threshold1, [threshold2]])
    /// Decides how often collections start; a threshold that is left out stays as it is.
    ///
    /// A threshold0 of zero stops automatic collection.
    @PyFunction("set_threshold(threshold0, threshold1=<unrepresentable>, threshold2=<unrepresentable>, /)")
    @TupleCall
    @ShownSignature("")
    static void setThreshold(ThreadState ts, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count < 1 || count > 3 || keywords != null && keywords.size() > 0) {
            throw Raise.typeError("gc.set_threshold requires 1 to 3 arguments");
        }
        int[] thresholds = thresholds(ts);
        for (int i = 0; i < count; i++) {
            thresholds[i] = Numbers.asIntArgument(ts, args[from + i]);
        }
        Generations generations = generations();
        if (generations != null) {
            generations.thresholdsChanged();
        }
    }

    /// Chooses what the collector reports for debugging.
    ///
    /// `flags` is an integer, made by or-ing these bits:
    ///   DEBUG_STATS: statistics of each collection.
    ///   DEBUG_COLLECTABLE: the objects that can be collected.
    ///   DEBUG_UNCOLLECTABLE: unreachable objects that cannot be freed.
    ///   DEBUG_SAVEALL: what would be freed goes to gc.garbage instead.
    ///   DEBUG_LEAK: all of the above except the statistics, to look for leaks.
    @PyFunction("set_debug(flags, /)")
    static void setDebug(ThreadState ts, int flags) {
        GcState.of(ts).debug = flags;
    }

    /// The debugging flags in force, as an integer.
    @PyFunction("get_debug()")
    static int getDebug(ThreadState ts) {
        return GcState.of(ts).debug;
    }

    /// The objects that the collector tracks, as a list that does not hold itself.
    ///
    /// With a `generation` other than None, only the objects of that generation are listed.
    @PyFunction("get_objects(generation=None)")
    static PyObject getObjects(ThreadState ts, PyObject generation) {
        ts.audit("gc.get_objects", generation == PyNone.NONE ? PyInt.of(-1) : generation);
        PyList list = new PyList();
        if (generation != PyNone.NONE && !Numbers.isIndex(generation)) {
            throw Raise.typeError(
                    "argument should be integer or None, not '%s'",
                    generation.type().fullName());
        }
        long which = generation == PyNone.NONE ? -1 : Numbers.asSize(ts, generation);
        if (which < -1) {
            throw Raise.valueError("generation parameter cannot be negative");
        }
        if (which > 2) {
            throw Raise.valueError("generation parameter must be less than the number of available generations (3)");
        }
        Generations generations = generations();
        if (generations == null) {
            if (which < 0 || which == Generations.COUNT - 1) {
                for (PyObject each : Reachable.containers(ts)) {
                    if (isKnown(each)) {
                        list.append(each);
                    }
                }
            }
            return list;
        }
        for (int i = 0; i < Generations.COUNT; i++) {
            if (which < 0 || which == i) {
                addTracked(generations.generation(i), list);
            }
        }
        return list;
    }

    /// Whether CPython's collector would know an object that is known here.
    private static boolean isKnown(PyObject object) {
        return isTracked(object) && !object.isHiddenFromCounts();
    }

    private static void addTracked(Generation from, PyList list) {
        for (int i = 0; i < from.size; i++) {
            PyObject object = from.objects[i];
            if (object != null && isKnown(object)) {
                list.append(object);
            }
        }
    }

    /// Lists the objects that hold a direct reference to at least one of the arguments.
    @PyFunction("get_referrers(*objs)")
    @ShownSignature("($module, /, *objs)")
    static PyObject getReferrers(ThreadState ts, PyTuple objs) {
        ts.audit("gc.get_referrers", objs);
        Referrers referrers = new Referrers(objs);
        Generations generations = generations();
        if (generations == null) {
            for (PyObject each : Reachable.containers(ts)) {
                if (isKnown(each)) {
                    referrers.look(each);
                }
            }
            return referrers.list();
        }
        for (int i = 0; i < Generations.COUNT; i++) {
            Generation each = generations.generation(i);
            for (int j = 0; j < each.size; j++) {
                PyObject object = each.objects[j];
                if (object != null && isKnown(object)) {
                    referrers.look(object);
                }
            }
        }
        return referrers.list();
    }

    /// Lists the objects to which the arguments hold direct references.
    @PyFunction("get_referents(*objs)")
    @ShownSignature("($module, /, *objs)")
    static PyObject getReferents(ThreadState ts, PyTuple objs) {
        ts.audit("gc.get_referents", objs);
        PyList list = new PyList();
        for (int i = 0; i < objs.size(); i++) {
            PyObject object = objs.get(i);
            if (Referents.has(object)) {
                Referents.give(object, child -> {
                    if (child != null) {
                        list.append(child);
                    }
                });
            }
        }
        return list;
    }

    /// Tells whether the collector tracks the object.
    ///
    /// It does not track simple values without references, such as numbers.
    @PyFunction("is_tracked(obj, /)")
    static boolean isTracked(PyObject obj) {
        if (obj.type() == PyDict.TYPE && !((PyDict) obj).isTracked()) {
            return false;
        }
        if (Memory.isImmortal(obj)) {
            return Referents.isKnownImmortal(obj);
        }
        if (generations() == null) {
            boolean atoms = obj.type() == PyTuple.TYPE && Counterparts.holdsOnlyAtoms((PyTuple) obj);
            return Memory.isCollected(obj) && !atoms;
        }
        return Generations.isTracked(obj);
    }

    /// Tells whether the collector has already called the finalizer of the object.
    @PyFunction("is_finalized(obj, /)")
    static boolean isFinalized(PyObject obj) {
        int refs = CountingTracker.refsOf(obj);
        return !Memory.isImmortal(obj) && obj.type() != PyTuple.TYPE && (refs & ReferenceTracker.FINALISED) != 0;
    }

    /// Moves every tracked object to the permanent generation, which later collections leave alone.
    ///
    /// A program that calls fork() can do this first, so that the pages stay shared.
    @PyFunction("freeze()")
    static void freeze() {
        Generations generations = generations();
        if (generations != null) {
            generations.freeze();
        }
    }

    /// Ends the exemption that freeze() gives.
    ///
    /// The objects of the permanent generation move to the oldest one.
    @PyFunction("unfreeze()")
    static void unfreeze() {
        Generations generations = generations();
        if (generations != null) {
            generations.unfreeze();
        }
    }

    /// Counts the objects that freeze() has set aside.
    @PyFunction("get_freeze_count()")
    static long getFreezeCount() {
        Generations generations = generations();
        return generations == null ? 0 : generations.frozen();
    }

    /// Statistics of the collector: a list with one dictionary for each generation.
    @PyFunction("get_stats()")
    static PyObject getStats(ThreadState ts) {
        PyList list = new PyList();
        Generations generations = generations();
        long[][] statistics =
                generations == null ? new long[3][3] : generations.collector().statistics();
        for (int i = 0; generations == null && i < statistics.length; i++) {
            statistics[i][0] = GcState.of(ts).collections[i];
        }
        for (long[] row : statistics) {
            PyDict dict = new PyDict();
            dict.putStr(PyStr.intern("collections"), PyInt.of(row[0]));
            dict.putStr(PyStr.intern("collected"), PyInt.of(row[1]));
            dict.putStr(PyStr.intern("uncollectable"), PyInt.of(row[2]));
            list.append(dict);
        }
        return list;
    }
}
