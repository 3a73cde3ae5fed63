package dev.vertebra.jit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import org.jspecify.annotations.Nullable;

/// Emits operators, subscripts, attributes and tests: each has a way for operands that need not be counted, as numbers
/// and what locals hold, and one for all others.
///
/// Everything below the operands is in variables.
final class OperatorEmitter {
    private final CodeBuilder b;
    private final OperandStack stack;
    private final CallEmitter calls;

    OperatorEmitter(CodeBuilder b, OperandStack stack, CallEmitter calls) {
        this.b = b;
        this.stack = stack;
        this.calls = calls;
    }

    /// `BINARY_OP`.
    void binary(int pc, int operator) {
        String quick = quick(operator);
        if (quick == null) {
            stack.settle();
            generic(pc, operator, "binary");
            return;
        }
        Label done = b.newLabel();
        stack.load(2);
        stack.load(1);
        ops(quick, Runtime.OBJECT, Runtime.OBJECT, Runtime.OBJECT);
        b.dup().ifnonnull(done).pop();
        stack.settle();
        lasti(pc);
        operands();
        b.loadConstant(operator);
        ops("binary", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT, Runtime.INT);
        calls.leaveWithResultIfReplaced(pc, 2);
        b.labelBinding(done);
        stack.pop(2);
        stack.pushFromJvm();
    }

    /// What does an operator of two numbers, or null.
    private static @Nullable String quick(int operator) {
        return switch (operator) {
            case 0, 13 -> "sum";
            case 10, 23 -> "difference";
            case 5, 18 -> "product";
            case 11, 24 -> "quotient";
            case 2, 15 -> "floorQuotient";
            case 6, 19 -> "remainder";
            case 1, 14 -> "and";
            case 7, 20 -> "or";
            case 12, 25 -> "xor";
            case 3, 16 -> "leftShift";
            case 9, 22 -> "rightShift";
            default -> null;
        };
    }

    /// An instruction with two operands that are in variables.
    void generic(int pc, int arg, String name) {
        lasti(pc);
        operands();
        b.loadConstant(arg);
        ops(name, Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT, Runtime.INT);
        calls.leaveWithResultIfReplaced(pc, 2);
        stack.pop(2);
        stack.pushFromJvm();
    }

    /// `COMPARE_OP` in front of a jump: leaves a boolean on the JVM's stack.
    void compare(int pc, int arg) {
        Label slow = b.newLabel();
        Label done = b.newLabel();
        stack.load(2);
        stack.load(1);
        ops("areNumbers", Runtime.BOOLEAN, Runtime.OBJECT, Runtime.OBJECT);
        b.ifeq(slow);
        stack.load(2);
        stack.load(1);
        b.loadConstant(arg);
        ops("numbersHold", Runtime.BOOLEAN, Runtime.OBJECT, Runtime.OBJECT, Runtime.INT);
        b.goto_(done);
        b.labelBinding(slow);
        stack.settle();
        lasti(pc);
        operands();
        b.loadConstant(arg);
        ops("holds", Runtime.BOOLEAN, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT, Runtime.INT);
        calls.leaveWithTruthIfReplaced(pc, 2);
        b.labelBinding(done);
        stack.pop(2);
    }

    /// `TO_BOOL` in front of a jump: leaves a boolean on the JVM's stack.
    void truth(int pc) {
        if (stack.peek(1).isVariable()) {
            slowTruth(pc);
            stack.pop(1);
            return;
        }
        Label slow = b.newLabel();
        Label done = b.newLabel();
        stack.load(1);
        ops("isPlain", Runtime.BOOLEAN, Runtime.OBJECT);
        b.ifeq(slow);
        b.aload(RunMethod.TS);
        stack.load(1);
        ops("plainTruth", Runtime.BOOLEAN, Runtime.THREAD, Runtime.OBJECT);
        b.goto_(done);
        b.labelBinding(slow);
        stack.settle();
        slowTruth(pc);
        b.labelBinding(done);
        stack.pop(1);
    }

    private void slowTruth(int pc) {
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(1);
        ops("truth", Runtime.BOOLEAN, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        calls.leaveWithTruthIfReplaced(pc, 1);
    }

    /// `BINARY_SUBSCR`.
    void subscript(int pc) {
        boolean counted = stack.peek(2).isVariable();
        Label slow = b.newLabel();
        Label done = b.newLabel();
        stack.load(2);
        stack.load(1);
        ops("element", Runtime.OBJECT, Runtime.OBJECT, Runtime.OBJECT);
        b.dup().ifnull(slow);
        if (counted) {
            lasti(pc);
            b.aload(RunMethod.TS).aload(RunMethod.F);
            stack.load(2);
            ops("drop", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        }
        b.goto_(done);
        b.labelBinding(slow);
        b.pop();
        stack.settle();
        lasti(pc);
        operands();
        ops("subscript", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT);
        calls.leaveWithResultIfReplaced(pc, 2);
        b.labelBinding(done);
        stack.pop(2);
        stack.pushFromJvm();
    }

    /// `STORE_SUBSCR`.
    void storeSubscript(int pc) {
        stack.settleAt(3);
        boolean counted = stack.peek(2).isVariable();
        Label slow = b.newLabel();
        Label done = b.newLabel();
        stack.load(2);
        stack.load(1);
        stack.load(3);
        ops("exchange", Runtime.OBJECT, Runtime.OBJECT, Runtime.OBJECT, Runtime.OBJECT);
        b.dup().astore(RunMethod.SCRATCH).ifnull(slow);
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.SCRATCH).checkcast(Runtime.OBJECT);
        if (counted) {
            stack.load(2);
            ops("drop", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT);
        } else {
            ops("drop", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        }
        b.goto_(done);
        b.labelBinding(slow);
        stack.settle();
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(3);
        stack.load(2);
        stack.load(1);
        ops(
                "storeSubscript",
                Runtime.VOID,
                Runtime.THREAD,
                Runtime.FRAME,
                Runtime.OBJECT,
                Runtime.OBJECT,
                Runtime.OBJECT);
        calls.leaveIfReplaced(pc, 3);
        b.labelBinding(done);
        stack.pop(3);
    }

    /// `LOAD_ATTR` of a value.
    void attribute(int pc, int name) {
        Label done = b.newLabel();
        if (stack.peek(1).isBorrowed()) {
            b.aload(RunMethod.UNIT).loadConstant(pc);
            stack.load(1);
            ops("knownAttribute", Runtime.OBJECT, Runtime.UNIT, Runtime.INT, Runtime.OBJECT);
            b.dup().ifnonnull(done).pop();
            stack.settle();
        }
        slowAttribute(pc, name);
        calls.leaveWithResultIfReplaced(pc, 1);
        b.labelBinding(done);
        stack.pop(1);
        stack.pushFromJvm();
    }

    private void slowAttribute(int pc, int name) {
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.UNIT).loadConstant(pc);
        stack.load(1);
        b.loadConstant(name);
        ops(
                "attribute",
                Runtime.OBJECT,
                Runtime.THREAD,
                Runtime.FRAME,
                Runtime.UNIT,
                Runtime.INT,
                Runtime.OBJECT,
                Runtime.INT);
    }

    /// `LOAD_ATTR` for a call; the owner is in its variable.
    void method(int pc, int name) {
        Label value = b.newLabel();
        Label done = b.newLabel();
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.UNIT).loadConstant(pc);
        stack.load(1);
        b.loadConstant(name);
        ops("method", Runtime.OBJECT, Runtime.THREAD, Runtime.UNIT, Runtime.INT, Runtime.OBJECT, Runtime.INT);
        b.dup().ifnull(value);
        // The method takes the owner as its first argument.
        stack.load(1);
        stack.pushFromJvm();
        stack.setFromJvm(2);
        b.goto_(done);
        b.labelBinding(value);
        b.pop();
        stack.pop(1);
        slowAttribute(pc, name);
        stack.setFromJvm(1);
        b.aconst_null();
        stack.pushFromJvm();
        calls.leaveIfReplaced(pc, 0);
        b.labelBinding(done);
    }

    /// `STORE_ATTR`.
    void storeAttribute(int pc, int name) {
        stack.settleAt(2);
        Label done = b.newLabel();
        if (stack.peek(1).isBorrowed()) {
            Label slow = b.newLabel();
            b.aload(RunMethod.UNIT).loadConstant(pc);
            stack.load(1);
            ops("knowsPlace", Runtime.BOOLEAN, Runtime.UNIT, Runtime.INT, Runtime.OBJECT);
            b.ifeq(slow);
            lasti(pc);
            place(pc);
            stack.load(2);
            stack.load(1);
            ops(
                    "setKnownAttribute",
                    Runtime.VOID,
                    Runtime.THREAD,
                    Runtime.FRAME,
                    Runtime.UNIT,
                    Runtime.INT,
                    Runtime.OBJECT,
                    Runtime.OBJECT);
            b.goto_(done);
            b.labelBinding(slow);
            stack.settle();
        }
        lasti(pc);
        place(pc);
        stack.load(2);
        stack.load(1);
        b.loadConstant(name);
        ops(
                "setAttribute",
                Runtime.VOID,
                Runtime.THREAD,
                Runtime.FRAME,
                Runtime.UNIT,
                Runtime.INT,
                Runtime.OBJECT,
                Runtime.OBJECT,
                Runtime.INT);
        calls.leaveIfReplaced(pc, 2);
        b.labelBinding(done);
        stack.pop(2);
    }

    private void place(int pc) {
        b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.UNIT).loadConstant(pc);
    }

    /// Thread, frame and the two operands, which are in variables.
    private void operands() {
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(2);
        stack.load(1);
    }

    private void lasti(int pc) {
        b.aload(RunMethod.F).loadConstant(pc).putfield(Runtime.FRAME, "lasti", Runtime.INT);
    }

    private void ops(String name, ClassDesc result, ClassDesc... parameters) {
        b.invokestatic(Runtime.OPS, name, MethodTypeDesc.of(result, parameters));
    }
}
