/// The flow graph of one code object and the passes over it, from a sequence of instructions with labels to the final
/// bytes.
///
/// A code generator fills an [InstructionSequence]; [FlowGraph] cuts it into [Block]s; [FlowOptimizer] runs the passes
/// in their order; [Assembler] writes a [dev.vertebra.compiler.unit.CodeUnit]. Each pass is a class of its own with one
/// entry.
///
/// Compare CPython Python/flowgraph.c and Python/assemble.c.
@NullMarked
package dev.vertebra.compiler.flow;

import org.jspecify.annotations.NullMarked;
