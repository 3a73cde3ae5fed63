package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Moves the blocks that only exceptions lead to behind all others.
///
/// Compare CPython Python/flowgraph.c push_cold_blocks_to_end.
final class ColdBlocks {
    private ColdBlocks() {}

    static void run(FlowGraph graph) {
        if (graph.entry.next == null) {
            return;
        }
        markWarm(graph);
        markCold(graph);
        jumpBack(graph);
        if (moveToEnd(graph)) {
            RedundantCode.removeNopsAndJumps(graph);
        }
    }

    private static void markWarm(FlowGraph graph) {
        graph.clearVisited();
        Deque<Block> stack = new ArrayDeque<>();
        push(graph.entry, stack);
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            b.warm = true;
            if (b.next != null && b.fallsThrough()) {
                push(b.next, stack);
            }
            for (Instr i : b.instrs) {
                if (i.isJump()) {
                    push(i.target(), stack);
                }
            }
        }
    }

    private static void push(Block b, Deque<Block> stack) {
        if (!b.visited) {
            b.visited = true;
            stack.push(b);
        }
    }

    private static void markCold(FlowGraph graph) {
        graph.clearVisited();
        Deque<Block> stack = new ArrayDeque<>();
        for (Block b = graph.entry; b != null; b = b.next) {
            if (b.exceptHandler) {
                push(b, stack);
            }
        }
        while (!stack.isEmpty()) {
            Block b = stack.pop();
            b.cold = true;
            if (b.next != null && b.fallsThrough() && !b.next.warm) {
                push(b.next, stack);
            }
            Instr last = b.last();
            if (last != null && last.isJump() && !last.target().warm) {
                push(last.target(), stack);
            }
        }
    }

    /// Where cold code falls through to warm code, puts a jump, since they will be apart.
    private static void jumpBack(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            if (b.cold && b.next != null && b.fallsThrough() && b.next.warm) {
                Block jump = new Block();
                b.next.labelled = true;
                jump.addJump(Op.JUMP_NO_INTERRUPT, b.next, Instr.NO_LOCATION);
                jump.cold = true;
                jump.next = b.next;
                jump.predecessors = 1;
                b.next = jump;
            }
        }
    }

    private static boolean moveToEnd(FlowGraph graph) {
        Block cold = null;
        Block coldTail = null;
        Block b = graph.entry;
        while (b.next != null) {
            while (b.next != null && !b.next.cold) {
                b = b.next;
            }
            if (b.next == null) {
                break;
            }
            Block first = b.next;
            Block end = endOfCold(first);
            if (coldTail == null) {
                cold = first;
            } else {
                coldTail.next = first;
            }
            coldTail = end;
            b.next = end.next;
            end.next = null;
        }
        b.next = cold;
        return cold != null;
    }

    private static Block endOfCold(Block first) {
        Block end = first;
        for (@Nullable Block next = end.next; next != null && next.cold; next = end.next) {
            end = next;
        }
        return end;
    }
}
