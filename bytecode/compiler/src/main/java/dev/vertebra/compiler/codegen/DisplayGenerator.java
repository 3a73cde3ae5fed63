package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.fold.FrozenSets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Generates displays of lists, tuples, sets and dicts, f-strings, and unpacking into targets.
///
/// Compare CPython Python/compile.c starunpack_helper, compiler_dict, compiler_joined_str.
final class DisplayGenerator {
    /// How many entries of the stack a display may use; a bigger one is built bit by bit.
    static final int STACK_USE_GUIDELINE = 30;

    /// What is built of elements.
    enum Kind {
        LIST(Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND),
        TUPLE(Op.BUILD_LIST, Op.LIST_APPEND, Op.LIST_EXTEND),
        SET(Op.BUILD_SET, Op.SET_ADD, Op.SET_UPDATE);

        final int build;
        final int add;
        final int extend;

        Kind(int build, int add, int extend) {
            this.build = build;
            this.add = add;
            this.extend = extend;
        }
    }

    private final CodeGenerator g;
    private final CodeWriter w;

    DisplayGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
    }

    void list(Expr.List l) {
        switch (l.ctx()) {
            case Store -> assign(l.position(), l.elts());
            case Load -> unpack(l.position(), l.elts(), 0, Kind.LIST);
            case Del -> g.exprs.all(l.elts());
        }
    }

    void tuple(Expr.Tuple t) {
        switch (t.ctx()) {
            case Store -> assign(t.position(), t.elts());
            case Load -> unpack(t.position(), t.elts(), 0, Kind.TUPLE);
            case Del -> g.exprs.all(t.elts());
        }
    }

    void set(Expr.Set s) {
        unpack(s.position(), s.elts(), 0, Kind.SET);
    }

    private static boolean allConstant(List<? extends @Nullable Expr> elts) {
        for (Expr e : elts) {
            if (!(e instanceof Expr.Constant)) {
                return false;
            }
        }
        return true;
    }

    private static List<Constant> constants(List<? extends @Nullable Expr> elts) {
        List<Constant> values = new ArrayList<>(elts.size());
        for (Expr e : elts) {
            if (e instanceof Expr.Constant c) {
                values.add(c.value());
            }
        }
        return values;
    }

    /// Builds a list, tuple or set of elements, some of which may be starred.
    ///
    /// @param pushed how many elements are on the stack already
    void unpack(Position at, List<Expr> elts, int pushed, Kind kind) {
        int n = elts.size();
        if (n > 2 && allConstant(elts)) {
            foldedDisplay(at, constants(elts), pushed, kind);
            return;
        }
        boolean big = n + pushed > STACK_USE_GUIDELINE;
        boolean starred = false;
        for (Expr e : elts) {
            starred |= e instanceof Expr.Starred;
        }
        if (!starred && !big) {
            g.exprs.all(elts);
            w.op(at, kind == Kind.TUPLE ? Op.BUILD_TUPLE : kind.build, n + pushed);
            return;
        }
        boolean built = false;
        if (big) {
            w.op(at, kind.build, pushed);
            built = true;
        }
        for (int i = 0; i < n; i++) {
            Expr e = elts.get(i);
            if (e instanceof Expr.Starred s) {
                if (!built) {
                    w.op(at, kind.build, i + pushed);
                    built = true;
                }
                g.exprs.visit(s.value());
                w.op(at, kind.extend, 1);
            } else {
                g.exprs.visit(e);
                if (built) {
                    w.op(at, kind.add, 1);
                }
            }
        }
        if (kind == Kind.TUPLE) {
            w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_LIST_TO_TUPLE);
        }
    }

    private void foldedDisplay(Position at, List<Constant> values, int pushed, Kind kind) {
        if (kind == Kind.TUPLE && pushed == 0) {
            w.loadConst(at, new Constant.Tuple(values));
            return;
        }
        Constant folded = kind == Kind.SET ? FrozenSets.of(values) : new Constant.Tuple(values);
        w.op(at, kind.build, pushed);
        w.loadConst(at, folded);
        w.op(at, kind.extend, 1);
        if (kind == Kind.TUPLE) {
            w.op(at, Op.CALL_INTRINSIC_1, CodeWriter.INTRINSIC_LIST_TO_TUPLE);
        }
    }

    private void assign(Position at, List<Expr> targets) {
        unpackInto(at, targets);
        for (Expr e : targets) {
            g.exprs.visit(e instanceof Expr.Starred s ? s.value() : e);
        }
    }

    private void unpackInto(Position at, List<Expr> targets) {
        int n = targets.size();
        boolean starred = false;
        for (int i = 0; i < n; i++) {
            if (!(targets.get(i) instanceof Expr.Starred)) {
                continue;
            }
            if (starred) {
                throw w.error("multiple starred expressions in assignment", at);
            }
            if (i >= 1 << 8 || n - i - 1 >= Integer.MAX_VALUE >> 8) {
                throw w.error("too many expressions in star-unpacking assignment", at);
            }
            w.op(at, Op.UNPACK_EX, i + (n - i - 1 << 8));
            starred = true;
        }
        if (!starred) {
            w.op(at, Op.UNPACK_SEQUENCE, n);
        }
    }

    void dict(Expr.Dict d) {
        Position at = d.position();
        int n = d.values().size();
        boolean haveDict = false;
        int elements = 0;
        for (int i = 0; i < n; i++) {
            if (d.keys().get(i) != null) {
                if (elements * 2 > STACK_USE_GUIDELINE) {
                    subDict(d, i - elements, i + 1);
                    if (haveDict) {
                        w.op(at, Op.DICT_UPDATE, 1);
                    }
                    haveDict = true;
                    elements = 0;
                } else {
                    elements++;
                }
                continue;
            }
            if (elements > 0) {
                subDict(d, i - elements, i);
                if (haveDict) {
                    w.op(at, Op.DICT_UPDATE, 1);
                }
                haveDict = true;
                elements = 0;
            }
            if (!haveDict) {
                w.op(at, Op.BUILD_MAP, 0);
                haveDict = true;
            }
            g.exprs.visit(d.values().get(i));
            w.op(at, Op.DICT_UPDATE, 1);
        }
        if (elements > 0) {
            subDict(d, n - elements, n);
            if (haveDict) {
                w.op(at, Op.DICT_UPDATE, 1);
            }
            haveDict = true;
        }
        if (!haveDict) {
            w.op(at, Op.BUILD_MAP, 0);
        }
    }

    private void subDict(Expr.Dict d, int begin, int end) {
        Position at = d.position();
        int n = end - begin;
        boolean big = n * 2 > STACK_USE_GUIDELINE;
        List<@Nullable Expr> keys = d.keys().subList(begin, end);
        if (n > 1 && !big && allConstant(keys)) {
            g.exprs.all(d.values().subList(begin, end));
            w.loadConst(at, new Constant.Tuple(constants(keys)));
            w.op(at, Op.BUILD_CONST_KEY_MAP, n);
            return;
        }
        if (big) {
            w.op(at, Op.BUILD_MAP, 0);
        }
        for (int i = begin; i < end; i++) {
            Expr key = d.keys().get(i);
            if (key != null) {
                g.exprs.visit(key);
            }
            g.exprs.visit(d.values().get(i));
            if (big) {
                w.op(at, Op.MAP_ADD, 1);
            }
        }
        if (!big) {
            w.op(at, Op.BUILD_MAP, n);
        }
    }

    void joined(Expr.JoinedStr j) {
        Position at = j.position();
        int n = j.values().size();
        if (n > STACK_USE_GUIDELINE) {
            w.loadConst(at, Constant.EMPTY_STR);
            w.opName(at, Op.LOAD_METHOD, "join");
            w.op(at, Op.BUILD_LIST, 0);
            for (Expr e : j.values()) {
                g.exprs.visit(e);
                w.op(at, Op.LIST_APPEND, 1);
            }
            w.op(at, Op.CALL, 1);
            return;
        }
        g.exprs.all(j.values());
        if (n > 1) {
            w.op(at, Op.BUILD_STRING, n);
        } else if (n == 0) {
            w.loadConst(at, Constant.EMPTY_STR);
        }
    }

    void formatted(Expr.FormattedValue f) {
        Position at = f.position();
        g.exprs.visit(f.value());
        switch (f.conversion()) {
            case 's' -> w.op(at, Op.CONVERT_VALUE, 1);
            case 'r' -> w.op(at, Op.CONVERT_VALUE, 2);
            case 'a' -> w.op(at, Op.CONVERT_VALUE, 3);
            case -1 -> {}
            default -> throw new CodegenException("Unrecognized conversion character " + f.conversion());
        }
        if (f.format_spec() != null) {
            g.exprs.visit(f.format_spec());
            w.op(at, Op.FORMAT_WITH_SPEC);
        } else {
            w.op(at, Op.FORMAT_SIMPLE);
        }
    }
}
