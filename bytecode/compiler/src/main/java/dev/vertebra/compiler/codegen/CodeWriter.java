package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.compiler.flow.FlowOptimizer;
import dev.vertebra.compiler.flow.Label;
import dev.vertebra.compiler.unit.CodeFlags;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.unit.UnitInfo;
import dev.vertebra.namespaces.scope.Binding;
import dev.vertebra.namespaces.scope.Scope;
import dev.vertebra.namespaces.scope.ScopeKind;
import dev.vertebra.namespaces.scope.ScopeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The code objects that are open, from the module inwards, and the writing of instructions into the innermost.
///
/// Compare CPython Python/compile.c compiler_enter_scope, compiler_addop.
final class CodeWriter {
    /// The place of code that comes from nowhere.
    static final Position NOWHERE = new Position(-1, -1, -1, -1);

    static final int INTRINSIC_PRINT = 1;
    static final int INTRINSIC_IMPORT_STAR = 2;
    static final int INTRINSIC_STOPITERATION_ERROR = 3;
    static final int INTRINSIC_ASYNC_GEN_WRAP = 4;
    static final int INTRINSIC_UNARY_POSITIVE = 5;
    static final int INTRINSIC_LIST_TO_TUPLE = 6;
    static final int INTRINSIC_TYPEVAR = 7;
    static final int INTRINSIC_PARAMSPEC = 8;
    static final int INTRINSIC_TYPEVARTUPLE = 9;
    static final int INTRINSIC_SUBSCRIPT_GENERIC = 10;
    static final int INTRINSIC_TYPEALIAS = 11;
    static final int INTRINSIC_PREP_RERAISE_STAR = 1;
    static final int INTRINSIC_TYPEVAR_WITH_BOUND = 2;
    static final int INTRINSIC_TYPEVAR_WITH_CONSTRAINTS = 3;
    static final int INTRINSIC_SET_FUNCTION_TYPE_PARAMS = 4;
    static final int INTRINSIC_SET_TYPEPARAM_DEFAULT = 5;

    private static final int MAX_BLOCKS = 21;
    private static final int FIRST_INPLACE = 13;

    final ScopeTable scopes;
    final CodegenOptions options;

    private final List<Unit> units = new ArrayList<>();

    CodeWriter(ScopeTable scopes, CodegenOptions options) {
        this.scopes = scopes;
        this.options = options;
    }

    Unit unit() {
        return units.getLast();
    }

    /// The units around the innermost, the module first.
    List<Unit> enclosing() {
        return units.subList(0, units.size() - 1);
    }

    /// The unit of the whole source.
    Unit topUnit() {
        return units.getFirst();
    }

    int depth() {
        return units.size();
    }

    boolean functionLike() {
        return unit().scope.kind().isFunctionLike();
    }

    boolean isTopLevelAwait() {
        return options.topLevelAwait() && unit().scope.kind() == ScopeKind.MODULE;
    }

    CodegenException error(String message, Position position) {
        return new CodegenException(message, position);
    }

    // --- units

    Unit enter(String name, UnitKind kind, Object key, int line) {
        Scope scope = scopes.scope(key);
        String className = units.isEmpty() ? null : unit().className;
        UnitInfo info = new UnitInfo(options.filename(), name, line);
        Unit unit = new Unit(scope, kind, info, className);
        info.parameters = scope.parameters().size();
        info.qualname = qualname(unit);
        units.add(unit);
        Position location = kind == UnitKind.MODULE ? new Position(0, 0, line, 0) : new Position(line, 0, line, 0);
        op(location, Op.RESUME, 0);
        return unit;
    }

    private String qualname(Unit unit) {
        String name = unit.info.name;
        if (units.size() <= 1) {
            return name;
        }
        Unit parent = units.getLast();
        if (parent.kind == UnitKind.TYPE_PARAMS) {
            if (units.size() == 2) {
                return name;
            }
            parent = units.get(units.size() - 2);
        }
        if (unit.kind == UnitKind.FUNCTION || unit.kind == UnitKind.ASYNC_FUNCTION || unit.kind == UnitKind.CLASS) {
            if (parent.binding(parent.mangle(name)) == Binding.GLOBAL_EXPLICIT) {
                return name;
            }
        }
        String base = parent.info.qualname;
        return (parent.kind.hasLocals() ? base + ".<locals>" : base) + "." + name;
    }

    /// Ends the innermost unit with a return and finishes its code.
    ///
    /// @param returnNone whether to return None rather than what is on the stack
    CodeUnit leave(boolean returnNone) {
        if (returnNone) {
            loadConst(NOWHERE, Constant.NONE);
        }
        op(NOWHERE, Op.RETURN_VALUE);
        Unit unit = units.removeLast();
        unit.info.flags = flags(unit);
        return FlowOptimizer.finish(unit.code, unit.info, options.clock());
    }

    private int flags(Unit unit) {
        Scope scope = unit.scope;
        int flags = options.futureFlags() & CodeFlags.FUTURE_MASK;
        if (scope.kind().isFunctionLike()) {
            flags |= CodeFlags.NEWLOCALS | CodeFlags.OPTIMIZED;
            if (scope.isNested()) {
                flags |= CodeFlags.NESTED;
            }
            if (scope.isGenerator()) {
                flags |= scope.isCoroutine() ? CodeFlags.ASYNC_GENERATOR : CodeFlags.GENERATOR;
            } else if (scope.isCoroutine()) {
                flags |= CodeFlags.COROUTINE;
            }
            if (scope.hasVarArgs()) {
                flags |= CodeFlags.VARARGS;
            }
            if (scope.hasVarKeywords()) {
                flags |= CodeFlags.VARKEYWORDS;
            }
        } else if (options.topLevelAwait() && scope.kind() == ScopeKind.MODULE && unit.coroutine) {
            flags |= scope.isGenerator() ? 0 : CodeFlags.COROUTINE;
        }
        return flags;
    }

    void push(FrameBlock block, Position location) {
        if (unit().blocks.size() >= MAX_BLOCKS) {
            throw error("too many statically nested blocks", location);
        }
        unit().blocks.add(block);
    }

    void push(FrameBlock.Kind kind, Position location) {
        push(new FrameBlock(kind, null, null, location, List.of(), null), location);
    }

    void popBlock() {
        unit().blocks.removeLast();
    }

    // --- instructions

    void op(Position at, int opcode) {
        unit().code.add(opcode, 0, at);
    }

    void op(Position at, int opcode, int oparg) {
        unit().code.add(opcode, oparg, at);
    }

    void jump(Position at, int opcode, Label target) {
        unit().code.addJump(opcode, target, at);
    }

    void place(Label label) {
        unit().code.place(label);
    }

    void loadConst(Position at, Constant value) {
        op(at, Op.LOAD_CONST, unit().info.constants.add(value));
    }

    /// Loads an identifier, or another name that the compiler interns.
    void loadConst(Position at, String name) {
        loadConst(at, Constant.Str.name(name));
    }

    void loadConst(Position at, CodeUnit value) {
        op(at, Op.LOAD_CONST, unit().info.constants.add(value));
    }

    /// An instruction whose operand is an unmangled name.
    void opRawName(Position at, int opcode, String name) {
        op(at, opcode, UnitInfo.index(unit().info.names, name));
    }

    /// An instruction whose operand is a name, mangled as the class around asks.
    void opName(Position at, int opcode, String name) {
        int index = UnitInfo.index(unit().info.names, unit().mangle(name));
        switch (opcode) {
            case Op.LOAD_ATTR -> op(at, Op.LOAD_ATTR, index << 1);
            case Op.LOAD_METHOD -> op(at, Op.LOAD_ATTR, index << 1 | 1);
            case Op.LOAD_SUPER_ATTR -> op(at, Op.LOAD_SUPER_ATTR, index << 2 | 2);
            case Op.LOAD_SUPER_METHOD -> op(at, Op.LOAD_SUPER_ATTR, index << 2 | 3);
            case Op.LOAD_ZERO_SUPER_ATTR -> op(at, Op.LOAD_SUPER_ATTR, index << 2);
            case Op.LOAD_ZERO_SUPER_METHOD -> op(at, Op.LOAD_SUPER_ATTR, index << 2 | 1);
            default -> op(at, opcode, index);
        }
    }

    /// An instruction whose operand is a fast local.
    void opLocal(Position at, int opcode, String name) {
        op(at, opcode, UnitInfo.index(unit().info.varNames, name));
    }

    /// An instruction whose operand is a cell or free variable out of a table.
    void opDeref(Position at, int opcode, Map<String, Integer> table, String name) {
        Integer index = table.get(name);
        if (index == null) {
            throw new IllegalStateException("no cell for " + name);
        }
        op(at, opcode, index);
    }

    void binary(Position at, Operator operator, boolean inplace) {
        int index = switch (operator) {
            case Add -> 0;
            case BitAnd -> 1;
            case FloorDiv -> 2;
            case LShift -> 3;
            case MatMult -> 4;
            case Mult -> 5;
            case Mod -> 6;
            case BitOr -> 7;
            case Pow -> 8;
            case RShift -> 9;
            case Sub -> 10;
            case Div -> 11;
            case BitXor -> 12;
        };
        op(at, Op.BINARY_OP, inplace ? index + FIRST_INPLACE : index);
    }

    void unary(Position at, UnaryOperator operator) {
        switch (operator) {
            case Invert -> op(at, Op.UNARY_INVERT);
            case Not -> {
                op(at, Op.TO_BOOL);
                op(at, Op.UNARY_NOT);
            }
            case UAdd -> op(at, Op.CALL_INTRINSIC_1, INTRINSIC_UNARY_POSITIVE);
            case USub -> op(at, Op.UNARY_NEGATIVE);
        }
    }

    void compare(Position at, CompareOperator operator) {
        switch (operator) {
            case Lt -> op(at, Op.COMPARE_OP, 0 << 5 | 2);
            case LtE -> op(at, Op.COMPARE_OP, 1 << 5 | 10);
            case Eq -> op(at, Op.COMPARE_OP, 2 << 5 | 8);
            case NotEq -> op(at, Op.COMPARE_OP, 3 << 5 | 7);
            case Gt -> op(at, Op.COMPARE_OP, 4 << 5 | 4);
            case GtE -> op(at, Op.COMPARE_OP, 5 << 5 | 12);
            case Is -> op(at, Op.IS_OP, 0);
            case IsNot -> op(at, Op.IS_OP, 1);
            case In -> op(at, Op.CONTAINS_OP, 0);
            case NotIn -> op(at, Op.CONTAINS_OP, 1);
        }
    }

    /// Awaits or delegates to what is on the stack, with None above it.
    ///
    /// @param resume what the RESUME inside says: 2 after `yield from`, 3 after `await`
    void yieldFrom(Position at, int resume) {
        Label send = new Label();
        Label fail = new Label();
        Label exit = new Label();
        place(send);
        jump(at, Op.SEND, exit);
        jump(at, Op.SETUP_FINALLY, fail);
        op(at, Op.YIELD_VALUE, 1);
        op(NOWHERE, Op.POP_BLOCK);
        op(at, Op.RESUME, resume);
        jump(at, Op.JUMP_NO_INTERRUPT, send);
        place(fail);
        op(at, Op.CLEANUP_THROW);
        place(exit);
        op(at, Op.END_SEND);
    }

    /// Awaits what is on the stack.
    ///
    /// @param kind what the awaitable comes from: 0 an expression, 1 `__aenter__`, 2 `__aexit__`
    void await(Position at, int kind) {
        op(at, Op.GET_AWAITABLE, kind);
        loadConst(at, Constant.NONE);
        yieldFrom(at, 3);
    }

    /// Yields what is on the stack.
    void yieldValue(Position at) {
        if (unit().scope.isGenerator() && unit().scope.isCoroutine()) {
            op(at, Op.CALL_INTRINSIC_1, INTRINSIC_ASYNC_GEN_WRAP);
        }
        op(at, Op.YIELD_VALUE, 0);
        op(at, Op.RESUME, 1);
    }

    void popExceptAndReraise(Position at) {
        op(at, Op.COPY, 3);
        op(at, Op.POP_EXCEPT);
        op(at, Op.RERAISE, 1);
    }

    /// Makes StopIteration that leaves the body a RuntimeError. PEP 479.
    void wrapInStopIterationHandler() {
        Label handler = new Label();
        unit().code.insertFirst(Op.SETUP_CLEANUP, handler, NOWHERE);
        loadConst(NOWHERE, Constant.NONE);
        op(NOWHERE, Op.RETURN_VALUE);
        place(handler);
        op(NOWHERE, Op.CALL_INTRINSIC_1, INTRINSIC_STOPITERATION_ERROR);
        op(NOWHERE, Op.RERAISE, 1);
    }

    /// Makes a function of a finished code object; defaults and annotations are on the stack as `flags` say.
    void makeClosure(Position at, CodeUnit code, int flags) {
        int closure = 0;
        List<String> names = code.localsPlusNames();
        for (int i = 0; i < names.size(); i++) {
            if ((code.localsPlusKinds()[i] & CodeFlags.FAST_FREE) != 0) {
                String name = names.get(i);
                UnitInfo info = unit().info;
                boolean cell = unit().reference(name) == Binding.CELL;
                opDeref(at, Op.LOAD_CLOSURE, cell ? info.cellVars : info.freeVars, name);
                closure++;
            }
        }
        if (closure > 0) {
            op(at, Op.BUILD_TUPLE, closure);
        }
        loadConst(at, code);
        op(at, Op.MAKE_FUNCTION);
        if (closure > 0) {
            op(at, Op.SET_FUNCTION_ATTRIBUTE, FunctionGenerator.CLOSURE);
        }
        for (int flag : FunctionGenerator.ATTRIBUTE_ORDER) {
            if ((flags & flag) != 0) {
                op(at, Op.SET_FUNCTION_ATTRIBUTE, flag);
            }
        }
    }

    @Nullable
    Unit innermostClass() {
        for (int i = units.size() - 2; i >= 0; i--) {
            if (units.get(i).kind == UnitKind.CLASS) {
                return units.get(i);
            }
        }
        return null;
    }
}
