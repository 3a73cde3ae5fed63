package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.sort.Powersort;
import org.jspecify.annotations.Nullable;

/// A stable, adaptive merge sort: natural runs, merged in the order of powersort, with galloping.
///
/// Which elements are compared, and how often, is visible to Python through `__lt__`, so it is CPython's algorithm step
/// by step. [#keys] are compared; [#values], if there are any, are permuted with them. An exception of a comparison
/// leaves a permutation of the elements. Compare CPython Objects/listobject.c, Objects/listsort.txt.
abstract class MergeSort {
    private static final int LONGEST_SHORT_RUN = 64;
    private static final int GALLOP = 7;

    private final PyObject[] keys;
    private final PyObject @Nullable [] values;
    private final int size;

    /// The runs not merged yet: start, length and power of each.
    private final int[] starts = new int[85];

    private final int[] lengths = new int[85];
    private final int[] powers = new int[85];
    private int runs;

    /// How often one run must win before galloping is tried.
    private int minGallop = GALLOP;

    /// The copy of the shorter run while two are merged.
    private PyObject[] spareKeys = PyTuple.NO_OBJECTS;

    private PyObject @Nullable [] spareValues;

    // The state of a merge: where the next element goes, the next elements of both runs and what is left of them.
    private int dest;
    private int a;
    private int b;
    private int na;
    private int nb;

    MergeSort(PyObject[] keys, PyObject @Nullable [] values, int size) {
        this.keys = keys;
        this.values = values;
        this.size = size;
    }

    /// Whether `x < y`.
    abstract boolean less(PyObject x, PyObject y);

    /// Sorts the elements.
    final void sort() {
        int low = 0;
        int left = size;
        int minRun = minRun(size);
        while (left > 0) {
            int n = countRun(low, left);
            if (n < minRun) {
                int forced = Math.min(left, minRun);
                insertionSort(low, forced, n);
                n = forced;
            }
            foundRun(n);
            starts[runs] = low;
            lengths[runs++] = n;
            low += n;
            left -= n;
        }
        while (runs > 1) {
            int n = runs - 2;
            if (n > 0 && lengths[n - 1] < lengths[n + 1]) {
                n--;
            }
            mergeAt(n);
        }
    }

    private static int minRun(int n) {
        int rest = 0;
        int m = n;
        while (m >= LONGEST_SHORT_RUN) {
            rest |= m & 1;
            m >>= 1;
        }
        return m + rest;
    }

    // --- runs

    /// The length of the run at `low`, which is ascending afterwards.
    private int countRun(int low, int limit) {
        int n = 1;
        while (n < limit && !less(keys[low + n], keys[low + n - 1])) {
            n++;
        }
        if (n == limit) {
            return n;
        }
        if (n > 1) {
            if (less(keys[low], keys[low + n - 1])) {
                return n;
            }
            reverseAt(low, n);
        }
        n = descending(low, n + 1, limit);
        reverseAt(low, n);
        while (n < limit && !less(keys[low + n], keys[low + n - 1])) {
            n++;
        }
        return n;
    }

    /// Follows a descending run; equal neighbours in it are reversed, which the reversal of the whole undoes.
    private int descending(int low, int from, int limit) {
        int n = from;
        int equal = 0;
        for (; n < limit; n++) {
            if (less(keys[low + n], keys[low + n - 1])) {
                if (equal > 0) {
                    reverseAt(low + n - equal - 1, equal + 1);
                    equal = 0;
                }
            } else if (less(keys[low + n - 1], keys[low + n])) {
                break;
            } else {
                equal++;
            }
        }
        if (equal > 0) {
            reverseAt(low + n - equal - 1, equal + 1);
        }
        return n;
    }

    /// Sorts `n` elements of which the first `sorted` are sorted, by binary insertion.
    private void insertionSort(int low, int n, int sorted) {
        for (int i = Math.max(sorted, 1); i < n; i++) {
            PyObject pivot = keys[low + i];
            int left = 0;
            int right = i;
            while (left < right) {
                int middle = (left + right) >> 1;
                if (less(pivot, keys[low + middle])) {
                    right = middle;
                } else {
                    left = middle + 1;
                }
            }
            System.arraycopy(keys, low + left, keys, low + left + 1, i - left);
            keys[low + left] = pivot;
            if (values != null) {
                PyObject value = values[low + i];
                System.arraycopy(values, low + left, values, low + left + 1, i - left);
                values[low + left] = value;
            }
        }
    }

    private void foundRun(int n2) {
        if (runs == 0) {
            return;
        }
        int power = Powersort.power(size, starts[runs - 1], lengths[runs - 1], n2);
        while (runs > 1 && powers[runs - 2] > power) {
            mergeAt(runs - 2);
        }
        powers[runs - 1] = power;
    }

    // --- merging

    private void mergeAt(int i) {
        int startA = starts[i];
        int lengthA = lengths[i];
        int startB = starts[i + 1];
        int lengthB = lengths[i + 1];
        lengths[i] = lengthA + lengthB;
        if (i == runs - 3) {
            starts[i + 1] = starts[i + 2];
            lengths[i + 1] = lengths[i + 2];
            powers[i + 1] = powers[i + 2];
        }
        runs--;
        int k = gallopRight(keys[startB], keys, startA, lengthA, 0);
        startA += k;
        lengthA -= k;
        if (lengthA == 0) {
            return;
        }
        lengthB = gallopLeft(keys[startA + lengthA - 1], keys, startB, lengthB, lengthB - 1);
        if (lengthB <= 0) {
            return;
        }
        na = lengthA;
        nb = lengthB;
        if (lengthA <= lengthB) {
            mergeLow(startA, startB);
        } else {
            mergeHigh(startA, startB);
        }
    }

    private void makeSpare(int from, int n) {
        if (spareKeys.length < n) {
            spareKeys = new PyObject[n];
            spareValues = values == null ? null : new PyObject[n];
        }
        System.arraycopy(keys, from, spareKeys, 0, n);
        if (values != null && spareValues != null) {
            System.arraycopy(values, from, spareValues, 0, n);
        }
    }

    private void copyWithin(int from, int to, int n) {
        System.arraycopy(keys, from, keys, to, n);
        if (values != null) {
            System.arraycopy(values, from, values, to, n);
        }
    }

    private void copyFromSpare(int from, int to, int n) {
        System.arraycopy(spareKeys, from, keys, to, n);
        if (values != null && spareValues != null) {
            System.arraycopy(spareValues, from, values, to, n);
        }
    }

    /// Merges from the left: run A is copied out, and what is left of it is put back whatever happens.
    private void mergeLow(int startA, int startB) {
        makeSpare(startA, na);
        dest = startA;
        a = 0;
        b = startB;
        try {
            if (takeLowB() || na == 1 || mergeLowLoop()) {
                if (nb > 0 && na == 1) {
                    copyWithin(b, dest, nb);
                    dest += nb;
                }
            }
        } finally {
            if (na > 0) {
                copyFromSpare(a, dest, na);
            }
        }
    }

    /// Moves the next element of B; true if it was the last one.
    private boolean takeLowB() {
        copyWithin(b++, dest++, 1);
        return --nb == 0;
    }

    /// Moves the next element of A; true if one is left.
    private boolean takeLowA() {
        copyFromSpare(a++, dest++, 1);
        return --na == 1;
    }

    /// Merges until one run is used up, or one element of A is left; true always.
    private boolean mergeLowLoop() {
        int gallop = minGallop;
        for (; ; ) {
            int countA = 0;
            int countB = 0;
            do {
                if (less(keys[b], spareKeys[a])) {
                    countB++;
                    countA = 0;
                    if (takeLowB()) {
                        return true;
                    }
                } else {
                    countA++;
                    countB = 0;
                    if (takeLowA()) {
                        return true;
                    }
                }
            } while (countB < gallop && countA < gallop);
            gallop++;
            do {
                gallop -= gallop > 1 ? 1 : 0;
                minGallop = gallop;
                countA = gallopRight(keys[b], spareKeys, a, na, 0);
                if (countA > 0) {
                    copyFromSpare(a, dest, countA);
                    dest += countA;
                    a += countA;
                    na -= countA;
                    if (na <= 1) {
                        return true;
                    }
                }
                if (takeLowB()) {
                    return true;
                }
                countB = gallopLeft(spareKeys[a], keys, b, nb, 0);
                if (countB > 0) {
                    copyWithin(b, dest, countB);
                    dest += countB;
                    b += countB;
                    nb -= countB;
                    if (nb == 0) {
                        return true;
                    }
                }
                if (takeLowA()) {
                    return true;
                }
            } while (countA >= GALLOP || countB >= GALLOP);
            minGallop = ++gallop;
        }
    }

    /// Merges from the right: run B is copied out, and what is left of it is put back whatever happens.
    private void mergeHigh(int startA, int startB) {
        makeSpare(startB, nb);
        dest = startB + nb - 1;
        a = startA + na - 1;
        b = nb - 1;
        try {
            if (takeHighA() || nb == 1 || mergeHighLoop(startA)) {
                if (na > 0 && nb == 1) {
                    copyWithin(a - na + 1, dest - na + 1, na);
                    dest -= na;
                }
            }
        } finally {
            if (nb > 0) {
                copyFromSpare(0, dest - nb + 1, nb);
            }
        }
    }

    private boolean takeHighA() {
        copyWithin(a--, dest--, 1);
        return --na == 0;
    }

    private boolean takeHighB() {
        copyFromSpare(b--, dest--, 1);
        return --nb == 1;
    }

    private boolean mergeHighLoop(int startA) {
        int gallop = minGallop;
        for (; ; ) {
            int countA = 0;
            int countB = 0;
            do {
                if (less(spareKeys[b], keys[a])) {
                    countA++;
                    countB = 0;
                    if (takeHighA()) {
                        return true;
                    }
                } else {
                    countB++;
                    countA = 0;
                    if (takeHighB()) {
                        return true;
                    }
                }
            } while (countA < gallop && countB < gallop);
            gallop++;
            do {
                gallop -= gallop > 1 ? 1 : 0;
                minGallop = gallop;
                countA = na - gallopRight(spareKeys[b], keys, startA, na, na - 1);
                if (countA > 0) {
                    dest -= countA;
                    a -= countA;
                    copyWithin(a + 1, dest + 1, countA);
                    na -= countA;
                    if (na == 0) {
                        return true;
                    }
                }
                if (takeHighB()) {
                    return true;
                }
                countB = nb - gallopLeft(keys[a], spareKeys, 0, nb, nb - 1);
                if (countB > 0) {
                    dest -= countB;
                    b -= countB;
                    copyFromSpare(b + 1, dest + 1, countB);
                    nb -= countB;
                    if (nb <= 1) {
                        return true;
                    }
                }
                if (takeHighA()) {
                    return true;
                }
            } while (countA >= GALLOP || countB >= GALLOP);
            minGallop = ++gallop;
        }
    }

    // --- galloping

    /// How many of `n` sorted elements are less than the key, searched from a hint in doubling steps.
    private int gallopLeft(PyObject key, PyObject[] array, int start, int n, int hint) {
        int last = 0;
        int step = 1;
        int at = start + hint;
        if (less(array[at], key)) {
            int limit = n - hint;
            while (step < limit && less(array[at + step], key)) {
                last = step;
                step = (step << 1) + 1;
            }
            step = Math.min(step, limit) + hint;
            last += hint;
        } else {
            int limit = hint + 1;
            while (step < limit && !less(array[at - step], key)) {
                last = step;
                step = (step << 1) + 1;
            }
            int nearer = last;
            last = hint - Math.min(step, limit);
            step = hint - nearer;
        }
        last++;
        while (last < step) {
            int middle = last + ((step - last) >> 1);
            if (less(array[start + middle], key)) {
                last = middle + 1;
            } else {
                step = middle;
            }
        }
        return step;
    }

    /// How many of `n` sorted elements are not greater than the key, searched from a hint in doubling steps.
    private int gallopRight(PyObject key, PyObject[] array, int start, int n, int hint) {
        int last = 0;
        int step = 1;
        int at = start + hint;
        if (less(key, array[at])) {
            int limit = hint + 1;
            while (step < limit && less(key, array[at - step])) {
                last = step;
                step = (step << 1) + 1;
            }
            int nearer = last;
            last = hint - Math.min(step, limit);
            step = hint - nearer;
        } else {
            int limit = n - hint;
            while (step < limit && !less(key, array[at + step])) {
                last = step;
                step = (step << 1) + 1;
            }
            step = Math.min(step, limit) + hint;
            last += hint;
        }
        last++;
        while (last < step) {
            int middle = last + ((step - last) >> 1);
            if (less(key, array[start + middle])) {
                step = middle;
            } else {
                last = middle + 1;
            }
        }
        return step;
    }

    // --- reversal

    private void reverseAt(int from, int n) {
        reverse(keys, from, from + n);
        if (values != null) {
            reverse(values, from, from + n);
        }
    }

    /// Reverses a part of an array.
    static void reverse(PyObject[] array, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            PyObject element = array[i];
            array[i] = array[j];
            array[j] = element;
        }
    }
}
