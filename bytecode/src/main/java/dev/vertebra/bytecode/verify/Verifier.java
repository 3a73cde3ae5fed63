package dev.vertebra.bytecode.verify;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.tables.ExceptionTable;
import dev.vertebra.bytecode.tables.LocationReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Checks that an interpreter can run a code object without leaving its frame: every instruction is one, operands
/// are in range, jumps go to instructions, the stack has the same depth on every path, never less than nothing or
/// more than `co_stacksize`, and the tables fit the code.
///
/// What the values on the stack are is not checked; an instruction that meets a wrong one fails by itself.
public final class Verifier {
    private static final int UNKNOWN = -1;

    private final PyCode code;
    private final Instructions instructions;
    private final ExceptionTable handlers;
    private final OperandRules rules;
    private final List<Problem> problems = new ArrayList<>();
    private final boolean[] starts;
    private final int[] depths;
    private final ArrayDeque<Integer> work = new ArrayDeque<>();

    private Verifier(PyCode code) {
        this.code = code;
        this.instructions = code.instructions();
        this.handlers = code.handlers();
        this.rules = new OperandRules(code);
        this.starts = new boolean[instructions.units()];
        this.depths = new int[instructions.units()];
        Arrays.fill(depths, UNKNOWN);
    }

    /// The problems of a code object, without those in its constants; none if it can be run.
    public static List<Problem> check(PyCode code) {
        Verifier verifier = new Verifier(code);
        verifier.checkInstructions();
        if (verifier.problems.isEmpty()) {
            verifier.checkHandlers();
            verifier.checkLocations();
        }
        if (verifier.problems.isEmpty()) {
            verifier.follow();
        }
        return verifier.problems;
    }

    /// The problems of a code object and of those in its constants.
    public static List<Problem> checkAll(PyCode code) {
        List<Problem> all = new ArrayList<>(check(code));
        for (int i = 0; i < code.co_consts().size(); i++) {
            if (code.co_consts().get(i) instanceof PyCode nested) {
                all.addAll(checkAll(nested));
            }
        }
        return all;
    }

    private void report(int unit, String message) {
        problems.add(new Problem(2 * unit, message));
    }

    // --- instructions one by one

    private void checkInstructions() {
        int units = instructions.units();
        if (units == 0) {
            problems.add(new Problem(-1, "no instructions"));
        }
        int unit = 0;
        while (unit < units) {
            starts[unit] = true;
            int at = unit;
            while (at < units && instructions.opcode(at) == Op.EXTENDED_ARG) {
                at++;
            }
            if (at == units) {
                report(unit, "an operand is extended but there is no instruction");
                return;
            }
            String wrong = rules.problem(at, instructions.opcode(at), instructions.oparg(at));
            if (wrong != null) {
                report(at, wrong);
            }
            unit = instructions.next(at);
        }
        if (unit > units) {
            report(units, "the inline cache of the last instruction is cut off");
        }
        if (problems.isEmpty()) {
            checkJumps();
        }
    }

    private void checkJumps() {
        for (int unit = 0; unit < instructions.units(); unit = after(unit)) {
            int at = skipExtensions(unit);
            Opcode op = Opcode.of(instructions.opcode(at));
            if (!op.isJump()) {
                continue;
            }
            int target = instructions.target(at);
            if (!isStart(target)) {
                report(at, op + " jumps into the middle of something");
            } else if (op == Opcode.FOR_ITER && !endsLoop(target)) {
                report(at, "FOR_ITER does not jump to END_FOR and POP_TOP");
            }
        }
    }

    /// Whether a loop ends here in the way that lets `FOR_ITER` skip its end.
    private boolean endsLoop(int target) {
        return instructions.opcode(target) == Op.END_FOR
                && target + 1 < instructions.units()
                && instructions.opcode(target + 1) == Op.POP_TOP;
    }

    private boolean isStart(int unit) {
        return unit >= 0 && unit < starts.length && starts[unit];
    }

    private int skipExtensions(int unit) {
        int at = unit;
        while (instructions.opcode(at) == Op.EXTENDED_ARG) {
            at++;
        }
        return at;
    }

    private int after(int unit) {
        return instructions.next(skipExtensions(unit));
    }

    // --- tables

    private void checkHandlers() {
        int last = 0;
        for (int i = 0; i < handlers.size(); i++) {
            int start = handlers.start(i);
            int end = handlers.end(i);
            boolean bounds = start >= last && start < end && end <= starts.length;
            if (!bounds || !isStart(start) || end < starts.length && !starts[end]) {
                problems.add(new Problem(2 * start, "an entry of the exception table covers no instructions"));
                return;
            }
            if (!isStart(handlers.target(i))) {
                problems.add(new Problem(2 * handlers.target(i), "a handler is no instruction"));
                return;
            }
            last = end;
        }
    }

    private void checkLocations() {
        LocationReader reader = new LocationReader(code.co_linetable().array(), code.co_firstlineno);
        while (reader.next()) {
            if (reader.end > starts.length) {
                break;
            }
        }
        if (reader.end != starts.length) {
            problems.add(new Problem(-1, "the location table does not cover the code"));
        }
    }

    // --- the stack

    private void follow() {
        reach(0, 0, 0);
        while (!work.isEmpty() && problems.isEmpty()) {
            step(work.pop());
        }
    }

    private void step(int unit) {
        int at = skipExtensions(unit);
        int depth = depths[unit];
        Opcode op = Opcode.of(instructions.opcode(at));
        int arg = instructions.oparg(at);
        int pops = Math.max(op.pops(arg), rules.touches(op, arg));
        if (depth < pops) {
            report(at, op + " needs " + pops + " stack entries, there are " + depth);
            return;
        }
        int now = depth + op.effect(arg, false);
        if (op == Opcode.RETURN_VALUE && now != 0 || op == Opcode.RETURN_CONST && now != 0) {
            report(at, op + " leaves " + now + " stack entries");
        }
        if (op != Opcode.PUSH_EXC_INFO) {
            // It raises nothing, and the handler's depth counts what it pushes.
            reachHandlers(unit, depth - op.consumes(arg));
        }
        if (op.isJump()) {
            reach(at, instructions.target(at), depth + op.effect(arg, true));
        }
        if (!op.endsBlock()) {
            int next = instructions.next(at);
            if (next >= starts.length) {
                report(at, "the code ends without a return");
            } else {
                reach(at, next, now);
            }
        }
    }

    private void reachHandlers(int unit, int kept) {
        int entry = handlers.find(unit);
        if (entry < 0) {
            return;
        }
        int depth = handlers.depth(entry);
        if (depth > kept) {
            report(
                    skipExtensions(unit),
                    "the handler of " + Opcode.of(instructions.opcode(skipExtensions(unit))) + " keeps " + depth
                            + " stack entries, there are " + kept);
            return;
        }
        reach(unit, handlers.target(entry), depth + (handlers.pushesOffset(entry) ? 2 : 1));
    }

    private void reach(int from, int unit, int depth) {
        if (depth > code.co_stacksize) {
            report(from, "the stack grows to " + depth + " entries");
        } else if (depths[unit] == UNKNOWN) {
            depths[unit] = depth;
            work.push(unit);
        } else if (depths[unit] != depth) {
            report(unit, "reached with " + depths[unit] + " and with " + depth + " stack entries");
        }
    }
}
