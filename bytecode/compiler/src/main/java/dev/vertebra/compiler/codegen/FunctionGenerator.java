package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.codegen.FrameBlock.Kind;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.unit.UnitInfo;
import dev.vertebra.compiler.unparse.Unparser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates functions and lambdas: decorators, defaults, annotations, body, closure.
///
/// Compare CPython Python/compile.c compiler_function, compiler_lambda.
final class FunctionGenerator {
    static final int DEFAULTS = 1;
    static final int KEYWORD_DEFAULTS = 2;
    static final int ANNOTATIONS = 4;
    static final int CLOSURE = 8;
    /// The order in which attributes are taken from the stack, after the closure.
    static final int[] ATTRIBUTE_ORDER = {ANNOTATIONS, KEYWORD_DEFAULTS, DEFAULTS};

    private final CodeGenerator g;
    private final CodeWriter w;

    FunctionGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    /// What a `def` and an `async def` have in common.
    private record Definition(
            Stmt statement,
            String name,
            Arguments args,
            List<Stmt> body,
            List<Expr> decorators,
            @Nullable Expr returns,
            List<TypeParam> typeParams,
            boolean async) {

        int firstLine() {
            return FunctionGenerator.firstLine(statement, decorators);
        }
    }

    /// The line of a definition, which is that of its first decorator.
    static int firstLine(Stmt s, List<Expr> decorators) {
        return decorators.isEmpty()
                ? s.position().lineno()
                : decorators.getFirst().position().lineno();
    }

    void visit(Stmt.FunctionDef f) {
        define(new Definition(
                f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params(), false));
    }

    void visit(Stmt.AsyncFunctionDef f) {
        define(new Definition(f, f.name(), f.args(), f.body(), f.decorator_list(), f.returns(), f.type_params(), true));
    }

    private void define(Definition d) {
        Position at = d.statement.position();
        checkParameters(d.args);
        g.exprs.all(d.decorators);
        int flags = defaults(at, d.args);
        if (d.typeParams.isEmpty()) {
            flags |= annotations(at, d.args, d.returns);
            makeFunction(at, d, flags);
        } else {
            generic(at, d, flags);
        }
        applyDecorators(d.decorators);
        g.names.store(at, d.name);
    }

    /// Makes a generic function inside a function of its own, which receives the defaults and makes the type
    /// parameters.
    private void generic(Position at, Definition d, int flags) {
        int passed = Integer.bitCount(flags & (DEFAULTS | KEYWORD_DEFAULTS));
        if (passed == 2) {
            w.op(at, Op.SWAP, 2);
        }
        String name = "<generic parameters of " + d.name + ">";
        Unit u = w.enter(name, UnitKind.TYPE_PARAMS, d.typeParams, d.firstLine());
        u.info.argCount = passed;
        g.typeParams.visit(d.typeParams);
        if (passed > 0) {
            w.op(at, Op.LOAD_FAST, 0);
        }
        if (passed > 1) {
            w.op(at, Op.LOAD_FAST, 1);
        }
        makeFunction(at, d, flags | annotations(at, d.args, d.returns));
        w.op(at, Op.SWAP, 2);
        w.op(at, Op.CALL_INTRINSIC_2, CodeWriter.INTRINSIC_SET_FUNCTION_TYPE_PARAMS);
        CodeUnit code = w.leave(false);
        w.makeClosure(at, code, 0);
        if (passed > 0) {
            w.op(at, Op.SWAP, passed + 1);
            w.op(at, Op.CALL, passed - 1);
        } else {
            w.op(at, Op.PUSH_NULL);
            w.op(at, Op.CALL, 0);
        }
    }

    void applyDecorators(List<Expr> decorators) {
        for (int i = decorators.size() - 1; i >= 0; i--) {
            w.op(decorators.get(i).position(), Op.CALL, 0);
        }
    }

    private void makeFunction(Position at, Definition d, int flags) {
        UnitKind kind = d.async ? UnitKind.ASYNC_FUNCTION : UnitKind.FUNCTION;
        Unit u = w.enter(d.name, kind, d.statement, d.firstLine());
        Constant.Str doc = DocStrings.of(d.body);
        boolean keepDoc = doc != null && w.options.optimize() < 2;
        u.info.constants.add(keepDoc && doc != null ? DocStrings.clean(doc) : Constant.NONE);
        setCounts(u.info, d.args);
        boolean generator = u.scope.isCoroutine() || u.scope.isGenerator();
        if (generator) {
            w.push(Kind.STOP_ITERATION, CodeWriter.NOWHERE);
        }
        for (int i = doc == null ? 0 : 1; i < d.body.size(); i++) {
            g.stmts.visit(d.body.get(i));
        }
        if (generator) {
            w.wrapInStopIterationHandler();
            w.popBlock();
        }
        w.makeClosure(at, w.leave(true), flags);
    }

    private static void setCounts(UnitInfo info, Arguments args) {
        info.argCount = args.posonlyargs().size() + args.args().size();
        info.posOnlyArgCount = args.posonlyargs().size();
        info.kwOnlyArgCount = args.kwonlyargs().size();
    }

    void lambda(Expr.Lambda l) {
        Position at = l.position();
        checkParameters(l.args());
        int flags = defaults(at, l.args());
        Unit u = w.enter("<lambda>", UnitKind.LAMBDA, l, at.lineno());
        u.info.constants.add(Constant.NONE);
        setCounts(u.info, l.args());
        g.exprs.visit(l.body());
        boolean generator = u.scope.isGenerator();
        if (!generator) {
            w.op(l.body().position(), Op.RETURN_VALUE);
        }
        w.makeClosure(at, w.leave(!generator), flags);
    }

    private static void checkParameters(Arguments args) {
        args.posonlyargs().forEach(FunctionGenerator::checkParameter);
        args.args().forEach(FunctionGenerator::checkParameter);
        checkParameter(args.vararg());
        args.kwonlyargs().forEach(FunctionGenerator::checkParameter);
        checkParameter(args.kwarg());
    }

    private static void checkParameter(@Nullable Arg a) {
        if (a != null) {
            NameGenerator.checkDebug(a.position(), a.arg(), ExprContext.Store);
        }
    }

    /// Pushes the defaults; returns the attributes they are for.
    private int defaults(Position at, Arguments args) {
        int flags = 0;
        if (!args.defaults().isEmpty()) {
            flags |= DEFAULTS;
            g.exprs.all(args.defaults());
            w.op(at, Op.BUILD_TUPLE, args.defaults().size());
        }
        List<Constant> keys = new ArrayList<>();
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            Expr value = args.kw_defaults().get(i);
            if (value != null) {
                keys.add(Constant.Str.name(
                        w.unit().mangle(args.kwonlyargs().get(i).arg())));
                g.exprs.visit(value);
            }
        }
        if (!keys.isEmpty()) {
            flags |= KEYWORD_DEFAULTS;
            w.loadConst(at, new Constant.Tuple(keys));
            w.op(at, Op.BUILD_CONST_KEY_MAP, keys.size());
        }
        return flags;
    }

    /// Pushes the tuple of names and annotations; returns the attribute it is for, 0 if there is none.
    private int annotations(Position at, Arguments args, @Nullable Expr returns) {
        int count = 0;
        for (Arg a : args.args()) {
            count += annotation(at, a);
        }
        for (Arg a : args.posonlyargs()) {
            count += annotation(at, a);
        }
        count += annotation(at, args.vararg());
        for (Arg a : args.kwonlyargs()) {
            count += annotation(at, a);
        }
        count += annotation(at, args.kwarg());
        count += annotation(at, "return", returns);
        if (count == 0) {
            return 0;
        }
        w.op(at, Op.BUILD_TUPLE, count);
        return ANNOTATIONS;
    }

    private int annotation(Position at, @Nullable Arg a) {
        return a == null ? 0 : annotation(at, a.arg(), a.annotation());
    }

    private int annotation(Position at, String name, @Nullable Expr annotation) {
        if (annotation == null) {
            return 0;
        }
        w.loadConst(at, w.unit().mangle(name));
        if (!g.futureAnnotations() && annotation instanceof Expr.Starred s) {
            g.exprs.visit(s.value());
            w.op(at, Op.UNPACK_SEQUENCE, 1);
        } else {
            annotation(annotation);
        }
        return 2;
    }

    /// Pushes an annotation: its value, or its source under `from __future__ import annotations`.
    void annotation(Expr annotation) {
        if (g.futureAnnotations()) {
            w.loadConst(annotation.position(), Constant.Str.of(Unparser.unparse(annotation)));
        } else {
            g.exprs.visit(annotation);
        }
    }
}
