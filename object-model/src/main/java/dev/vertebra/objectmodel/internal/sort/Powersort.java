package dev.vertebra.objectmodel.internal.sort;

/// The order in which natural runs are merged. Compare CPython Objects/listsort.txt, "The Merge Strategy".
public final class Powersort {
    private Powersort() {}

    /// The depth of the boundary between two runs in the tree of merges.
    public static int power(int size, int start, int n1, int n2) {
        int result = 0;
        long x = 2L * start + n1;
        long y = x + n1 + n2;
        for (; ; ) {
            result++;
            if (x >= size) {
                x -= size;
                y -= size;
            } else if (y >= size) {
                return result;
            }
            x <<= 1;
            y <<= 1;
        }
    }
}
