package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The locks of a runtime's imports: a recursive one per module being imported, and the global one.
///
/// A thread that would wait for a module whose importer waits, perhaps through others, for this thread gets a deadlock
/// error instead. Compare CPython Lib/importlib/_bootstrap.py `_ModuleLock`.
public final class ModuleLocks {
    /// The locks of the modules that threads import, as long as they do.
    private final Map<String, Lock> used = new HashMap<>();

    /// The locks that Python has seen, and may have still.
    private final Map<String, WeakReference<Lock>> shown = new HashMap<>();

    private final Map<ThreadState, Deque<Lock>> waiting = new IdentityHashMap<>();

    /// The thread that has the global import lock; null where none has.
    private @Nullable Thread globalOwner;

    private int globalCount;
    private int globalWaiting;

    /// A recursive lock. That of a module exists while a thread holds or wants it, or Python has it.
    public static final class Lock {
        final String name;

        @Nullable
        ThreadState owner;

        int count;
        int users;

        Lock(String name) {
            this.name = name;
        }
    }

    /// The lock of the module of a name, made if nobody has one.
    private Lock named(String name) {
        Lock lock = used.get(name);
        if (lock == null && !shown.isEmpty()) {
            WeakReference<Lock> known = shown.get(name);
            lock = known == null ? null : known.get();
        }
        return lock == null ? new Lock(name) : lock;
    }

    /// The lock of the module of a name, for Python, which may keep it.
    public synchronized Lock shown(String name) {
        Lock lock = named(name);
        shown.put(name, new WeakReference<>(lock));
        return lock;
    }

    /// Takes the lock of a module.
    ///
    /// @return the lock, to be given back
    /// @throws PyException a `_DeadlockError`
    public Lock acquire(ThreadState ts, PyStr name) {
        Lock lock;
        synchronized (this) {
            lock = named(name.value());
            if (lock.users++ == 0) {
                used.put(lock.name, lock);
            }
            if (tryTake(ts, lock)) {
                return lock;
            }
        }
        take(ts, lock);
        return lock;
    }

    /// Takes a lock.
    ///
    /// @throws PyException a `_DeadlockError`
    void acquire(ThreadState ts, Lock lock) {
        synchronized (this) {
            lock.users++;
            if (tryTake(ts, lock)) {
                return;
            }
        }
        take(ts, lock);
    }

    private void take(ThreadState ts, Lock lock) {
        boolean taken;
        try {
            taken = ts.blocking(() -> await(ts, lock));
        } catch (IOException e) {
            throw Raise.raise(dev.vertebra.objectmodel.ExceptionTypes.KeyboardInterrupt, "");
        }
        if (!taken) {
            throw Raise.raise(
                    ImportState.classes(ts).deadlockError, "deadlock detected by _ModuleLock('%s')", lock.name);
        }
    }

    private static boolean tryTake(ThreadState ts, Lock lock) {
        if (lock.count != 0 && lock.owner != ts) {
            return false;
        }
        lock.owner = ts;
        lock.count++;
        return true;
    }

    private synchronized boolean await(ThreadState ts, Lock lock) throws IOException {
        Deque<Lock> mine = waiting.computeIfAbsent(ts, key -> new ArrayDeque<>());
        mine.push(lock);
        try {
            while (!tryTake(ts, lock)) {
                if (deadlocked(ts, lock)) {
                    leave(lock);
                    return false;
                }
                wait();
            }
            return true;
        } catch (InterruptedException e) {
            leave(lock);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            mine.pop();
            if (mine.isEmpty()) {
                waiting.remove(ts);
            }
        }
    }

    /// Whether the chain of owners and what they wait for leads from a lock back to a thread.
    private boolean deadlocked(ThreadState ts, Lock lock) {
        Set<ThreadState> seen = new HashSet<>();
        List<ThreadState> next = new ArrayList<>();
        if (lock.owner != null) {
            next.add(lock.owner);
        }
        while (!next.isEmpty()) {
            ThreadState owner = next.removeLast();
            if (owner == ts) {
                return true;
            }
            Deque<Lock> wanted = seen.add(owner) ? waiting.get(owner) : null;
            for (Lock each : wanted == null ? List.<Lock>of() : wanted) {
                if (each.owner != null) {
                    next.add(each.owner);
                }
            }
        }
        return false;
    }

    private void leave(Lock lock) {
        if (--lock.users == 0) {
            used.remove(lock.name, lock);
        }
    }

    /// Gives a lock back.
    public synchronized void release(ThreadState ts, Lock lock) {
        if (lock.owner != ts) {
            throw Raise.runtimeError("cannot release un-acquired lock");
        }
        if (--lock.count == 0) {
            lock.owner = null;
            if (!waiting.isEmpty()) {
                notifyAll();
            }
        }
        leave(lock);
    }

    /// Waits until no other thread imports a module, unless that can't be.
    public void pass(ThreadState ts, PyStr name) {
        Lock lock;
        try {
            lock = acquire(ts, name);
        } catch (PyException e) {
            if (e.matches(ImportState.classes(ts).deadlockError)) {
                return;
            }
            throw e;
        }
        release(ts, lock);
    }

    /// Takes the global lock.
    public void acquireGlobal(ThreadState ts) {
        if (tryTakeGlobal()) {
            return;
        }
        try {
            ts.blocking(() -> {
                awaitGlobal();
                return true;
            });
        } catch (IOException e) {
            throw new IllegalStateException("waiting does no I/O", e);
        }
    }

    private synchronized boolean tryTakeGlobal() {
        Thread self = Thread.currentThread();
        if (globalOwner != null && globalOwner != self) {
            return false;
        }
        globalOwner = self;
        globalCount++;
        return true;
    }

    /// Waits for the global lock; an interrupt does not end that.
    private synchronized void awaitGlobal() {
        boolean interrupted = false;
        globalWaiting++;
        while (!tryTakeGlobal()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        globalWaiting--;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether a thread has the global lock.
    public synchronized boolean isGlobalTaken() {
        return globalOwner != null;
    }

    /// Gives the global lock back.
    public synchronized void releaseGlobal() {
        if (globalOwner != Thread.currentThread()) {
            throw Raise.runtimeError("not holding the import lock");
        }
        if (--globalCount == 0) {
            globalOwner = null;
            if (globalWaiting > 0) {
                notifyAll();
            }
        }
    }
}
