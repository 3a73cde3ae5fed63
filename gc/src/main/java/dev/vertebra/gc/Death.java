package dev.vertebra.gc;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
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

    private final ThreadState ts;

    /// The containers of the runtime.
    final Generations generations;

    /// Publishes objects on the same thread.
    final Birth birth;

    private @Nullable PyObject[] pending = new PyObject[64];
    private int count;

    /// Where the children of the object that is dying begin.
    private int from;

    private Death(ThreadState ts) {
        this.ts = ts;
        this.generations = Generations.of(ts.interpreter());
        this.birth = new Birth(ts, generations);
    }

    /// The means to let objects die on a thread.
    static Death of(ThreadState ts) {
        if (ts.memoryState instanceof Death known) {
            return known;
        }
        Death made = new Death(ts);
        ts.memoryState = made;
        return made;
    }

    /// Lets an object die that nothing holds, and then whatever only it held.
    void die(PyObject object) {
        int base = count;
        end(object);
        while (count > base) {
            PyObject child = pending[--count];
            pending[count] = null;
            if (child != null && dropsLast(child)) {
                end(child);
            }
        }
        if (base == 0 && pending.length > KEPT) {
            pending = new PyObject[64];
        }
    }

    /// Takes a reference away and says whether it was the last.
    private static boolean dropsLast(PyObject object) {
        int refs = CountingTracker.refsOf(object);
        if (refs < 0) {
            return false;
        }
        refs -= ReferenceTracker.ONE;
        CountingTracker.setRefsOf(object, refs);
        return refs < ReferenceTracker.ONE && (refs & (ReferenceTracker.DEAD | ReferenceTracker.CANDIDATE)) == 0;
    }

    private void end(PyObject object) {
        boolean noticed = object.type().tp_finalize != null || CountingTracker.weakReferencesOf(object) != null;
        if (noticed && !tellOthers(object)) {
            return;
        }
        int refs = CountingTracker.refsOf(object);
        generations.died(ts, object, refs);
        CountingTracker.bury(ts, object);
        if (refs >= 0) {
            from = count;
            Memory.traverseForDeath(object, this);
            if (count > from + 1) {
                reverse();
            }
        } else {
            Memory.diedUnpublished(object);
        }
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
        generations.revived();
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
        if (child == null) {
            return;
        }
        int refs = CountingTracker.refsOf(child);
        if (refs < 0) {
            return;
        }
        if (refs >= 2 * ReferenceTracker.ONE && count == from) {
            // Nothing dies before this one is let go of, and it goes on living.
            CountingTracker.setRefsOf(child, refs - ReferenceTracker.ONE);
            return;
        }
        if (count == pending.length) {
            pending = Arrays.copyOf(pending, 2 * count);
        }
        pending[count++] = child;
    }

    @Override
    public boolean leavesOut(int number) {
        generations.weigh(number);
        return true;
    }

    // The loops stand here once more so that the compiler sees who is told.

    @Override
    public void visitAll(@Nullable PyObject[] children, int number) {
        generations.weigh(number);
        for (int i = 0; i < number; i++) {
            visit(children[i]);
        }
    }

    @Override
    public void visitAllBackwards(@Nullable PyObject[] children, int number) {
        generations.weigh(number);
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

    /// The children were given first to last; the stack has to give the first one first.
    private void reverse() {
        for (int i = from, j = count - 1; i < j; i++, j--) {
            PyObject swapped = pending[i];
            pending[i] = pending[j];
            pending[j] = swapped;
        }
    }
}
