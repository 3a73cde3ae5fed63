package dev.vertebra.objectmodel;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The open [Handle]s of a runtime, and what becomes of those that are closed by threads without its lock.
///
/// Invariant: each place in [#places] holds one counted reference. Counts are changed under the runtime's lock only, so
/// a place that another thread closes waits in [#waiting].
public final class Handles {
    private final InterpreterState runtime;
    private final Set<HandlePlace> places = ConcurrentHashMap.newKeySet();
    private final Queue<HandlePlace> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Consumer<HandleLeak> listener;
    private volatile boolean ended;

    Handles(InterpreterState runtime) {
        this.runtime = runtime;
    }

    /// How many handles are open.
    public int count() {
        return places.size() - waiting.size();
    }

    /// Who hears of handles that are lost without being closed; before that, and after null, a warning goes to the
    /// [System.Logger] `dev.vertebra.handles`.
    ///
    /// It is called by the thread that finds them, without the runtime's lock, and must not touch Python objects.
    /// What it throws is ignored.
    public void onLeak(@Nullable Consumer<HandleLeak> heard) {
        listener = heard;
    }

    /// Lets go of what other threads have closed; for the interpreter, between instructions and between calls. The
    /// runtime's lock is held.
    public void letGo() {
        HandlePlace place;
        while ((place = waiting.poll()) != null) {
            drop(place);
        }
    }

    /// Ends all handles: the runtime has ended. The lock is held.
    public void end() {
        ended = true;
        letGo();
        for (HandlePlace place : places) {
            place.end();
        }
        places.clear();
    }

    void open(HandlePlace place) {
        if (ended) {
            throw new IllegalStateException("the runtime has ended");
        }
        Memory.incref(place.object());
        places.add(place);
    }

    void closed(HandlePlace place) {
        ThreadState ts = ThreadState.currentOrNull();
        if (ts != null && ts.interpreter() == runtime && ts.holdsLock()) {
            drop(place);
        } else if (!ended) {
            waiting.add(place);
            runtime.requestLook();
        }
    }

    private void drop(HandlePlace place) {
        if (places.remove(place)) {
            Memory.decref(place.take());
        }
    }

    void report(HandleLeak leak) {
        Memory.tracker().handleLeaked(leak);
        Consumer<HandleLeak> heard = listener;
        if (heard == null) {
            System.getLogger("dev.vertebra.handles").log(System.Logger.Level.WARNING, leak.toString(), leak.madeAt());
        } else {
            heard.accept(leak);
        }
    }

    void roots(Visitor visitor) {
        for (HandlePlace place : places) {
            place.visit(visitor);
        }
    }
}
