package dev.vertebra.objectmodel;

import java.math.BigInteger;

/// The bounds of a slice as numbers: first clipped to 64 bits, then ([#adjust]) to the length of a sequence.
///
/// Compare CPython Objects/sliceobject.c `PySlice_Unpack`, `PySlice_AdjustIndices`.
public final class SliceIndices {
    private static final long MAX = Long.MAX_VALUE;

    /// The first index.
    public long start;

    /// The index at which the slice ends, not included.
    public long stop;

    /// The distance of one element to the next, not 0.
    public final long step;

    /// The number of elements, once adjusted.
    public int count;

    private SliceIndices(long start, long stop, long step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /// The bounds of a slice; `__index__` methods may run, so the length is to be asked for afterwards.
    ///
    /// @throws PyException a TypeError if a bound is neither None nor an integer, a ValueError if the step is
    ///     0
    public static SliceIndices of(ThreadState ts, PySlice slice) {
        long step = Arguments.sliceIndexOrNone(ts, PySlice.step(slice), 1);
        if (step == 0) {
            throw Raise.valueError("slice step cannot be zero");
        }
        step = Math.max(step, -MAX);
        long start = Arguments.sliceIndexOrNone(ts, PySlice.start(slice), step < 0 ? MAX : 0);
        long stop = Arguments.sliceIndexOrNone(ts, PySlice.stop(slice), step < 0 ? Long.MIN_VALUE : MAX);
        return new SliceIndices(start, stop, step);
    }

    /// The bounds of a slice of a sequence of that length.
    public static SliceIndices of(ThreadState ts, PySlice slice, int length) {
        return of(ts, slice).adjust(length);
    }

    /// Clips the bounds to a length and computes [#count].
    ///
    /// @return this
    public SliceIndices adjust(int length) {
        count = (int) clip(length);
        return this;
    }

    /// Clips the bounds to a length of any size.
    ///
    /// @return the number of elements
    long clip(long length) {
        start = clip(start, length);
        stop = clip(stop, length);
        if (step < 0) {
            return stop < start ? (start - stop - 1) / -step + 1 : 0;
        }
        return start < stop ? (stop - start - 1) / step + 1 : 0;
    }

    private long clip(long bound, long length) {
        if (bound < 0) {
            long counted = bound + length;
            return counted >= 0 ? counted : step < 0 ? -1 : 0;
        }
        return bound < length ? bound : step < 0 ? length - 1 : length;
    }

    /// `slice.indices(length)`, where any of the numbers may be of any size. Compare CPython Objects/sliceobject.c
    /// _PySlice_GetLongIndices.
    public static PyTuple ofAnySize(ThreadState ts, PySlice slice, PyObject lengthObject) {
        BigInteger length = Numbers.index(ts, lengthObject).big();
        if (length.signum() < 0) {
            throw Raise.valueError("length should not be negative");
        }
        BigInteger step = PySlice.step(slice) == PyNone.NONE ? BigInteger.ONE : bound(ts, PySlice.step(slice));
        if (step.signum() == 0) {
            throw Raise.valueError("slice step cannot be zero");
        }
        boolean down = step.signum() < 0;
        BigInteger lower = down ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = down ? length.subtract(BigInteger.ONE) : length;
        PyObject first = PySlice.start(slice);
        PyObject last = PySlice.stop(slice);
        BigInteger start = first == PyNone.NONE ? down ? upper : lower : clip(bound(ts, first), length, lower, upper);
        BigInteger stop = last == PyNone.NONE ? down ? lower : upper : clip(bound(ts, last), length, lower, upper);
        return PyTuple.of(PyInt.of(start), PyInt.of(stop), PyInt.of(step));
    }

    private static BigInteger bound(ThreadState ts, PyObject bound) {
        if (!(bound instanceof PyInt) && bound.type.nb_index == null) {
            throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.index(ts, bound).big();
    }

    private static BigInteger clip(BigInteger bound, BigInteger length, BigInteger lower, BigInteger upper) {
        return bound.signum() < 0 ? bound.add(length).max(lower) : bound.min(upper);
    }
}
