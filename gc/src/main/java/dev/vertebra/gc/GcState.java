package dev.vertebra.gc;

import dev.vertebra.objectmodel.InterpreterState;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;

/// What the module `gc` remembers for a runtime, whatever the memory strategy.
final class GcState implements InterpreterState.Rooted {
    /// `gc.DEBUG_STATS`: print statistics.
    static final int STATS = 1;

    /// `gc.DEBUG_COLLECTABLE`: print what is found.
    static final int COLLECTABLE = 2;

    /// `gc.DEBUG_SAVEALL`: put what is found into `gc.garbage` instead of ending it.
    static final int SAVE_ALL = 32;

    /// `gc.garbage`.
    final PyList garbage = new PyList();

    /// `gc.callbacks`.
    final PyList callbacks = new PyList();

    /// The debugging flags.
    int debug;

    /// Whether collections happen by themselves; under `host` it is only remembered.
    boolean enabled = true;

    /// The thresholds under `host`, where they have no effect.
    final int[] thresholds = {2000, 10, 10};

    /// How often each generation was collected on demand, under a strategy without a collector.
    final int[] collections = new int[Generations.COUNT];

    private GcState() {
        Memory.incref(garbage);
        Memory.incref(callbacks);
    }

    static GcState of(ThreadState ts) {
        return ts.interpreter().extension(GcState.class, GcState::new);
    }

    /// Where the strategy has no collector: asks the JVM, and tells those who listen.
    ///
    /// @return 0: the JVM does not say what it has found
    long collectByJvm(ThreadState ts, int generation) {
        Announcements announcements = new Announcements(ts);
        announcements.start(generation);
        collections[generation]++;
        HostMemory.collect(ts);
        announcements.stop(generation, 0);
        return 0;
    }

    boolean has(int flag) {
        return (debug & flag) != 0;
    }

    @Override
    public void roots(Visitor visitor) {
        visitor.visit(garbage);
        visitor.visit(callbacks);
    }
}
