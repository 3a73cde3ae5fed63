package dev.vertebra.objectmodel;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// The counted place behind a [Handle]. It knows nothing of the handle, so that the JVM can find that one lost; then it
/// is run by the cleaner.
final class HandlePlace implements Runnable {
    private final Handles handles;
    private final String type;
    private final @Nullable Throwable madeAt;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable PyObject object;

    HandlePlace(Handles handles, PyObject object, @Nullable Throwable madeAt) {
        this.handles = handles;
        this.object = object;
        this.type = object.type.fullName();
        this.madeAt = madeAt;
    }

    @Nullable
    PyObject object() {
        return closed.get() ? null : object;
    }

    boolean isClosed() {
        return closed.get();
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            handles.closed(this);
        }
    }

    /// The runtime has ended.
    void end() {
        object = null;
    }

    /// Takes the object out; null if there is none any more.
    @Nullable
    PyObject take() {
        PyObject taken = object;
        object = null;
        return taken;
    }

    /// The place as a root: what it still counts, open or not.
    void visit(Visitor visitor) {
        visitor.visit(object);
    }

    @Override
    public void run() {
        if (closed.compareAndSet(false, true) && object != null) {
            try {
                handles.report(new HandleLeak(type, madeAt));
            } finally {
                handles.closed(this);
            }
        }
    }
}
