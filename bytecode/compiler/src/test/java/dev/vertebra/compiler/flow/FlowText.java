package dev.vertebra.compiler.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.bytecode.Opcode;
import dev.vertebra.compiler.ast.Position;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A notation for small flow graphs, to write them down in tests and to show what a pass has made of one.
///
/// A line is an instruction: its name, an operand or the name of a block, and behind `@` the source line, which is that
/// of the line before if it is left out, or none for `@-`. A name with a colon begins a block. When a graph is shown,
/// blocks are named `a`, `b`, … in order, with `cold` behind those that are; behind an instruction stands `!` and the
/// block that handles its exceptions.
final class FlowText {
    private FlowText() {}

    /// The graph that a text describes, as a code generator would have made it.
    static FlowGraph parse(String text) {
        InstructionSequence sequence = new InstructionSequence();
        Map<String, Label> labels = new HashMap<>();
        Position at = line(1);
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.endsWith(":")) {
                sequence.place(labels.computeIfAbsent(line.substring(0, line.length() - 1), name -> new Label()));
                continue;
            }
            String[] parts = line.split("@", 2);
            if (parts.length == 2) {
                at = parts[1].equals("-") ? Instr.NO_LOCATION : line(Integer.parseInt(parts[1]));
            }
            String[] words = parts[0].strip().split(" +");
            int opcode = Opcode.valueOf(words[0]).number();
            String operand = words.length < 2 ? "0" : words[1];
            if (Character.isDigit(operand.charAt(0))) {
                sequence.add(opcode, Integer.parseInt(operand), at);
            } else {
                sequence.addJump(opcode, labels.computeIfAbsent(operand, name -> new Label()), at);
            }
        }
        return FlowGraph.of(sequence);
    }

    /// Runs a pass over a graph and compares what it has made of it.
    static void check(String before, Consumer<FlowGraph> pass, String after) {
        FlowGraph graph = parse(before);
        pass.accept(graph);
        assertEquals(after, show(graph));
    }

    /// As [#check], for a pass that needs the handlers and what is reachable to be known.
    static void checkPrepared(String before, Consumer<FlowGraph> pass, String after) {
        check(
                before,
                graph -> {
                    ExceptionTargets.run(graph);
                    Reachability.run(graph);
                    pass.accept(graph);
                },
                after);
    }

    private static Position line(int number) {
        return new Position(number, 0, number, 1);
    }

    /// A graph as text.
    static String show(FlowGraph graph) {
        Map<Block, String> names = new IdentityHashMap<>();
        for (Block b = graph.entry; b != null; b = b.next) {
            names.put(b, String.valueOf((char) ('a' + names.size())));
        }
        StringBuilder out = new StringBuilder();
        for (Block b = graph.entry; b != null; b = b.next) {
            out.append(names.get(b)).append(':').append(b.cold ? " cold" : "").append('\n');
            int last = Integer.MIN_VALUE;
            for (Instr i : b.instrs) {
                out.append("  ").append(Opcode.of(i.opcode));
                if (i.target != null) {
                    out.append(' ').append(names.get(i.target));
                } else if (Opcode.of(i.opcode).hasOperand()) {
                    out.append(' ').append(i.oparg);
                }
                if (i.line() != last) {
                    out.append(" @").append(i.line() < 0 ? "-" : i.line());
                    last = i.line();
                }
                if (i.except != null) {
                    out.append(" !").append(names.get(i.except));
                }
                out.append('\n');
            }
        }
        return out.toString();
    }
}
