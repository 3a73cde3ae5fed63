package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.unit.UnitInfo;
import dev.vertebra.namespaces.scope.Binding;
import dev.vertebra.namespaces.scope.ScopeKind;
import java.util.Map;

/// Loads, stores and deletes names in the way that their binding asks.
///
/// Compare CPython Python/compile.c compiler_nameop.
final class NameGenerator {
    private final CodeWriter w;

    NameGenerator(CodeWriter writer) {
        this.w = writer;
    }

    void load(Position at, String name) {
        name(at, name, ExprContext.Load);
    }

    void store(Position at, String name) {
        name(at, name, ExprContext.Store);
    }

    void delete(Position at, String name) {
        name(at, name, ExprContext.Del);
    }

    /// Refuses to bind or delete `__debug__`.
    static void checkDebug(Position at, String name, ExprContext context) {
        if (context != ExprContext.Load && name.equals("__debug__")) {
            String action = context == ExprContext.Del ? "delete" : "assign to";
            throw new CodegenException("cannot " + action + " __debug__", at);
        }
    }

    void name(Position at, String rawName, ExprContext context) {
        checkDebug(at, rawName, context);
        Unit u = w.unit();
        String name = u.mangle(rawName);
        Binding binding = u.binding(name);
        switch (binding) {
            case FREE -> deref(at, u, u.info.freeVars, name, context);
            case CELL -> deref(at, u, u.info.cellVars, name, context);
            case LOCAL -> {
                if (u.scope.kind().isFunctionLike() || u.fastHidden.contains(name)) {
                    w.opLocal(at, pick(context, Op.LOAD_FAST, Op.STORE_FAST, Op.DELETE_FAST), name);
                } else {
                    plain(at, u, name, context);
                }
            }
            case GLOBAL_IMPLICIT -> {
                if (u.scope.kind().isFunctionLike()) {
                    global(at, u, name, context, u.scope.seesClass());
                } else {
                    plain(at, u, name, context);
                }
            }
            case GLOBAL_EXPLICIT -> global(at, u, name, context, false);
            case UNKNOWN -> plain(at, u, name, context);
        }
    }

    private static int pick(ExprContext context, int load, int store, int delete) {
        return switch (context) {
            case Load -> load;
            case Store -> store;
            case Del -> delete;
        };
    }

    private void deref(Position at, Unit u, Map<String, Integer> table, String name, ExprContext context) {
        int opcode = pick(context, Op.LOAD_DEREF, Op.STORE_DEREF, Op.DELETE_DEREF);
        if (context == ExprContext.Load) {
            if (u.scope.kind() == ScopeKind.CLASS && u.inInlinedComprehension == 0) {
                opcode = Op.LOAD_FROM_DICT_OR_DEREF;
                w.op(at, Op.LOAD_LOCALS);
            } else if (u.scope.seesClass()) {
                opcode = Op.LOAD_FROM_DICT_OR_DEREF;
                loadClassDict(at, u);
            }
        }
        w.opDeref(at, opcode, table, name);
    }

    private void loadClassDict(Position at, Unit u) {
        w.opDeref(at, Op.LOAD_DEREF, u.info.freeVars, "__classdict__");
    }

    private void global(Position at, Unit u, String name, ExprContext context, boolean throughClass) {
        int index;
        if (context == ExprContext.Load && throughClass) {
            loadClassDict(at, u);
            w.op(at, Op.LOAD_FROM_DICT_OR_GLOBALS, UnitInfo.index(u.info.names, name));
            return;
        }
        index = UnitInfo.index(u.info.names, name);
        int opcode = pick(context, Op.LOAD_GLOBAL, Op.STORE_GLOBAL, Op.DELETE_GLOBAL);
        w.op(at, opcode, opcode == Op.LOAD_GLOBAL ? index << 1 : index);
    }

    private void plain(Position at, Unit u, String name, ExprContext context) {
        int index = UnitInfo.index(u.info.names, name);
        if (context == ExprContext.Load && u.scope.kind() == ScopeKind.CLASS && u.inInlinedComprehension > 0) {
            w.op(at, Op.LOAD_GLOBAL, index << 1);
            return;
        }
        w.op(at, pick(context, Op.LOAD_NAME, Op.STORE_NAME, Op.DELETE_NAME), index);
    }
}
