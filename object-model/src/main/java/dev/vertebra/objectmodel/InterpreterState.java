package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What the threads of one runtime share below the interpreter: whatever belongs to a static type but differs between
/// runtimes.
///
/// Several runtimes live in one JVM. Guarded by the runtime's lock.
public class InterpreterState {
    private final Map<PyType, SubclassList> staticSubclasses = new IdentityHashMap<>();
    private final InternTable interned = new InternTable();

    /// The weak references to static types and functions, which all runtimes share; see
    /// [ReferenceTracker#weakReferences].
    final Map<PyObject, @org.jspecify.annotations.Nullable Object> weakReferencesOfStatics = new IdentityHashMap<>();

    /// How many digits an int may have in decimal text; 0 is no limit (`sys.set_int_max_str_digits`).
    public int intMaxStringDigits = 4300;

    /// Whether text files opened without an encoding warn (`-X warn_default_encoding`).
    public boolean warnDefaultEncoding;

    /// Whether UTF-8 stands for the locale's encoding, whatever that is (`-X utf8`).
    public boolean utf8Mode;

    /// Whether code objects know columns and last lines (not with `-X no_debug_ranges`).
    public boolean debugRanges = true;

    /// What the memory strategy keeps for the runtime; its own business.
    public @org.jspecify.annotations.Nullable Object memoryState;

    /// Makes the state of a runtime.
    public InterpreterState() {}

    /// How many strings have been interned while the runtime runs and are alive.
    public final int internedCount() {
        return interned.size();
    }

    /// The strings interned while the runtime runs.
    final InternTable interned() {
        return interned;
    }

    /// The heap types of this runtime that have a static type as a direct base, in order of creation.
    final SubclassList staticSubclasses(PyType base) {
        return staticSubclasses.computeIfAbsent(base, key -> new SubclassList());
    }

    private final java.util.concurrent.ConcurrentHashMap<Class<?>, Object> extensions =
            new java.util.concurrent.ConcurrentHashMap<>();

    /// The same in an array, each object behind its class, in the order in which they were made: an import asks many
    /// times for one of the first. Replaced, not changed.
    private volatile Made made = new Made(new Object[0]);

    private static final class Made {
        final Object[] pairs;

        Made(Object[] pairs) {
            this.pairs = pairs;
        }
    }

    /// What a native module keeps for this runtime: one object of a class, made at first use.
    ///
    /// @param kind the class
    /// @param maker makes the object
    public final <T> T extension(Class<T> kind, java.util.function.Supplier<T> maker) {
        Object[] known = made.pairs;
        for (int i = 0; i < known.length; i += 2) {
            if (known[i] == kind) {
                @SuppressWarnings("unchecked") // It was cast when it was made.
                T found = (T) known[i + 1];
                return found;
            }
        }
        T extension = kind.cast(extensions.computeIfAbsent(kind, key -> maker.get()));
        remember(kind, extension);
        return extension;
    }

    private synchronized void remember(Class<?> kind, Object extension) {
        Object[] known = made.pairs;
        Object[] more = java.util.Arrays.copyOf(known, known.length + 2);
        more[known.length] = kind;
        more[known.length + 1] = extension;
        made = new Made(more);
    }

    private final List<PyObject> kept = new ArrayList<>();

    /// Keeps an object as long as the runtime lives: a class that a native module holds in a Java field.
    public final void keep(PyObject object) {
        Memory.incref(object);
        kept.add(object);
    }

    @SuppressWarnings("this-escape") // It is only stored.
    private final Handles handles = new Handles(this);

    /// The objects that Java fields of a host keep.
    public final Handles handles() {
        return handles;
    }

    /// Asks the running thread, if there is one, to [#look] soon: a handle was closed by a thread without the lock, or
    /// an object was found dead. May be called by any thread.
    public void requestLook() {}

    /// Does what other threads have asked for by [#requestLook]; for the interpreter, between instructions and between
    /// calls. The runtime's lock is held.
    public final void look(ThreadState ts) {
        handles.letGo();
        Memory.tracker().look(ts);
    }

    /// The threads that run Python code.
    public List<? extends ThreadState> threads() {
        return List.of();
    }

    /// Names every place outside Python objects that holds a counted reference for this runtime: its own fields, the
    /// frames and holds of its threads, what native modules keep in [#extension] if they are [Rooted].
    public void roots(Visitor visitor) {
        for (PyObject each : kept) {
            visitor.visit(each);
        }
        handles.roots(visitor);
        for (Object each : extensions.values()) {
            if (each instanceof Rooted rooted) {
                rooted.roots(visitor);
            }
        }
    }

    /// Lets what native modules keep do its work at the end of the program, in the order in which it was made.
    public final void programEnds(ThreadState ts) {
        Object[] known = made.pairs;
        for (int i = 1; i < known.length; i += 2) {
            if (known[i] instanceof AtEnd last) {
                last.programEnds(ts);
            }
        }
    }

    /// Something that a native module keeps for a runtime and that has work to do when the program ends, whether Python
    /// still has the module or not.
    public interface AtEnd {
        /// Does that work, while all modules are there.
        void programEnds(ThreadState ts);
    }

    /// Something that a native module keeps for a runtime and that holds counted references.
    public interface Rooted {
        /// Names each place that holds one.
        void roots(Visitor visitor);
    }
}
