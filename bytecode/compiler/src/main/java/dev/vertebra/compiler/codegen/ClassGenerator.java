package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.unit.CodeUnit;
import java.util.ArrayList;
import java.util.List;

/// Generates classes. Compare CPython Python/compile.c compiler_class.
final class ClassGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;

    ClassGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void visit(Stmt.ClassDef c) {
        Position at = c.position();
        g.exprs.all(c.decorator_list());
        int firstLine = FunctionGenerator.firstLine(c, c.decorator_list());
        if (c.type_params().isEmpty()) {
            pushBody(c, firstLine);
            g.calls.arguments(at, 2, c.bases(), c.keywords());
        } else {
            generic(c, firstLine);
        }
        g.functions.applyDecorators(c.decorator_list());
        g.names.store(at, c.name());
    }

    /// Makes a generic class inside a function of its own, which makes the type parameters and the base `Generic[…]`.
    private void generic(Stmt.ClassDef c, int firstLine) {
        Position at = c.position();
        Unit u = w.enter("<generic parameters of " + c.name() + ">", UnitKind.TYPE_PARAMS, c.type_params(), firstLine);
        u.className = c.name();
        g.typeParams.visit(c.type_params());
        g.names.store(at, ".type_params");
        pushBody(c, firstLine);
        g.names.load(at, ".type_params");
        w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_SUBSCRIPT_GENERIC);
        g.names.store(at, ".generic_base");
        List<Expr> bases = new ArrayList<>(c.bases());
        bases.add(new Expr.Name(".generic_base", ExprContext.Load, at));
        g.calls.arguments(at, 2, bases, c.keywords());
        CodeUnit code = w.leave(false);
        w.makeClosure(at, code, 0);
        w.op(at, Op.PUSH_NULL);
        w.op(at, Op.CALL, 0);
    }

    /// Pushes `__build_class__`, the function of the body and the name.
    private void pushBody(Stmt.ClassDef c, int firstLine) {
        CodeUnit code = body(c, firstLine);
        Position at = c.position();
        w.op(at, Op.LOAD_BUILD_CLASS);
        w.op(at, Op.PUSH_NULL);
        w.makeClosure(at, code, 0);
        w.loadConst(at, c.name());
    }

    private CodeUnit body(Stmt.ClassDef c, int firstLine) {
        Unit u = w.enter(c.name(), UnitKind.CLASS, c, firstLine);
        Position at = new Position(firstLine, 0, firstLine, 0);
        u.className = c.name();
        g.names.load(at, "__name__");
        g.names.store(at, "__module__");
        w.loadConst(at, Constant.Str.of(u.info.qualname));
        g.names.store(at, "__qualname__");
        w.loadConst(at, Constant.Int.of(firstLine));
        g.names.store(at, "__firstlineno__");
        if (!c.type_params().isEmpty()) {
            g.names.load(at, ".type_params");
            g.names.store(at, "__type_params__");
        }
        if (u.scope.needsClassDict()) {
            w.op(at, Op.LOAD_LOCALS);
            w.opDeref(at, Op.STORE_DEREF, u.info.cellVars, "__classdict__");
        }
        g.body(at, c.body());
        w.loadConst(CodeWriter.NOWHERE, staticAttributes(u));
        g.names.store(CodeWriter.NOWHERE, "__static_attributes__");
        if (u.scope.needsClassDict()) {
            w.opDeref(CodeWriter.NOWHERE, Op.LOAD_CLOSURE, u.info.cellVars, "__classdict__");
            g.names.store(CodeWriter.NOWHERE, "__classdictcell__");
        }
        if (u.scope.needsClassClosure()) {
            w.opDeref(CodeWriter.NOWHERE, Op.LOAD_CLOSURE, u.info.cellVars, "__class__");
            w.op(CodeWriter.NOWHERE, Op.COPY, 1);
            g.names.store(CodeWriter.NOWHERE, "__classcell__");
        } else {
            w.loadConst(CodeWriter.NOWHERE, Constant.NONE);
        }
        w.op(CodeWriter.NOWHERE, Op.RETURN_VALUE);
        return w.leave(true);
    }

    /// The names assigned through `self` in the methods, sorted.
    private static Constant staticAttributes(Unit u) {
        List<Constant> names = new ArrayList<>();
        u.staticAttributes.stream().sorted(Unit.BY_CODE_POINT).forEach(name -> names.add(Constant.Str.name(name)));
        return new Constant.Tuple(names);
    }
}
