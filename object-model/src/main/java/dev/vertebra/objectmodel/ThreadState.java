package dev.vertebra.objectmodel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a thread of a runtime carries: its candidates, holds and depth, and the services that lower modules need from
/// an interpreter.
///
/// Every slot function takes it first. An interpreter extends it; on its own it is the default with which the object
/// model runs alone: no frames, no imports, warnings and unraisable errors to standard error. Used by its own thread
/// only.
public class ThreadState {
    static {
        Bootstrap.start();
    }

    private static final ThreadLocal<ThreadState> CURRENT = new ThreadLocal<>();

    /// Objects whose count fell to zero while Java code might use them; see [ReferenceTracker].
    public PyObject[] candidates = new PyObject[64];

    /// How many candidates there are.
    public int candidateCount;

    private boolean collectionWaits;

    /// What the memory strategy keeps for the thread.
    public @Nullable Object memoryState;

    /// The context (`contextvars`) that the thread is in, a counted place; null before the first use.
    public @Nullable PyObject context;

    /// How deep calls of Python code are nested.
    public int depth;

    /// The depth at which a RecursionError is raised.
    public int depthLimit = 1000;

    /// How deep natives are nested that may come to themselves again.
    public int nativeDepth;

    /// The containers whose representation is being made.
    public final ReprGuard reprGuard = new ReprGuard();

    /// CPython's 10,000, less the one that its evaluation loop takes.
    private static final int NATIVE_DEPTH_LIMIT = 9_999;

    private final InterpreterState interpreter;
    private final HoldNothing holdNothing = new HoldNothing();

    /// Makes the state of a thread.
    ///
    /// @param interpreter what all threads of the runtime share
    public ThreadState(InterpreterState interpreter) {
        this.interpreter = interpreter;
    }

    /// The state of the running thread, made for the object model alone if the thread has none.
    public static ThreadState current() {
        ThreadState ts = CURRENT.get();
        if (ts == null) {
            ts = new ThreadState(new InterpreterState());
            CURRENT.set(ts);
        }
        return ts;
    }

    /// The state of the running thread, or null if it runs no Python code.
    static @Nullable ThreadState currentOrNull() {
        return CURRENT.get();
    }

    /// Whether the thread holds the lock of its runtime, so that it may touch Python objects.
    protected boolean holdsLock() {
        return true;
    }

    /// Makes a state that of the running thread; null takes it away.
    public static void setCurrent(@Nullable ThreadState ts) {
        if (ts == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(ts);
        }
    }

    /// What all threads of the runtime share.
    public final InterpreterState interpreter() {
        return interpreter;
    }

    // --- memory

    /// Adds a candidate; for memory strategies.
    public final void addCandidate(PyObject object) {
        if (candidateCount == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * candidateCount);
        }
        candidates[candidateCount++] = object;
    }

    /// As a frame begins to run: opens a region of candidates for it. A collection that waits because a native runs
    /// waits no longer than until the first release point of that frame.
    ///
    /// @return where the region begins
    public final int openRegion() {
        int mark = candidateCount;
        if (collectionWaits) {
            collectionWaits = false;
            addCandidate(PyNone.NONE);
        }
        return mark;
    }

    /// For memory strategies: a collection is due and waits because a native runs ([ReferenceTracker#releaseWithin]).
    public final void letCollectionWait() {
        collectionWaits = true;
        if (candidateCount == 0 || candidates[candidateCount - 1] != PyNone.NONE) {
            addCandidate(PyNone.NONE);
        }
    }

    /// Where the region of the running frame begins among the candidates.
    public int region() {
        return 0;
    }

    /// Keeps an object alive until the hold is closed, while Python code may run.
    public final Hold hold(PyObject object) {
        return Memory.isCounted(object) ? new HoldOne(this, object) : holdNothing;
    }

    /// Keeps two objects alive until the hold is closed.
    public final Hold hold(PyObject a, PyObject b) {
        return Memory.isCounted(a) || Memory.isCounted(b) ? new HoldAll(this, a, b) : holdNothing;
    }

    /// Keeps three objects alive until the hold is closed.
    public final Hold hold(PyObject a, PyObject b, PyObject c) {
        return Memory.COUNTING ? new HoldAll(this, a, b, c) : holdNothing;
    }

    /// Keeps the elements of an array alive until the hold is closed; the array must not change in between. Null
    /// elements are ignored.
    public final Hold holdAll(@Nullable PyObject... objects) {
        return Memory.COUNTING ? new HoldAll(this, objects) : holdNothing;
    }

    /// Keeps the arguments of a call alive for which CPython makes a tuple and a dict.
    final Hold holdArguments(PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int total = count + (keywords == null ? 0 : keywords.size());
        for (int i = from; Memory.COUNTING && i < from + total; i++) {
            if (Memory.isCounted(args[i])) {
                return new HoldAll(this, Arrays.copyOfRange(args, from, from + total));
            }
        }
        return holdNothing;
    }

    /// Something kept alive while it is open.
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    private static final class HoldNothing implements Hold {
        @Override
        public void close() {}
    }

    private static final class HoldOne implements Hold {
        private final ThreadState ts;
        private final PyObject object;

        HoldOne(ThreadState ts, PyObject object) {
            this.ts = ts;
            this.object = object;
            Memory.incref(ts, object);
        }

        @Override
        public void close() {
            Memory.decref(ts, object);
        }
    }

    private static final class HoldAll implements Hold {
        private final ThreadState ts;
        private final @Nullable PyObject[] objects;

        HoldAll(ThreadState ts, @Nullable PyObject... objects) {
            this.ts = ts;
            this.objects = objects;
            for (PyObject object : objects) {
                Memory.incref(ts, object);
            }
        }

        @Override
        public void close() {
            for (PyObject object : objects) {
                Memory.decref(ts, object);
            }
        }
    }

    /// Forgets the values that frames have left behind in places that are not in use, so that the JVM can find them
    /// dead; for strategies that don't count.
    public void forgetLeftovers() {}

    // --- the end of an iteration

    private @Nullable PyBaseException stopIteration;

    /// Remembers the StopIteration that ended an iterator written in Python, and gives null, the mark of exhaustion.
    ///
    /// Its value is wanted by `yield from` and by a direct call of `__next__`.
    public final @Nullable PyObject endOfIteration(PyException stop) {
        stopIteration = stop.value();
        return null;
    }

    /// The StopIteration that ended the last iterator, or a new one if it ended without.
    public final PyException takeStopIteration() {
        PyBaseException stop = stopIteration;
        stopIteration = null;
        return stop == null || Memory.isDead(stop) ? Raise.stopIteration(PyNone.NONE) : new PyException(stop);
    }

    /// The value of the StopIteration that ended the last iterator; None if it ended without. It is forgotten.
    public final PyObject takeStopValue() {
        PyBaseException stop = stopIteration;
        stopIteration = null;
        PyObject value = stop == null || Memory.isDead(stop) ? null : stop.field("value");
        return value == null ? PyNone.NONE : value;
    }

    /// An iterator ended with a value and without an exception object: a generator that returned.
    public final @Nullable PyObject endOfIteration(PyObject value) {
        stopIteration = value == PyNone.NONE ? null : Raise.stopIteration(value).value();
        return null;
    }

    /// The StopIteration that ended the last iterator, or null if it ended without one.
    public final @Nullable PyBaseException pendingStopIteration() {
        return stopIteration;
    }

    /// Forgets what ended the last iterator.
    public final void clearStopIteration() {
        stopIteration = null;
    }

    // --- depth

    /// Goes one call of a native deeper that may come to itself again, through nested data or through Python code.
    /// Whatever the recursion limit, such calls may go as deep as CPython's on its stack. Compare CPython
    /// Include/cpython/pystate.h `Py_C_RECURSION_LIMIT`.
    ///
    /// @param where the end of the message: `" while pickling an object"`
    /// @throws PyException a RecursionError at the limit
    public final void enterNative(String where) {
        if (++nativeDepth > NATIVE_DEPTH_LIMIT) {
            nativeDepth--;
            throw tooDeep(where);
        }
    }

    /// Comes back from one call of such a native.
    public final void leaveNative() {
        nativeDepth--;
    }

    private static PyException tooDeep(String where) {
        return Raise.recursionError("maximum recursion depth exceeded" + where);
    }

    // --- what a host supplies

    /// The frame that runs, or null outside Python code.
    public @Nullable FrameView frame() {
        return null;
    }

    /// The exception being handled (`sys.exception()`), or null.
    public @Nullable PyBaseException handledException() {
        return null;
    }

    /// Imports a module by its dotted name and returns that module itself (not its top-level package).
    public PyObject importModule(String name) {
        throw Raise.raise(ExceptionTypes.ModuleNotFoundError, "No module named '%s'", name);
    }

    /// Whether `str()` of bytes and comparisons of bytes with text warn (option `-b`).
    public boolean warnsOfBytes() {
        return false;
    }

    /// Whether names of encodings and error handlers are looked up even where they don't matter: the development mode.
    public boolean checksCodecNames() {
        return false;
    }

    /// Issues a warning.
    ///
    /// @param category the warning class
    /// @param message the text
    /// @param stackLevel 1 for the running frame, 2 for its caller
    public void warn(PyType category, String message, int stackLevel) {
        System.err.println(category.name() + ": " + message);
    }

    /// Issues a warning about an object that was not closed.
    ///
    /// @param source the object, whose allocation `tracemalloc` may know
    public void warnUnclosed(String message, PyObject source) {
        warn(ExceptionTypes.ResourceWarning, message, 1);
    }

    /// Reports an exception that can't be raised: `sys.unraisablehook`.
    ///
    /// @param exception what happened
    /// @param message what was going on, without the object, or null for "Exception ignored in"
    /// @param object what it happened in, or null
    public void unraisable(PyException exception, @Nullable String message, @Nullable PyObject object) {
        System.err.println((message == null ? "Exception ignored in" : message) + ": " + exception.getMessage());
    }

    /// Tells audit hooks of an event.
    public void audit(String event, PyObject... arguments) {}

    /// Whether there are audit hooks, so that arguments for one are worth making.
    public boolean isAudited() {
        return false;
    }

    /// Runs something that may block, with the runtime's lock released.
    public <T> T blocking(Blocking<T> body) throws java.io.IOException {
        return body.run();
    }

    /// Whether the thread is ending its runtime: no other goes on.
    public boolean endsRuntime() {
        return false;
    }

    /// Runs something that waits for another thread, with the runtime's lock released. While the runtime ends, that
    /// thread goes on meanwhile, though others do not.
    public <T> T awaiting(ThreadState other, Blocking<T> body) throws java.io.IOException {
        return blocking(body);
    }

    /// Something that may block.
    ///
    /// @param <T> the result
    @FunctionalInterface
    public interface Blocking<T> {
        T run() throws java.io.IOException;
    }

    /// Looks at requests of other threads (signals, lock hand-over) from a long-running native.
    ///
    /// @throws PyException what a signal handler raised
    public void poll() {}
}
