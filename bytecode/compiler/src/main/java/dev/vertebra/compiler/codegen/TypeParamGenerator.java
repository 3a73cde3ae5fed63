package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.symbols.SymbolWalker;
import dev.vertebra.compiler.unit.CodeUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates type parameters and `type` statements. PEP 695, PEP 696.
///
/// Compare CPython Python/compile.c compiler_type_params, compiler_typealias.
final class TypeParamGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;
    private boolean seenDefault;

    TypeParamGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    /// Makes the type parameters, binds them, and pushes the tuple of them.
    void visit(List<TypeParam> params) {
        seenDefault = false;
        for (TypeParam p : params) {
            Position at = p.position();
            switch (p) {
                case TypeParam.TypeVar v -> typeVar(v);
                case TypeParam.ParamSpec v -> {
                    w.loadConst(at, v.name());
                    w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_PARAMSPEC);
                    defaultValue(v, v.name(), v.default_value(), false);
                    bind(at, v.name());
                }
                case TypeParam.TypeVarTuple v -> {
                    w.loadConst(at, v.name());
                    w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_TYPEVARTUPLE);
                    defaultValue(v, v.name(), v.default_value(), true);
                    bind(at, v.name());
                }
            }
        }
        w.op(params.getFirst().position(), Op.BUILD_TUPLE, params.size());
    }

    private void bind(Position at, String name) {
        w.op(at, Op.COPY, 1);
        g.names.store(at, name);
    }

    private void typeVar(TypeParam.TypeVar v) {
        Position at = v.position();
        w.loadConst(at, v.name());
        if (v.bound() != null) {
            evaluator(v.bound(), v.name(), v, false);
            w.op(
                    at,
                    Op.CALL_INTRINSIC_2,
                    v.bound() instanceof Expr.Tuple
                            ? CodeWriter.INTRINSIC_TYPEVAR_WITH_CONSTRAINTS
                            : CodeWriter.INTRINSIC_TYPEVAR_WITH_BOUND);
        } else {
            w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_TYPEVAR);
        }
        defaultValue(v, v.name(), v.default_value(), false);
        bind(at, v.name());
    }

    private void defaultValue(TypeParam p, String name, @Nullable Expr value, boolean allowStarred) {
        if (value == null) {
            if (seenDefault) {
                throw w.error("non-default type parameter '" + name + "' follows default type parameter", p.position());
            }
            return;
        }
        evaluator(value, name, SymbolWalker.defaultKey(p), allowStarred);
        seenDefault = true;
        w.op(p.position(), Op.CALL_INTRINSIC_2, CodeWriter.INTRINSIC_SET_TYPEPARAM_DEFAULT);
    }

    /// Pushes a function that evaluates a bound or default when it is asked for.
    private void evaluator(Expr e, String name, Object key, boolean allowStarred) {
        Position at = e.position();
        boolean outer = seenDefault;
        w.enter(name, UnitKind.TYPE_PARAMS, key, at.lineno());
        if (allowStarred && e instanceof Expr.Starred s) {
            g.exprs.visit(s.value());
            w.op(at, Op.UNPACK_SEQUENCE, 1);
        } else {
            g.exprs.visit(e);
        }
        w.op(at, Op.RETURN_VALUE);
        CodeUnit code = w.leave(true);
        seenDefault = outer;
        w.makeClosure(at, code, 0);
    }

    void alias(Stmt.TypeAlias t) {
        Position at = t.position();
        String name = t.name() instanceof Expr.Name n ? n.id() : "";
        if (t.type_params().isEmpty()) {
            w.loadConst(at, name);
            w.loadConst(at, Constant.NONE);
            aliasBody(t, name);
        } else {
            w.enter("<generic parameters of " + name + ">", UnitKind.TYPE_PARAMS, t.type_params(), at.lineno());
            w.loadConst(at, name);
            visit(t.type_params());
            aliasBody(t, name);
            CodeUnit code = w.leave(false);
            w.makeClosure(at, code, 0);
            w.op(at, Op.PUSH_NULL);
            w.op(at, Op.CALL, 0);
        }
        g.names.store(at, name);
    }

    private void aliasBody(Stmt.TypeAlias t, String name) {
        Position at = t.position();
        Unit u = w.enter(name, UnitKind.FUNCTION, t, at.lineno());
        u.info.constants.add(Constant.NONE);
        g.exprs.visit(t.value());
        w.op(at, Op.RETURN_VALUE);
        CodeUnit code = w.leave(false);
        w.makeClosure(at, code, 0);
        w.op(at, Op.BUILD_TUPLE, 3);
        w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_TYPEALIAS);
    }
}
