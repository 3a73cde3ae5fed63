package dev.vertebra.gc;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The end of an object: finaliser, weak references, then its children, in CPython's order.
///
/// Children that die with it do so depth first, from an explicit stack, so that a chain of a million objects needs no
/// Java stack. A finaliser may run any Python code, so a death may happen inside another, higher on the thread's stack.
/// Compare CPython Objects/typeobject.c `subtype_dealloc` and Objects/object.c `PyObject_CallFinalizerFromDealloc`.
final class Death implements Visitor {
    private static final int KEPT = 4096;

    /// How many elements a tuple may have that is looked through.
    private static final int SHORT = 8;

    /// In place of a region: that of the running frame.
    static final int OF_FRAME = -1;

    /// In place of a region: the object dies whatever there is.
    static final int ANYWAY = -2;

    /// Flags of an object without references that do not keep it from dying.
    private static final int STILL = ReferenceTracker.TRACKED | ReferenceTracker.FINALISED | ReferenceTracker.MARK;

    /// What of the word `refs` is [ReferenceTracker#TRACKED] if an array has the object.
    private static final int UNTRACKED = ReferenceTracker.IMMORTAL | ReferenceTracker.TRACKED;

    private final ThreadState ts;

    /// The containers of the runtime.
    final Generations generations;

    /// The youngest of them.
    final Youngest youngest;

    /// Publishes objects on the same thread.
    final Birth birth;

    private @Nullable PyObject[] pending = new PyObject[64];
    private int count;

    /// Of the children of the object that is dying the first one that waits; the others are pending.
    private @Nullable PyObject only;

    private Death(ThreadState ts) {
        this.ts = ts;
        this.generations = Generations.of(ts.interpreter());
        this.youngest = generations.youngest;
        this.birth = new Birth(ts);
    }

    /// The means to let objects die on a thread.
    static Death of(ThreadState ts) {
        return ts.memoryState instanceof Death known ? known : make(ts);
    }

    private static Death make(ThreadState ts) {
        Death made = new Death(ts);
        ts.memoryState = made;
        return made;
    }

    /// An object has lost its last reference: it dies, and then whatever only it held. If there are candidates in
    /// the region of the frame, it joins them: what a native let go of before this dies before this, at the release
    /// point of the same instruction.
    ///
    /// All that happens to each that dies stands here, for a reason: HotSpot compiles no callee of more than 325
    /// bytecodes into its callers. A smaller one would become part of everything that lets go of something, which
    /// would then be too large to become part of the evaluation loop.
    ///
    /// @param region where the region begins among the candidates, or [#OF_FRAME] or [#ANYWAY]
    static void let(ThreadState ts, PyObject first, int region) {
        int refs = CountingTracker.refsOf(first);
        if (region != ANYWAY) {
            if ((refs & (ReferenceTracker.CANDIDATE | ReferenceTracker.DEAD)) != 0) {
                return;
            }
            int candidates = ts.candidateCount;
            if (candidates > 0 && candidates > (region == OF_FRAME ? ts.region() : region)) {
                CountingTracker.setRefsOf(first, refs | ReferenceTracker.CANDIDATE);
                ts.addCandidate(first);
                return;
            }
        }
        Death death = of(ts);
        PyObject outer = death.only;
        if (outer != null) {
            // An object that is dying gives its buffer back, which may run any code.
            death.only = null;
            let(ts, first, ANYWAY);
            death.only = outer;
            return;
        }
        int base = death.count;
        PyObject object = first;
        while (object != null) {
            PyType type = object.type();
            boolean bare = Memory.hasNoAttributes(object);
            @Nullable Object[] values = bare ? null : Memory.plainValues(object);
            boolean noticed = type.tp_finalize != null
                    || !bare && values == null && CountingTracker.weakReferencesOf(object) != null;
            if (!noticed || death.tellOthers(object)) {
                if (noticed) {
                    type = object.type();
                    bare = Memory.hasNoAttributes(object);
                    values = bare ? null : Memory.plainValues(object);
                }
                refs = CountingTracker.refsOf(object);
                Youngest young = death.youngest;
                if (young.watched || (refs & UNTRACKED) != ReferenceTracker.TRACKED) {
                    death.generations.died(ts, object, refs);
                } else {
                    // As Generations.died: most of those that die are young.
                    young.countDeath();
                    if (!young.remove(object)) {
                        death.generations.removeOlder(object);
                    }
                }
                CountingTracker.setRefsOf(object, refs | ReferenceTracker.DEAD);
                if (Memory.CHECKING) {
                    CountingTracker.rememberDeath(ts, object);
                }
                int from = death.count;
                if (refs < 0) {
                    Memory.diedUnpublished(object);
                } else if (type == PyTuple.TYPE) {
                    // The most usual kinds have their loops here: a visitor would be called through its interface.
                    PyTuple tuple = (PyTuple) object;
                    for (int i = (refs & ReferenceTracker.ATOMS) != 0 ? 0 : tuple.size(); --i >= 0; ) {
                        death.visit(tuple.get(i));
                    }
                } else if (bare) {
                    if (type == PyList.TYPE) {
                        PyList list = (PyList) object;
                        for (int i = list.holdsNothingCounted() ? 0 : list.size(); --i >= 0; ) {
                            death.visit(list.get(i));
                        }
                    } else {
                        object.traverseForDeath(death);
                        if (type.isHeapType()) {
                            death.visit(type);
                        }
                    }
                } else if (values != null) {
                    for (int i = 1; i < values.length; i++) {
                        death.visit((PyObject) values[i]);
                    }
                    death.visit(type);
                } else {
                    Memory.traverseForDeath(object, death);
                }
                object = death.only;
                if (object != null) {
                    death.only = null;
                    if (death.count - from > 1) {
                        death.turn(from);
                    }
                    refs = CountingTracker.refsOf(object) - ReferenceTracker.ONE;
                    CountingTracker.setRefsOf(object, refs);
                    if ((refs & ~STILL) == 0) {
                        continue;
                    }
                }
            }
            object = death.count == base ? null : death.next(base);
        }
    }

    /// The children were given first to last; the stack has to give the first one first.
    private void turn(int first) {
        @Nullable PyObject[] waiting = pending;
        for (int i = first, j = count - 1; i < j; i++, j--) {
            PyObject swapped = waiting[i];
            waiting[i] = waiting[j];
            waiting[j] = swapped;
        }
    }

    /// Takes a reference off those that wait, down to one that dies of it; null if none does.
    ///
    /// @param base how many wait for another death
    private @Nullable PyObject next(int base) {
        @Nullable PyObject[] waiting = pending;
        int left = count;
        PyObject dies = null;
        while (left > base && dies == null) {
            PyObject child = waiting[--left];
            waiting[left] = null;
            if (child == null) {
                continue;
            }
            int refs = CountingTracker.refsOf(child);
            if (refs >= 0) {
                refs -= ReferenceTracker.ONE;
                CountingTracker.setRefsOf(child, refs);
                boolean waits = (refs & (ReferenceTracker.DEAD | ReferenceTracker.CANDIDATE)) != 0;
                dies = refs < ReferenceTracker.ONE && !waits ? child : null;
            }
        }
        count = left;
        if (dies == null && base == 0 && waiting.length > KEPT) {
            pending = new PyObject[64];
        }
        return dies;
    }

    /// Runs the finaliser and clears the weak references; false if the object lives again.
    private boolean tellOthers(PyObject object) {
        WeakReferenceList list = WeakReferenceList.of(object);
        if (list != null && object.losesWeakReferencesFirst()) {
            list.clear(ts, object);
        }
        if (!finalised(object)) {
            return false;
        }
        clearWeakReferences(object);
        return CountingTracker.refsOf(object) < ReferenceTracker.ONE;
    }

    private void clearWeakReferences(PyObject object) {
        WeakReferenceList list = WeakReferenceList.of(object);
        if (list != null) {
            list.clear(ts, object);
        }
    }

    /// Runs the finaliser once; false if the object lives again.
    private boolean finalised(PyObject object) {
        SlotFunction finaliser = object.type().tp_finalize;
        int refs = CountingTracker.refsOf(object);
        if (finaliser == null || (refs & ReferenceTracker.FINALISED) != 0) {
            return true;
        }
        generations.again(object);
        Memory.incref(ts, object);
        runFinaliser(ts, finaliser, object);
        // The finaliser itself does not see the mark. Compare CPython Objects/object.c PyObject_CallFinalizer.
        refs = (CountingTracker.refsOf(object) | ReferenceTracker.FINALISED) - ReferenceTracker.ONE;
        CountingTracker.setRefsOf(object, refs);
        if (refs < ReferenceTracker.ONE) {
            return true;
        }
        return false;
    }

    /// Calls a finaliser; what it leaves behind dies before this comes back.
    static void runFinaliser(ThreadState ts, SlotFunction finaliser, PyObject object) {
        int mark = ts.candidateCount;
        try {
            finaliser.finalise(ts, object);
        } catch (PyException e) {
            ts.unraisable(e, null, object.type().lookup(PyStr.intern("__del__")));
        }
        if (ts.candidateCount > mark) {
            Memory.tracker().release(ts, mark);
        }
    }

    @Override
    public void visit(@Nullable PyObject child) {
        if (child != null) {
            int refs = CountingTracker.refsOf(child);
            if (refs >= 0) {
                loses(child, refs);
            }
        }
    }

    /// A counted child loses a reference, or waits for that.
    private void loses(PyObject child, int refs) {
        if (refs >= 2 * ReferenceTracker.ONE && only == null) {
            // Nothing dies before this one is let go of, and it goes on living.
            CountingTracker.setRefsOf(child, refs - ReferenceTracker.ONE);
        } else {
            waits(child, refs);
        }
    }

    private void waits(PyObject child, int refs) {
        if (only == null && (refs & ReferenceTracker.ATOMS) == 0) {
            only = child;
        } else {
            waitsAmongOthers(child, refs);
        }
    }

    private void waitsAmongOthers(PyObject child, int refs) {
        boolean dies = (refs & ~(STILL | ReferenceTracker.ONE)) == 0;
        if (dies && child.type() == PyTuple.TYPE && holdsNothingCounted((PyTuple) child, refs)) {
            // Nobody notices when it dies, and nothing dies of it.
            bury(child, refs - ReferenceTracker.ONE);
            return;
        }
        if (only == null) {
            only = child;
            return;
        }
        if (count == pending.length) {
            pending = Arrays.copyOf(pending, 2 * count);
        }
        pending[count++] = child;
    }

    /// Whether a tuple is known to hold nothing that is counted, or is short and a look shows it.
    private static boolean holdsNothingCounted(PyTuple tuple, int refs) {
        if ((refs & ReferenceTracker.ATOMS) != 0) {
            return true;
        }
        int size = tuple.size();
        for (int i = 0; i < size && i < SHORT; i++) {
            if (CountingTracker.refsOf(tuple.get(i)) >= 0) {
                return false;
            }
        }
        return size <= SHORT;
    }

    private void bury(PyObject object, int refs) {
        generations.died(ts, object, refs);
        CountingTracker.setRefsOf(object, refs | ReferenceTracker.DEAD);
        if (Memory.CHECKING) {
            CountingTracker.rememberDeath(ts, object);
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
