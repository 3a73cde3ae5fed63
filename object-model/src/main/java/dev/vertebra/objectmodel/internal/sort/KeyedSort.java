package dev.vertebra.objectmodel.internal.sort;

import org.jspecify.annotations.Nullable;

/// A stable, adaptive merge sort of elements that a long each orders: a number itself, or the beginning of a string.
///
/// For elements whose comparisons Python can't see. The longs and the places of the elements lie in arrays of their
/// own, so that a comparison touches no object; where two longs are equal and don't say all, [#ties] does. Natural
/// runs are merged in the order of powersort; where there are hardly any, the longs are distributed byte by byte, which
/// compares nothing. Compare `MergeSort`, which asks `__lt__` just as CPython does.
public final class KeyedSort {
    private static final int SHORT_RUN = 24;

    /// After so many elements of one run in a row the end of the row is looked for by halves.
    private static final int STREAK = 8;

    /// Fewer elements are not distributed.
    private static final int FEW = 256;

    /// Elements are distributed where runs, up or down, are shorter on average.
    private static final int SHORTEST = 16;

    /// Elements are also distributed where there are so many runs, times two for each byte: a byte costs less than to
    /// merge runs of twice the length.
    private static final int MANY = 4;

    private final long[] keys;
    private final int[] places;
    private final @Nullable Ties ties;
    private long[] spareKeys = {};
    private int[] sparePlaces = {};
    private final int[] starts = new int[85];
    private final int[] powers = new int[85];
    private int runs;

    /// The order of elements whose longs are equal.
    public abstract static class Ties {
        /// Whether the element that was at a place is less than another one.
        protected abstract boolean less(int place, int other);
    }

    private KeyedSort(long[] keys, @Nullable Ties ties) {
        this.keys = keys;
        this.ties = ties;
        places = new int[keys.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
    }

    /// The places of the elements in their order, or null if they are in order already.
    ///
    /// @param keys a long for each element; sorted too
    /// @param ties what orders elements with equal longs, or null if they are equal
    public static int @Nullable [] sort(long[] keys, @Nullable Ties ties) {
        if (isSorted(keys, ties)) {
            return null;
        }
        KeyedSort sort = new KeyedSort(keys, ties);
        if (keys.length >= FEW) {
            int turns = turns(keys);
            long differ = differ(keys);
            if (turns > keys.length / SHORTEST || turns > MANY << bytes(differ)) {
                sort.distribute(differ);
                sort.breakTies();
                return sort.places;
            }
        }
        sort.sort(0, keys.length);
        return sort.places;
    }

    private static int turns(long[] keys) {
        int turns = 0;
        boolean down = false;
        for (int i = 1; i < keys.length; i++) {
            boolean less = keys[i] < keys[i - 1];
            turns += less == down ? 0 : 1;
            down = less;
        }
        return turns;
    }

    /// The bits in which the longs differ.
    private static long differ(long[] keys) {
        long differ = 0;
        for (long key : keys) {
            differ |= key ^ keys[0];
        }
        return differ;
    }

    /// How many bytes of a long are not 0.
    private static int bytes(long bits) {
        int bytes = 0;
        for (long left = bits; left != 0; left >>>= Byte.SIZE) {
            bytes += (left & 0xFF) != 0 ? 1 : 0;
        }
        return bytes;
    }

    /// Distributes by each byte in which the longs differ, from the lowest on.
    ///
    /// @param differ the bits in which they differ
    private void distribute(long differ) {
        spareKeys = new long[keys.length];
        sparePlaces = new int[keys.length];
        boolean aside = false;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            if ((differ >>> shift & 0xFF) != 0) {
                if (aside) {
                    distribute(spareKeys, sparePlaces, keys, places, shift);
                } else {
                    distribute(keys, places, spareKeys, sparePlaces, shift);
                }
                aside = !aside;
            }
        }
        if (aside) {
            System.arraycopy(spareKeys, 0, keys, 0, keys.length);
            System.arraycopy(sparePlaces, 0, places, 0, places.length);
        }
    }

    private static void distribute(long[] from, int[] fromPlaces, long[] to, int[] toPlaces, int shift) {
        // The highest byte has the sign.
        int sign = shift == Long.SIZE - Byte.SIZE ? 0x80 : 0;
        int[] next = new int[256];
        for (long key : from) {
            next[(int) (key >>> shift) & 0xFF ^ sign]++;
        }
        int sum = 0;
        for (int i = 0; i < next.length; i++) {
            int count = next[i];
            next[i] = sum;
            sum += count;
        }
        for (int i = 0; i < from.length; i++) {
            long key = from[i];
            int at = next[(int) (key >>> shift) & 0xFF ^ sign]++;
            to[at] = key;
            toPlaces[at] = fromPlaces[i];
        }
    }

    private void breakTies() {
        if (ties == null) {
            return;
        }
        int from = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] != keys[from]) {
                if (i - from > 1) {
                    sort(from, i);
                }
                from = i;
            }
        }
    }

    private static boolean isSorted(long[] keys, @Nullable Ties ties) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] < keys[i - 1] || keys[i] == keys[i - 1] && ties != null && ties.less(i, i - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean less(long key, int place, long otherKey, int otherPlace) {
        return key < otherKey || key == otherKey && ties != null && ties.less(place, otherPlace);
    }

    private boolean lessAt(int i, int j) {
        return less(keys[i], places[i], keys[j], places[j]);
    }

    private void sort(int from, int to) {
        int size = to - from;
        if (spareKeys.length <= size / 2) {
            spareKeys = new long[size / 2 + 1];
            sparePlaces = new int[size / 2 + 1];
        }
        runs = 0;
        int low = from;
        while (low < to) {
            int end = run(low, to);
            int least = Math.min(to, low + SHORT_RUN);
            if (end < least) {
                insert(low, end, least);
                end = least;
            }
            if (runs > 0) {
                int start = starts[runs - 1];
                int power = Powersort.power(size, start - from, low - start, end - low);
                while (runs > 1 && powers[runs - 2] > power) {
                    mergeLast(low);
                }
                powers[runs - 1] = power;
            }
            starts[runs++] = low;
            low = end;
        }
        while (runs > 1) {
            mergeLast(to);
        }
    }

    /// The end of the run that begins at an index; a descending one, which has no equal elements, is reversed.
    private int run(int low, int limit) {
        int end = low + 1;
        if (end == limit) {
            return end;
        }
        if (lessAt(end, low)) {
            do {
                end++;
            } while (end < limit && lessAt(end, end - 1));
            reverse(low, end);
        } else {
            do {
                end++;
            } while (end < limit && !lessAt(end, end - 1));
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
        int from = firstGreater(keys, places, low, middle, keys[middle], places[middle]);
        if (from < middle) {
            int to = firstNotLess(keys, places, middle, end, keys[middle - 1], places[middle - 1]);
            if (middle - from <= to - middle) {
                mergeUp(from, middle, to);
            } else {
                mergeDown(from, middle, to);
            }
        }
    }

    /// The first index in a sorted range whose element is greater than another one.
    private int firstGreater(long[] keys, int[] places, int from, int to, long key, int place) {
        int low = from;
        int high = to;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (less(key, place, keys[at], places[at])) {
                high = at;
            } else {
                low = at + 1;
            }
        }
        return low;
    }

    /// The first index in a sorted range whose element is not less than another one.
    private int firstNotLess(long[] keys, int[] places, int from, int to, long key, int place) {
        int low = from;
        int high = to;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (less(keys[at], places[at], key, place)) {
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
        int streak = 0;
        while (a < n && b < to) {
            long left = spareKeys[a];
            long right = keys[b];
            if (less(right, places[b], left, sparePlaces[a])) {
                keys[dest] = right;
                places[dest++] = places[b++];
                streak = Math.max(streak, 0) + 1;
                if (streak == STREAK) {
                    int end = firstNotLess(keys, places, b, to, left, sparePlaces[a]);
                    System.arraycopy(keys, b, keys, dest, end - b);
                    System.arraycopy(places, b, places, dest, end - b);
                    dest += end - b;
                    b = end;
                    streak = 0;
                }
            } else {
                keys[dest] = left;
                places[dest++] = sparePlaces[a++];
                streak = Math.min(streak, 0) - 1;
                if (streak == -STREAK) {
                    int end = firstGreater(spareKeys, sparePlaces, a, n, right, places[b]);
                    System.arraycopy(spareKeys, a, keys, dest, end - a);
                    System.arraycopy(sparePlaces, a, places, dest, end - a);
                    dest += end - a;
                    a = end;
                    streak = 0;
                }
            }
        }
        System.arraycopy(spareKeys, a, keys, dest, n - a);
        System.arraycopy(sparePlaces, a, places, dest, n - a);
    }

    private void mergeDown(int from, int middle, int to) {
        int n = to - middle;
        System.arraycopy(keys, middle, spareKeys, 0, n);
        System.arraycopy(places, middle, sparePlaces, 0, n);
        int a = middle;
        int b = n;
        int dest = to;
        int streak = 0;
        while (a > from && b > 0) {
            long left = keys[a - 1];
            long right = spareKeys[b - 1];
            if (less(right, sparePlaces[b - 1], left, places[a - 1])) {
                keys[--dest] = left;
                places[dest] = places[--a];
                streak = Math.max(streak, 0) + 1;
                if (streak == STREAK) {
                    int start = firstGreater(keys, places, from, a, right, sparePlaces[b - 1]);
                    dest -= a - start;
                    System.arraycopy(keys, start, keys, dest, a - start);
                    System.arraycopy(places, start, places, dest, a - start);
                    a = start;
                    streak = 0;
                }
            } else {
                keys[--dest] = right;
                places[dest] = sparePlaces[--b];
                streak = Math.min(streak, 0) - 1;
                if (streak == -STREAK) {
                    int start = firstNotLess(spareKeys, sparePlaces, 0, b, left, places[a - 1]);
                    dest -= b - start;
                    System.arraycopy(spareKeys, start, keys, dest, b - start);
                    System.arraycopy(sparePlaces, start, places, dest, b - start);
                    b = start;
                    streak = 0;
                }
            }
        }
        System.arraycopy(spareKeys, 0, keys, from, b);
        System.arraycopy(sparePlaces, 0, places, from, b);
    }
}
