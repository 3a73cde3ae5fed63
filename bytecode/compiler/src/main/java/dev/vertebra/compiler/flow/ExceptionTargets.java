package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives each instruction the handler of its exceptions, from the pseudo instructions that open and close them.
///
/// Compare CPython Python/flowgraph.c label_exception_targets.
final class ExceptionTargets {
    private static final int RESUME_DEPTH_1 = 4;

    private final Deque<Block> todo = new ArrayDeque<>();

    private ExceptionTargets() {}

    static void run(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            b.visited = false;
            for (Instr i : b.instrs) {
                if (i.isBlockPush()) {
                    i.target().exceptHandler = true;
                }
            }
        }
        ExceptionTargets pass = new ExceptionTargets();
        pass.push(graph.entry, new ArrayList<>());
        while (!pass.todo.isEmpty()) {
            pass.label(pass.todo.pop());
        }
    }

    private void push(Block block, List<Block> handlers) {
        block.handlers = handlers;
        block.visited = true;
        todo.push(block);
    }

    private void label(Block block) {
        List<Block> handlers = block.handlers == null ? new ArrayList<>() : block.handlers;
        block.handlers = null;
        Block handler = top(handlers);
        int yieldDepth = -1;
        for (Instr i : block.instrs) {
            if (i.isBlockPush()) {
                if (!i.target().visited) {
                    push(i.target(), new ArrayList<>(handlers));
                }
                handler = i.target();
                if (i.opcode != Op.SETUP_FINALLY) {
                    handler.preserveLasti = true;
                }
                handlers.add(handler);
                continue;
            }
            if (i.opcode == Op.POP_BLOCK) {
                handlers.removeLast();
                handler = top(handlers);
                i.nop();
                continue;
            }
            i.except = handler;
            if (i.isJump()) {
                if (!i.target().visited) {
                    push(i.target(), new ArrayList<>(handlers));
                }
            } else if (i.opcode == Op.YIELD_VALUE) {
                yieldDepth = handlers.size();
            } else if (i.opcode == Op.RESUME && i.oparg != 0) {
                if (yieldDepth == 1) {
                    i.oparg |= RESUME_DEPTH_1;
                }
                yieldDepth = -1;
            }
        }
        if (block.fallsThrough() && block.next != null && !block.next.visited) {
            push(block.next, new ArrayList<>(handlers));
        }
    }

    private static @Nullable Block top(List<Block> handlers) {
        return handlers.isEmpty() ? null : handlers.getLast();
    }
}
