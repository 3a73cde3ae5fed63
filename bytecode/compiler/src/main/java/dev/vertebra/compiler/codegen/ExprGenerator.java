package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.BoolOperator;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.compiler.flow.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates expressions, and conditions that jump.
///
/// Compare CPython Python/compile.c compiler_visit_expr1, compiler_jump_if.
final class ExprGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;

    ExprGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void all(List<Expr> list) {
        for (Expr e : list) {
            visit(e);
        }
    }

    void visit(Expr e) {
        Position at = e.position();
        switch (e) {
            case Expr.Constant c -> w.loadConst(at, c.value());
            case Expr.Name n -> g.names.name(at, n.id(), n.ctx());
            case Expr.Attribute a -> attribute(a);
            case Expr.Call c -> g.calls.call(c);
            case Expr.BinOp b -> {
                visit(b.left());
                visit(b.right());
                w.binary(at, b.op(), false);
            }
            case Expr.UnaryOp u -> {
                visit(u.operand());
                w.unary(at, u.op());
            }
            case Expr.BoolOp b -> boolOp(b);
            case Expr.Compare c -> compare(c);
            case Expr.Subscript s -> subscript(s);
            case Expr.IfExp i -> ifExp(i);
            case Expr.NamedExpr n -> {
                visit(n.value());
                w.op(at, Op.COPY, 1);
                visit(n.target());
            }
            case Expr.Lambda l -> g.functions.lambda(l);
            case Expr.Slice s -> w.op(at, Op.BUILD_SLICE, slice(s));
            case Expr.Starred s ->
                throw w.error(
                        s.ctx() == ExprContext.Store
                                ? "starred assignment target must be in a list or tuple"
                                : "can't use starred expression here",
                        at);
            case Expr.Yield y -> yieldExpr(y);
            case Expr.YieldFrom y -> yieldFrom(y);
            case Expr.Await a -> await(a);
            case Expr.JoinedStr j -> g.displays.joined(j);
            case Expr.FormattedValue f -> g.displays.formatted(f);
            case Expr.List l -> g.displays.list(l);
            case Expr.Tuple t -> g.displays.tuple(t);
            case Expr.Set s -> g.displays.set(s);
            case Expr.Dict d -> g.displays.dict(d);
            case Expr.ListComp c -> g.comprehensions.visit(c);
            case Expr.SetComp c -> g.comprehensions.visit(c);
            case Expr.DictComp c -> g.comprehensions.visit(c);
            case Expr.GeneratorExp c -> g.comprehensions.visit(c);
        }
    }

    private void yieldExpr(Expr.Yield y) {
        if (!w.functionLike()) {
            throw w.error("'yield' outside function", y.position());
        }
        if (y.value() != null) {
            visit(y.value());
        } else {
            w.loadConst(y.position(), Constant.NONE);
        }
        w.yieldValue(y.position());
    }

    private void yieldFrom(Expr.YieldFrom y) {
        if (!w.functionLike()) {
            throw w.error("'yield from' outside function", y.position());
        }
        if (w.unit().kind == UnitKind.ASYNC_FUNCTION) {
            throw w.error("'yield from' inside async function", y.position());
        }
        visit(y.value());
        w.op(y.position(), Op.GET_YIELD_FROM_ITER);
        w.loadConst(y.position(), Constant.NONE);
        w.yieldFrom(y.position(), 2);
    }

    private void await(Expr.Await a) {
        if (!w.isTopLevelAwait()) {
            if (!w.functionLike()) {
                throw w.error("'await' outside function", a.position());
            }
            UnitKind kind = w.unit().kind;
            if (kind != UnitKind.ASYNC_FUNCTION && kind != UnitKind.COMPREHENSION) {
                throw w.error("'await' outside async function", a.position());
            }
        }
        visit(a.value());
        w.await(a.position(), 0);
    }

    private void boolOp(Expr.BoolOp b) {
        Position at = b.position();
        int jump = b.op() == BoolOperator.And ? Op.POP_JUMP_IF_FALSE : Op.POP_JUMP_IF_TRUE;
        Label end = new Label();
        int last = b.values().size() - 1;
        for (int i = 0; i < last; i++) {
            visit(b.values().get(i));
            w.op(at, Op.COPY, 1);
            w.op(at, Op.TO_BOOL);
            w.jump(at, jump, end);
            w.op(at, Op.POP_TOP);
        }
        visit(b.values().get(last));
        w.place(end);
    }

    private void ifExp(Expr.IfExp i) {
        Label end = new Label();
        Label next = new Label();
        jumpIf(i.position(), i.test(), next, false);
        visit(i.body());
        w.jump(CodeWriter.NOWHERE, Op.JUMP_NO_INTERRUPT, end);
        w.place(next);
        visit(i.orelse());
        w.place(end);
    }

    private void compare(Expr.Compare c) {
        Position at = c.position();
        g.warnings.compare(c);
        visit(c.left());
        int last = c.ops().size() - 1;
        if (last == 0) {
            visit(c.comparators().getFirst());
            w.compare(at, c.ops().getFirst());
            return;
        }
        Label cleanup = new Label();
        for (int i = 0; i < last; i++) {
            link(c, i);
            w.op(at, Op.COPY, 1);
            w.op(at, Op.TO_BOOL);
            w.jump(at, Op.POP_JUMP_IF_FALSE, cleanup);
            w.op(at, Op.POP_TOP);
        }
        visit(c.comparators().get(last));
        w.compare(at, c.ops().get(last));
        Label end = new Label();
        w.jump(CodeWriter.NOWHERE, Op.JUMP_NO_INTERRUPT, end);
        w.place(cleanup);
        w.op(at, Op.SWAP, 2);
        w.op(at, Op.POP_TOP);
        w.place(end);
    }

    /// Compares with the next operand of a chain and keeps that operand below the result.
    private void link(Expr.Compare c, int i) {
        Position at = c.position();
        visit(c.comparators().get(i));
        w.op(at, Op.SWAP, 2);
        w.op(at, Op.COPY, 2);
        w.compare(at, c.ops().get(i));
    }

    private void attribute(Expr.Attribute a) {
        Position at = a.position();
        if (a.ctx() == ExprContext.Load && g.calls.isSuperCall(a) && a.value() instanceof Expr.Call superCall) {
            g.calls.loadSuperArguments(superCall);
            int opcode = superCall.args().isEmpty() ? Op.LOAD_ZERO_SUPER_ATTR : Op.LOAD_SUPER_ATTR;
            w.opName(at, opcode, a.attr());
            w.op(atAttribute(at, a), Op.NOP);
            return;
        }
        noteStaticAttribute(a);
        visit(a.value());
        Position end = atAttribute(at, a);
        switch (a.ctx()) {
            case Load -> w.opName(end, Op.LOAD_ATTR, a.attr());
            case Store -> {
                NameGenerator.checkDebug(end, a.attr(), ExprContext.Store);
                w.opName(end, Op.STORE_ATTR, a.attr());
            }
            case Del -> w.opName(end, Op.DELETE_ATTR, a.attr());
        }
    }

    /// Notes `self.x = …` for the class around, whose `__static_attributes__` will have it.
    private void noteStaticAttribute(Expr.Attribute a) {
        if (a.ctx() == ExprContext.Store && a.value() instanceof Expr.Name n && n.id().equals("self")) {
            Unit owner = w.innermostClass();
            if (owner != null && !owner.staticAttributes.contains(a.attr())) {
                owner.staticAttributes.add(a.attr());
            }
        }
    }

    /// The place to report for an attribute: where its name is, if that is in another line than the expression begins.
    static Position atAttribute(Position at, Expr.Attribute a) {
        Position whole = a.position();
        if (at.lineno() == whole.endLineno()) {
            return at;
        }
        int length = a.attr().codePointCount(0, a.attr().length());
        if (length <= whole.endColOffset()) {
            return new Position(whole.endLineno(), whole.endColOffset() - length, at.endLineno(), at.endColOffset());
        }
        return new Position(whole.endLineno(), -1, at.endLineno(), -1);
    }

    private void subscript(Expr.Subscript s) {
        Position at = s.position();
        if (s.ctx() == ExprContext.Load) {
            g.warnings.subscript(s);
        }
        visit(s.value());
        if (isTwoElementSlice(s.slice()) && s.ctx() != ExprContext.Del && s.slice() instanceof Expr.Slice slice) {
            slice(slice);
            w.op(at, s.ctx() == ExprContext.Load ? Op.BINARY_SLICE : Op.STORE_SLICE);
            return;
        }
        visit(s.slice());
        switch (s.ctx()) {
            case Load -> w.op(at, Op.BINARY_SUBSCR);
            case Store -> w.op(at, Op.STORE_SUBSCR);
            case Del -> w.op(at, Op.DELETE_SUBSCR);
        }
    }

    static boolean isTwoElementSlice(Expr e) {
        return e instanceof Expr.Slice s && s.step() == null;
    }

    /// Pushes the parts of a slice; returns how many.
    int slice(Expr.Slice s) {
        orNone(s.lower(), s.position());
        orNone(s.upper(), s.position());
        if (s.step() == null) {
            return 2;
        }
        visit(s.step());
        return 3;
    }

    private void orNone(@Nullable Expr e, Position at) {
        if (e == null) {
            w.loadConst(at, Constant.NONE);
        } else {
            visit(e);
        }
    }

    void jumpIf(Position at, Expr e, Label next, boolean condition) {
        switch (e) {
            case Expr.UnaryOp u
            when u.op() == UnaryOperator.Not -> {
                jumpIf(at, u.operand(), next, !condition);
                return;
            }
            case Expr.BoolOp b -> {
                jumpIfBool(at, b, next, condition);
                return;
            }
            case Expr.IfExp i -> {
                Label end = new Label();
                Label other = new Label();
                jumpIf(at, i.test(), other, false);
                jumpIf(at, i.body(), next, condition);
                w.jump(CodeWriter.NOWHERE, Op.JUMP_NO_INTERRUPT, end);
                w.place(other);
                jumpIf(at, i.orelse(), next, condition);
                w.place(end);
                return;
            }
            case Expr.Compare c
            when c.ops().size() > 1 -> {
                jumpIfChain(c, next, condition);
                return;
            }
            default -> {}
        }
        visit(e);
        test(e.position(), next, condition);
    }

    private void test(Position at, Label next, boolean condition) {
        w.op(at, Op.TO_BOOL);
        w.jump(at, condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, next);
    }

    private void jumpIfBool(Position at, Expr.BoolOp b, Label next, boolean condition) {
        boolean inner = b.op() == BoolOperator.Or;
        Label next2 = inner == condition ? next : new Label();
        int last = b.values().size() - 1;
        for (int i = 0; i < last; i++) {
            jumpIf(at, b.values().get(i), next2, inner);
        }
        jumpIf(at, b.values().get(last), next, condition);
        if (next2 != next) {
            w.place(next2);
        }
    }

    private void jumpIfChain(Expr.Compare c, Label next, boolean condition) {
        Position at = c.position();
        g.warnings.compare(c);
        Label cleanup = new Label();
        visit(c.left());
        int last = c.ops().size() - 1;
        for (int i = 0; i < last; i++) {
            link(c, i);
            test(at, cleanup, false);
        }
        visit(c.comparators().get(last));
        CompareOperator op = c.ops().get(last);
        w.compare(at, op);
        test(at, next, condition);
        Label end = new Label();
        w.jump(CodeWriter.NOWHERE, Op.JUMP_NO_INTERRUPT, end);
        w.place(cleanup);
        w.op(at, Op.POP_TOP);
        if (!condition) {
            w.jump(CodeWriter.NOWHERE, Op.JUMP_NO_INTERRUPT, next);
        }
        w.place(end);
    }
}
