package dev.vertebra.gc;

import dev.vertebra.objectmodel.PyObject;
import java.lang.ref.WeakReference;

/// Hangs on an object that has a finaliser and is finalised by the JVM together with it, which brings both back until
/// the finaliser has run.
///
/// The only class that overrides `Object.finalize`: whatever else the JVM offers (cleaners, reference queues) has to be
/// kept apart from the object, and a finaliser needs the object.
final class Sentinel {
    private final PyObject owner;
    private final Watch watch;

    /// Tells whether the JVM has found a sentinel dead; does not keep it alive.
    static final class Watch extends WeakReference<Sentinel> {
        private final HostMemory memory;
        private final long number;

        private Watch(Sentinel sentinel, HostMemory memory, long number) {
            super(sentinel);
            this.memory = memory;
            this.number = number;
        }
    }

    /// Makes the sentinel of an object.
    ///
    /// @param number increases with each sentinel
    Sentinel(HostMemory memory, PyObject owner, long number) {
        this.owner = owner;
        this.watch = new Watch(this, memory, number);
    }

    Watch watch() {
        return watch;
    }

    @Override
    @SuppressWarnings({"removal", "Finalize", "Finalizer"})
    protected void finalize() {
        watch.memory.unreachable(watch, watch.number, owner);
    }
}
