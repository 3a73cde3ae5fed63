package dev.vertebra.interpreter.threads;

import dev.vertebra.interpreter.eval.LegacyTracing;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeEndedError;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.natives.process.ThreadTraits;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// The threads that Python code has started in a runtime. Guarded by the runtime's lock.
public final class Threads {
    private final List<PyThreadHandle> running = new ArrayList<>();
    private final Carriers carriers;
    private long stackSize;

    /// The objects with attributes of a thread's own.
    private final Map<ThreadState, Set<PyThreadLocal>> locals = new WeakHashMap<>();

    private Threads(Carriers carriers) {
        this.carriers = carriers;
    }

    static Threads of(ThreadState ts) {
        ThreadTraits traits = ThreadTraits.of(ts);
        return ts.interpreter().extension(Threads.class, () -> new Threads(new Carriers(traits)));
    }

    /// Sets the size of the stack that new threads get at least.
    ///
    /// @return the one before
    long setStackSize(long bytes) {
        long before = stackSize;
        stackSize = bytes;
        return before;
    }

    int count() {
        return running.size();
    }

    /// Starts a thread that calls a function under the runtime's lock.
    void start(
            PyThread parent,
            PyThreadHandle handle,
            PyObject function,
            PyTuple args,
            @Nullable PyDict keywords,
            boolean daemon) {
        RuntimeState runtime = parent.runtime();
        if (runtime.isFinalising()) {
            throw Raise.raise(
                    ExceptionTypes.PythonFinalizationError, "can't create new thread at interpreter shutdown");
        }
        PyThread state = new PyThread(runtime);
        state.depthLimit = parent.depthLimit;
        handle.started(state.identifier(), daemon);
        Memory.incref(function);
        Memory.incref(args);
        Memory.incref(keywords);
        running.add(handle);
        PendingSignals.of(parent).masks().begin(parent, state, state.identifier());
        try {
            carriers.run(
                    "python-" + state.identifier(),
                    stackSize,
                    () -> run(runtime, state, handle, function, args, keywords));
        } catch (OutOfMemoryError e) {
            running.remove(handle);
            handle.ended();
            PendingSignals.of(parent).masks().end(state);
            Memory.drop(parent, function);
            Memory.drop(parent, args);
            Memory.drop(parent, keywords);
            throw Raise.runtimeError("can't start new thread");
        }
    }

    private void run(
            RuntimeState runtime,
            PyThread state,
            PyThreadHandle handle,
            PyObject function,
            PyTuple args,
            @Nullable PyDict keywords) {
        ThreadState.setCurrent(state);
        state.carriedBy(Thread.currentThread());
        try {
            runtime.lock().acquire(state);
            runtime.addThread(state);
            ThreadModule.guarded(
                    state, function, () -> Memory.drop(state, kept(Calls.call(state, function, args, keywords))));
            Memory.drop(state, function);
            Memory.drop(state, args);
            Memory.drop(state, keywords);
            forgetLocals(state);
            Memory.drop(state, state.context);
            if (Memory.COUNTING) {
                Memory.tracker().release(state, 0);
            }
        } catch (RuntimeEndedError e) {
            // Nothing of the thread's Python code is to run any more.
            return;
        } finally {
            runtime.removeThread(state);
            PendingSignals.of(state).masks().end(state);
            LegacyTracing.threadEnded(state, state);
            running.remove(handle);
            handle.ended();
            runtime.lock().release(state);
            ThreadState.setCurrent(null);
        }
    }

    /// An object has got attributes of a thread's own.
    void hasLocal(ThreadState thread, PyThreadLocal object) {
        locals.computeIfAbsent(thread, key -> Collections.newSetFromMap(new WeakHashMap<>()))
                .add(object);
    }

    /// A thread ends: what was its own goes.
    private void forgetLocals(ThreadState thread) {
        Set<PyThreadLocal> objects = locals.remove(thread);
        if (objects != null) {
            for (PyThreadLocal each : List.copyOf(objects)) {
                each.forget(thread);
            }
        }
    }

    /// The runtime is being ended, so that no other thread goes on: what was theirs goes, that of the youngest first.
    public static void abandonOthers(PyThread ts) {
        for (PyThread each : List.copyOf(ts.runtime().threads()).reversed()) {
            if (each != ts) {
                of(ts).forgetLocals(each);
                each.abandon(ts);
                Memory.tracker().release(ts, 0);
            }
        }
    }

    private static PyObject kept(PyObject result) {
        Memory.incref(result);
        return result;
    }

    /// Waits for the threads that are no daemons. What a signal handler raises meanwhile is reported and ends that.
    void joinAll(PyThread ts) {
        while (true) {
            PyThreadHandle next = null;
            for (PyThreadHandle each : running) {
                if (!each.isDaemon() && each.identifier() != ts.identifier()) {
                    next = each;
                }
            }
            if (next == null) {
                return;
            }
            try {
                next.await(ts, -1);
            } catch (PyException e) {
                ts.unraisable(e, null, null);
                return;
            } catch (IOException e) {
                throw new IllegalStateException("waiting for a thread does no input or output", e);
            }
        }
    }
}
