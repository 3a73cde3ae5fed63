package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// Steps through an iterable from Java, opening a region of candidates for each step, so that what one step leaves
/// behind dies before the next.
///
/// Use it with `try`: the iterator is kept alive until the close. What Java code accumulates across steps must be held
/// ([ThreadState#hold]) or be stored in an object that is.
public final class Stepper implements AutoCloseable {
    private final ThreadState ts;
    private final PyObject iterator;
    private final SlotFunction next;
    private int mark;
    private final ThreadState.Hold held;

    private Stepper(ThreadState ts, PyObject iterator) {
        this.ts = ts;
        this.iterator = iterator;
        this.next = Iterate.nextSlot(iterator);
        this.held = ts.hold(iterator);
        this.mark = ts.candidateCount;
    }

    /// Starts stepping through an iterable.
    ///
    /// @throws PyException a TypeError if it is not iterable
    public static Stepper over(ThreadState ts, PyObject iterable) {
        return new Stepper(ts, Iterate.iter(ts, iterable));
    }

    /// Starts stepping through an iterator that there is already.
    public static Stepper ofIterator(ThreadState ts, PyObject iterator) {
        return new Stepper(ts, iterator);
    }

    /// The next element, or null when there is none. What the step before left behind has died by then.
    public @Nullable PyObject next() {
        release();
        return Iterate.next(ts, iterator, next);
    }

    /// Lets what the step has left behind so far, and nobody holds, die.
    public void release() {
        mark = release(ts, mark);
    }

    /// The same for a loop over places, which needs no iterator.
    ///
    /// @param mark how many candidates there were when the step began
    /// @return how many there are
    public static int release(ThreadState ts, int mark) {
        return ts.candidateCount > mark ? Memory.tracker().releaseWithin(ts, mark) : mark;
    }

    @Override
    public void close() {
        held.close();
    }
}
