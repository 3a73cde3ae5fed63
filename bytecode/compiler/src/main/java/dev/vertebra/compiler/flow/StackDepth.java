package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Opcode;
import java.util.ArrayDeque;
import java.util.Deque;

/// Computes the depth of the stack on entry to each block and the greatest of all.
///
/// Compare CPython Python/flowgraph.c calculate_stackdepth.
final class StackDepth {
    private final Deque<Block> stack = new ArrayDeque<>();
    private int max;

    private StackDepth() {}

    static int run(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            b.startDepth = Integer.MIN_VALUE;
        }
        StackDepth pass = new StackDepth();
        pass.push(graph.entry, 0);
        while (!pass.stack.isEmpty()) {
            pass.scan(pass.stack.pop());
        }
        return pass.max;
    }

    private void push(Block b, int depth) {
        if (b.startDepth >= 0 && b.startDepth != depth) {
            throw new InvalidGraphException("inconsistent stackdepth");
        }
        if (b.startDepth < depth && b.startDepth < 100) {
            b.startDepth = depth;
            stack.push(b);
        }
    }

    private void scan(Block b) {
        int depth = b.startDepth;
        for (Instr i : b.instrs) {
            Opcode op = Opcode.of(i.opcode);
            int after = depth + op.effect(i.oparg, false);
            if (after < 0) {
                throw new InvalidGraphException("stack underflow");
            }
            max = Math.max(max, after);
            if (i.hasTarget()) {
                int atTarget = depth + op.effect(i.oparg, true);
                max = Math.max(max, atTarget);
                push(i.target(), atTarget);
            }
            depth = after;
        }
        if (b.next != null && b.fallsThrough()) {
            push(b.next, depth);
        }
    }
}
