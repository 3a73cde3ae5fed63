package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import java.util.ArrayDeque;
import java.util.Deque;

/// Finds loads of locals that may be unbound and makes them check.
///
/// Compare CPython Python/flowgraph.c add_checks_for_loads_of_uninitialized_variables.
final class UnboundLocals {
    /// Locals from here on are looked at block by block, so that the time stays linear.
    private static final int TRACKED = 64;

    private final Deque<Block> stack = new ArrayDeque<>();

    private UnboundLocals() {}

    static void run(FlowGraph graph, int locals, int parameters) {
        if (locals == 0) {
            return;
        }
        if (locals > TRACKED) {
            scanMany(graph, locals);
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            b.visited = false;
            b.unsafeLocals = 0;
        }
        UnboundLocals pass = new UnboundLocals();
        long start = 0;
        for (int i = parameters; i < Math.min(locals, TRACKED); i++) {
            start |= 1L << i;
        }
        pass.push(graph.entry, start);
        for (Block b = graph.entry; b != null; b = b.next) {
            pass.scan(b);
        }
        while (!pass.stack.isEmpty()) {
            Block b = pass.stack.pop();
            b.visited = false;
            pass.scan(b);
        }
    }

    private void push(Block b, long unsafe) {
        long both = b.unsafeLocals | unsafe;
        if (b.unsafeLocals != both) {
            b.unsafeLocals = both;
            if (!b.visited) {
                b.visited = true;
                stack.push(b);
            }
        }
    }

    private void scan(Block b) {
        long unsafe = b.unsafeLocals;
        for (Instr i : b.instrs) {
            if (i.except != null) {
                push(i.except, unsafe);
            }
            if (i.oparg >= TRACKED) {
                continue;
            }
            long bit = 1L << i.oparg;
            switch (i.opcode) {
                case Op.DELETE_FAST, Op.LOAD_FAST_AND_CLEAR, Op.STORE_FAST_MAYBE_NULL -> unsafe |= bit;
                case Op.STORE_FAST, Op.LOAD_FAST_CHECK -> unsafe &= ~bit;
                case Op.LOAD_FAST -> {
                    if ((unsafe & bit) != 0) {
                        i.opcode = Op.LOAD_FAST_CHECK;
                    }
                    unsafe &= ~bit;
                }
                default -> {}
            }
        }
        if (b.next != null && b.fallsThrough()) {
            push(b.next, unsafe);
        }
        Instr last = b.last();
        if (last != null && last.isJump()) {
            push(last.target(), unsafe);
        }
    }

    private static void scanMany(FlowGraph graph, int locals) {
        int[] bound = new int[locals - TRACKED];
        int number = 0;
        for (Block b = graph.entry; b != null; b = b.next) {
            number++;
            for (Instr i : b.instrs) {
                int local = i.oparg - TRACKED;
                if (local < 0) {
                    continue;
                }
                switch (i.opcode) {
                    case Op.DELETE_FAST, Op.LOAD_FAST_AND_CLEAR, Op.STORE_FAST_MAYBE_NULL -> bound[local] = number - 1;
                    case Op.STORE_FAST -> bound[local] = number;
                    case Op.LOAD_FAST -> {
                        if (bound[local] != number) {
                            i.opcode = Op.LOAD_FAST_CHECK;
                        }
                        bound[local] = number;
                    }
                    default -> {}
                }
            }
        }
    }
}
