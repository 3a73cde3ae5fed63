package dev.vertebra.jit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The method that runs the code: the ways in, the instructions, and the way out when one fails.
final class RunMethod {
    // The variables: the parameters, what is got out of them, and what is needed for a moment.
    static final int TS = 1;
    static final int F = 2;
    static final int S = 3;
    private static final int AT = 4;
    static final int UNIT = 5;
    static final int CONSTS = 6;
    private static final int DEPTH = 7;

    /// For a moment within an instruction: an object.
    static final int SCRATCH = 8;

    private final CodeShape shape;
    private final int begin;
    private final int end;
    private final CodeBuilder b;
    private final byte[] failures;
    private final OperandStack stack;
    private final @Nullable Label[] labels;
    private final boolean[] emitted;
    private final Deque<Integer> todo = new ArrayDeque<>();

    /// @param begin the first code unit of the part
    /// @param failures is filled in: how deep the stack in variables is where an instruction fails
    RunMethod(CodeShape shape, int begin, CodeBuilder b, byte[] failures) {
        this.shape = shape;
        this.begin = begin;
        this.end = shape.endOfPart(begin);
        this.b = b;
        this.failures = failures;
        this.stack = new OperandStack(shape.code, b);
        this.labels = new Label[shape.depths.length];
        this.emitted = new boolean[shape.depths.length];
    }

    void emit() {
        for (int i = 0; i < shape.code.co_stacksize; i++) {
            b.aconst_null().astore(OperandStack.FIRST_VARIABLE + i);
        }
        b.aconst_null().astore(SCRATCH);
        b.aload(F).getfield(Runtime.FRAME, "unit", Runtime.UNIT).astore(UNIT);
        b.aload(UNIT).getfield(Runtime.UNIT, "consts", Runtime.OBJECTS).astore(CONSTS);
        Label start = b.newBoundLabel();
        waysIn();
        while (!todo.isEmpty()) {
            block(todo.remove());
        }
        Label handler = b.newBoundLabel();
        wayOut();
        b.exceptionCatchAll(start, handler, handler);
    }

    private void waysIn() {
        List<SwitchCase> cases = new ArrayList<>();
        for (int pc = begin; pc < end; pc++) {
            if (shape.isEntry(pc)) {
                cases.add(SwitchCase.of(pc, b.newLabel()));
            }
        }
        Label none = b.newLabel();
        b.iload(AT).lookupswitch(none, cases);
        b.labelBinding(none);
        b.iload(AT).ireturn();
        for (SwitchCase each : cases) {
            int pc = each.caseValue();
            b.labelBinding(each.target());
            stack.begin(shape.depths[pc]);
            stack.reload(0);
            b.goto_(label(pc));
        }
    }

    /// What has failed leaves the stack in variables; it goes into the frame, from where it is let go. Before the first
    /// instruction there is none. An exception of Python's is not thrown on.
    private void wayOut() {
        b.astore(SCRATCH);
        Label out = b.newLabel();
        b.aload(F).getfield(Runtime.FRAME, "lasti", Runtime.INT).iflt(out);
        b.aload(0).getfield(Runtime.CODE, "depths", ConstantDescs.CD_byte.arrayType());
        b.aload(F).getfield(Runtime.FRAME, "lasti", Runtime.INT).baload().istore(DEPTH);
        Label inFrame = b.newLabel();
        b.iload(DEPTH).iflt(inFrame);
        int places = shape.code.nlocalsplus;
        for (int i = 0; i < shape.code.co_stacksize; i++) {
            Label above = b.newLabel();
            b.iload(DEPTH).loadConstant(i).if_icmple(above);
            b.aload(S)
                    .loadConstant(places + i)
                    .aload(OperandStack.FIRST_VARIABLE + i)
                    .aastore();
            b.labelBinding(above);
        }
        b.aload(F).iload(DEPTH).loadConstant(places).iadd().putfield(Runtime.FRAME, "sp", Runtime.INT);
        b.labelBinding(inFrame);
        b.aload(SCRATCH).instanceOf(Runtime.EXCEPTION).ifeq(out);
        b.aload(TS).aload(F).aload(SCRATCH).checkcast(Runtime.EXCEPTION);
        b.invokestatic(
                Runtime.OPS,
                "failed",
                MethodTypeDesc.of(Runtime.INT, Runtime.THREAD, Runtime.FRAME, Runtime.EXCEPTION));
        b.ireturn();
        b.labelBinding(out);
        b.aload(SCRATCH).checkcast(ConstantDescs.CD_Throwable).athrow();
    }

    /// The label of the instruction at a code unit, which is emitted in its turn.
    Label label(int pc) {
        Label label = labels[pc];
        if (label == null) {
            label = b.newLabel();
            labels[pc] = label;
            if (!emitted[pc]) {
                todo.add(pc);
            }
        }
        return label;
    }

    /// Emits instructions until one leads elsewhere.
    private void block(int from) {
        if (emitted[from]) {
            return;
        }
        stack.begin(shape.depths[from]);
        InstructionEmitter emitter = new InstructionEmitter(shape, b, this, stack);
        int pc = from;
        while (pc >= 0) {
            if (pc >= shape.units() || shape.depths[pc] < 0) {
                throw new IllegalStateException("no way leads to " + pc + ", but one does");
            }
            if (shape.isTarget(pc)) {
                stack.settle();
            }
            if (emitted[pc]) {
                b.goto_(label(pc));
                return;
            }
            if (pc < begin || pc >= end) {
                leave(pc, from);
                return;
            }
            if (stack.depth() != shape.depths[pc]) {
                throw new IllegalStateException(
                        "stack of " + stack.depth() + " entries at " + pc + ", expected " + shape.depths[pc]);
            }
            if (pc == from || shape.isTarget(pc)) {
                b.labelBinding(label(pc));
            }
            emitted[pc] = true;
            failures[pc] = (byte) shape.depths[pc];
            pc = emitter.emit(pc);
        }
    }

    /// Leaves for the loop at the end of the part.
    private void leave(int pc, int from) {
        if (pc == from) {
            b.labelBinding(label(pc));
            emitted[pc] = true;
        }
        stack.spill();
        b.loadConstant(pc).ireturn();
    }

    /// Notes that the frame has the stack when the instruction at a code unit fails.
    void failsWithStackInFrame(int pc) {
        failures[pc] = -1;
    }
}
