package dev.vertebra.natives.bz2;

/// Makes the lengths of Huffman codes as libbz2 makes them, so that the compressed bytes are the same.
final class CodeLengths {
    private static final int MOST = 17;

    private final int[] heap = new int[260];
    private final int[] weight = new int[520];
    private final int[] parent = new int[520];
    private int size;

    /// Fills in the lengths for frequencies.
    void make(byte[] lengths, int[] frequencies, int count) {
        for (int i = 0; i < count; i++) {
            weight[i + 1] = Math.max(frequencies[i], 1) << 8;
        }
        while (!tryOnce(lengths, count)) {
            for (int i = 1; i <= count; i++) {
                weight[i] = 1 + (weight[i] >> 8) / 2 << 8;
            }
        }
    }

    private void up(int from) {
        int at = from;
        int moved = heap[at];
        while (weight[moved] < weight[heap[at >> 1]]) {
            heap[at] = heap[at >> 1];
            at >>= 1;
        }
        heap[at] = moved;
    }

    private int take() {
        int least = heap[1];
        int moved = heap[size--];
        heap[1] = moved;
        int at = 1;
        while (true) {
            int child = at << 1;
            if (child > size) {
                break;
            }
            if (child < size && weight[heap[child + 1]] < weight[heap[child]]) {
                child++;
            }
            if (weight[moved] < weight[heap[child]]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
        return least;
    }

    private static int joined(int a, int b) {
        return (a & ~0xFF) + (b & ~0xFF) | 1 + Math.max(a & 0xFF, b & 0xFF);
    }

    /// @return whether no code is too long
    private boolean tryOnce(byte[] lengths, int count) {
        size = 0;
        heap[0] = 0;
        weight[0] = 0;
        parent[0] = -2;
        for (int i = 1; i <= count; i++) {
            parent[i] = -1;
            heap[++size] = i;
            up(size);
        }
        int nodes = count;
        while (size > 1) {
            int first = take();
            int second = take();
            nodes++;
            parent[first] = nodes;
            parent[second] = nodes;
            weight[nodes] = joined(weight[first], weight[second]);
            parent[nodes] = -1;
            heap[++size] = nodes;
            up(size);
        }
        boolean fits = true;
        for (int i = 1; i <= count; i++) {
            int length = 0;
            for (int k = i; parent[k] >= 0; k = parent[k]) {
                length++;
            }
            lengths[i - 1] = (byte) length;
            fits &= length <= MOST;
        }
        return fits;
    }
}
