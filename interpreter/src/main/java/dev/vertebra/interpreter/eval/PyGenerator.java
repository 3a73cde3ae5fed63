package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A frame that can be suspended: generator, coroutine or asynchronous generator.
///
/// A resume makes the frame the running one and goes on behind its `yield`; ten nanoseconds, no thread. Its handled
/// exceptions are its own. Language reference 6.2.9, 8.9; compare CPython Objects/genobject.c.
public final class PyGenerator extends PyObject {
    private static final PyStr CLOSE = PyStr.intern("close");
    private static final PyStr THROW = PyStr.intern("throw");

    private final PyFrame frame;
    PyObject name;
    PyObject qualname;
    private final HandledExceptions handled = new HandledExceptions();
    private boolean running;
    private boolean started;

    /// Whether it was closed before it began or outside of any `try`: it has ended, but its frame lives as long as it
    /// does.
    private boolean abandoned;

    /// For asynchronous generators: whether `asend`, `athrow` or `aclose` is under way.
    boolean asyncRunning;

    /// For asynchronous generators: whether it has been closed.
    boolean closed;

    /// For asynchronous generators: whether the hooks have been called.
    boolean hooked;

    /// For asynchronous generators: the finaliser hook, or null.
    @Nullable
    PyObject finaliser;

    /// For coroutines: where it was made, or None.
    @Nullable
    PyObject origin;

    private PyGenerator(PyType type, PyFrame frame) {
        super(type);
        this.frame = frame;
        this.name = frame.function.name();
        this.qualname = frame.function.qualname();
        frame.generator = this;
        bornPublished();
        frame.escaped = true;
        frame.mode = PyFrame.TO_JAVA;
    }

    /// The generator of a call whose arguments have been bound into a new frame, for Java code, which does not count.
    static PyObject of(PyThread ts, PyFrame frame) {
        PyGenerator made = counted(ts, frame);
        if (Memory.COUNTING) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    /// As [#of], for one that a counted slot will hold before any other code runs: it need not be a candidate.
    static PyGenerator counted(PyThread ts, PyFrame frame) {
        int flags = frame.unit.code.co_flags;
        FrameSetup.untilGenerator(ts, frame);
        PyType type = (flags & CodeFlags.COROUTINE) != 0
                ? GeneratorTypes.COROUTINE
                : (flags & CodeFlags.ASYNC_GENERATOR) != 0 ? GeneratorTypes.ASYNC_GENERATOR : GeneratorTypes.GENERATOR;
        PyGenerator made = new PyGenerator(type, frame);
        if (ts.coroutineOriginDepth > 0 && type == GeneratorTypes.COROUTINE) {
            PyObject origin = CoroutineOrigins.of(ts);
            made.origin = origin;
            Memory.incref(origin);
        }
        if (Memory.COUNTING) {
            Memory.tracker().born(ts, made);
        }
        return made;
    }

    PyFrame frame() {
        return frame;
    }

    boolean isFinished() {
        return frame.finished || abandoned;
    }

    boolean isRunning() {
        return running;
    }

    boolean hasStarted() {
        return started;
    }

    boolean isCoroutine() {
        return type() == GeneratorTypes.COROUTINE;
    }

    boolean isAsync() {
        return type() == GeneratorTypes.ASYNC_GENERATOR;
    }

    /// Whether `await` takes the object as it is: a coroutine, or a generator marked by `types.coroutine`.
    boolean isAwaitable() {
        return isCoroutine() || (frame.unit.code.co_flags & CodeFlags.ITERABLE_COROUTINE) != 0;
    }

    /// The iterator to which the suspended generator delegates by `yield from` or `await`, or null.
    @Nullable
    PyObject delegate() {
        if (isFinished() || running || !started) {
            return null;
        }
        int next = frame.resumeAt;
        boolean delegates = frame.unit.opcode(next) == Op.RESUME && (frame.unit.oparg(next) & 3) >= 2;
        return delegates ? frame.s[frame.sp - 1] : null;
    }

    private String kind() {
        return isCoroutine() ? "coroutine" : isAsync() ? "async generator" : "generator";
    }

    /// Goes on until the next `yield`.
    ///
    /// @param value what the `yield` gives; must be None at the first time
    /// @param thrown an exception to raise at the `yield` instead, or null
    /// @return what is yielded, or null if the generator has returned; then the thread knows the value
    @Nullable
    PyObject resume(PyThread ts, PyObject value, @Nullable PyException thrown) {
        if (running) {
            throw Raise.valueError("%s already executing", kind());
        }
        if (isFinished()) {
            if (isCoroutine()) {
                throw Raise.runtimeError("cannot reuse already awaited coroutine");
            }
            if (thrown != null) {
                throw thrown;
            }
            return ts.endOfIteration(PyNone.NONE);
        }
        if (!started && value != PyNone.NONE && thrown == null) {
            throw Raise.typeError("can't send non-None value to a just-started %s", kind());
        }
        return go(ts, value, thrown);
    }

    private @Nullable PyObject go(PyThread ts, PyObject value, @Nullable PyException thrown) {
        PyObject result = run(ts, value, thrown);
        if (suspends(ts)) {
            Memory.decref(ts, result);
            return result;
        }
        Memory.decref(ts, result);
        return ts.endOfIteration(result);
    }

    /// As [#resume] without an exception, for a frame that delegates.
    ///
    /// @return what is yielded, counted; null if the generator has returned: the thread has the value, counted
    @Nullable
    PyObject send(PyThread ts, PyObject value) {
        if (running || isFinished() || !started && value != PyNone.NONE) {
            resume(ts, value, null);
            return ts.returned(ts.takeStopValue());
        }
        PyObject result = run(ts, value, null);
        if (!suspends(ts)) {
            ts.returned = result;
            return null;
        }
        return result;
    }

    /// Runs the frame until it yields or returns.
    ///
    /// @return the value, counted
    private PyObject run(PyThread ts, PyObject value, @Nullable PyException thrown) {
        started = true;
        running = true;
        Memory.incref(ts, this);
        Memory.incref(ts, value);
        frame.s[frame.sp++] = value;
        handled.previous = ts.handled;
        ts.handled = handled;
        if (thrown != null) {
            // Only what the generator itself is handling counts. What was the context before may die of it, at once.
            int mark = ts.candidateCount;
            PyThread.chain(thrown, handled.exception());
            release(ts, mark);
        }
        try {
            Activation.start(ts, frame);
            return Activation.run(ts, frame, ExceptionEvents.thrown(ts, frame, thrown));
        } catch (PyException e) {
            end(ts);
            throw converted(e);
        } finally {
            running = false;
            ts.handled = handled.previous == null ? ts.handled : handled.previous;
            handled.previous = null;
        }
    }

    /// After the frame has run: leaves it if it has yielded, else ends the generator.
    ///
    /// @return whether it has yielded
    private boolean suspends(PyThread ts) {
        if (frame.unit.opcode(frame.lasti) != Op.YIELD_VALUE) {
            end(ts);
            return false;
        }
        if (frame.yieldJump >= 0) {
            frame.resumeAt = frame.yieldJump;
            frame.yieldJump = -1;
        }
        ts.frame = frame.back;
        frame.back = null;
        ts.depth--;
        release(ts, frame.mark);
        Memory.decref(ts, this);
        return true;
    }

    private void end(PyThread ts) {
        handled.clear(ts);
        frame.finish(ts);
        Memory.decref(ts, this);
    }

    /// A StopIteration must not look like the end of the generator. PEP 479.
    private PyException converted(PyException e) {
        boolean stop = e.matches(ExceptionTypes.StopIteration);
        boolean stopAsync = isAsync() && e.matches(ExceptionTypes.StopAsyncIteration);
        if (!stop && !stopAsync) {
            return e;
        }
        PyException error = Raise.runtimeError("%s raised %s", kind(), stop ? "StopIteration" : "StopAsyncIteration");
        error.value().setCause(e.value());
        error.value().setContext(e.value());
        return error.withContextKnown();
    }

    /// `throw()`: raises an exception at the `yield`, or in the delegate.
    @Nullable
    PyObject raise(PyThread ts, PyException exception) {
        return raise(ts, exception, true);
    }

    /// Raises an exception at the `yield`, or in the delegate.
    ///
    /// @param closing whether GeneratorExit closes the delegate instead of being raised in it
    @Nullable
    PyObject raise(PyThread ts, PyException exception, boolean closing) {
        PyObject delegate = delegate();
        if (delegate == null) {
            return resume(ts, PyNone.NONE, exception);
        }
        if (closing && exception.matches(ExceptionTypes.GeneratorExit)) {
            running = true;
            try (var held = ts.hold(this, delegate)) {
                closeDelegate(ts, delegate);
            } catch (PyException e) {
                running = false;
                return resume(ts, PyNone.NONE, e);
            } finally {
                running = false;
            }
            return resume(ts, PyNone.NONE, exception);
        }
        return raiseInDelegate(ts, delegate, exception);
    }

    private @Nullable PyObject raiseInDelegate(PyThread ts, PyObject delegate, PyException exception) {
        PyObject result;
        running = true;
        PyFrame caller = ts.frame;
        ts.clearStopIteration();
        try (var held = ts.hold(this, delegate)) {
            if (delegate instanceof PyGenerator inner) {
                // The frame is seen, but not what it handles. Compare CPython Objects/genobject.c `_gen_throw`.
                frame.back = caller;
                ts.frame = frame;
                result = inner.raise(ts, exception);
            } else {
                PyObject method = Attributes.getOrNull(ts, delegate, THROW);
                if (method == null) {
                    leaveDelegate(ts, caller);
                    return resume(ts, PyNone.NONE, exception);
                }
                result = Calls.call1(ts, method, exception.value());
            }
        } catch (PyException e) {
            leaveDelegate(ts, caller);
            if (e.matches(ExceptionTypes.StopIteration)) {
                PyObject value = e.value().field("value");
                return delegateReturned(ts, value == null ? PyNone.NONE : value);
            }
            return resume(ts, PyNone.NONE, e);
        } finally {
            leaveDelegate(ts, caller);
        }
        return result != null ? result : delegateReturned(ts, ts.takeStopValue());
    }

    private void leaveDelegate(PyThread ts, @Nullable PyFrame caller) {
        ts.frame = caller;
        running = false;
    }

    /// The delegate has returned: goes on behind the `yield from` with its value.
    private @Nullable PyObject delegateReturned(PyThread ts, PyObject value) {
        CodeUnit unit = frame.unit;
        int at = frame.resumeAt;
        // Behind RESUME stands the jump back to SEND, whose target is where the delegation ends.
        while (unit.opcode(at) != Op.JUMP_BACKWARD_NO_INTERRUPT) {
            at++;
        }
        int send = at + 1 - unit.oparg(at);
        frame.resumeAt = send + 2 + unit.oparg(send);
        return go(ts, value, null);
    }

    private static void closeDelegate(PyThread ts, PyObject delegate) {
        int mark = ts.candidateCount;
        if (delegate instanceof PyGenerator inner) {
            inner.close(ts);
        } else {
            callClose(ts, delegate);
        }
        // What dies of it dies before the generator itself is closed.
        release(ts, mark);
    }

    private static void release(PyThread ts, int mark) {
        if (Memory.COUNTING && ts.candidateCount > mark) {
            Memory.tracker().release(ts, mark);
        }
    }

    private static void callClose(PyThread ts, PyObject delegate) {
        PyObject method;
        try {
            method = Attributes.getOrNull(ts, delegate, CLOSE);
        } catch (PyException e) {
            // Nobody asked for it. Compare CPython Objects/genobject.c gen_close_iter.
            ts.unraisable(e, null, delegate);
            return;
        }
        if (method != null) {
            Calls.call0(ts, method);
        }
    }

    /// `close()`: raises GeneratorExit at the `yield` and expects the generator to end.
    ///
    /// @return the value that it returns
    PyObject close(PyThread ts) {
        if (isFinished()) {
            return PyNone.NONE;
        }
        if (!started) {
            started = true;
            abandoned = true;
            return PyNone.NONE;
        }
        if (!running && frame.unit.opcode(frame.resumeAt) == Op.RESUME && (frame.unit.oparg(frame.resumeAt) & 4) != 0) {
            // Outside of any `try` an exception would just end it. The function is held on until the generator dies.
            if (Memory.COUNTING && Memory.tracker().count(frame) <= 1) {
                handled.clear(ts);
                abandoned = true;
                frame.mark = ts.candidateCount;
                frame.clear(ts);
            } else {
                Memory.incref(this);
                end(ts);
            }
            return PyNone.NONE;
        }
        PyException exit = Raise.withArgs(ExceptionTypes.GeneratorExit);
        int mark = ts.candidateCount;
        PyObject yielded;
        try {
            yielded = raise(ts, exit);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.GeneratorExit) || e.matches(ExceptionTypes.StopIteration)) {
                return PyNone.NONE;
            }
            throw e;
        }
        if (yielded != null) {
            release(ts, mark);
            throw Raise.runtimeError("%s ignored GeneratorExit", kind());
        }
        return ts.takeStopValue();
    }

    /// Compare CPython Objects/genobject.c `gen_traverse`.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(finaliser);
        referents.visit(name);
        referents.visit(qualname);
        if (!frame.finished) {
            frame.showWithin(referents, !running || waitsForPython());
        }
        if (!running) {
            referents.visit(handled.exception());
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(name);
        visitor.visit(qualname);
        visitor.visit(finaliser);
        visitor.visit(origin);
        if (!frame.finished) {
            visitor.visit(frame);
            if (!running) {
                frame.traversePlaces(visitor);
            }
        }
        if (!running) {
            // While it runs, what it handles is among what the thread handles.
            visitor.visit(handled.exception());
        }
    }

    /// The places of the running frame while it waits for a Python function that it has called. Compare CPython
    /// Python/frame.c `_PyFrame_Traverse`: in a call of a native it does not know how far the stack reaches.
    @Override
    public void traverseActivation(Visitor visitor) {
        if (running && waitsForPython()) {
            frame.traversePlaces(visitor);
        }
    }

    private boolean waitsForPython() {
        for (PyFrame each = ((PyThread) ThreadState.current()).frame; each != null; each = each.back) {
            if (each.back == frame) {
                return each.mode != PyFrame.TO_JAVA;
            }
        }
        return false;
    }

    /// A frame that has not ended goes with its generator, unless somebody else holds the frame. Whether one does is
    /// asked before the generator lets go of it.
    @Override
    public void traverseForDeath(Visitor visitor) {
        boolean held = Memory.COUNTING && !frame.finished && Memory.tracker().count(frame) > 1;
        traverse(visitor);
        if (held) {
            frame.outlive();
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Compare CPython Objects/genobject.c `gen_dealloc`.
    @Override
    public boolean losesWeakReferencesFirst() {
        return true;
    }
}
