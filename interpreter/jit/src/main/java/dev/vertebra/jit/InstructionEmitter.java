package dev.vertebra.jit;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.Memory;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// Emits what each instruction does: a call of `CompiledOps`, and in front of it, where operands are not counted yet,
/// the commonest case for which they need not be.
///
/// `PyFrame.lasti` is set before anything that can fail or run other code.
final class InstructionEmitter {
    private static final int BOOL_RESULT = 16;

    private final CodeShape shape;
    private final Instructions code;
    private final CodeBuilder b;
    private final RunMethod method;
    private final OperandStack stack;
    private final OperatorEmitter operators;
    private final CallEmitter calls;

    InstructionEmitter(CodeShape shape, CodeBuilder b, RunMethod method, OperandStack stack) {
        this.shape = shape;
        this.code = shape.instructions;
        this.b = b;
        this.method = method;
        this.stack = stack;
        this.calls = new CallEmitter(shape, b, method, stack);
        this.operators = new OperatorEmitter(b, stack, calls);
    }

    /// Emits one instruction.
    ///
    /// @return the code unit of the next one, or -1 if none follows
    int emit(int pc) {
        int opcode = code.opcode(pc);
        int arg = code.oparg(pc);
        int next = code.next(pc);
        switch (opcode) {
            case Op.NOP, Op.EXTENDED_ARG, Op.CACHE -> {}
            case Op.MAKE_CELL, Op.COPY_FREE_VARS -> {
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F).loadConstant(opcode).loadConstant(arg);
                ops("prefix", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.INT, Runtime.INT);
            }
            case Op.RESUME -> {
                Label on = b.newLabel();
                b.aload(RunMethod.TS)
                        .getfield(Runtime.THREAD, "breaker", Runtime.BOOLEAN)
                        .ifeq(on);
                calls.leaveTo(pc);
                b.labelBinding(on);
            }
            case Op.LOAD_FAST -> stack.push(Operand.local(arg));
            case Op.LOAD_FAST_CHECK -> {
                Label bound = b.newLabel();
                b.aload(RunMethod.S).loadConstant(arg).aaload().ifnonnull(bound);
                calls.leaveTo(pc);
                b.labelBinding(bound);
                stack.push(Operand.local(arg));
            }
            case Op.LOAD_FAST_LOAD_FAST -> {
                stack.push(Operand.local(arg >> 4));
                stack.push(Operand.local(arg & 15));
            }
            case Op.LOAD_CONST -> loadConst(arg);
            case Op.STORE_FAST -> storeFast(pc, arg);
            case Op.STORE_FAST_LOAD_FAST -> {
                storeFast(pc, arg >> 4);
                stack.push(Operand.local(arg & 15));
            }
            case Op.STORE_FAST_STORE_FAST -> {
                storeFast(pc, arg >> 4);
                storeFast(pc, arg & 15);
            }
            case Op.POP_TOP, Op.END_FOR -> popTop(pc);
            case Op.PUSH_NULL -> stack.push(Operand.NULL);
            case Op.COPY -> copy(arg);
            case Op.SWAP -> swap(arg);
            case Op.BINARY_OP -> {
                stack.settleBelow(2);
                operators.binary(pc, arg);
            }
            case Op.COMPARE_OP -> {
                if ((arg & BOOL_RESULT) != 0 && isTest(next)) {
                    stack.settleBelow(2);
                    operators.compare(pc, arg);
                    return branch(next);
                }
                stack.settle();
                operators.generic(pc, arg, "compare");
            }
            case Op.BINARY_SUBSCR -> {
                stack.settleBelow(2);
                operators.subscript(pc);
            }
            case Op.STORE_SUBSCR -> {
                stack.settleBelow(3);
                operators.storeSubscript(pc);
            }
            case Op.TO_BOOL -> {
                if (isTest(next)) {
                    stack.settleBelow(1);
                    operators.truth(pc);
                    return branch(next);
                }
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F);
                stack.load(1);
                ops("toBool", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
                stack.setFromJvm(1);
                calls.leaveIfReplaced(pc, 0);
            }
            case Op.UNARY_NOT -> {
                stack.settle();
                stack.load(1);
                ops("not", Runtime.OBJECT, Runtime.OBJECT);
                stack.setFromJvm(1);
            }
            case Op.IS_OP, Op.CONTAINS_OP -> {
                stack.settle();
                lasti(pc);
                String name = opcode == Op.IS_OP ? "is" : "contains";
                b.aload(RunMethod.TS).aload(RunMethod.F);
                stack.load(2);
                stack.load(1);
                b.loadConstant(arg);
                ops(name, Runtime.BOOLEAN, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT, Runtime.INT);
                calls.leaveWithTruthIfReplaced(pc, 2);
                stack.pop(2);
                if (isTest(next)) {
                    return branch(next);
                }
                b.invokestatic(Runtime.BOOL, "of", MethodTypeDesc.of(Runtime.BOOL, Runtime.BOOLEAN));
                stack.pushFromJvm();
            }
            case Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE -> {
                stack.settleBelow(1);
                stack.load(1);
                stack.pop(1);
                b.getstatic(Runtime.BOOL, "TRUE", Runtime.BOOL);
                Label target = method.label(code.target(pc));
                if (opcode == Op.POP_JUMP_IF_TRUE) {
                    b.if_acmpeq(target);
                } else {
                    b.if_acmpne(target);
                }
            }
            case Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE -> jumpIfNone(pc, opcode);
            case Op.JUMP_FORWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> {
                stack.settle();
                b.goto_(method.label(code.target(pc)));
                return -1;
            }
            case Op.JUMP_BACKWARD -> {
                stack.settle();
                calls.lookAtBreaker(pc, code.target(pc));
                b.goto_(method.label(code.target(pc)));
                return -1;
            }
            case Op.LOAD_GLOBAL -> {
                stack.settle();
                lasti(pc);
                place(pc).loadConstant(arg >> 1);
                ops("global", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.UNIT, Runtime.INT, Runtime.INT);
                stack.pushFromJvm();
                if ((arg & 1) != 0) {
                    stack.push(Operand.NULL);
                }
            }
            case Op.LOAD_ATTR -> {
                if ((arg & 1) == 0) {
                    stack.settleBelow(1);
                    operators.attribute(pc, arg >> 1);
                } else {
                    stack.settle();
                    operators.method(pc, arg >> 1);
                }
            }
            case Op.STORE_ATTR -> {
                stack.settleBelow(2);
                operators.storeAttribute(pc, arg);
            }
            case Op.GET_ITER -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F);
                stack.load(1);
                ops("iterator", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
                stack.setFromJvm(1);
                calls.leaveIfReplaced(pc, 0);
            }
            case Op.FOR_ITER -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F);
                stack.load(1);
                ops("next", Runtime.OBJECT, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
                stack.pushFromJvm();
                stack.load(1);
                b.ifnull(method.label(shape.target(pc)));
                calls.leaveIfReplaced(pc, 0);
            }
            case Op.LOAD_DEREF -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.F).loadConstant(arg);
                ops("deref", Runtime.OBJECT, Runtime.FRAME, Runtime.INT);
                stack.pushFromJvm();
            }
            case Op.STORE_DEREF -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F).loadConstant(arg);
                stack.load(1);
                ops("storeDeref", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.INT, Runtime.OBJECT);
                stack.pop(1);
            }
            case Op.LIST_APPEND -> {
                stack.settleAt(1);
                stack.load(arg + 1);
                stack.load(1);
                ops("append", Runtime.VOID, Runtime.OBJECT, Runtime.OBJECT);
                stack.pop(1);
            }
            case Op.BUILD_TUPLE, Op.BUILD_LIST -> {
                stack.settleBelow(arg);
                lasti(pc);
                stack.spill();
                b.aload(RunMethod.TS)
                        .aload(RunMethod.S)
                        .loadConstant(stack.top())
                        .loadConstant(arg);
                String name = opcode == Op.BUILD_TUPLE ? "tuple" : "list";
                ops(name, Runtime.OBJECT, Runtime.THREAD, Runtime.OBJECTS, Runtime.INT, Runtime.INT);
                stack.pop(arg);
                stack.pushFromJvm();
            }
            case Op.UNPACK_SEQUENCE -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.S);
                stack.load(1);
                b.loadConstant(stack.top() - 1).loadConstant(arg);
                ops(
                        "unpack",
                        Runtime.VOID,
                        Runtime.THREAD,
                        Runtime.FRAME,
                        Runtime.OBJECTS,
                        Runtime.OBJECT,
                        Runtime.INT,
                        Runtime.INT);
                stack.pop(1);
                int from = stack.depth();
                for (int i = 0; i < arg; i++) {
                    stack.push(Operand.VARIABLE);
                }
                stack.reload(from);
                calls.leaveIfReplaced(pc, 0);
            }
            case Op.CALL -> calls.call(pc, arg);
            case Op.CALL_KW, Op.CALL_FUNCTION_EX -> calls.callOtherwise(pc, opcode, arg);
            case Op.RETURN_VALUE, Op.RETURN_CONST -> {
                if (opcode == Op.RETURN_CONST) {
                    calls.returnConstant(pc, arg);
                } else {
                    calls.returnValue(pc);
                }
                return -1;
            }
            case Op.YIELD_VALUE -> {
                calls.yieldValue(pc);
                return -1;
            }
            case Op.PUSH_EXC_INFO -> {
                stack.settle();
                stack.load(1);
                b.aload(RunMethod.TS);
                stack.load(1);
                ops("handled", Runtime.OBJECT, Runtime.THREAD, Runtime.OBJECT);
                stack.pop(1);
                stack.pushFromJvm();
                stack.pushFromJvm();
            }
            case Op.CHECK_EXC_MATCH -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F);
                stack.load(2);
                stack.load(1);
                ops("matches", Runtime.BOOLEAN, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT, Runtime.OBJECT);
                calls.leaveWithTruthIfReplaced(pc, 1);
                stack.pop(1);
                if (isTest(next)) {
                    return branch(next);
                }
                b.invokestatic(Runtime.BOOL, "of", MethodTypeDesc.of(Runtime.BOOL, Runtime.BOOLEAN));
                stack.pushFromJvm();
            }
            case Op.POP_EXCEPT -> {
                stack.settle();
                lasti(pc);
                b.aload(RunMethod.TS).aload(RunMethod.F);
                stack.load(1);
                stack.pop(1);
                ops("handledBefore", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
                calls.leaveIfReplaced(pc, 0);
            }
            case Op.DELETE_FAST -> deleteFast(pc, arg);
            case Op.SEND -> calls.send(pc);
            case Op.END_SEND -> calls.endSend(pc);
            case Op.RAISE_VARARGS, Op.RERAISE -> {
                calls.raise(pc, opcode, arg);
                return -1;
            }
            case Op.RETURN_GENERATOR -> {
                calls.leaveTo(pc);
                return -1;
            }
            default -> {
                return calls.rare(pc, opcode, arg) ? next : -1;
            }
        }
        return next;
    }

    private void ops(String name, ClassDesc result, ClassDesc... parameters) {
        b.invokestatic(Runtime.OPS, name, MethodTypeDesc.of(result, parameters));
    }

    private void lasti(int pc) {
        b.aload(RunMethod.F).loadConstant(pc).putfield(Runtime.FRAME, "lasti", Runtime.INT);
    }

    /// Thread, frame, unit and the code unit: for an instruction with an inline cache.
    private CodeBuilder place(int pc) {
        return b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.UNIT).loadConstant(pc);
    }

    private boolean isTest(int pc) {
        int opcode = code.opcode(pc);
        return (opcode == Op.POP_JUMP_IF_TRUE || opcode == Op.POP_JUMP_IF_FALSE) && !shape.isTarget(pc);
    }

    /// Jumps by the boolean on the JVM's stack as the instruction at a code unit says.
    private int branch(int jump) {
        Label target = method.label(code.target(jump));
        if (code.opcode(jump) == Op.POP_JUMP_IF_TRUE) {
            b.ifne(target);
        } else {
            b.ifeq(target);
        }
        return code.next(jump);
    }

    private void loadConst(int index) {
        if (Memory.isImmortal(shape.code.co_consts().get(index))) {
            stack.push(Operand.constant(index));
            return;
        }
        b.aload(RunMethod.TS).aload(RunMethod.CONSTS).loadConstant(index);
        ops("constant", Runtime.OBJECT, Runtime.THREAD, Runtime.OBJECTS, Runtime.INT);
        stack.pushFromJvm();
    }

    private void storeFast(int pc, int local) {
        Operand value = stack.peek(1);
        if (value.kind() == Operand.Kind.LOCAL) {
            stack.settleAt(1);
        }
        stack.settleLocal(local);
        // A finaliser of what was there may do anything.
        stack.settleBelow(1);
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.S).loadConstant(local);
        stack.loadCounted(1);
        ops("store", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECTS, Runtime.INT, Runtime.OBJECT);
        stack.pop(1);
    }

    private void deleteFast(int pc, int local) {
        Label bound = b.newLabel();
        b.aload(RunMethod.S).loadConstant(local).aaload().ifnonnull(bound);
        calls.leaveTo(pc);
        b.labelBinding(bound);
        stack.settle();
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F).aload(RunMethod.S).loadConstant(local);
        b.aconst_null();
        ops("store", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECTS, Runtime.INT, Runtime.OBJECT);
        calls.leaveIfReplaced(pc, 0);
    }

    private void popTop(int pc) {
        if (stack.peek(1).isBorrowed()) {
            stack.pop(1);
            return;
        }
        stack.settle();
        lasti(pc);
        b.aload(RunMethod.TS).aload(RunMethod.F);
        stack.load(1);
        ops("drop", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        calls.leaveIfReplaced(pc, 1);
        stack.pop(1);
    }

    private void copy(int fromTop) {
        Operand operand = stack.peek(fromTop);
        if (operand.isBorrowed()) {
            stack.push(operand);
            return;
        }
        stack.load(fromTop);
        ops("shared", Runtime.OBJECT, Runtime.OBJECT);
        stack.pushFromJvm();
    }

    private void swap(int fromTop) {
        stack.settleAt(1);
        stack.settleAt(fromTop);
        stack.load(1);
        stack.load(fromTop);
        stack.setFromJvm(1);
        stack.setFromJvm(fromTop);
    }

    private void jumpIfNone(int pc, int opcode) {
        stack.settleBelow(1);
        if (stack.peek(1).isVariable()) {
            lasti(pc);
            b.aload(RunMethod.TS).aload(RunMethod.F);
            stack.load(1);
            ops("drop", Runtime.VOID, Runtime.THREAD, Runtime.FRAME, Runtime.OBJECT);
        }
        stack.load(1);
        stack.pop(1);
        b.getstatic(Runtime.NONE, "NONE", Runtime.NONE);
        Label target = method.label(code.target(pc));
        if (opcode == Op.POP_JUMP_IF_NONE) {
            b.if_acmpeq(target);
        } else {
            b.if_acmpne(target);
        }
    }
}
