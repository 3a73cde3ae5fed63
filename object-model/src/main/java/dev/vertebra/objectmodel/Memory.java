package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// The barrier: every change of a counted slot goes through here to the memory strategy of the JVM.
///
/// Invariant: while an object is published, its count is the number of counted slots that hold it: fields and elements
/// of published objects, locals and stack entries of live frames, holds. Exact ints, floats, strings and other leaves
/// are immortal and cost one test. The strategy stands in a `static final` field; where none counts, the compiler
/// removes the barrier.
public final class Memory {
    private static final ReferenceTracker TRACKER = choose();

    /// Whether references are counted in this JVM.
    public static final boolean COUNTING = TRACKER.counts();

    /// Whether every use of a dead object fails at once: `-Dvertebra.check=death`. The conformance suite runs so.
    public static final boolean CHECKING = COUNTING && "death".equals(System.getProperty("vertebra.check"));

    /// Whether the barrier changes counts itself and tells the strategy of the first and the last reference only.
    private static final boolean PLAIN = COUNTING && TRACKER.countsPlainly();

    /// Whether nothing else is to be done about one more reference.
    private static final boolean UNSEEN = PLAIN && !CHECKING;

    private Memory() {}

    /// Under [#CHECKING]: fails if an object that is about to be used has died.
    ///
    /// @throws DeadObjectError if it has
    static void checkAlive(@Nullable PyObject object) {
        if (object != null && isDead(object)) {
            throw new DeadObjectError(object);
        }
    }

    /// Under [#CHECKING]: remembers where an object dies.
    static void noteDeath(ThreadState ts, PyObject object) {
        FrameView frame = ts.frame();
        Extra.of(object).diedAt = frame == null
                ? "no frame"
                : "module " + frame.globals().getStr(PyStr.intern("__name__")) + ", line " + frame.line();
    }

    /// The strategy of the JVM.
    public static ReferenceTracker tracker() {
        return TRACKER;
    }

    private static ReferenceTracker choose() {
        String wanted = MemoryStrategy.requested();
        List<String> known = new ArrayList<>();
        ReferenceTracker fallback = null;
        for (ReferenceTracker candidate :
                ServiceLoader.load(ReferenceTracker.class, ReferenceTracker.class.getClassLoader())) {
            known.add(candidate.name());
            if (candidate.name().equals(wanted)) {
                return candidate;
            }
            if (candidate.name().equals("counting")) {
                fallback = candidate;
            }
        }
        if (wanted != null && !wanted.equals("none")) {
            throw new IllegalArgumentException("unknown memory strategy '" + wanted + "', known are " + known);
        }
        return fallback != null && wanted == null ? fallback : new NoTracker();
    }

    // Each barrier is a test that the compiler removes where nothing counts, and behind it what is done: the evaluation
    // loop has so many of them that their size decides what else is compiled into it.

    /// A counted slot that does not belong to an object (a frame's, a hold's) now holds the object.
    public static void incref(@Nullable PyObject object) {
        if (COUNTING && object != null && object.refs != ReferenceTracker.IMMORTAL) {
            if (UNSEEN && object.refs >= 0) {
                object.refs += ReferenceTracker.ONE;
            } else {
                tellHeld(object);
            }
        }
    }

    /// As [#incref(PyObject)], where the thread is known.
    public static void incref(ThreadState ts, @Nullable PyObject object) {
        if (COUNTING && object != null && object.refs != ReferenceTracker.IMMORTAL) {
            if (UNSEEN && object.refs >= 0) {
                object.refs += ReferenceTracker.ONE;
            } else {
                tellHeld(ts, object);
            }
        }
    }

    private static void tellHeld(PyObject object) {
        if (CHECKING) {
            checkAlive(object);
        }
        TRACKER.incref(object);
    }

    private static void tellHeld(ThreadState ts, PyObject object) {
        if (CHECKING) {
            checkAlive(object);
        }
        TRACKER.incref(ts, object);
    }

    /// One more counted slot that does not belong to an object holds what a counted slot holds already.
    public static void share(@Nullable PyObject object) {
        if (COUNTING && object != null && object.refs >= 0) {
            if (UNSEEN) {
                object.refs += ReferenceTracker.ONE;
            } else {
                tellShared(object);
            }
        }
    }

    private static void tellShared(PyObject object) {
        if (CHECKING) {
            checkAlive(object);
        }
        TRACKER.share(object);
    }

    /// A counted slot that does not belong to an object lets go of the object, which Java code may still use.
    public static void decref(@Nullable PyObject object) {
        if (COUNTING && object != null && losesLast(object)) {
            TRACKER.lost(object);
        }
    }

    /// As [#decref(PyObject)], where the thread is known.
    public static void decref(ThreadState ts, @Nullable PyObject object) {
        if (COUNTING && object != null && losesLast(object)) {
            TRACKER.lost(ts, object);
        }
    }

    /// A counted slot of a frame lets go of the object; no Java code uses it: at zero it dies now.
    public static void drop(ThreadState ts, @Nullable PyObject object) {
        if (COUNTING && object != null && losesLast(object)) {
            TRACKER.dropped(ts, object);
        }
    }

    /// As [#drop(ThreadState,PyObject)], for a frame that is being left.
    ///
    /// @param region where the region of that frame begins among the candidates
    public static void drop(ThreadState ts, @Nullable PyObject object, int region) {
        if (COUNTING && object != null && losesLast(object)) {
            TRACKER.dropped(ts, object, region);
        }
    }

    /// Takes a reference off a count that Memory changes itself: for the evaluation loop, which then tells the strategy
    /// by [ReferenceTracker#dropped(ThreadState,PyObject)].
    ///
    /// @return whether the strategy is to be told: that it was the last one, or of any if it counts itself
    public static boolean losesLast(PyObject object) {
        int refs = object.refs;
        if (refs < 0) {
            return false;
        }
        if (PLAIN) {
            refs -= ReferenceTracker.ONE;
            object.refs = refs;
        }
        return !PLAIN || refs < ReferenceTracker.ONE;
    }

    /// A new container is put together of objects that a frame's counted slots hold, each as often as the container
    /// does: they move into it, and the frame holds the container.
    public static void putTogether(ThreadState ts, PyObject container) {
        if (COUNTING) {
            TRACKER.putTogether(ts, container);
        }
    }

    /// A tuple that only a counted slot of a frame holds is taken apart: its elements move to the frame.
    ///
    /// @return whether it was; not if others hold it, too, or if nothing is counted
    public static boolean takenApart(ThreadState ts, PyTuple tuple) {
        if (!COUNTING || tuple.refs < 0 || tuple.refs / ReferenceTracker.ONE != 1 || tuple.type != PyTuple.TYPE) {
            return false;
        }
        TRACKER.takenApart(ts, tuple);
        return true;
    }

    /// A field or element of `owner` that was empty now holds `value`.
    public static void stored(PyObject owner, @Nullable PyObject value) {
        if (COUNTING && value != null && value.refs != ReferenceTracker.IMMORTAL && isPublished(owner)) {
            if (CHECKING) {
                checkAlive(owner);
            }
            incref(value);
        }
    }

    /// As [#stored(PyObject,PyObject)], where the thread is known.
    public static void stored(ThreadState ts, PyObject owner, @Nullable PyObject value) {
        if (COUNTING && value != null && isPublished(owner)) {
            if (CHECKING) {
                checkAlive(owner);
            }
            incref(ts, value);
        }
    }

    /// A field or element of `owner` no longer holds `value`.
    public static void dropped(PyObject owner, @Nullable PyObject value) {
        if (COUNTING && value != null && isPublished(owner)) {
            TRACKER.decref(value);
        }
    }

    /// A field or element of `owner` now holds `now` instead of `before`.
    public static void replace(PyObject owner, @Nullable PyObject before, @Nullable PyObject now) {
        if (COUNTING && isPublished(owner)) {
            if (now != null) {
                if (CHECKING) {
                    checkAlive(owner);
                    checkAlive(now);
                }
                TRACKER.incref(now);
            }
            if (before != null) {
                TRACKER.decref(before);
            }
        }
    }

    /// Whether a counted slot has held the object, so that its children are counted. Immortal objects count as
    /// published.
    public static boolean isPublished(PyObject object) {
        return object.refs >>> 30 != 3;
    }

    /// Whether an object is never counted and never dies: an exact number or text, a built-in type, a singleton.
    public static boolean isImmortal(PyObject object) {
        return object.refs == ReferenceTracker.IMMORTAL;
    }

    /// Whether neither of two objects is counted, both of which counted slots hold.
    public static boolean neitherCounted(PyObject a, PyObject b) {
        return (a.refs & b.refs) < 0;
    }

    /// Whether a place that holds the object is counted, or may as well be: descriptors of static types are immortal,
    /// but a tuple that holds one is no tuple of atoms.
    static boolean isCounted(PyObject object) {
        return COUNTING && (object.refs != ReferenceTracker.IMMORTAL || object instanceof PyDescriptor);
    }

    /// Whether the cycle collector has to know an object: a container, or an instance of a Python class.
    public static boolean isCollected(PyObject object) {
        int flags = object.type.flags;
        return (flags & PyType.HEAP) != 0
                || (object.getClass() == PyInstance.class ? (flags & PyType.HAS_DICT) != 0 : object.isContainer());
    }

    /// Whether an object has died: its finaliser has run, its weak references are gone and it has let go of its
    /// children.
    public static boolean isDead(PyObject object) {
        return (object.refs & ReferenceTracker.DEAD) != 0;
    }

    /// Gives all children of an object: those of its Java class, its attribute values and its class if that is not
    /// static.
    public static void traverse(PyObject object, Visitor visitor) {
        if (object.getClass() != PyInstance.class) {
            object.traverse(visitor);
        }
        traverseExtra(object, visitor);
    }

    /// Gives all children in the order in which CPython's `tp_traverse` does, which shows in the order of finalisers:
    /// attributes and class before what the built-in type holds, sequences from their ends, each value of a dict
    /// before its key. Compare CPython Objects/typeobject.c `subtype_traverse`, Objects/listobject.c
    /// `list_traverse`, Objects/dictobject.c `dict_traverse`.
    public static void traverseInOrder(PyObject object, Visitor visitor) {
        traverseExtra(object, visitor);
        traverseOwnInOrder(object, visitor);
    }

    /// Gives all children in the order of [#traverseInOrder] but the attributes that CPython keeps in a dict of its
    /// own.
    ///
    /// @param hidden called where CPython comes to that dict
    public static void traverseBesideDict(PyObject object, Visitor visitor, Runnable hidden) {
        @Nullable Object[] values = Extra.valuesOf(object);
        if (values != null && object.type.slotCount > 0) {
            traverseSlots(object.type, values, visitor);
        }
        hidden.run();
        if (object.type.isHeapType()) {
            visitor.visit(object.type);
        }
        traverseOwnInOrder(object, visitor);
    }

    /// Gives the attribute values of an object that are not slots of its class.
    public static void traverseHiddenDict(PyObject object, Visitor visitor) {
        @Nullable Object[] values = Extra.valuesOf(object);
        if (values != null) {
            visitAttributes(values, object.type.slotCount + 1, visitor);
        }
    }

    /// Gives all children of an object as [#traverseInOrder] does, but for its `__dict__` what that holds: CPython
    /// holds it in the object.
    public static void traverseThroughDict(PyObject object, PyDict dict, Visitor visitor) {
        visitor.visit(dict);
        int[] order = orderWithin(object, dict);
        if (order == null) {
            dict.traverseValuesFirst(visitor);
        } else {
            for (int position : order) {
                visitor.visit(dict.valueAt(position));
            }
        }
        if (object.type.isHeapType()) {
            visitor.visit(object.type);
        }
        traverseOwnInOrder(object, visitor);
    }

    /// Gives the values of a `__dict__` that CPython holds in the object, in the order that they have there.
    static void traverseDictWithin(PyObject object, PyDict dict, Visitor visitor) {
        int[] order = orderWithin(object, dict);
        if (order != null) {
            for (int position : order) {
                visitor.visit(dict.valueAt(position));
            }
            return;
        }
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            visitor.visit(dict.valueAt(i));
        }
    }

    private static int @Nullable [] orderWithin(PyObject object, PyDict dict) {
        SharedKeys keys = object.type.rootShape().keys();
        return keys == null ? null : keys.orderOf(dict);
    }

    /// Gives attribute values in the order of the names that the instances of the class share.
    private static void visitAttributes(@Nullable Object[] values, int from, Visitor visitor) {
        int[] order = values[0] instanceof Shape shape ? shape.order : null;
        if (order == null) {
            visitor.visitValues(values, from);
            return;
        }
        for (int place : order) {
            visitor.visit((PyObject) values[place]);
        }
    }

    static void traverseOwnInOrder(PyObject object, Visitor visitor) {
        if (object.getClass() == PyInstance.class) {
            return;
        }
        if (object instanceof PyList list) {
            list.traverseBackwards(visitor);
        } else if (object instanceof PyTuple tuple) {
            tuple.traverseBackwards(visitor);
        } else if (object.getClass() == PyDict.class) {
            ((PyDict) object).traverseValuesFirst(visitor);
        } else {
            object.traverse(visitor);
        }
    }

    /// Gives all children in the order in which a dying object lets go of them.
    public static void traverseForDeath(PyObject object, Visitor visitor) {
        if (object.extra != null && (object.getClass() == PyInstance.class || !object.namesAttributes())) {
            if (object.extra instanceof Extra) {
                sortDying(object);
            }
            traverseAttributes(object, visitor);
        }
        if (object.getClass() != PyInstance.class) {
            object.traverseForDeath(visitor);
        }
        if (object.type.isHeapType()) {
            visitor.visit(object.type);
        }
    }

    /// Whether an object has no attributes, weak references or identity number: nothing but what its Java class has.
    public static boolean hasNoAttributes(PyObject object) {
        return object.extra == null;
    }

    /// The attribute values of an instance that has nothing but them and its class, from element 1 on, if CPython keeps
    /// them in the object, too, and in this order; null for any other object.
    public static @Nullable Object @Nullable [] plainValues(PyObject object) {
        Object known = object.extra;
        if (known == null || known.getClass() != Object[].class || object.getClass() != PyInstance.class) {
            return null;
        }
        @Nullable Object[] values = (Object[]) known;
        return values[0] instanceof Shape shape && shape.plain ? values : null;
    }

    /// A `__dict__` that dies with its object lets go of the attributes in the order in which the object would.
    private static void sortDying(PyObject object) {
        PyDict dict = Counterparts.dictOnlyHere(object);
        if (dict != null && dict.refs >= 0 && dict.refs / ReferenceTracker.ONE == 1) {
            int[] order = orderWithin(object, dict);
            if (order != null) {
                dict.reorder(order);
            }
        }
    }

    /// Tells an object that no counted slot has ever held that it is dying.
    public static void diedUnpublished(PyObject object) {
        object.died();
    }

    static void traverseSlots(PyType type, @Nullable Object[] values, Visitor visitor) {
        PyType each = type;
        while (each != null && each.slotCount > 0) {
            PyType base = each.base;
            int inherited = base == null ? 0 : base.slotCount;
            for (int i = inherited + 1; i <= each.slotCount; i++) {
                visitor.visit((PyObject) values[i]);
            }
            each = base;
        }
    }

    /// Gives what an object holds besides what its built-in type does: its attribute values and its class.
    public static void traverseExtra(PyObject object, Visitor visitor) {
        if (object.extra != null) {
            traverseAttributes(object, visitor);
        }
        if ((object.type.flags & PyType.HEAP) != 0) {
            visitor.visit(object.type);
        }
    }

    /// Gives the attribute values of an object: the slots of its class, those of the base and so on, then the others.
    ///
    /// Compare CPython Objects/typeobject.c `subtype_dealloc`, `subtype_traverse`.
    public static void traverseAttributes(PyObject object, Visitor visitor) {
        Object known = object.extra;
        if (known instanceof Object[] values) {
            traverseValues(object.type, values, visitor);
        } else if (known instanceof Extra extra) {
            if (extra.values != null) {
                traverseValues(object.type, extra.values, visitor);
            }
            visitor.visit(extra.dict);
        }
    }

    private static void traverseValues(PyType type, @Nullable Object[] values, Visitor visitor) {
        int slots = type.slotCount;
        if (slots > 0) {
            traverseSlots(type, values, visitor);
        }
        visitAttributes(values, slots + 1, visitor);
    }

    /// The strategy of a JVM without the memory module: nothing is tracked.
    private static final class NoTracker extends ReferenceTracker {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public boolean counts() {
            return false;
        }

        @Override
        public void incref(PyObject object) {}

        @Override
        public void decref(PyObject object) {}

        @Override
        public void drop(ThreadState ts, PyObject object) {}

        @Override
        public void release(ThreadState ts, int mark) {}

        @Override
        public void allocated(ThreadState ts, PyObject object) {}
    }
}
