package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Op;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;

/// The instructions at the start of code that make cells and bring in free variables.
final class FrameSetup {
    private FrameSetup() {}

    /// Does `MAKE_CELL` or `COPY_FREE_VARS`.
    static void prefix(ThreadState ts, PyFrame frame, int opcode, int arg) {
        if (opcode == Op.MAKE_CELL) {
            PyCell cell = new PyCell(frame.s[arg]);
            frame.s[arg] = cell;
            Memory.putTogether(ts, cell);
        } else if (opcode == Op.COPY_FREE_VARS) {
            PyTuple closure = frame.function.closure;
            int first = frame.unit.nlocalsplus - arg;
            for (int i = 0; i < arg && closure != null; i++) {
                PyObject cell = closure.get(i);
                Memory.share(cell);
                frame.s[first + i] = cell;
            }
        }
    }

    /// Runs the start of a generator's code up to the place where its body begins.
    static void untilGenerator(ThreadState ts, PyFrame frame) {
        CodeUnit unit = frame.unit;
        int pc = 0;
        while (unit.opcode(pc) != Op.RETURN_GENERATOR) {
            prefix(ts, frame, unit.opcode(pc), unit.oparg(pc));
            pc++;
        }
        frame.lasti = pc;
        frame.resumeAt = pc + 1;
    }
}
