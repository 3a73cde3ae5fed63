package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.codegen.FrameBlock.Kind;
import dev.vertebra.compiler.flow.Label;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.namespaces.scope.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates comprehensions and generator expressions.
///
/// Compare CPython Python/compile.c compiler_comprehension.
final class ComprehensionGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;
    private final ComprehensionInliner inliner;

    ComprehensionGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
        this.inliner = new ComprehensionInliner(generator.writer);
    }

    private enum Type {
        GENERATOR("<genexpr>", 0, 0),
        LIST("<listcomp>", Op.BUILD_LIST, Op.LIST_APPEND),
        SET("<setcomp>", Op.BUILD_SET, Op.SET_ADD),
        DICT("<dictcomp>", Op.BUILD_MAP, Op.MAP_ADD);

        private final String title;
        private final int build;
        private final int add;

        Type(String title, int build, int add) {
            this.title = title;
            this.build = build;
            this.add = add;
        }
    }

    /// A comprehension of any type.
    private record Comp(
            Expr node,
            Type type,
            List<Comprehension> generators,
            Expr element,
            @Nullable Expr value) {}

    void visit(Expr.ListComp c) {
        visit(new Comp(c, Type.LIST, c.generators(), c.elt(), null));
    }

    void visit(Expr.SetComp c) {
        visit(new Comp(c, Type.SET, c.generators(), c.elt(), null));
    }

    void visit(Expr.DictComp c) {
        visit(new Comp(c, Type.DICT, c.generators(), c.key(), c.value()));
    }

    void visit(Expr.GeneratorExp c) {
        visit(new Comp(c, Type.GENERATOR, c.generators(), c.elt(), null));
    }

    private void visit(Comp c) {
        Position at = c.node.position();
        Scope scope = w.scopes.scope(c.node);
        boolean async = scope.isCoroutine() && c.type != Type.GENERATOR;
        if (async) {
            checkAsync(at);
        }
        if (scope.isInlined()) {
            inlined(c, scope);
        } else {
            separate(c, async);
        }
    }

    private void checkAsync(Position at) {
        UnitKind kind = w.unit().kind;
        if (kind != UnitKind.ASYNC_FUNCTION && kind != UnitKind.COMPREHENSION && !w.isTopLevelAwait()) {
            throw w.error("asynchronous comprehension outside of an asynchronous function", at);
        }
    }

    private void iterate(Comprehension c) {
        g.exprs.visit(c.iter());
        w.op(c.iter().position(), c.is_async() ? Op.GET_AITER : Op.GET_ITER);
    }

    private void inlined(Comp c, Scope scope) {
        Position at = c.node.position();
        iterate(c.generators.getFirst());
        ComprehensionInliner.State state = inliner.push(at, scope);
        w.op(at, c.type.build, 0);
        w.op(at, Op.SWAP, 2);
        generator(c, 0, 0, true);
        inliner.pop(at, state);
    }

    private void separate(Comp c, boolean async) {
        Position at = c.node.position();
        Unit u = w.enter(c.type.title, UnitKind.COMPREHENSION, c.node, at.lineno());
        u.info.argCount = 1;
        if (c.type != Type.GENERATOR) {
            w.op(at, c.type.build, 0);
        }
        generator(c, 0, 0, false);
        if (c.type != Type.GENERATOR) {
            w.op(c.element.position(), Op.RETURN_VALUE);
        } else {
            w.wrapInStopIterationHandler();
        }
        CodeUnit code = w.leave(true);
        if (u.coroutine && w.isTopLevelAwait()) {
            w.unit().coroutine = true;
        }
        w.makeClosure(at, code, 0);
        iterate(c.generators.getFirst());
        w.op(at, Op.CALL, 0);
        if (async) {
            w.await(at, 0);
        }
    }

    /// Generates one `for` of a comprehension and what is inside.
    ///
    /// @param depth how many iterators are between the result and the top of the stack
    private void generator(Comp c, int index, int depth, boolean onStack) {
        if (c.generators.get(index).is_async()) {
            asyncGenerator(c, index, depth, onStack);
        } else {
            syncGenerator(c, index, depth, onStack);
        }
    }

    private void syncGenerator(Comp c, int index, int depth, boolean onStack) {
        Comprehension gen = c.generators.get(index);
        Label start = new Label();
        Label ifCleanup = new Label();
        Label anchor = new Label();
        boolean loop = true;
        if (!onStack) {
            if (index == 0) {
                w.op(c.node.position(), Op.LOAD_FAST, 0);
            } else {
                loop = !singleValue(gen.iter());
                if (loop) {
                    iterate(gen);
                }
            }
        }
        int inside = depth;
        if (loop) {
            inside++;
            w.place(start);
            w.jump(gen.iter().position(), Op.FOR_ITER, anchor);
        }
        g.exprs.visit(gen.target());
        for (Expr e : gen.ifs()) {
            g.jumpIf(c.node.position(), e, ifCleanup, false);
        }
        Position at = element(c, index, inside);
        w.place(ifCleanup);
        if (loop) {
            w.jump(at, Op.JUMP, start);
            w.place(anchor);
            w.op(CodeWriter.NOWHERE, Op.END_FOR);
            w.op(CodeWriter.NOWHERE, Op.POP_TOP);
        }
    }

    /// Pushes the value of `for x in [value]`, which needs no loop.
    private boolean singleValue(Expr iter) {
        List<Expr> elts = switch (iter) {
            case Expr.List l -> l.elts();
            case Expr.Tuple t -> t.elts();
            default -> List.of();
        };
        if (elts.size() != 1 || elts.getFirst() instanceof Expr.Starred) {
            return false;
        }
        g.exprs.visit(elts.getFirst());
        return true;
    }

    private void asyncGenerator(Comp c, int index, int depth, boolean onStack) {
        Position at = c.node.position();
        Comprehension gen = c.generators.get(index);
        Label start = new Label();
        Label except = new Label();
        Label ifCleanup = new Label();
        if (!onStack) {
            if (index == 0) {
                w.op(at, Op.LOAD_FAST, 0);
            } else {
                iterate(gen);
            }
        }
        w.place(start);
        w.push(Kind.ASYNC_COMPREHENSION_GENERATOR, at);
        w.jump(at, Op.SETUP_FINALLY, except);
        w.op(at, Op.GET_ANEXT);
        w.loadConst(at, Constant.NONE);
        w.yieldFrom(at, 3);
        w.op(at, Op.POP_BLOCK);
        g.exprs.visit(gen.target());
        for (Expr e : gen.ifs()) {
            g.jumpIf(at, e, ifCleanup, false);
        }
        Position end = element(c, index, depth + 1);
        w.place(ifCleanup);
        w.jump(end, Op.JUMP, start);
        w.popBlock();
        w.place(except);
        w.op(at, Op.END_ASYNC_FOR);
    }

    /// Generates the next `for`, or the element; returns the place of the element.
    private Position element(Comp c, int index, int depth) {
        Position at = c.element.position();
        if (index + 1 < c.generators.size()) {
            generator(c, index + 1, depth, false);
            return at;
        }
        g.exprs.visit(c.element);
        if (c.value != null) {
            g.exprs.visit(c.value);
            Position end = c.value.position();
            at = new Position(at.lineno(), at.colOffset(), end.endLineno(), end.endColOffset());
        }
        if (c.type == Type.GENERATOR) {
            w.yieldValue(at);
            w.op(at, Op.POP_TOP);
        } else {
            w.op(at, c.type.add, depth + 1);
        }
        return at;
    }
}
