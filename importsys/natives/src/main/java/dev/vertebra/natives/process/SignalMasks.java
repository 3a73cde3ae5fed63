package dev.vertebra.natives.process;

import dev.vertebra.objectmodel.ThreadState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which signals the threads of a runtime hold back, which are held, and who waits for one.
///
/// A set of signals is a long, bit 0 for signal 1. The masks are the runtime's own: a JVM has threads besides Python's,
/// which hold nothing back, so that a mask of the system would only change which thread gets a signal. A signal to the
/// process is held if every Python thread holds it back. Nothing here calls out while it has its monitor.
public final class SignalMasks {
    /// A thread's mask.
    private static final class Mask {
        final long identifier;
        long blocked;
        long held;
        long awaited;

        Mask(long identifier, long blocked) {
            this.identifier = identifier;
            this.blocked = blocked;
        }
    }

    /// KILL and STOP, and the two that the C library keeps for itself.
    private static final long NEVER = bit(9) | bit(19) | bit(32) | bit(33);

    private final Map<ThreadState, Mask> threads = new HashMap<>();
    private long held;

    SignalMasks() {}

    /// The set with one signal.
    public static long bit(int number) {
        return 1L << (number - 1);
    }

    /// A thread begins, with the mask of the one that has started it.
    ///
    /// @param identifier the number by which Python knows it
    public synchronized void begin(@Nullable ThreadState parent, ThreadState thread, long identifier) {
        Mask from = parent == null ? null : threads.get(parent);
        threads.put(thread, new Mask(identifier, from == null ? 0 : from.blocked));
    }

    /// A thread ends; signals to it are lost.
    public synchronized void end(ThreadState thread) {
        threads.remove(thread);
    }

    /// The thread of an identifier, or null.
    public synchronized @Nullable ThreadState find(long identifier) {
        for (Map.Entry<ThreadState, Mask> each : threads.entrySet()) {
            if (each.getValue().identifier == identifier) {
                return each.getKey();
            }
        }
        return null;
    }

    private Mask mask(ThreadState thread) {
        return threads.computeIfAbsent(thread, key -> new Mask(0, 0));
    }

    /// The signals that a thread holds back.
    public synchronized long blocked(ThreadState thread) {
        return mask(thread).blocked;
    }

    /// The process was started with signals held back, which holds for all its threads.
    public synchronized void inherit(long set) {
        for (Mask each : threads.values()) {
            each.blocked |= set & ~NEVER;
        }
    }

    /// Says which signals a thread holds back.
    public synchronized void setBlocked(ThreadState thread, long set) {
        mask(thread).blocked = set & ~NEVER;
    }

    /// The signals that are held and would come to a thread.
    public synchronized long pending(ThreadState thread) {
        return held | mask(thread).held;
    }

    /// Takes the held signals that a thread no longer holds back.
    public synchronized long release(ThreadState thread) {
        Mask mask = mask(thread);
        long set = (held | mask.held) & ~mask.blocked;
        held &= ~set;
        mask.held &= ~set;
        return set;
    }

    /// Holds a signal if its time has not come.
    ///
    /// @param thread the thread that it is for, or null for the process
    /// @return whether it is held, and there is nothing to be done
    public synchronized boolean hold(int number, @Nullable ThreadState thread) {
        long bit = bit(number);
        if (thread != null) {
            Mask mask = mask(thread);
            if (((mask.blocked | mask.awaited) & bit) == 0) {
                return false;
            }
            mask.held |= bit;
        } else {
            if (!isHeldBack(bit)) {
                return false;
            }
            held |= bit;
        }
        notifyAll();
        return true;
    }

    private boolean isHeldBack(long bit) {
        boolean byAll = !threads.isEmpty();
        for (Mask each : threads.values()) {
            if ((each.awaited & bit) != 0) {
                return true;
            }
            byAll &= (each.blocked & bit) != 0;
        }
        return byAll;
    }

    /// Whether a signal is to be caught although the program has no handler: some thread holds it back or waits for it.
    synchronized boolean isCaught(int number) {
        for (Mask each : threads.values()) {
            if (((each.blocked | each.awaited) & bit(number)) != 0) {
                return true;
            }
        }
        return false;
    }

    /// A thread will wait for one of some signals, or no longer.
    public synchronized void setAwaited(ThreadState thread, long set) {
        mask(thread).awaited = set;
    }

    /// Waits for one of the signals of [#setAwaited] and takes it.
    public synchronized int await(ThreadState thread) {
        Mask mask = mask(thread);
        boolean interrupted = false;
        while (((held | mask.held) & mask.awaited) == 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        boolean own = (mask.held & mask.awaited) != 0;
        long bit = Long.lowestOneBit((own ? mask.held : held) & mask.awaited);
        if (own) {
            mask.held &= ~bit;
        } else {
            held &= ~bit;
        }
        return Long.numberOfTrailingZeros(bit) + 1;
    }
}
