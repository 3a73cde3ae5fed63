package dev.vertebra.gc;

import dev.vertebra.objectmodel.PyObject;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/// The JVM's part of a Python weak reference with a callback under `host`: tells the runtime when the object has been
/// found dead.
final class Watched extends WeakReference<PyObject> {
    private final HostMemory memory;
    private final WeakReference<PyWeakReference> owner;
    private final long number;

    /// Watches an object.
    ///
    /// @param number increases with each reference
    Watched(HostMemory memory, PyObject object, PyWeakReference owner, long number) {
        super(object, Watcher.QUEUE);
        this.memory = memory;
        this.owner = new WeakReference<>(owner);
        this.number = number;
    }

    long number() {
        return number;
    }

    /// The Python weak reference, or null if nobody holds that any more.
    @Nullable
    PyWeakReference owner() {
        return owner.get();
    }

    /// The thread that waits for the JVM, started with the first reference.
    private static final class Watcher {
        static final ReferenceQueue<PyObject> QUEUE = new ReferenceQueue<>();

        static {
            Thread.ofPlatform().daemon().name("python-weak-references").start(Watcher::watch);
        }

        private static void watch() {
            try {
                while (true) {
                    if (QUEUE.remove() instanceof Watched watched) {
                        watched.memory.found(watched);
                    }
                }
            } catch (InterruptedException e) {
                // Nobody interrupts it but to end it.
                Thread.currentThread().interrupt();
            }
        }
    }
}
