package dev.vertebra.interpreter.eval;

import dev.vertebra.interpreter.errors.Unraisable;
import dev.vertebra.interpreter.warnings.Warnings;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The state of a thread that runs Python code: the running frame, the handled exception, requests from other threads.
public final class PyThread extends ThreadState {
    private static final java.util.concurrent.atomic.AtomicLong NEXT =
            new java.util.concurrent.atomic.AtomicLong(0x7f11_0000_0740L);

    private final RuntimeState runtime;
    private final long identifier = NEXT.getAndAdd(0x1000);

    /// The running frame, or null.
    @Nullable
    PyFrame frame;

    /// The frame whose instruction failed; its stack pointer is up to date.
    private @Nullable PyFrame failed;

    /// What has ended all frames of an activation, until its Java code throws it.
    private @Nullable PyException unhandled;

    /// The frame that handles what `raise` has raised, until the loop is entered anew there.
    private @Nullable PyFrame handler;

    /// What is being handled.
    HandledExceptions handled = new HandledExceptions();

    /// Set when the thread has something to do between instructions: hand over the lock, run a signal handler, trace.
    volatile boolean breaker;

    /// Set when the thread is to tell [HotCode] which frame runs.
    volatile boolean sampled;

    /// How many frames a new coroutine remembers of where it was made.
    int coroutineOriginDepth;

    /// The hook of `sys.set_asyncgen_hooks` for generators that run for the first time, or null.
    @Nullable
    PyObject asyncGeneratorFirst;

    /// The hook for generators that go before they have ended, or null.
    @Nullable
    PyObject asyncGeneratorFinaliser;

    /// What the runtime monitors.
    public final Monitoring monitoring;

    /// How many callbacks of monitoring are running; while there are any, no events are reported.
    int tracing;

    /// The event whose callback is running, or -1.
    int event = -1;

    private @Nullable Thread carrier;

    /// The function of `sys.settrace`, or null.
    @Nullable
    PyObject traceFunction;

    /// The function of `sys.setprofile`, or null.
    @Nullable
    PyObject profileFunction;

    /// The state of a new thread of a runtime.
    public PyThread(RuntimeState runtime) {
        super(runtime);
        this.runtime = runtime;
        this.monitoring = runtime.monitoring();
        this.breaker = monitoring.isActive();
    }

    /// The runtime.
    public RuntimeState runtime() {
        return runtime;
    }

    /// Whether this is the thread that started the runtime.
    boolean isMain() {
        return runtime.main() == this;
    }

    /// The number by which Python knows the thread.
    public long identifier() {
        return identifier;
    }

    /// Names the places of the thread that hold counted references: running frames, exceptions being handled, hooks.
    void roots(dev.vertebra.objectmodel.Visitor visitor) {
        for (PyFrame each = frame; each != null; each = each.back) {
            if (each.generator == null) {
                visitor.visit(each);
            }
        }
        for (HandledExceptions level = handled; level != null; level = level.previous) {
            visitor.visit(level.exception());
        }
        visitor.visit(asyncGeneratorFirst);
        visitor.visit(asyncGeneratorFinaliser);
        visitor.visit(context);
        visitor.visit(traceFunction);
        visitor.visit(profileFunction);
    }

    @Override
    public void forgetLeftovers() {
        for (PyFrame each = frame; each != null; each = each.back) {
            each.forgetLeftovers();
        }
    }

    @Override
    protected boolean holdsLock() {
        return runtime.lock().isHeldBy(this);
    }

    @Override
    public int region() {
        PyFrame running = frame;
        return running == null ? 0 : running.mark;
    }

    // --- hooks of asynchronous generators

    /// The hook for asynchronous generators that run for the first time, or null.
    public @Nullable PyObject asyncGeneratorFirst() {
        return asyncGeneratorFirst;
    }

    /// Sets that hook; null takes it away.
    public void setAsyncGeneratorFirst(@Nullable PyObject hook) {
        PyObject before = asyncGeneratorFirst;
        Memory.incref(hook);
        asyncGeneratorFirst = hook;
        Memory.decref(before);
    }

    /// The hook for asynchronous generators that go before they have ended, or null.
    public @Nullable PyObject asyncGeneratorFinaliser() {
        return asyncGeneratorFinaliser;
    }

    /// Sets that hook; null takes it away.
    public void setAsyncGeneratorFinaliser(@Nullable PyObject hook) {
        PyObject before = asyncGeneratorFinaliser;
        Memory.incref(hook);
        asyncGeneratorFinaliser = hook;
        Memory.decref(before);
    }

    // --- for the evaluation loop

    /// Remembers where an exception left a frame.
    ///
    /// @param sp where its stack ends; negative if the frame knows
    void failed(PyFrame at, int sp) {
        failed = at;
        if (sp >= 0) {
            at.sp = sp;
        }
    }

    /// Whether the operands of the call that fails have moved into a frame that has ended: the result was refused.
    boolean operandsGone;

    /// How deep compiled code calls compiled code by a call of the JVM: beyond, the evaluation loop goes on in the
    /// callee, so that Python's depth is not bounded by the JVM's stack.
    static final int MOST_NESTED = 100;

    /// How many frames compiled code has entered from compiled code.
    int nested;

    /// What a frame that compiled code has entered, or a delegate, has returned, counted once.
    @Nullable
    PyObject returned;

    /// Remembers a value that a delegate has returned, and counts it.
    ///
    /// @return null, the mark of the end
    @Nullable
    PyObject returned(PyObject value) {
        Memory.incref(this, value);
        returned = value;
        return null;
    }

    /// Gives that once.
    PyObject takeReturned() {
        PyObject value = Objects.requireNonNull(returned);
        returned = null;
        return value;
    }

    /// Remembers the frame that handles what was raised; null if none does.
    void handler(@Nullable PyFrame frame) {
        handler = frame;
    }

    /// The frame that handles what was raised, or null; it is given once.
    @Nullable
    PyFrame takeHandler() {
        PyFrame frame = handler;
        handler = null;
        return frame;
    }

    /// Remembers an exception that has ended the frames of an activation.
    void unhandled(PyException e) {
        unhandled = e;
    }

    /// The exception that has ended the frames of an activation; it is given once.
    PyException takeUnhandled() {
        PyException e = Objects.requireNonNull(unhandled);
        unhandled = null;
        return e;
    }

    /// The frame that failed last.
    PyFrame running() {
        PyFrame at = failed;
        if (at == null) {
            throw new IllegalStateException("no frame has failed");
        }
        failed = null;
        return at;
    }

    /// Tells tracing of a frame that is left by an exception.
    void frameFailed(PyFrame left, PyException e) {
        if (left.reraisedAt >= 0) {
            left.lasti = left.reraisedAt;
        }
    }

    /// Does what other threads have asked for.
    ///
    /// @return true if the current instruction of the frame has become an instrumented one
    boolean handleBreaker(PyFrame at) {
        runtime.lock().handOver(this);
        tellWhere(at);
        runtime.look(this);
        runtime.signals().run(this);
        boolean instrumented = monitoring.entered(this, at);
        runtime.reserve.restore(this);
        return instrumented;
    }

    /// Answers a sample.
    private void tellWhere(@Nullable PyFrame at) {
        if (sampled && at != null) {
            sampled = false;
            runtime.hotCode().met(at);
        }
    }

    @Override
    public void poll() {
        if (breaker) {
            runtime.lock().handOver(this);
            breaker = monitoring.isActive();
            tellWhere(frame);
            runtime.look(this);
            runtime.signals().run(this);
            runtime.reserve.restore(this);
        }
    }

    // --- exceptions

    @Override
    public @Nullable PyBaseException handledException() {
        return handled.innermost();
    }

    /// Makes an exception the handled one and gives the one before, None for nothing; its reference goes to the caller.
    PyObject swapHandled(PyBaseException exception) {
        PyBaseException before = handled.swap(exception);
        return before == null ? PyNone.NONE : before;
    }

    /// Puts back the exception that was handled before.
    void popHandled(PyObject previous) {
        handled.restore(this, previous == PyNone.NONE ? null : (PyBaseException) previous);
    }

    /// Sets `__context__` of an exception that reaches its first frame to what is being handled.
    ///
    /// Compare CPython Python/errors.c `_PyErr_SetObject`.
    public void decideContext(PyException e) {
        if (e.contextKnown()) {
            return;
        }
        chain(e, handled.innermost());
    }

    /// Sets the context of an exception to one that is being handled.
    static void chain(PyException e, @Nullable PyBaseException context) {
        e.withContextKnown();
        PyBaseException value = e.value();
        if (context == null || context == value) {
            return;
        }
        breakCycle(context, value);
        value.setContext(context);
    }

    /// Takes the new exception out of the chain that is to become its context.
    private static void breakCycle(PyBaseException context, PyBaseException value) {
        PyBaseException each = context;
        PyBaseException slow = context;
        boolean step = false;
        while (each.context() != null) {
            if (each.context() == value) {
                each.setContext(null);
                return;
            }
            each = each.context();
            if (each == slow) {
                return;
            }
            if (step && slow.context() != null) {
                slow = slow.context();
            }
            step = !step;
        }
    }

    // --- what natives need

    @Override
    public @Nullable PyFrame frame() {
        return frame;
    }

    @Override
    public PyObject importModule(String name) {
        return runtime.importModule(this, name);
    }

    @Override
    public boolean warnsOfBytes() {
        return runtime.warnsOfBytes();
    }

    @Override
    public boolean checksCodecNames() {
        return runtime.isDeveloping();
    }

    @Override
    public void warn(PyType category, String message, int stackLevel) {
        Warnings.warn(this, category, message, stackLevel);
    }

    @Override
    public void warnUnclosed(String message, PyObject source) {
        Warnings.warn(this, PyStr.of(message), ExceptionTypes.ResourceWarning, 1, source, PyTuple.EMPTY);
    }

    @Override
    public void unraisable(PyException exception, @Nullable String message, @Nullable PyObject object) {
        PyFrame running = frame;
        if (exception.value().traceback() == null && running != null) {
            exception.value().setTraceback(PyTraceback.of(null, running));
        }
        Unraisable.report(this, exception, message, object);
    }

    @Override
    public void audit(String event, PyObject... arguments) {
        if (!runtime.auditHooks().isEmpty()) {
            runtime.auditHooks().tell(this, event, arguments);
        }
    }

    @Override
    public boolean isAudited() {
        return !runtime.auditHooks().isEmpty();
    }

    @Override
    public <T> T blocking(Blocking<T> body) throws IOException {
        int depthBefore = depth;
        runtime.lock().release(this);
        try {
            return body.run();
        } finally {
            runtime.lock().acquire(this);
            depth = depthBefore;
        }
    }

    @Override
    public boolean endsRuntime() {
        return runtime.isEndedBy(this);
    }

    @Override
    public <T> T awaiting(ThreadState other, Blocking<T> body) throws IOException {
        if (!endsRuntime()) {
            return blocking(body);
        }
        runtime.lock().await(other);
        try {
            return blocking(body);
        } finally {
            runtime.lock().await(null);
        }
    }

    // --- the end

    /// The Java thread that carries this one begins.
    public void carriedBy(Thread newCarrier) {
        carrier = newCarrier;
    }

    /// Ends the waiting of the thread, whose runtime has ended.
    void interrupt() {
        if (carrier != null) {
            carrier.interrupt();
        }
    }

    /// Lets go of what the thread keeps, but for its frames; it does not go on. Compare CPython Python/pystate.c
    /// `PyThreadState_Clear`.
    ///
    /// @param by the thread that ends the runtime
    public void abandon(PyThread by) {
        HandledExceptions lowest = handled;
        while (lowest.previous != null) {
            lowest = lowest.previous;
        }
        lowest.clear(by);
        LegacyTracing.threadEnded(this, by);
        // A finaliser may have the collector look at what the thread keeps.
        PyObject first = asyncGeneratorFirst;
        asyncGeneratorFirst = null;
        Memory.drop(by, first);
        PyObject finaliser = asyncGeneratorFinaliser;
        asyncGeneratorFinaliser = null;
        Memory.drop(by, finaliser);
        PyObject lastContext = context;
        context = null;
        Memory.drop(by, lastContext);
    }
}
