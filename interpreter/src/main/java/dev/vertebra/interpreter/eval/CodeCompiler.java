package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Op;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes [CompiledCode].
final class CodeCompiler {
    private static final ClassDesc CODE = of(CompiledCode.class);
    private static final ClassDesc OPS = of(CompiledOps.class);
    private static final ClassDesc THREAD = of(PyThread.class);
    private static final ClassDesc FRAME = of(PyFrame.class);
    private static final ClassDesc UNIT = of(CodeUnit.class);
    private static final ClassDesc OBJECT = of(PyObject.class);
    private static final ClassDesc OBJECTS = OBJECT.arrayType();
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc VOID = ConstantDescs.CD_void;
    private static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;

    private static final int TS = 1;
    private static final int F = 2;
    private static final int S = 3;
    private static final int AT = 4;
    private static final int U = 5;
    private static final int CONSTS = 6;
    private static final int DEPTH = 7;
    private static final int FAILURE = 8;
    private static final int STACK = 9;

    private static final int MOST_STACK = 20;

    private final CodeUnit unit;
    private final Instructions code;
    private final int[] depth;
    private final byte[] depths;
    private final Label[] labels;
    private final boolean[] done;
    private final boolean[] entry;
    private final ArrayDeque<Integer> todo = new ArrayDeque<>();
    private final CodeBuilder b;
    private final Label handlerStart;

    private CodeCompiler(CodeUnit unit, int[] depth, CodeBuilder b, byte[] depths, boolean[] entry) {
        this.unit = unit;
        this.code = unit.code.instructions();
        this.depth = depth;
        this.b = b;
        this.depths = depths;
        this.labels = new Label[depth.length];
        this.done = new boolean[depth.length];
        this.entry = entry;
        this.handlerStart = b.newLabel();
    }

    private static ClassDesc of(Class<?> c) {
        return c.describeConstable().orElseThrow();
    }

    static int compiled;

    /// Compiles the code of a unit and has the loop run that from now on.
    static void compile(CodeUnit unit) {
        unit.triedCompile = true;
        if (unit.code.co_stacksize > MOST_STACK || unit.steps.length > 1200 || !unit.isPaired()) {
            return;
        }
        int[] depth = depths(unit);
        byte[] depths = new byte[depth.length];
        boolean[] entries = new boolean[depth.length];
        byte[] bytes = ClassFile.of()
                .build(ClassDesc.of("dev.vertebra.interpreter.eval.Compiled$" + compiled++), c -> {
                    c.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
                    c.withSuperclass(CODE);
                    c.withMethodBody(
                            ConstantDescs.INIT_NAME,
                            ConstantDescs.MTD_void,
                            0,
                            m -> m.aload(0)
                                    .invokespecial(CODE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                                    .return_());
                    c.withMethodBody(
                            "run",
                            MethodTypeDesc.of(INT, THREAD, FRAME, OBJECTS, INT),
                            ClassFile.ACC_FINAL,
                            m -> new CodeCompiler(unit, depth, m, depths, entries).body());
                });
        int length = ClassFile.of().parse(bytes).methods().stream()
                .mapToInt(m -> m.code().map(k -> ((java.lang.classfile.attribute.CodeAttribute) k).codeLength()).orElse(0))
                .max()
                .orElse(0);
        if (length >= 8000) {
            return;
        }
        CompiledCode made;
        try {
            var lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            made = (CompiledCode) lookup.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        made.depths = depths;
        unit.install(made, entries);
    }

    private static int[] depths(CodeUnit unit) {
        long[] kinds = StackKinds.of(unit);
        int[] depth = new int[kinds.length];
        for (int i = 0; i < depth.length; i++) {
            depth[i] = kinds[i] < 0 ? -1 : (66 - Long.numberOfLeadingZeros(kinds[i])) / 3;
        }
        return depth;
    }

    private void body() {
        int n = depth.length - 1;
        Instructions c = code;
        // Entries.
        for (int pc = 0; pc < n; pc = c.next(pc)) {
            if (depth[pc] < 0) {
                continue;
            }
            int op = c.opcode(pc);
            switch (op) {
                case Op.RESUME -> enter(c.next(pc));
                case Op.JUMP_BACKWARD -> enter(pc);
                case Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX -> enter(c.next(pc));
                case Op.POP_TOP, Op.END_FOR, Op.LIST_APPEND -> {
                    if (c.opcode(c.next(pc)) == Op.JUMP_BACKWARD) {
                        enter(pc);
                    }
                }
                default -> {}
            }
        }
        var handlers = unit.code.handlers();
        for (int i = 0; i < handlers.size(); i++) {
            enter(handlers.target(i));
        }
        Label start = b.newLabel();
        Label end = b.newLabel();
        for (int i = 0; i < unit.code.co_stacksize; i++) {
            b.aconst_null().astore(STACK + i);
        }
        b.aload(F).getfield(FRAME, "unit", UNIT).astore(U);
        b.aload(U).getfield(UNIT, "consts", OBJECTS).astore(CONSTS);
        b.labelBinding(start);
        List<java.lang.classfile.instruction.SwitchCase> cases = new ArrayList<>();
        List<Integer> entryList = new ArrayList<>();
        for (int pc = 0; pc < n; pc++) {
            if (entry[pc]) {
                cases.add(java.lang.classfile.instruction.SwitchCase.of(pc, b.newLabel()));
                entryList.add(pc);
            }
        }
        Label none = b.newLabel();
        b.iload(AT).lookupswitch(none, cases);
        b.labelBinding(none);
        b.iload(AT).ireturn();
        for (int i = 0; i < entryList.size(); i++) {
            int pc = entryList.get(i);
            b.labelBinding(cases.get(i).target());
            reload(depth[pc]);
            b.goto_(label(pc));
        }
        for (int pc : entryList) {
            todo.add(pc);
        }
        while (!todo.isEmpty()) {
            run(todo.poll());
        }
        b.labelBinding(end);
        b.labelBinding(handlerStart);
        b.astore(FAILURE);
        // Where the stack is not in the frame it goes there.
        Label out = b.newLabel();
        b.aload(0).getfield(CODE, "depths", ConstantDescs.CD_byte.arrayType());
        b.aload(F).getfield(FRAME, "lasti", INT).baload().istore(DEPTH);
        b.iload(DEPTH).iflt(out);
        for (int i = 0; i < unit.code.co_stacksize; i++) {
            Label over = b.newLabel();
            b.iload(DEPTH).loadConstant(i).if_icmple(over);
            b.aload(S).loadConstant(unit.nlocalsplus + i).aload(STACK + i).aastore();
            b.labelBinding(over);
        }
        b.aload(F).iload(DEPTH).loadConstant(unit.nlocalsplus).iadd().putfield(FRAME, "sp", INT);
        b.labelBinding(out);
        b.aload(FAILURE).athrow();
        b.exceptionCatchAll(start, end, handlerStart);
    }

    private void enter(int pc) {
        if (pc < depth.length - 1 && depth[pc] >= 0 && !isLeft(code.opcode(pc))) {
            entry[pc] = true;
        }
    }

    /// Whether the loop executes an instruction.
    private static boolean isLeft(int op) {
        return switch (op) {
            case Op.RETURN_VALUE,
                    Op.RETURN_CONST,
                    Op.YIELD_VALUE,
                    Op.SEND,
                    Op.RESUME,
                    Op.RAISE_VARARGS,
                    Op.RERAISE,
                    Op.RETURN_GENERATOR,
                    Op.MAKE_CELL,
                    Op.COPY_FREE_VARS -> true;
            default -> false;
        };
    }

    private Label label(int pc) {
        if (labels[pc] == null) {
            labels[pc] = b.newLabel();
            if (!done[pc]) {
                todo.add(pc);
            }
        }
        return labels[pc];
    }

    /// Emits instructions until one ends the run.
    private void run(int from) {
        int pc = from;
        while (true) {
            if (done[pc]) {
                if (pc != from) {
                    b.goto_(label(pc));
                }
                return;
            }
            b.labelBinding(label(pc));
            done[pc] = true;
            if (depth[pc] < 0) {
                throw new IllegalStateException("no depth at " + pc);
            }
            depths[pc] = (byte) depth[pc];
            pc = instruction(pc);
            if (pc < 0) {
                return;
            }
        }
    }

    // --- pieces

    private void spill(int d) {
        for (int i = 0; i < d; i++) {
            b.aload(S).loadConstant(unit.nlocalsplus + i).aload(STACK + i).aastore();
        }
        b.aload(F).loadConstant(unit.nlocalsplus + d).putfield(FRAME, "sp", INT);
    }

    private void reload(int d) {
        for (int i = 0; i < d; i++) {
            b.aload(S).loadConstant(unit.nlocalsplus + i).aaload().astore(STACK + i);
        }
    }

    private void lasti(int pc) {
        b.aload(F).loadConstant(pc).putfield(FRAME, "lasti", INT);
    }

    /// Leaves for the loop, which goes on at a code unit.
    private void exit(int pc, int d) {
        spill(d);
        b.loadConstant(pc).ireturn();
    }

    private void call(String name, ClassDesc result, ClassDesc... parameters) {
        b.invokestatic(OPS, name, MethodTypeDesc.of(result, parameters));
    }

    private void push(int k) {
        b.aload(STACK + k);
    }

    private void breaker(int pc, int target, int d) {
        Label on = b.newLabel();
        b.aload(TS).getfield(THREAD, "breaker", BOOLEAN).ifeq(on);
        lasti(pc);
        spill(d);
        b.aload(TS).aload(F).invokevirtual(THREAD, "handleBreaker", MethodTypeDesc.of(BOOLEAN, FRAME)).pop();
        b.loadConstant(target).ireturn();
        b.labelBinding(on);
    }

    /// Leaves if the code is not compiled any more.
    private void check(int next, int d) {
        Label on = b.newLabel();
        b.aload(U).getfield(UNIT, "compiled", CODE).aload(0).if_acmpeq(on);
        exit(next, d);
        b.labelBinding(on);
    }

    private void drop(int k) {
        b.aload(TS).aload(F);
        push(k);
        call("drop", VOID, THREAD, FRAME, OBJECT);
    }

    private void loadFast(int place, int k) {
        b.aload(S).loadConstant(place).aaload();
        call("shared", OBJECT, OBJECT);
        b.astore(STACK + k);
    }

    private void storeFast(int place, int k) {
        b.aload(TS).aload(F).aload(S).loadConstant(place);
        push(k);
        call("store", VOID, THREAD, FRAME, OBJECTS, INT, OBJECT);
    }

    /// Jumps on a boolean on the JVM's stack, by the POP_JUMP at a code unit.
    private int branch(int jump) {
        int op = code.opcode(jump);
        Label target = label(code.target(jump));
        if (op == Op.POP_JUMP_IF_TRUE) {
            b.ifne(target);
        } else {
            b.ifeq(target);
        }
        return code.next(jump);
    }

    private boolean jumps(int pc) {
        int op = code.opcode(pc);
        return op == Op.POP_JUMP_IF_TRUE || op == Op.POP_JUMP_IF_FALSE;
    }

    private void operands(int d) {
        b.aload(TS).aload(F);
        push(d - 2);
        push(d - 1);
    }

    /// Emits one instruction.
    ///
    /// @return the code unit at which to go on, or -1
    private int instruction(int pc) {
        int op = code.opcode(pc);
        int arg = code.oparg(pc);
        int next = code.next(pc);
        int d = depth[pc];
        switch (op) {
            case Op.NOP, Op.EXTENDED_ARG, Op.CACHE -> {}
            case Op.RESUME -> {
                Label on = b.newLabel();
                b.aload(TS).getfield(THREAD, "breaker", BOOLEAN).ifeq(on);
                exit(pc, d);
                b.labelBinding(on);
            }
            case Op.LOAD_FAST -> loadFast(arg, d);
            case Op.LOAD_FAST_LOAD_FAST -> {
                loadFast(arg >> 4, d);
                loadFast(arg & 15, d + 1);
            }
            case Op.LOAD_CONST -> {
                b.aload(TS).aload(CONSTS).loadConstant(arg);
                call("constant", OBJECT, THREAD, OBJECTS, INT);
                b.astore(STACK + d);
            }
            case Op.STORE_FAST -> {
                lasti(pc);
                storeFast(arg, d - 1);
            }
            case Op.STORE_FAST_LOAD_FAST -> {
                lasti(pc);
                b.aload(S).loadConstant(arg & 15).aaload().pop();
                storeFast(arg >> 4, d - 1);
                loadFast(arg & 15, d - 1);
            }
            case Op.STORE_FAST_STORE_FAST -> {
                lasti(pc);
                storeFast(arg >> 4, d - 1);
                storeFast(arg & 15, d - 2);
            }
            case Op.POP_TOP, Op.END_FOR -> {
                lasti(pc);
                drop(d - 1);
            }
            case Op.PUSH_NULL -> b.aconst_null().astore(STACK + d);
            case Op.COPY -> {
                push(d - arg);
                call("shared", OBJECT, OBJECT);
                b.astore(STACK + d);
            }
            case Op.SWAP -> {
                push(d - 1);
                push(d - arg);
                b.astore(STACK + d - 1).astore(STACK + d - arg);
            }
            case Op.BINARY_OP -> {
                lasti(pc);
                operands(d);
                b.loadConstant(arg);
                String name = switch (arg) {
                    case 0, 13 -> "add";
                    case 10, 23 -> "subtract";
                    case 5, 18 -> "multiply";
                    default -> "binary";
                };
                call(name, OBJECT, THREAD, FRAME, OBJECT, OBJECT, INT);
                b.astore(STACK + d - 2);
            }
            case Op.COMPARE_OP -> {
                lasti(pc);
                operands(d);
                b.loadConstant(arg);
                if ((arg & 16) != 0 && jumps(next)) {
                    call("holds", BOOLEAN, THREAD, FRAME, OBJECT, OBJECT, INT);
                    return branch(next);
                }
                call("compare", OBJECT, THREAD, FRAME, OBJECT, OBJECT, INT);
                b.astore(STACK + d - 2);
            }
            case Op.BINARY_SUBSCR -> {
                lasti(pc);
                operands(d);
                call("subscript", OBJECT, THREAD, FRAME, OBJECT, OBJECT);
                b.astore(STACK + d - 2);
            }
            case Op.STORE_SUBSCR -> {
                lasti(pc);
                b.aload(TS).aload(F);
                push(d - 3);
                push(d - 2);
                push(d - 1);
                call("storeSubscript", VOID, THREAD, FRAME, OBJECT, OBJECT, OBJECT);
            }
            case Op.TO_BOOL -> {
                lasti(pc);
                b.aload(TS).aload(F);
                push(d - 1);
                if (jumps(next)) {
                    call("truth", BOOLEAN, THREAD, FRAME, OBJECT);
                    return branch(next);
                }
                call("toBool", OBJECT, THREAD, FRAME, OBJECT);
                b.astore(STACK + d - 1);
            }
            case Op.UNARY_NOT -> {
                push(d - 1);
                call("not", OBJECT, OBJECT);
                b.astore(STACK + d - 1);
            }
            case Op.IS_OP, Op.CONTAINS_OP -> {
                lasti(pc);
                operands(d);
                b.loadConstant(arg);
                call(op == Op.IS_OP ? "is" : "contains", BOOLEAN, THREAD, FRAME, OBJECT, OBJECT, INT);
                if (jumps(next)) {
                    return branch(next);
                }
                b.invokestatic(of(dev.vertebra.objectmodel.PyBool.class), "of",
                        MethodTypeDesc.of(of(dev.vertebra.objectmodel.PyBool.class), BOOLEAN));
                b.astore(STACK + d - 2);
            }
            case Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE -> {
                push(d - 1);
                b.getstatic(of(dev.vertebra.objectmodel.PyBool.class), "TRUE",
                        of(dev.vertebra.objectmodel.PyBool.class));
                if (op == Op.POP_JUMP_IF_TRUE) {
                    b.if_acmpeq(label(code.target(pc)));
                } else {
                    b.if_acmpne(label(code.target(pc)));
                }
            }
            case Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE -> {
                lasti(pc);
                drop(d - 1);
                push(d - 1);
                b.getstatic(of(PyNone.class), "NONE", of(PyNone.class));
                if (op == Op.POP_JUMP_IF_NONE) {
                    b.if_acmpeq(label(code.target(pc)));
                } else {
                    b.if_acmpne(label(code.target(pc)));
                }
            }
            case Op.JUMP_FORWARD, Op.JUMP_BACKWARD_NO_INTERRUPT -> {
                b.goto_(label(code.target(pc)));
                return -1;
            }
            case Op.JUMP_BACKWARD -> {
                int target = code.target(pc);
                breaker(pc, target, d);
                b.goto_(label(target));
                return -1;
            }
            case Op.LOAD_GLOBAL -> {
                lasti(pc);
                b.aload(TS).aload(F).aload(U).loadConstant(pc).loadConstant(arg >> 1);
                call("global", OBJECT, THREAD, FRAME, UNIT, INT, INT);
                b.astore(STACK + d);
                if ((arg & 1) != 0) {
                    b.aconst_null().astore(STACK + d + 1);
                }
            }
            case Op.LOAD_ATTR -> {
                lasti(pc);
                if ((arg & 1) == 0) {
                    b.aload(TS).aload(F).aload(U).loadConstant(pc);
                    push(d - 1);
                    b.loadConstant(arg >> 1);
                    call("attribute", OBJECT, THREAD, FRAME, UNIT, INT, OBJECT, INT);
                    b.astore(STACK + d - 1);
                } else {
                    Label none = b.newLabel();
                    Label both = b.newLabel();
                    b.aload(TS).aload(U).loadConstant(pc);
                    push(d - 1);
                    b.loadConstant(arg >> 1);
                    call("method", OBJECT, THREAD, UNIT, INT, OBJECT, INT);
                    b.dup().ifnull(none);
                    push(d - 1);
                    b.astore(STACK + d).astore(STACK + d - 1).goto_(both);
                    b.labelBinding(none);
                    b.pop();
                    b.aload(TS).aload(F).aload(U).loadConstant(pc);
                    push(d - 1);
                    b.loadConstant(arg >> 1);
                    call("attribute", OBJECT, THREAD, FRAME, UNIT, INT, OBJECT, INT);
                    b.astore(STACK + d - 1);
                    b.aconst_null().astore(STACK + d);
                    b.labelBinding(both);
                }
            }
            case Op.STORE_ATTR -> {
                lasti(pc);
                b.aload(TS).aload(F).aload(U).loadConstant(pc);
                push(d - 2);
                push(d - 1);
                b.loadConstant(arg);
                call("setAttribute", VOID, THREAD, FRAME, UNIT, INT, OBJECT, OBJECT, INT);
            }
            case Op.CALL, Op.CALL_KW, Op.CALL_FUNCTION_EX -> {
                depths[pc] = -1;
                lasti(pc);
                spill(d);
                b.aload(F).loadConstant(next).putfield(FRAME, "resumeAt", INT);
                b.aload(TS).aload(F);
                if (op == Op.CALL) {
                    b.loadConstant(arg);
                    call("call", BOOLEAN, THREAD, FRAME, INT);
                } else {
                    b.loadConstant(op).loadConstant(arg);
                    call("callOtherwise", BOOLEAN, THREAD, FRAME, INT, INT);
                }
                Label on = b.newLabel();
                b.ifeq(on);
                b.loadConstant(CompiledCode.OTHER_FRAME).ireturn();
                b.labelBinding(on);
                int result = depth[next] - 1;
                b.aload(S).loadConstant(unit.nlocalsplus + result).aaload().astore(STACK + result);
                check(next, depth[next]);
            }
            case Op.GET_ITER -> {
                lasti(pc);
                b.aload(TS).aload(F);
                push(d - 1);
                call("iterator", OBJECT, THREAD, FRAME, OBJECT);
                b.astore(STACK + d - 1);
            }
            case Op.FOR_ITER -> {
                lasti(pc);
                b.aload(TS).aload(F);
                push(d - 1);
                call("next", OBJECT, THREAD, FRAME, OBJECT);
                b.dup().astore(STACK + d);
                b.ifnull(label(code.target(pc) + 2));
            }
            case Op.LOAD_DEREF -> {
                lasti(pc);
                b.aload(F).loadConstant(arg);
                call("deref", OBJECT, FRAME, INT);
                b.astore(STACK + d);
            }
            case Op.STORE_DEREF -> {
                lasti(pc);
                b.aload(TS).aload(F).loadConstant(arg);
                push(d - 1);
                call("storeDeref", VOID, THREAD, FRAME, INT, OBJECT);
            }
            case Op.LIST_APPEND -> {
                push(d - 1 - arg);
                push(d - 1);
                b.invokestatic(of(BuildOps.class), "listAppend", MethodTypeDesc.of(VOID, OBJECT, OBJECT));
            }
            case Op.BUILD_TUPLE, Op.BUILD_LIST -> {
                lasti(pc);
                spill(d);
                b.aload(TS).aload(S).loadConstant(unit.nlocalsplus + d).loadConstant(arg);
                call(op == Op.BUILD_TUPLE ? "tuple" : "list", VOID, THREAD, OBJECTS, INT, INT);
                int result = d - arg;
                b.aload(S).loadConstant(unit.nlocalsplus + result).aaload().astore(STACK + result);
            }
            case Op.UNPACK_SEQUENCE -> {
                lasti(pc);
                spill(d);
                b.aload(TS).aload(F).aload(S).loadConstant(unit.nlocalsplus + d).loadConstant(arg);
                call("unpack", VOID, THREAD, FRAME, OBJECTS, INT, INT);
                for (int i = d - 1; i < depth[next]; i++) {
                    b.aload(S).loadConstant(unit.nlocalsplus + i).aaload().astore(STACK + i);
                }
            }
            case Op.RETURN_VALUE,
                    Op.RETURN_CONST,
                    Op.YIELD_VALUE,
                    Op.SEND,
                    Op.RAISE_VARARGS,
                    Op.RERAISE,
                    Op.RETURN_GENERATOR,
                    Op.MAKE_CELL,
                    Op.COPY_FREE_VARS -> {
                exit(pc, d);
                return -1;
            }
            default -> {
                depths[pc] = -1;
                lasti(pc);
                spill(d);
                b.aload(TS).aload(F).loadConstant(op).loadConstant(arg).loadConstant(pc);
                call("rare", INT, THREAD, FRAME, INT, INT, INT);
                if (next >= depth.length - 1 || depth[next] < 0) {
                    b.ireturn();
                    return -1;
                }
                Label on = b.newLabel();
                b.dup().loadConstant(next).if_icmpeq(on);
                b.ireturn();
                b.labelBinding(on);
                b.pop();
                reload(depth[next]);
                check(next, depth[next]);
            }
        }
        return next;
    }
}
