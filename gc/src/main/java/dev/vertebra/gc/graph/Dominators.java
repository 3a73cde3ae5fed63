package dev.vertebra.gc.graph;

import java.util.Arrays;

/// The dominator tree of a graph: node `d` dominates `n` if every path from an entry to `n` goes through `d`.
///
/// The algorithm of Cooper, Harvey and Kennedy ("A Simple, Fast Dominance Algorithm"): the immediate dominators are
/// narrowed down in reverse postorder until nothing changes. A node above all entries is the root of the tree.
final class Dominators {
    private static final int UNKNOWN = -1;

    private final int count;

    /// The immediate dominator of each node; [#count] stands for the node above the entries.
    private final int[] dominator;

    /// All nodes that an entry reaches, each after its immediate dominator.
    private final int[] order;

    /// The place of each node in [#order]; that of the node above the entries is -1.
    private final int[] places;

    private final int[][] children;

    /// Works out the tree.
    ///
    /// @param edges where the edges of each node lead
    /// @param reversed where the edges to each node come from
    /// @param entries the nodes at which paths begin
    Dominators(int[][] edges, int[][] reversed, boolean[] entries) {
        count = edges.length;
        dominator = new int[count];
        Arrays.fill(dominator, UNKNOWN);
        places = new int[count + 1];
        places[count] = -1;
        order = reversePostorder(edges, entries);
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node : order) {
                int found = entries[node] ? count : UNKNOWN;
                for (int from : reversed[node]) {
                    if (dominator[from] != UNKNOWN) {
                        found = found == UNKNOWN ? from : common(found, from);
                    }
                }
                if (dominator[node] != found) {
                    dominator[node] = found;
                    changed = true;
                }
            }
        }
        children = tree();
    }

    private int common(int a, int b) {
        int one = a;
        int other = b;
        while (one != other) {
            while (places[one] > places[other]) {
                one = dominator[one];
            }
            while (places[other] > places[one]) {
                other = dominator[other];
            }
        }
        return one;
    }

    private int[] reversePostorder(int[][] edges, boolean[] entries) {
        int[] result = new int[count];
        int free = count;
        boolean[] seen = new boolean[count];
        int[] stack = new int[count];
        int[] next = new int[count];
        for (int entry = count; --entry >= 0; ) {
            if (!entries[entry] || seen[entry]) {
                continue;
            }
            int depth = 0;
            stack[0] = entry;
            seen[entry] = true;
            while (depth >= 0) {
                int node = stack[depth];
                if (next[node] == edges[node].length) {
                    result[--free] = node;
                    depth--;
                } else {
                    int child = edges[node][next[node]++];
                    if (!seen[child]) {
                        seen[child] = true;
                        stack[++depth] = child;
                    }
                }
            }
        }
        return Arrays.copyOfRange(result, free, count);
    }

    private int[][] tree() {
        int[][] up = new int[count][];
        for (int i = 0; i < count; i++) {
            up[i] = dominator[i] < 0 || dominator[i] == count ? new int[0] : new int[] {dominator[i]};
        }
        return Edges.reversed(up);
    }

    /// The immediate dominator of a node, -1 if it has none.
    int of(int node) {
        return dominator[node] == count ? UNKNOWN : dominator[node];
    }

    /// A node and all that it dominates, the node first.
    int[] subtree(int node) {
        int[] found = new int[16];
        found[0] = node;
        int size = 1;
        for (int i = 0; i < size; i++) {
            int[] below = children[found[i]];
            if (size + below.length > found.length) {
                found = Arrays.copyOf(found, Math.max(2 * found.length, size + below.length));
            }
            System.arraycopy(below, 0, found, size, below.length);
            size += below.length;
        }
        return Arrays.copyOf(found, size);
    }

    /// The sum of the weights of a node and of all that it dominates.
    long total(int node, long[] weights) {
        long sum = 0;
        for (int each : subtree(node)) {
            sum += weights[each];
        }
        return sum;
    }
}
