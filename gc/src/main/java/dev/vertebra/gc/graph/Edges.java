package dev.vertebra.gc.graph;

import java.util.Arrays;

/// Adjacency by number: `edges[i]` names the nodes to which node `i` has an edge.
final class Edges {
    private Edges() {}

    /// The edges the other way round, each once, in ascending order.
    static int[][] reversed(int[][] edges) {
        int[][] reversed = new int[edges.length][];
        Arrays.fill(reversed, new int[0]);
        int[] counts = new int[edges.length];
        for (int from = 0; from < edges.length; from++) {
            for (int to : edges[from]) {
                int count = counts[to];
                if (count > 0 && reversed[to][count - 1] == from) {
                    continue;
                }
                if (count == reversed[to].length) {
                    reversed[to] = Arrays.copyOf(reversed[to], Math.max(2, 2 * count));
                }
                reversed[to][counts[to]++] = from;
            }
        }
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = Arrays.copyOf(reversed[i], counts[i]);
        }
        return reversed;
    }
}
