package dev.vertebra.compiler.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/// Counts the predecessors of each block and empties those that nothing reaches.
///
/// Compare CPython Python/flowgraph.c remove_unreachable.
final class Reachability {
    private Reachability() {}

    static void run(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            b.predecessors = 0;
            b.visited = false;
        }
        Deque<Block> stack = new ArrayDeque<>();
        graph.entry.predecessors = 1;
        visit(graph.entry, stack);
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            if (b.next != null && b.fallsThrough()) {
                visit(b.next, stack);
                b.next.predecessors++;
            }
            for (Instr i : b.instrs) {
                if (i.hasTarget()) {
                    visit(i.target(), stack);
                    i.target().predecessors++;
                }
            }
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            if (b.predecessors == 0) {
                b.instrs.clear();
                b.exceptHandler = false;
            }
        }
    }

    private static void visit(Block b, Deque<Block> stack) {
        if (!b.visited) {
            b.visited = true;
            stack.push(b);
        }
    }
}
