package dev.vertebra.objectmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A memory strategy: told of every reference that Python can see, it decides when objects die.
///
/// **To write one.** Extend this class in a module of your own and name it there: `provides
/// dev.vertebra.objectmodel.ReferenceTracker with …` (on the class path: `META-INF/services`). All providers are made,
/// one is chosen for the life of the JVM when the first Python type is needed: by [MemoryStrategy#select], by
/// `-X memory=NAME` of the command line, by `-Dvertebra.memory=NAME`; `counting` if nobody says anything. So a
/// constructor must be public, take nothing, and touch no Python type. What a strategy keeps for a runtime belongs into
/// [InterpreterState#memoryState]: several runtimes live in one JVM, each under its own lock.
///
/// **Threads.** Every method but [#handleLeaked] is called by a thread that holds the lock of the runtime that the
/// objects belong to, so a runtime's objects need no synchronisation; immortal ones belong to all runtimes, and their
/// `refs` are not written. A strategy may start threads, but these must not touch Python objects.
///
/// **What may be called back.** The methods that tell of a reference ([#incref], [#share], [#decref], [#allocated],
/// [#born], [#takenApart], [#putTogether]) are called in the middle of native code, whose data may be half changed:
/// they must run no Python code, throw nothing and let nothing die; [#decref] puts off the death by
/// [ThreadState#addCandidate]. [#drop], [#release] and [#collectAtEnd] are called where any Python code may run: there
/// objects die, finalisers and callbacks run. A finaliser that raises is reported by [ThreadState#unraisable], never
/// thrown. The methods must be reentrant there: a finaliser makes and drops references itself.
///
/// **The word `refs`**, read by [#refs] and written by [#setRefs]. Negative: the object is not counted; [#IMMORTAL] for
/// leaves, static types and singletons, [#UNPUBLISHED] (with flags) for an object that no counted slot has held yet, so
/// that its own slots are not counted either. Otherwise the count stands from [#ONE] up and the flags below it. Because
/// the JVM owns the bytes, a wrong count can finalise early or late, but never corrupt.
///
/// **The life of an object** under a strategy that counts:
///
/// 1. It is made: `refs` is [#UNPUBLISHED]. If its class has a finaliser or its Java class holds resources,
///    [#allocated] is called, so that it can die without ever having been stored.
/// 2. A counted slot holds it for the first time: [#incref] publishes it, that is, gives it the count 1 and counts each
///    child that [Memory#traverse] names. From then on changes of its own slots are told.
/// 3. Counts rise and fall. One that falls to zero by [#decref] makes it a candidate, which the next [#release] looks
///    at; by [#drop] it dies at once.
/// 4. It dies: its finaliser (`type().tp_finalize`) runs if the flag [#FINALISED] is not set, which is set first, and
///    while it runs the object is held; it may be held by others afterwards and live on. Then [#clearWeakReferences],
///    after which it may live again too. Then the flag [#DEAD] is set, and each child that [Memory#traverseForDeath]
///    names loses a reference, in that order; of an object that was never published only [Memory#diedUnpublished] is
///    told. A chain of objects may be a million long: use a stack of your own.
///
/// A strategy that says [#countsPlainly] is told less: the barrier itself adds and takes off references, and calls
/// [#incref] for the first one, [#lost] and [#dropped] for the last.
///
/// To a strategy for which [#counts] is false references are not told; what is told nevertheless it may ignore.
///
/// The module `gc` of Python answers under a strategy that it does not know as it does under `host`, and its weak
/// references are cleared by [#clearWeakReferences].
///
/// Compare CPython Objects/object.c `_Py_Dealloc`, PEP 442.
public abstract class ReferenceTracker {
    /// The value of `refs` of an object that is never counted.
    public static final int IMMORTAL = 0x8000_0000;

    /// The bits of `refs` of an object that no counted slot has held yet.
    public static final int UNPUBLISHED = 0xC000_0000;

    /// One reference.
    public static final int ONE = 32;

    /// Flag: the object stands in a buffer of candidates.
    public static final int CANDIDATE = 1;

    /// Flag: the cycle collector knows the object, or has to know it as soon as it is published.
    public static final int TRACKED = 2;

    /// Flag: the finaliser has run.
    public static final int FINALISED = 4;

    /// Flag of an exact tuple, whose class has no finaliser: none of its elements is counted.
    public static final int ATOMS = FINALISED;

    /// Flag: the object has died; an operation on it is a defect of the runtime.
    public static final int DEAD = 8;

    /// Flag: a collector's mark.
    public static final int MARK = 16;

    /// All flags.
    public static final int FLAGS = ONE - 1;

    /// Makes a strategy.
    protected ReferenceTracker() {}

    /// Under [Memory#CHECKING]: remembers where an object dies, for the error that its use is.
    protected static void noteDeath(ThreadState ts, PyObject object) {
        Memory.noteDeath(ts, object);
    }

    /// The count and flags of an object.
    protected static int refs(PyObject object) {
        return object.refs;
    }

    /// Sets the count and flags of an object.
    protected static void setRefs(PyObject object, int refs) {
        object.refs = refs;
    }

    /// What [#setPlace] has set, 0 at first.
    protected static int place(PyObject object) {
        return object.place;
    }

    /// Notes where the strategy has put an object, in a place that nothing else uses.
    protected static void setPlace(PyObject object, int place) {
        object.place = place;
    }

    /// The name by which the strategy is chosen: `counting`. Called while strategies are being chosen, several times.
    public abstract String name();

    /// Whether the strategy wants to be told of references at all; asked once, right after the choice. If not, the
    /// runtime emits no barrier, and the JIT removes what is left of it.
    public abstract boolean counts();

    /// Whether a count only rises and falls by [#ONE] while the object is held. If so, the barrier does that itself
    /// and tells the strategy of an object's first reference ([#incref]) and its last ([#lost], [#dropped]): nearly
    /// all of what it would be told otherwise is neither. Asked once, right after the choice.
    public boolean countsPlainly() {
        return false;
    }

    /// A counted slot has let go of the object, which Java code may still be using. Where counts are plain, its
    /// count has fallen to zero; elsewhere nothing has been done yet.
    public void lost(PyObject object) {
        decref(object);
    }

    /// As [#lost(PyObject)], on the thread of a thread state that the caller knows.
    public void lost(ThreadState ts, PyObject object) {
        decref(ts, object);
    }

    /// A counted slot of a frame has let go of the object and no Java code uses it. Where counts are plain, its
    /// count has fallen to zero; elsewhere nothing has been done yet.
    public void dropped(ThreadState ts, PyObject object) {
        drop(ts, object);
    }

    /// As [#dropped(ThreadState,PyObject)], for a frame that is being left.
    ///
    /// @param region where the region of that frame begins among the candidates
    public void dropped(ThreadState ts, PyObject object, int region) {
        drop(ts, object, region);
    }

    /// A counted slot now holds the object: a field or element of a published object, a local or stack entry of a
    /// frame, a hold, a handle. An unpublished object is published: its children are counted.
    ///
    /// @param object any object, immortal ones included, for which there is nothing to do
    public abstract void incref(PyObject object);

    /// As [#incref(PyObject)], on the thread of a thread state that the caller knows.
    public void incref(ThreadState ts, PyObject object) {
        incref(object);
    }

    /// As [#incref(PyObject)], of an object that another counted slot holds at the same time.
    public void share(PyObject object) {
        incref(object);
    }

    /// A counted slot no longer holds the object, which Java code may still be using: at zero it becomes a candidate.
    ///
    /// A candidate is added once: the flag [#CANDIDATE] says that it stands in the buffer.
    ///
    /// @param object any object, also an unpublished one, for which there is nothing to do
    public abstract void decref(PyObject object);

    /// As [#decref(PyObject)], on the thread of a thread state that the caller knows.
    public void decref(ThreadState ts, PyObject object) {
        decref(object);
    }

    /// A counted slot of a frame no longer holds the object and no Java code does: at zero it dies now.
    ///
    /// If there are candidates in the region of the frame ([ThreadState#region]) already, it joins them instead:
    /// what was let go of first dies first, and the release point comes at the end of the same instruction.
    ///
    /// @param ts the running thread
    public abstract void drop(ThreadState ts, PyObject object);

    /// As [#drop(ThreadState,PyObject)], for a frame that is being left.
    ///
    /// @param region where the region of that frame begins among the candidates
    public void drop(ThreadState ts, PyObject object, int region) {
        drop(ts, object);
    }

    /// A release point: the candidates from `mark` up that are not counted die, oldest first; those that die or come to
    /// be candidates meanwhile too. Afterwards `ts.candidateCount` is `mark`.
    ///
    /// Called after an instruction that left candidates, before a frame is left, and at the end of a runtime. A
    /// collection of cycles that is due takes place here and nowhere else; what stands among the candidates below
    /// `mark` is in use and counts as a root.
    ///
    /// @param ts the running thread
    /// @param mark where the region of the running frame begins in the buffer of candidates
    public abstract void release(ThreadState ts, int mark);

    /// As [#release], in the middle of a native: candidates die, but a collection of cycles that is due waits for
    /// the next instruction of a frame, as CPython's does. Afterwards one candidate may be left that stands for it:
    /// None.
    ///
    /// @param ts the running thread
    /// @param mark what stands among the candidates below it stays there
    /// @return how many candidates there are now: the mark for the next time
    public int releaseWithin(ThreadState ts, int mark) {
        release(ts, mark);
        return mark;
    }

    /// An object was made whose class has a finaliser, or whose death has an effect (a file, a weak reference): it
    /// becomes a candidate, so that it dies even if it is never stored.
    ///
    /// @param ts the running thread
    /// @param object the object, which is unpublished, or a generator, whose slots are counted from the beginning
    public abstract void allocated(ThreadState ts, PyObject object);

    /// A container whose slots were counted from the beginning (a generator, a frame that has ended) is one of which
    /// the collector has to know: it was not published, so its children must not be counted again.
    public void born(PyObject object) {}

    /// As [#born(PyObject)], on the thread of a thread state that the caller knows.
    public void born(ThreadState ts, PyObject object) {
        born(object);
    }

    /// A published dict of which the collector did not have to know, because it held nothing that is counted, is given
    /// something that is.
    public void filled(PyDict dict) {}

    /// A tuple that only the caller holds is taken apart: the caller holds its elements from now on, and nothing holds
    /// the tuple.
    ///
    /// @param ts the running thread
    public void takenApart(ThreadState ts, PyObject tuple) {
        Memory.traverse(tuple, child -> {
            if (child != null) {
                incref(child);
            }
        });
        decref(tuple);
    }

    /// [#takenApart] and [#putTogether] at once, for an iterator that gives a new tuple in the place of the one that it
    /// alone holds: CPython fills the same one again.
    ///
    /// @param ts the running thread
    /// @return whether it was done; if not, nothing has happened
    public boolean takesPlace(ThreadState ts, PyTuple last, PyTuple next) {
        return false;
    }

    /// A new container is put together of objects that its maker holds, each as often as the container does: the maker
    /// holds the container from now on, and the container its children.
    ///
    /// @param ts the running thread
    public void putTogether(ThreadState ts, PyObject container) {
        incref(container);
        Memory.traverse(container, child -> {
            if (child != null) {
                decref(child);
            }
        });
    }

    /// The program of the command line is about to run. CPython's start-up leaves so many containers behind that its
    /// collector runs at once, which shows: constant tuples of atoms are no longer tracked.
    ///
    /// @param ts the main thread
    public void programStarts(ThreadState ts) {}

    /// Whether somebody could notice that what is left when a runtime ends dies: by a finaliser, by the callback of a
    /// weak reference, by having asked what is collected. Else nothing has to be looked for.
    ///
    /// @param ts the main thread
    /// @param apart objects whose finalisers do nothing more
    public boolean seesDeaths(ThreadState ts, List<PyObject> apart) {
        return true;
    }

    /// Collects cycles among all containers of the runtime that ends: once before its modules are ended and once after.
    ///
    /// @param ts the main thread
    /// @param again whether modules have been ended already: no callback is told of the collection
    /// @return how many objects were unreachable
    public long collectAtEnd(ThreadState ts, boolean again) {
        return 0;
    }

    /// The program of a runtime has ended; its modules still stand, and no other thread of it runs. A strategy may
    /// check its own work.
    ///
    /// @param ts the main thread
    /// @return what it found wrong, which fails the run, or null
    public @Nullable String audit(ThreadState ts) {
        return null;
    }

    /// The number of counted references, for `sys.getrefcount`; 4294967295 for what is not counted, 0 for what is not
    /// published. Asked under every strategy.
    public long count(PyObject object) {
        int refs = object.refs;
        return refs >= 0 ? refs / ONE : refs < UNPUBLISHED ? 4294967295L : 0;
    }

    /// A runtime has ended: no more of its code will run, and its handles are closed.
    ///
    /// @param ts the main thread
    public void ended(ThreadState ts) {}

    /// A thread of the runtime looks at what others have asked for by [InterpreterState#requestLook]: between two
    /// instructions, before a call from Java, and before the runtime ends. Any Python code may run here.
    ///
    /// @param ts the running thread
    public void look(ThreadState ts) {}

    /// A handle of a host was lost without being closed; its reference is let go of by [#decref] as usual.
    ///
    /// Unlike all others this method is called by a thread without the runtime's lock and must not touch Python
    /// objects.
    ///
    /// @param leak what was lost
    public void handleLeaked(HandleLeak leak) {}

    /// The first weak reference to an object, for `__weakref__`, or null. Asked under every strategy.
    public @Nullable PyObject firstWeakReference(PyObject object) {
        return weakReferences(object) instanceof WeakReferences references ? references.first() : null;
    }

    /// Hangs something on an object that the JVM finalises together with it: what finds out, for a strategy that
    /// doesn't count, that nobody can reach the object any more.
    protected static void setSentinel(PyObject object, Object sentinel) {
        Extra.of(object).sentinel = sentinel;
    }

    /// Clears the weak references to an object that is about to die and calls their callbacks, which may run any Python
    /// code and may hold the object again.
    ///
    /// @param ts the running thread
    protected static void clearWeakReferences(ThreadState ts, PyObject object) {
        if (weakReferences(object) instanceof WeakReferences references) {
            references.clear(ts, object);
        }
    }

    /// Keeps with an object what holds its weak references; null for none. A provider of weak references that are to be
    /// cleared by every strategy keeps a [WeakReferences].
    protected static void setWeakReferences(PyObject object, @Nullable Object list) {
        if (object.refs == IMMORTAL) {
            ThreadState.current().interpreter().weakReferencesOfStatics.put(object, list);
        } else {
            Extra.of(object).weakReferences = list;
        }
    }

    /// What [#setWeakReferences] keeps with an object, or null.
    protected static @Nullable Object weakReferences(PyObject object) {
        if (object.refs == IMMORTAL) {
            return ThreadState.current().interpreter().weakReferencesOfStatics.get(object);
        }
        return object.extra instanceof Extra extra ? extra.weakReferences : null;
    }
}
