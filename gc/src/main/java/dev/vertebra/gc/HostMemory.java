package dev.vertebra.gc;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// What the strategy `host` has to do for a runtime when the JVM has found objects dead: finalisers and callbacks.
///
/// Threads of the JVM find out and put the work into a queue; a thread of the runtime does it between two instructions.
/// What a collection on demand has found is done before it comes back, in CPython's order: callbacks of weak
/// references, the newest first, then finalisers, the oldest objects first. Compare CPython Python/gc.c
/// `gc_collect_main`.
final class HostMemory {
    /// How long a collection waits for the finalisers of the JVM, in milliseconds.
    private static final int PATIENCE = 2000;

    /// After how many new references those are forgotten whose weak references are gone.
    private static final int TIDY = 4096;

    private static final Comparator<Task> ORDER =
            Comparator.comparingInt(Task::kind).thenComparingLong(Task::order);

    private final InterpreterState runtime;
    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final Set<Sentinel.Watch> sentinels = ConcurrentHashMap.newKeySet();
    private final Queue<Task> work = new ConcurrentLinkedQueue<>();
    private long made;
    private int sinceTidied;
    private volatile boolean ended;

    /// Something to do.
    ///
    /// @param kind 0 for a callback, 1 for a finaliser
    /// @param order what is done first among its kind
    /// @param action what to do
    private record Task(int kind, long order, Runnable action) {}

    private HostMemory(InterpreterState runtime) {
        this.runtime = runtime;
    }

    static HostMemory of(ThreadState ts) {
        InterpreterState runtime = ts.interpreter();
        if (runtime.memoryState instanceof HostMemory known) {
            return known;
        }
        HostMemory made = new HostMemory(runtime);
        runtime.memoryState = made;
        return made;
    }

    /// Does what there is to do.
    static void look(ThreadState ts) {
        if (ts.interpreter().memoryState instanceof HostMemory memory && !memory.work.isEmpty()) {
            List<Task> tasks = new ArrayList<>();
            Task next;
            while ((next = memory.work.poll()) != null) {
                tasks.add(next);
            }
            tasks.sort(ORDER);
            tasks.forEach(task -> task.action().run());
        }
    }

    /// Asks the JVM for a collection and does what comes of it.
    static void collect(ThreadState ts) {
        ts.forgetLeftovers();
        System.gc();
        if (ts.interpreter().memoryState instanceof HostMemory memory) {
            memory.gather();
        }
        look(ts);
    }

    /// Finds what the JVM has found. References are cleared by the collection itself; finalisers run some time later.
    /// What the JVM's thread is just handing over is waited for.
    private synchronized void gather() {
        for (Watched each : watched) {
            if (each.get() == null) {
                found(each);
            }
        }
        List<Sentinel.Watch> dead = new ArrayList<>();
        for (Sentinel.Watch each : sentinels) {
            if (each.get() == null) {
                dead.add(each);
            }
        }
        if (!dead.isEmpty()) {
            await(dead);
        }
    }

    private synchronized void await(List<Sentinel.Watch> dead) {
        long end = System.nanoTime() + PATIENCE * 1_000_000L;
        try {
            while (dead.stream().anyMatch(sentinels::contains) && System.nanoTime() < end) {
                wait(PATIENCE / 20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The runtime has ended: what is found dead from now on is nobody's business.
    void end() {
        ended = true;
        work.clear();
        watched.clear();
        sentinels.clear();
    }

    // --- finalisers

    /// A sentinel for an object that has a finaliser.
    Sentinel sentinel(PyObject object) {
        Sentinel sentinel = new Sentinel(this, object, made++);
        sentinels.add(sentinel.watch());
        return sentinel;
    }

    /// An object with a finaliser was found dead; for a thread of the JVM.
    void unreachable(Sentinel.Watch watch, long number, PyObject object) {
        if (ended) {
            return;
        }
        work.add(new Task(1, number, () -> finalise(object)));
        synchronized (this) {
            sentinels.remove(watch);
            notifyAll();
        }
        runtime.requestLook();
    }

    private static void finalise(PyObject object) {
        SlotFunction finaliser = object.type().tp_finalize;
        if (finaliser != null && HostTracker.finalises(object)) {
            Death.runFinaliser(ThreadState.current(), finaliser, object);
        }
    }

    // --- callbacks

    /// A reference of the JVM for a weak reference with a callback.
    WeakReference<PyObject> watch(PyObject object, PyWeakReference reference) {
        if (++sinceTidied > TIDY) {
            sinceTidied = 0;
            watched.removeIf(each -> each.owner() == null);
        }
        Watched watching = new Watched(this, object, reference, made++);
        watched.add(watching);
        return watching;
    }

    /// The object of a reference was found dead; for any thread.
    synchronized void found(Watched reference) {
        if (watched.remove(reference)) {
            work.add(new Task(0, -reference.number(), () -> callBack(reference.owner())));
            runtime.requestLook();
        }
    }

    private static void callBack(@Nullable PyWeakReference reference) {
        PyObject callback = reference == null ? null : reference.takeCallback();
        if (reference != null && callback != null) {
            ThreadState ts = ThreadState.current();
            try {
                Calls.call1(ts, callback, reference);
            } catch (PyException e) {
                ts.unraisable(e, null, callback);
            }
        }
    }
}
