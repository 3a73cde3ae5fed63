package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// A stable, adaptive merge sort of elements that a long each orders: a number itself, or the beginning of a string.
///
/// For elements whose comparisons Python can't see. The longs and the places of the elements lie in arrays of their
/// own, so that a comparison touches no object; where two longs are equal and don't say all, [#ties] does. Natural
/// runs are merged in the order of powersort. Compare [MergeSort], which asks `__lt__` just as CPython does.
final class KeyedSort {
    private static final int SHORT_RUN = 24;

    private final long[] keys;
    private final int[] places;
    private final @Nullable Ties ties;
    private final long[] spareKeys;
    private final int[] sparePlaces;
    private final int[] starts = new int[85];
    private final int[] powers = new int[85];
    private int runs;

    /// The order of elements whose longs are equal.
    abstract static class Ties {
        /// Whether the element that was at a place is less than another one.
        abstract boolean less(int place, int other);
    }

    private KeyedSort(long[] keys, @Nullable Ties ties) {
        this.keys = keys;
        this.ties = ties;
        places = new int[keys.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        spareKeys = new long[keys.length / 2 + 1];
        sparePlaces = new int[keys.length / 2 + 1];
    }

    /// The places of the elements in their order.
    ///
    /// @param keys a long for each element; sorted too
    /// @param ties what orders elements with equal longs, or null if they are equal
    static int[] sort(long[] keys, @Nullable Ties ties) {
        KeyedSort sort = new KeyedSort(keys, ties);
        sort.sort();
        return sort.places;
    }

    private boolean less(long key, int place, long otherKey, int otherPlace) {
        return key < otherKey || key == otherKey && ties != null && ties.less(place, otherPlace);
    }

    private boolean lessAt(int i, int j) {
        return less(keys[i], places[i], keys[j], places[j]);
    }

    private void sort() {
        int size = keys.length;
        int low = 0;
        while (low < size) {
            int end = run(low);
            int least = Math.min(size, low + SHORT_RUN);
            if (end < least) {
                insert(low, end, least);
                end = least;
            }
            if (runs > 0) {
                int power = MergeSort.power(size, starts[runs - 1], low - starts[runs - 1], end - low);
                while (runs > 1 && powers[runs - 2] > power) {
                    mergeLast(low);
                }
                powers[runs - 1] = power;
            }
            starts[runs++] = low;
            low = end;
        }
        while (runs > 1) {
            mergeLast(size);
        }
    }

    /// The end of the run that begins at an index; a descending one, which has no equal elements, is reversed.
    private int run(int low) {
        int end = low + 1;
        if (end == keys.length) {
            return end;
        }
        if (lessAt(end, low)) {
            do {
                end++;
            } while (end < keys.length && lessAt(end, end - 1));
            reverse(low, end);
        } else {
            do {
                end++;
            } while (end < keys.length && !lessAt(end, end - 1));
        }
        return end;
    }

    private void reverse(int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            long key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
            int place = places[i];
            places[i] = places[j];
            places[j] = place;
        }
    }

    private void insert(int low, int sorted, int end) {
        for (int i = sorted; i < end; i++) {
            long key = keys[i];
            int place = places[i];
            int j = i;
            while (j > low && less(key, place, keys[j - 1], places[j - 1])) {
                keys[j] = keys[j - 1];
                places[j] = places[j - 1];
                j--;
            }
            keys[j] = key;
            places[j] = place;
        }
    }

    /// Merges the last two runs, of which the second ends at an index.
    private void mergeLast(int end) {
        int low = starts[runs - 2];
        int middle = starts[--runs];
        powers[runs - 1] = powers[runs];
        // What is in place already stays there: often nearly all.
        int from = firstGreater(low, middle, middle);
        if (from < middle) {
            int to = firstNotLess(middle, end, middle - 1);
            if (middle - from <= to - middle) {
                mergeUp(from, middle, to);
            } else {
                mergeDown(from, middle, to);
            }
        }
    }

    /// The first index in a sorted range whose element is greater than the one at another index.
    private int firstGreater(int from, int to, int index) {
        int low = from;
        int high = to;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (lessAt(index, at)) {
                high = at;
            } else {
                low = at + 1;
            }
        }
        return low;
    }

    /// The first index in a sorted range whose element is not less than the one at another index.
    private int firstNotLess(int from, int to, int index) {
        int low = from;
        int high = to;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (lessAt(at, index)) {
                low = at + 1;
            } else {
                high = at;
            }
        }
        return low;
    }

    private void mergeUp(int from, int middle, int to) {
        int n = middle - from;
        System.arraycopy(keys, from, spareKeys, 0, n);
        System.arraycopy(places, from, sparePlaces, 0, n);
        int a = 0;
        int b = middle;
        int dest = from;
        while (a < n && b < to) {
            long left = spareKeys[a];
            long right = keys[b];
            if (less(right, places[b], left, sparePlaces[a])) {
                keys[dest] = right;
                places[dest++] = places[b++];
            } else {
                keys[dest] = left;
                places[dest++] = sparePlaces[a++];
            }
        }
        System.arraycopy(spareKeys, a, keys, dest, n - a);
        System.arraycopy(sparePlaces, a, places, dest, n - a);
    }

    private void mergeDown(int from, int middle, int to) {
        int n = to - middle;
        System.arraycopy(keys, middle, spareKeys, 0, n);
        System.arraycopy(places, middle, sparePlaces, 0, n);
        int a = middle - 1;
        int b = n - 1;
        int dest = to - 1;
        while (a >= from && b >= 0) {
            long left = keys[a];
            long right = spareKeys[b];
            if (less(right, sparePlaces[b], left, places[a])) {
                keys[dest] = left;
                places[dest--] = places[a--];
            } else {
                keys[dest] = right;
                places[dest--] = sparePlaces[b--];
            }
        }
        System.arraycopy(spareKeys, 0, keys, from, b + 1);
        System.arraycopy(sparePlaces, 0, places, from, b + 1);
    }
}
