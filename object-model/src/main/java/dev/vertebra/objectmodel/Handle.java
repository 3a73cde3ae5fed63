package dev.vertebra.objectmodel;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/// A reference to a Python object in a Java field: counted, as a slot of an object is, until it is closed.
///
/// Java fields and variables aren't counted, so an object that only they hold dies under a strategy that counts. A host
/// that keeps an object from one call to the next keeps it by a handle:
///
/// ```java
/// Handle<PyObject> callback = Handle.of(ts, function);   // in Python's thread
/// …
/// Calls.call0(ts, callback.get());                       // later, in Python's thread
/// …
/// callback.close();                                      // in any thread
/// ```
///
/// **Threads.** A handle is made and its object is used by a thread that holds the runtime's lock. It may be passed
/// around between threads, and be asked and closed by any. A thread that holds the lock lets go of the reference at
/// once (the object dies at the next release point); from another thread that happens when the runtime next looks at
/// its requests.
///
/// **Forgetting.** A handle that is lost without being closed is a leak of the host. The JVM's collector finds it some
/// time later: then the reference is let go of and a [HandleLeak] reported, see [Handles#onLeak]. With
/// `-Dvertebra.handles=trace` each handle remembers where it was made.
///
/// When the runtime ends its handles end with it. Under a strategy that doesn't count a handle works the same; the JVM
/// keeps the object.
///
/// @param <T> the Java class of the object
public final class Handle<T extends PyObject> implements AutoCloseable {
    private static final boolean TRACING = "trace".equals(System.getProperty("vertebra.handles"));

    private final HandlePlace place;
    private final Cleaner.Cleanable cleanable;

    private Handle(HandlePlace place) {
        this.place = place;
        this.cleanable = Sweeper.CLEANER.register(this, place);
    }

    /// The thread that finds lost handles, started with the first handle.
    private static final class Sweeper {
        static final Cleaner CLEANER = Cleaner.create();
    }

    /// Keeps an object.
    ///
    /// @param ts the running thread, which holds the runtime's lock
    /// @throws IllegalStateException if the runtime has ended
    public static <T extends PyObject> Handle<T> of(ThreadState ts, T object) {
        Handles handles = ts.interpreter().handles();
        handles.letGo();
        HandlePlace place = new HandlePlace(handles, object, TRACING ? new Throwable("the handle was made") : null);
        handles.open(place);
        return new Handle<>(place);
    }

    /// The object.
    ///
    /// @throws IllegalStateException if the handle has been closed, or its runtime has ended
    @SuppressWarnings("unchecked")
    public T get() {
        @Nullable PyObject object = place.object();
        if (object == null) {
            throw new IllegalStateException(
                    place.isClosed() ? "the handle is closed" : "the runtime of the handle has ended");
        }
        // What was given to `of`.
        return (T) object;
    }

    /// Whether the handle still keeps its object.
    public boolean isOpen() {
        return place.object() != null;
    }

    /// Lets go of the object. Closing twice does nothing more.
    @Override
    public void close() {
        place.close();
        cleanable.clean();
    }

    @Override
    public String toString() {
        @Nullable PyObject object = place.object();
        return object == null ? "closed handle" : "handle of " + Labels.of(object);
    }
}
