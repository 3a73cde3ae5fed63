package dev.vertebra.natives.process;

import dev.vertebra.objectmodel.ThreadState;

/// Whether a program has changed what the system keeps for each of its threads: processors, niceness, scheduling.
///
/// A new thread gets these from the one that makes it. As long as nobody has changed them all threads are alike, and
/// one that has done its work can do the next.
public final class ThreadTraits {
    private volatile boolean alike = true;

    private ThreadTraits() {}

    /// Those of the threads of a runtime.
    public static ThreadTraits of(ThreadState ts) {
        return ts.interpreter().extension(ThreadTraits.class, ThreadTraits::new);
    }

    /// Whether all threads have what the process began with.
    public boolean areAlike() {
        return alike;
    }

    /// Says that a thread is about to change.
    public void change() {
        alike = false;
    }
}
