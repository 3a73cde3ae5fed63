package dev.vertebra.jit;

import dev.vertebra.bytecode.Op;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// Emits calls, returns, and the ways back to the evaluation loop.
final class CallEmitter {
    private final CodeShape shape;
    private final CodeBuilder b;
    private final RunMethod method;
    private final OperandStack stack;

    CallEmitter(CodeShape shape, CodeBuilder b, RunMethod method, OperandStack stack) {
        this.shape = shape;
        this.b = b;
        this.method = method;
        this.stack = stack;
    }

    /// Goes back to the loop, which goes on at a code unit. What is known of the stack stays as it is.
    void leaveTo(int pc) {
        stack.spill();
        b.loadConstant(pc).ireturn();
    }

    /// At a jump backwards: lets the loop go on at the target if something else is to be done first.
    void lookAtBreaker(int pc, int target) {
        Label on = b.newLabel();
        b.aload(RunMethod.TS)
                .getfield(Runtime.THREAD, "breaker", Runtime.BOOLEAN)
                .ifeq(on);
        lasti(pc);
        stack.spill();
        method.failsWithStackInFrame(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        ops("handleBreaker", Runtime.VOID, Runtime.THREAD, Runtime.FRAME);
        b.loadConstant(target).ireturn();
        b.labelBinding(on);
    }

    /// After other code has run within an instruction, whose result is on the JVM's stack: leaves for the loop if this
    /// code is not to run any more, as when it is traced now. What is known of the stack stays as it is.
    ///
    /// @param operands how many entries the instruction takes; those below are in their variables
    void leaveWithResultIfReplaced(int pc, int operands) {
        leaveIfReplaced(pc, operands, stack::pushFromJvm);
    }

    /// As [#leaveWithResultIfReplaced] for a boolean of the JVM, by which the next instruction jumps.
    void leaveWithTruthIfReplaced(int pc, int operands) {
        leaveIfReplaced(pc, operands, () -> {
            b.invokestatic(Runtime.BOOL, "of", MethodTypeDesc.of(Runtime.BOOL, Runtime.BOOLEAN));
            stack.pushFromJvm();
        });
    }

    /// As [#leaveWithResultIfReplaced] for an instruction without a result.
    void leaveIfReplaced(int pc, int operands) {
        leaveIfReplaced(pc, operands, () -> {});
    }

    private void leaveIfReplaced(int pc, int operands, Runnable pushResult) {
        Label on = b.newLabel();
        b.aload(RunMethod.UNIT).getfield(Runtime.UNIT, "compiled", Runtime.CODE).ifnonnull(on);
        List<Operand> before = stack.entries();
        stack.pop(operands);
        pushResult.run();
        leaveTo(shape.instructions.next(pc));
        stack.begin(before);
        b.labelBinding(on);
    }

    /// `CALL`.
    void call(int pc, int argc) {
        int result = stack.depth() - argc - 2;
        stack.settleBelow(argc + 2);
        boolean quick = stack.peek(argc + 1).isNull() || stack.peek(argc + 1).isVariable();
        Label done = b.newLabel();
        if (quick) {
            Label slow = b.newLabel();
            stack.settleAt(argc + 2);
            List<Operand> before = stack.entries();
            callCompiled(pc, argc, slow);
            b.goto_(done);
            b.labelBinding(slow);
            stack.begin(before);
        }
        callByFrame(pc, Op.CALL, argc, result);
        b.labelBinding(done);
    }

    /// `CALL_KW` and `CALL_FUNCTION_EX`.
    void callOtherwise(int pc, int opcode, int arg) {
        int result = stack.depth() - (opcode == Op.CALL_KW ? arg + 3 : 3 + (arg & 1));
        stack.settleBelow(stack.depth() - result);
        callByFrame(pc, opcode, arg, result);
    }

    /// Calls a function whose code is compiled, too: the arguments go from here into its frame.
    ///
    /// @param slow where anything else is called
    private void callCompiled(int pc, int argc, Label slow) {
        boolean bound = stack.peek(argc + 1).isVariable();
        int count = bound ? argc + 1 : argc;
        if (bound) {
            stack.load(argc + 1);
            b.ifnull(slow);
        }
        b.aload(RunMethod.TS);
        stack.load(argc + 2);
        b.loadConstant(count);
        ops("frameForCompiled", Runtime.FRAME, Runtime.THREAD, Runtime.OBJECT, Runtime.INT);
        b.dup().astore(RunMethod.SCRATCH).ifnull(slow);
        frameOfCallee();
        b.getfield(Runtime.FRAME, "s", Runtime.OBJECTS);
        for (int i = 0; i < count; i++) {
            b.dup().loadConstant(i);
            stack.loadCounted(count - i);
            b.aastore();
        }
        b.pop();
        stack.pop(argc + 2);
        stack.spill();
        lasti(pc);
        method.failsWithStackInFrame(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        frameOfCallee();
        ops("run", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.FRAME);
        Label returned = b.newLabel();
        b.dup().ifnonnull(returned);
        b.pop().aload(RunMethod.TS).aload(RunMethod.F);
        ops("failed", Runtime.INT, Runtime.THREAD, Runtime.FRAME);
        b.ireturn();
        b.labelBinding(returned);
        stack.pushFromJvm();
        leaveIfReplaced(pc, 0);
    }

    private void frameOfCallee() {
        b.aload(RunMethod.SCRATCH).checkcast(Runtime.FRAME);
    }

    /// Calls by a method that finds the operands in the frame.
    private void callByFrame(int pc, int opcode, int arg, int result) {
        int next = shape.instructions.next(pc);
        stack.put();
        method.failsWithStackInFrame(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        if (opcode != Op.CALL) {
            b.loadConstant(opcode);
        }
        b.loadConstant(arg).loadConstant(stack.top()).loadConstant(pc).loadConstant(next);
        if (opcode == Op.CALL) {
            ops("call", Runtime.INT, Runtime.THREAD, Runtime.FRAME, Runtime.INT, Runtime.INT, Runtime.INT, Runtime.INT);
        } else {
            ops(
                    "callOtherwise",
                    Runtime.INT,
                    Runtime.THREAD,
                    Runtime.FRAME,
                    Runtime.INT,
                    Runtime.INT,
                    Runtime.INT,
                    Runtime.INT,
                    Runtime.INT);
        }
        leaveUnlessZero();
        stack.pop(stack.depth() - result);
        stack.push(Operand.VARIABLE);
        stack.reload(result);
    }

    /// Goes back to the loop with what the last method gave, if that is not 0. The stack is in the frame.
    private void leaveUnlessZero() {
        Label on = b.newLabel();
        b.dup().ifeq(on);
        b.ireturn();
        b.labelBinding(on);
        b.pop();
    }

    /// `RAISE_VARARGS` and `RERAISE`.
    void raise(int pc, int opcode, int arg) {
        stack.put();
        method.failsWithStackInFrame(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F).loadConstant(opcode).loadConstant(arg);
        b.loadConstant(stack.top()).loadConstant(pc);
        ops("raise", Runtime.INT, Runtime.THREAD, Runtime.FRAME, Runtime.INT, Runtime.INT, Runtime.INT, Runtime.INT);
        b.ireturn();
    }

    /// `SEND`.
    void send(int pc) {
        stack.settle();
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(2);
        stack.load(1);
        ops("send", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT);
        Label yielded = b.newLabel();
        b.dup().ifnonnull(yielded);
        b.pop().aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(1);
        ops("returned", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        stack.setFromJvm(1);
        b.goto_(method.label(shape.target(pc)));
        b.labelBinding(yielded);
        stack.setFromJvm(1);
        leaveIfReplaced(pc, 0);
    }

    /// `END_SEND`.
    void endSend(int pc) {
        stack.settle();
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(2);
        stack.load(1);
        stack.pop(2);
        stack.pushFromJvm();
        ops("drop", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        leaveIfReplaced(pc, 0);
    }

    /// `RETURN_VALUE`.
    void returnValue(int pc) {
        Label loop = b.newLabel();
        b.aload(RunMethod.F).getfield(Runtime.FRAME, "nested", Runtime.BOOLEAN).ifeq(loop);
        Operand value = stack.peek(1);
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.loadCounted(1);
        stack.pop(1);
        stack.spill();
        leave();
        b.labelBinding(loop);
        stack.push(value);
        leaveTo(pc);
    }

    /// `YIELD_VALUE`.
    void yieldValue(int pc) {
        Label loop = b.newLabel();
        b.aload(RunMethod.F).getfield(Runtime.FRAME, "nested", Runtime.BOOLEAN).ifeq(loop);
        Operand value = stack.peek(1);
        lasti(pc);
        b.aload(RunMethod.TS);
        stack.loadCounted(1);
        b.putfield(Runtime.THREAD, "returned", Runtime.OBJECT);
        stack.pop(1);
        stack.spill();
        b.aload(RunMethod.F).loadConstant(shape.instructions.next(pc)).putfield(Runtime.FRAME, "resumeAt", Runtime.INT);
        b.loadConstant(Runtime.RETURNED).ireturn();
        b.labelBinding(loop);
        stack.push(value);
        leaveTo(pc);
    }

    /// `RETURN_CONST`.
    void returnConstant(int pc, int index) {
        Label loop = b.newLabel();
        b.aload(RunMethod.F).getfield(Runtime.FRAME, "nested", Runtime.BOOLEAN).ifeq(loop);
        lasti(pc);
        stack.spill();
        b.aload(RunMethod.TS).aload(RunMethod.F);
        b.aload(RunMethod.TS).aload(RunMethod.CONSTS).loadConstant(index);
        ops("constant", Runtime.OBJECT, Runtime.THREAD, Runtime.OBJECTS, Runtime.INT);
        leave();
        b.labelBinding(loop);
        leaveTo(pc);
    }

    private void leave() {
        ops("leave", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        b.loadConstant(Runtime.RETURNED).ireturn();
    }

    /// An instruction that the interpreter's method for rare ones executes.
    ///
    /// @return whether the code goes on behind it
    boolean rare(int pc, int opcode, int arg) {
        int next = shape.instructions.next(pc);
        stack.put();
        method.failsWithStackInFrame(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F).loadConstant(opcode).loadConstant(arg);
        b.loadConstant(stack.top()).loadConstant(pc).loadConstant(next);
        ops(
                "rare",
                Runtime.INT,
                Runtime.THREAD,
                Runtime.FRAME,
                Runtime.INT,
                Runtime.INT,
                Runtime.INT,
                Runtime.INT,
                Runtime.INT);
        if (!shape.isReached(next)) {
            b.ireturn();
            return false;
        }
        leaveUnlessZero();
        stack.begin(shape.depths[next]);
        stack.reload(0);
        return true;
    }

    private void lasti(int pc) {
        b.aload(RunMethod.F).loadConstant(pc).putfield(Runtime.FRAME, "lasti", Runtime.INT);
    }

    private void ops(String name, ClassDesc result, ClassDesc... parameters) {
        b.invokestatic(Runtime.OPS, name, MethodTypeDesc.of(result, parameters));
    }
}
