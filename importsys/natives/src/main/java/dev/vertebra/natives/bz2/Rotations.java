package dev.vertebra.natives.bz2;

import java.util.Arrays;

/// Sorts the rotations of a block: the Burrows-Wheeler transform.
///
/// The block is turned to its least rotation, because the suffixes of that have the order of its rotations; those are
/// sorted by induction (Nong, Zhang and Chan, "Linear suffix array construction by almost pure induced-sorting", 2009).
final class Rotations {
    private Rotations() {}

    /// The places where the rotations begin, in order.
    static int[] sorted(byte[] block, int size) {
        int start = least(block, size);
        int[] text = new int[size];
        for (int i = 0; i < size; i++) {
            int at = start + i;
            text[i] = block[at < size ? at : at - size] & 0xFF;
        }
        int[] order = suffixes(text, 255);
        for (int i = 0; i < size; i++) {
            int at = order[i] + start;
            order[i] = at < size ? at : at - size;
        }
        return order;
    }

    /// Where the least rotation begins.
    private static int least(byte[] b, int size) {
        int i = 0;
        int j = 1;
        int k = 0;
        while (i < size && j < size && k < size) {
            int x = i + k < size ? i + k : i + k - size;
            int y = j + k < size ? j + k : j + k - size;
            int difference = (b[x] & 0xFF) - (b[y] & 0xFF);
            if (difference == 0) {
                k++;
                continue;
            }
            if (difference > 0) {
                i += k + 1;
            } else {
                j += k + 1;
            }
            if (i == j) {
                j++;
            }
            k = 0;
        }
        return Math.min(i, j);
    }

    /// The suffixes of a text in order.
    private static int[] suffixes(int[] s, int upper) {
        int n = s.length;
        if (n <= 1) {
            return new int[n];
        }
        boolean[] small = new boolean[n];
        for (int i = n - 2; i >= 0; i--) {
            small[i] = s[i] == s[i + 1] ? small[i + 1] : s[i] < s[i + 1];
        }
        int[] largeStart = new int[upper + 2];
        int[] smallStart = new int[upper + 2];
        for (int i = 0; i < n; i++) {
            if (small[i]) {
                largeStart[s[i] + 1]++;
            } else {
                smallStart[s[i]]++;
            }
        }
        for (int i = 0; i <= upper; i++) {
            smallStart[i] += largeStart[i];
            largeStart[i + 1] += smallStart[i];
        }
        int[] place = new int[n + 1];
        Arrays.fill(place, -1);
        int count = 0;
        for (int i = 1; i < n; i++) {
            if (!small[i - 1] && small[i]) {
                place[i] = count++;
            }
        }
        int[] marks = new int[count];
        for (int i = 1, m = 0; i < n; i++) {
            if (!small[i - 1] && small[i]) {
                marks[m++] = i;
            }
        }
        int[] order = new int[n];
        induce(s, small, smallStart, largeStart, marks, order);
        if (count > 0) {
            int[] sortedMarks = sortMarks(s, order, place, marks, count);
            induce(s, small, smallStart, largeStart, sortedMarks, order);
        }
        return order;
    }

    /// Sorts the marked suffixes by what stands between the marks, and then, if some of that is equal, by recursion.
    private static int[] sortMarks(int[] s, int[] order, int[] place, int[] marks, int count) {
        int n = s.length;
        int[] sorted = new int[count];
        int at = 0;
        for (int each : order) {
            if (place[each] >= 0) {
                sorted[at++] = each;
            }
        }
        int[] names = new int[count];
        int name = 0;
        names[place[sorted[0]]] = 0;
        for (int i = 1; i < count; i++) {
            int left = sorted[i - 1];
            int right = sorted[i];
            int leftEnd = place[left] + 1 < count ? marks[place[left] + 1] : n;
            int rightEnd = place[right] + 1 < count ? marks[place[right] + 1] : n;
            if (!isSame(s, left, leftEnd, right, rightEnd)) {
                name++;
            }
            names[place[right]] = name;
        }
        int[] recursed = suffixes(names, name);
        for (int i = 0; i < count; i++) {
            sorted[i] = marks[recursed[i]];
        }
        return sorted;
    }

    /// Whether the texts from one mark to the next, that included, are the same.
    private static boolean isSame(int[] s, int left, int leftEnd, int right, int rightEnd) {
        if (leftEnd - left != rightEnd - right || leftEnd == s.length || rightEnd == s.length) {
            return false;
        }
        for (int i = 0; i <= leftEnd - left; i++) {
            if (s[left + i] != s[right + i]) {
                return false;
            }
        }
        return true;
    }

    private static void induce(int[] s, boolean[] small, int[] smallStart, int[] largeStart, int[] marks, int[] order) {
        int n = s.length;
        Arrays.fill(order, -1);
        int[] next = smallStart.clone();
        for (int each : marks) {
            order[next[s[each]]++] = each;
        }
        System.arraycopy(largeStart, 0, next, 0, next.length);
        order[next[s[n - 1]]++] = n - 1;
        for (int i = 0; i < n; i++) {
            int v = order[i];
            if (v >= 1 && !small[v - 1]) {
                order[next[s[v - 1]]++] = v - 1;
            }
        }
        System.arraycopy(largeStart, 0, next, 0, next.length);
        for (int i = n - 1; i >= 0; i--) {
            int v = order[i];
            if (v >= 1 && small[v - 1]) {
                order[--next[s[v - 1] + 1]] = v - 1;
            }
        }
    }
}
