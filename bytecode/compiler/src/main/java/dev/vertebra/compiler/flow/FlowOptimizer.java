package dev.vertebra.compiler.flow;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.stages.Stage;
import dev.vertebra.compiler.stages.StageClock;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.unit.UnitInfo;
import java.util.List;

/// The passes over a flow graph in their order.
///
/// Compare CPython Python/flowgraph.c _PyCfg_OptimizeCodeUnit and _PyCfg_OptimizedCfgToInstructionSequence.
public final class FlowOptimizer {
    private FlowOptimizer() {}

    /// Makes a finished code object of what a code generator wrote.
    public static CodeUnit finish(InstructionSequence sequence, UnitInfo unit, StageClock clock) {
        Stage before = clock.to(Stage.FLOW);
        FlowGraph graph = FlowGraph.of(sequence);
        ExceptionTargets.run(graph);
        SmallBlocks.run(graph);
        Reachability.run(graph);
        LineNumbers.run(graph);
        ConstantLoads.run(graph, unit.constants);
        Peephole.run(graph, unit.constants);
        RedundantCode.removeNopsAndPairs(graph);
        Reachability.run(graph);
        RedundantCode.removeNopsAndJumps(graph);
        List<Object> constants = UnusedConstants.run(graph, unit.constants);
        UnboundLocals.run(graph, unit.varNames.size(), unit.parameters);
        Superinstructions.run(graph);
        ColdBlocks.run(graph);
        LineNumbers.run(graph);
        int depth = StackDepth.run(graph);
        LocalsLayout.run(graph, unit);
        convertPseudo(graph);
        JumpDirections.run(graph);
        clock.to(Stage.ASSEMBLE);
        CodeUnit code = Assembler.assemble(graph, unit, constants, Math.max(depth, 1));
        clock.to(before);
        return code;
    }

    private static void convertPseudo(FlowGraph graph) {
        for (Block b = graph.entry; b != null; b = b.next) {
            for (Instr i : b.instrs) {
                if (i.isBlockPush()) {
                    i.nop();
                    i.target = null;
                } else if (i.opcode == Op.LOAD_CLOSURE) {
                    i.opcode = Op.LOAD_FAST;
                } else if (i.opcode == Op.STORE_FAST_MAYBE_NULL) {
                    i.opcode = Op.STORE_FAST;
                }
            }
        }
        RedundantCode.removeNopsAndJumps(graph);
    }
}
