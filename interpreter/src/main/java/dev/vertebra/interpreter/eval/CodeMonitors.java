package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import org.jspecify.annotations.Nullable;

/// What is monitored in one code object: the tools of each event, in general and at each place.
///
/// It belongs to one runtime; frames of another one that run the same code do not report to it.
final class CodeMonitors {
    final Monitoring owner;

    /// The tools that have asked for an event in this code object.
    final int[] local = new int[MonitoringEvents.UNGROUPED];

    /// The tools for which the code is instrumented now.
    int[] current = new int[MonitoringEvents.UNGROUPED];

    /// The tools of the event of the instruction at each code unit.
    final byte[] tools;

    /// The tools of the line that begins at each code unit.
    final byte[] lineTools;

    /// The tools of the instruction itself.
    final byte[] instructionTools;

    /// The line of each code unit, or -1.
    final int[] lines;

    /// The first instruction that belongs to what the programmer wrote, the first RESUME.
    final int firstTraceable;

    private final boolean[] lineStarts;

    /// The version of [Monitoring] for which the code is instrumented.
    long version;

    /// Whether the ends of iterators are to be watched, because a StopIteration that one raises is an event.
    boolean iterations;

    /// Whether `local` has changed since.
    boolean outdated;

    private CodeMonitors(Monitoring owner, CodeUnit unit) {
        this.owner = owner;
        int units = unit.steps.length;
        this.tools = new byte[units];
        this.lineTools = new byte[units];
        this.instructionTools = new byte[units];
        this.lines = new int[units];
        int first = 0;
        while (first < units && unit.opcode(first) != Op.RESUME) {
            first++;
        }
        this.firstTraceable = first;
        for (int i = 0; i < units; i++) {
            lines[i] = unit.code.line(i);
        }
        this.lineStarts = new boolean[units];
        markLines(unit);
        markTargets(unit);
        markHandlers(unit);
    }

    /// The monitors of a code object in a runtime, made at first use; those of another runtime end.
    static CodeMonitors of(Monitoring owner, CodeUnit unit) {
        CodeMonitors known = unit.monitors;
        if (known != null && known.owner == owner) {
            return known;
        }
        if (known != null) {
            Instrumentation.removeAll(unit);
        }
        CodeMonitors made = new CodeMonitors(owner, unit);
        unit.monitors = made;
        return made;
    }

    /// Whether a line can begin at an instruction: by order, because a jump leads there, or a handler begins.
    boolean startsLine(int pc) {
        return lineStarts[pc];
    }

    /// The line of a code unit, or -1.
    int line(int pc) {
        return lines[pc];
    }

    /// Compare CPython Python/instrumentation.c `initialize_lines`.
    private void markLines(CodeUnit unit) {
        int line = -1;
        for (int i = firstTraceable; i < lines.length; i = next(unit, i)) {
            switch (unit.opcode(i)) {
                case Op.END_ASYNC_FOR, Op.END_FOR, Op.END_SEND, Op.RESUME -> {
                    // Skipped by what leads there, or needed as it is.
                }
                default -> {
                    lineStarts[i] = lines[i] != line && lines[i] >= 0;
                    line = lines[i];
                }
            }
        }
    }

    private void markTargets(CodeUnit unit) {
        for (int i = firstTraceable; i < lines.length; i = next(unit, i)) {
            int target = jumpTarget(unit, i);
            if (target >= 0 && target < lines.length && lines[target] >= 0) {
                lineStarts[target] = true;
            }
        }
    }

    /// Where an instruction can jump: behind the END_FOR or END_SEND of a loop or delegation. -1 if it does not jump.
    private static int jumpTarget(CodeUnit unit, int i) {
        int arg = unit.oparg(i);
        return switch (unit.opcode(i)) {
            case Op.POP_JUMP_IF_FALSE,
                    Op.POP_JUMP_IF_TRUE,
                    Op.POP_JUMP_IF_NONE,
                    Op.POP_JUMP_IF_NOT_NONE,
                    Op.JUMP_FORWARD -> next(unit, i) + arg;
            case Op.FOR_ITER, Op.SEND -> next(unit, i) + arg + 1;
            case Op.JUMP_BACKWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> next(unit, i) - arg;
            default -> -1;
        };
    }

    private void markHandlers(CodeUnit unit) {
        ExceptionTable handlers = unit.code.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            int target = handlers.target(i);
            if (lines[target] >= 0 && unit.opcode(target) != Op.END_ASYNC_FOR) {
                lineStarts[target] = true;
            }
        }
    }

    /// The instruction after one.
    static int next(CodeUnit unit, int pc) {
        return pc + 1 + Opcode.cachesOf(unit.opcode(pc));
    }

    /// The monitors of a code object if they belong to a runtime, else null.
    static @Nullable CodeMonitors known(Monitoring owner, CodeUnit unit) {
        CodeMonitors known = unit.monitors;
        return known != null && known.owner == owner ? known : null;
    }
}
