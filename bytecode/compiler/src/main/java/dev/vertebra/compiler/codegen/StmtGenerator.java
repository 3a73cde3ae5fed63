package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.codegen.FrameBlock.Kind;
import dev.vertebra.compiler.flow.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates statements; those with handlers, functions, classes and patterns are elsewhere.
///
/// Compare CPython Python/compile.c compiler_visit_stmt.
final class StmtGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;

    StmtGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void all(List<Stmt> body) {
        for (Stmt s : body) {
            visit(s);
        }
    }

    void visit(Stmt s) {
        switch (s) {
            case Stmt.FunctionDef f -> g.functions.visit(f);
            case Stmt.AsyncFunctionDef f -> g.functions.visit(f);
            case Stmt.ClassDef c -> g.classes.visit(c);
            case Stmt.TypeAlias t -> g.typeParams.alias(t);
            case Stmt.Return r -> returnStmt(r);
            case Stmt.Delete d -> g.exprs.all(d.targets());
            case Stmt.Assign a -> assign(a);
            case Stmt.AugAssign a -> augAssign(a);
            case Stmt.AnnAssign a -> annAssign(a);
            case Stmt.For f -> forStmt(f);
            case Stmt.AsyncFor f -> asyncFor(f);
            case Stmt.While x -> whileStmt(x);
            case Stmt.If i -> ifStmt(i);
            case Stmt.Match m -> g.patterns.match(m);
            case Stmt.Raise r -> raise(r);
            case Stmt.Try t -> g.tries.visit(t);
            case Stmt.TryStar t -> g.tries.visit(t);
            case Stmt.Assert a -> assertStmt(a);
            case Stmt.Import i -> importStmt(i);
            case Stmt.ImportFrom i -> importFrom(i);
            case Stmt.Global x -> {}
            case Stmt.Nonlocal n -> {}
            case Stmt.ExprStmt e -> exprStmt(e);
            case Stmt.Pass p -> w.op(p.position(), Op.NOP);
            case Stmt.Break b -> breakStmt(b.position());
            case Stmt.Continue c -> continueStmt(c.position());
            case Stmt.With x -> g.withs.visit(x, 0);
            case Stmt.AsyncWith x -> g.withs.visit(x, 0);
        }
    }

    private void exprStmt(Stmt.ExprStmt e) {
        if (g.interactive && w.depth() <= 1) {
            g.exprs.visit(e.value());
            w.op(e.position(), Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_PRINT);
            w.op(CodeWriter.NOWHERE, Op.POP_TOP);
        } else if (e.value() instanceof Expr.Constant) {
            w.op(e.position(), Op.NOP);
        } else {
            g.exprs.visit(e.value());
            w.op(CodeWriter.NOWHERE, Op.POP_TOP);
        }
    }

    private void returnStmt(Stmt.Return r) {
        Position at = r.position();
        Expr value = r.value();
        Unit u = w.unit();
        if (!w.functionLike()) {
            throw w.error("'return' outside function", at);
        }
        if (value != null && u.scope.isCoroutine() && u.scope.isGenerator()) {
            throw w.error("'return' with value in async generator", at);
        }
        Constant constant = value instanceof Expr.Constant c ? c.value() : null;
        boolean keepTop = value != null && constant == null;
        if (value != null) {
            if (keepTop) {
                g.exprs.visit(value);
            } else {
                at = value.position();
                w.op(at, Op.NOP);
            }
        }
        if (value == null || value.position().lineno() != r.position().lineno()) {
            at = r.position();
            w.op(at, Op.NOP);
        }
        at = g.unwinder.unwindAll(at, keepTop).at();
        if (!keepTop) {
            w.loadConst(at, constant == null ? Constant.NONE : constant);
        }
        w.op(at, Op.RETURN_VALUE);
    }

    private void breakStmt(Position origin) {
        w.op(origin, Op.NOP);
        Unwinder.Result result = g.unwinder.unwindToLoop(origin);
        FrameBlock loop = result.loop();
        if (loop == null || loop.exit() == null) {
            throw w.error("'break' outside loop", origin);
        }
        Position at = g.unwinder.unwind(result.at(), loop);
        w.jump(at, Op.JUMP, loop.exit());
    }

    private void continueStmt(Position origin) {
        w.op(origin, Op.NOP);
        Unwinder.Result result = g.unwinder.unwindToLoop(origin);
        FrameBlock loop = result.loop();
        if (loop == null || loop.start() == null) {
            throw w.error("'continue' not properly in loop", origin);
        }
        w.jump(result.at(), Op.JUMP, loop.start());
    }

    private void assign(Stmt.Assign a) {
        g.exprs.visit(a.value());
        int n = a.targets().size();
        for (int i = 0; i < n; i++) {
            if (i + 1 < n) {
                w.op(a.position(), Op.COPY, 1);
            }
            g.exprs.visit(a.targets().get(i));
        }
    }

    private void augAssign(Stmt.AugAssign a) {
        Position at = a.target().position();
        switch (a.target()) {
            case Expr.Attribute t -> {
                g.exprs.visit(t.value());
                w.op(at, Op.COPY, 1);
                Position end = ExprGenerator.atAttribute(at, t);
                w.opName(end, Op.LOAD_ATTR, t.attr());
                operate(a);
                w.op(end, Op.SWAP, 2);
                w.opName(end, Op.STORE_ATTR, t.attr());
            }
            case Expr.Subscript t -> augSubscript(a, t);
            case Expr.Name t -> {
                g.names.load(at, t.id());
                operate(a);
                g.names.store(at, t.id());
            }
            default ->
                throw new CodegenException("invalid node type (" + kind(a.target()) + ") for augmented assignment");
        }
    }

    private void operate(Stmt.AugAssign a) {
        g.exprs.visit(a.value());
        w.binary(a.position(), a.op(), true);
    }

    private void augSubscript(Stmt.AugAssign a, Expr.Subscript t) {
        Position at = t.position();
        g.exprs.visit(t.value());
        if (ExprGenerator.isTwoElementSlice(t.slice()) && t.slice() instanceof Expr.Slice slice) {
            g.exprs.slice(slice);
            repeat(at, Op.COPY, 3, 3);
            w.op(at, Op.BINARY_SLICE);
            operate(a);
            w.op(at, Op.SWAP, 4);
            w.op(at, Op.SWAP, 3);
            w.op(at, Op.SWAP, 2);
            w.op(at, Op.STORE_SLICE);
            return;
        }
        g.exprs.visit(t.slice());
        repeat(at, Op.COPY, 2, 2);
        w.op(at, Op.BINARY_SUBSCR);
        operate(a);
        w.op(at, Op.SWAP, 3);
        w.op(at, Op.SWAP, 2);
        w.op(at, Op.STORE_SUBSCR);
    }

    private void repeat(Position at, int opcode, int oparg, int times) {
        for (int i = 0; i < times; i++) {
            w.op(at, opcode, oparg);
        }
    }

    private void annAssign(Stmt.AnnAssign a) {
        Position at = a.position();
        if (a.value() != null) {
            g.exprs.visit(a.value());
            g.exprs.visit(a.target());
        }
        UnitKind kind = w.unit().kind;
        boolean kept = kind == UnitKind.MODULE || kind == UnitKind.CLASS;
        switch (a.target()) {
            case Expr.Name n -> {
                NameGenerator.checkDebug(at, n.id(), ExprContext.Store);
                if (a.simple() && kept) {
                    g.functions.annotation(a.annotation());
                    w.opName(at, Op.LOAD_NAME, "__annotations__");
                    w.loadConst(at, w.unit().mangle(n.id()));
                    w.op(at, Op.STORE_SUBSCR);
                }
            }
            case Expr.Attribute t -> {
                NameGenerator.checkDebug(at, t.attr(), ExprContext.Store);
                if (a.value() == null) {
                    check(t.value());
                }
            }
            case Expr.Subscript t -> {
                if (a.value() == null) {
                    check(t.value());
                    checkSubscript(t.slice());
                }
            }
            default ->
                throw new CodegenException("invalid node type (" + kind(a.target()) + ") for annotated assignment");
        }
        if (!a.simple() && kept && !g.futureAnnotations()) {
            check(a.annotation());
        }
    }

    /// Evaluates an expression for its errors only.
    private void check(Expr e) {
        g.exprs.visit(e);
        w.op(e.position(), Op.POP_TOP);
    }

    private void checkOptional(@Nullable Expr e) {
        if (e != null) {
            check(e);
        }
    }

    private void checkSubscript(Expr e) {
        switch (e) {
            case Expr.Slice s -> {
                checkOptional(s.lower());
                checkOptional(s.upper());
                checkOptional(s.step());
            }
            case Expr.Tuple t -> t.elts().forEach(this::checkSubscript);
            default -> check(e);
        }
    }

    private void ifStmt(Stmt.If i) {
        Label end = new Label();
        Label next = i.orelse().isEmpty() ? end : new Label();
        g.jumpIf(i.position(), i.test(), next, false);
        all(i.body());
        if (!i.orelse().isEmpty()) {
            w.jump(CodeWriter.NOWHERE, Op.JUMP_NO_INTERRUPT, end);
            w.place(next);
            all(i.orelse());
        }
        w.place(end);
    }

    private void forStmt(Stmt.For f) {
        Label start = new Label();
        Label cleanup = new Label();
        Label end = new Label();
        w.push(new FrameBlock(Kind.FOR_LOOP, start, end, f.position(), List.of(), null), f.position());
        g.exprs.visit(f.iter());
        Position at = f.iter().position();
        w.op(at, Op.GET_ITER);
        w.place(start);
        w.jump(at, Op.FOR_ITER, cleanup);
        w.op(f.target().position(), Op.NOP);
        g.exprs.visit(f.target());
        all(f.body());
        w.jump(CodeWriter.NOWHERE, Op.JUMP, start);
        w.place(cleanup);
        w.op(CodeWriter.NOWHERE, Op.END_FOR);
        w.op(CodeWriter.NOWHERE, Op.POP_TOP);
        w.popBlock();
        all(f.orelse());
        w.place(end);
    }

    private void asyncFor(Stmt.AsyncFor f) {
        Position at = f.position();
        if (!w.isTopLevelAwait() && w.unit().kind != UnitKind.ASYNC_FUNCTION) {
            throw w.error("'async for' outside async function", at);
        }
        Label start = new Label();
        Label except = new Label();
        Label end = new Label();
        g.exprs.visit(f.iter());
        w.op(f.iter().position(), Op.GET_AITER);
        w.place(start);
        w.push(new FrameBlock(Kind.FOR_LOOP, start, end, at, List.of(), null), at);
        w.jump(at, Op.SETUP_FINALLY, except);
        w.op(at, Op.GET_ANEXT);
        w.loadConst(at, Constant.NONE);
        w.yieldFrom(at, 3);
        w.op(at, Op.POP_BLOCK);
        g.exprs.visit(f.target());
        all(f.body());
        w.jump(CodeWriter.NOWHERE, Op.JUMP, start);
        w.popBlock();
        w.place(except);
        w.op(f.iter().position(), Op.END_ASYNC_FOR);
        all(f.orelse());
        w.place(end);
    }

    private void whileStmt(Stmt.While s) {
        Position at = s.position();
        Label loop = new Label();
        Label body = new Label();
        Label anchor = new Label();
        Label end = new Label();
        w.place(loop);
        w.push(new FrameBlock(Kind.WHILE_LOOP, loop, end, at, List.of(), null), at);
        g.jumpIf(at, s.test(), anchor, false);
        w.place(body);
        all(s.body());
        g.jumpIf(at, s.test(), body, true);
        w.popBlock();
        w.place(anchor);
        all(s.orelse());
        w.place(end);
    }

    private void raise(Stmt.Raise r) {
        int n = 0;
        if (r.exc() != null) {
            g.exprs.visit(r.exc());
            n = 1;
            if (r.cause() != null) {
                g.exprs.visit(r.cause());
                n = 2;
            }
        }
        w.op(r.position(), Op.RAISE_VARARGS, n);
    }

    private void assertStmt(Stmt.Assert a) {
        boolean tuple = a.test() instanceof Expr.Tuple t && !t.elts().isEmpty()
                || a.test() instanceof Expr.Constant c
                        && c.value() instanceof Constant.Tuple v
                        && !v.elements().isEmpty();
        if (tuple) {
            g.warnings.warn("assertion is always true, perhaps remove parentheses?", a.position());
        }
        if (w.options.optimize() > 0) {
            return;
        }
        Label end = new Label();
        g.jumpIf(a.position(), a.test(), end, true);
        w.op(a.position(), Op.LOAD_ASSERTION_ERROR);
        if (a.msg() != null) {
            g.exprs.visit(a.msg());
            w.op(a.position(), Op.CALL, 0);
        }
        w.op(a.test().position(), Op.RAISE_VARARGS, 1);
        w.place(end);
    }

    private void importStmt(Stmt.Import i) {
        Position at = i.position();
        for (Alias alias : i.names()) {
            w.loadConst(at, Constant.Int.of(0));
            w.loadConst(at, Constant.NONE);
            w.opName(at, Op.IMPORT_NAME, alias.name());
            int dot = alias.name().indexOf('.');
            if (alias.asname() != null) {
                importAs(at, alias.name(), alias.asname());
            } else {
                g.names.store(at, dot < 0 ? alias.name() : alias.name().substring(0, dot));
            }
        }
    }

    private void importAs(Position at, String name, String asName) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            g.names.store(at, asName);
            return;
        }
        while (true) {
            int from = dot + 1;
            dot = name.indexOf('.', from);
            w.opRawName(at, Op.IMPORT_FROM, dot < 0 ? name.substring(from) : name.substring(from, dot));
            if (dot < 0) {
                break;
            }
            w.op(at, Op.SWAP, 2);
            w.op(at, Op.POP_TOP);
        }
        g.names.store(at, asName);
        w.op(at, Op.POP_TOP);
    }

    /// The number that CPython gives the kinds of nodes that can stand for a target in a tree made by a program.
    private static int kind(Expr target) {
        return switch (target) {
            case Expr.Starred s -> 23;
            case Expr.List l -> 25;
            default -> 26;
        };
    }

    private void importFrom(Stmt.ImportFrom i) {
        Position at = i.position();
        w.loadConst(at, Constant.Int.of(i.level()));
        List<Constant> names = new ArrayList<>();
        for (Alias alias : i.names()) {
            names.add(Constant.Str.name(alias.name()));
        }
        if (i.level() == 0 && "__future__".equals(i.module()) && g.future.isPast(at)) {
            throw new CodegenException("from __future__ imports must occur at the beginning of the file", at);
        }
        w.loadConst(at, new Constant.Tuple(names));
        w.opName(at, Op.IMPORT_NAME, i.module() == null ? "" : i.module());
        for (Alias alias : i.names()) {
            if (alias.name().equals("*")) {
                w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_IMPORT_STAR);
                w.op(CodeWriter.NOWHERE, Op.POP_TOP);
                return;
            }
            w.opName(at, Op.IMPORT_FROM, alias.name());
            g.names.store(at, alias.asname() == null ? alias.name() : alias.asname());
        }
        w.op(at, Op.POP_TOP);
    }
}
