package dev.vertebra.compiler.flow;

import dev.vertebra.compiler.ast.Position;

/// Gives lines to instructions that have none but must: exits and calls, so that a traceback is right.
///
/// PEP 626. Compare CPython Python/flowgraph.c resolve_line_numbers.
final class LineNumbers {
    private LineNumbers() {}

    static void run(FlowGraph graph) {
        duplicateExits(graph);
        propagate(graph);
    }

    /// An exit without line that several places jump to gets a copy for each, so that each can have a line.
    private static void duplicateExits(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            Instr last = b.last();
            if (last == null || !last.isJump()) {
                continue;
            }
            Block target = Block.nextNonEmpty(last.target());
            if (target != null && needsLine(target) && target.predecessors > 1) {
                Block copy = new Block();
                copy.appendAll(target);
                copy.instrs.getFirst().location = last.location;
                last.target = copy;
                target.predecessors--;
                copy.predecessors = 1;
                copy.next = target.next;
                copy.labelled = true;
                target.next = copy;
            }
        }
        for (Block b = graph.entry; b != null; b = b.next) {
            Instr last = b.last();
            if (last != null && b.next != null && b.fallsThrough() && needsLine(b.next)) {
                b.next.instrs.getFirst().location = last.location;
            }
        }
    }

    private static boolean needsLine(Block b) {
        return (b.exitsScope() || b.hasEvalBreak()) && b.hasNoLine();
    }

    private static void propagate(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            Instr last = b.last();
            if (last == null) {
                continue;
            }
            Position previous = Instr.NO_LOCATION;
            for (Instr i : b.instrs) {
                if (i.line() < 0) {
                    i.location = previous;
                } else {
                    previous = i.location;
                }
            }
            if (b.next != null && b.fallsThrough()) {
                inherit(b.next, previous);
            }
            if (last.isJump()) {
                inherit(last.target(), previous);
            }
        }
    }

    private static void inherit(Block b, Position location) {
        if (b.predecessors == 1 && !b.instrs.isEmpty() && b.instrs.getFirst().line() < 0) {
            b.instrs.getFirst().location = location;
        }
    }
}
