package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.flow.Label;
import dev.vertebra.compiler.unparse.Unparser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Generates `match` statements. PEP 634. Compare CPython Python/compile.c compiler_match, compiler_pattern.
final class PatternGenerator {
    private final CodeGenerator g;
    private final CodeWriter w;
    private final PatternStack stack;

    PatternGenerator(CodeGenerator generator) {
        this.g = generator;
        this.w = generator.writer;
        this.stack = new PatternStack(generator.writer);
    }

    void match(Stmt.Match m) {
        g.exprs.visit(m.subject());
        Label end = new Label();
        int cases = m.cases().size();
        boolean hasDefault = isWildcard(m.cases().getLast().pattern()) && cases > 1;
        int tested = hasDefault ? cases - 1 : cases;
        for (int i = 0; i < tested; i++) {
            testedCase(m.cases().get(i), i == tested - 1, i == cases - 1, end);
        }
        if (hasDefault) {
            MatchCase last = m.cases().getLast();
            Position at = last.pattern().position();
            w.op(at, Op.NOP);
            if (last.guard() != null) {
                g.jumpIf(at, last.guard(), end, false);
            }
            g.stmts.all(last.body());
        }
        w.place(end);
    }

    private void testedCase(MatchCase c, boolean lastTested, boolean last, Label end) {
        Position at = c.pattern().position();
        if (!lastTested) {
            w.op(at, Op.COPY, 1);
        }
        PatternContext pc = new PatternContext();
        pc.allowIrrefutable = c.guard() != null || last;
        pattern(c.pattern(), pc);
        for (String name : pc.stores) {
            g.names.store(at, name);
        }
        if (c.guard() != null) {
            stack.ensureFailPop(pc, 0);
            g.jumpIf(at, c.guard(), pc.failPop.getFirst(), false);
        }
        if (!lastTested) {
            w.op(at, Op.POP_TOP);
        }
        g.stmts.all(c.body());
        w.jump(CodeWriter.NOWHERE, Op.JUMP, end);
        stack.emitFailPop(at, pc);
    }

    private static boolean isWildcard(Pattern p) {
        return p instanceof Pattern.MatchAs m && m.name() == null;
    }

    private static boolean isStarWildcard(Pattern p) {
        return p instanceof Pattern.MatchStar m && m.name() == null;
    }

    private void pattern(Pattern p, PatternContext pc) {
        switch (p) {
            case Pattern.MatchValue m -> value(m, pc);
            case Pattern.MatchSingleton m -> {
                w.loadConst(m.position(), m.value());
                w.compare(m.position(), CompareOperator.Is);
                stack.jumpToFailPop(m.position(), pc, Op.POP_JUMP_IF_FALSE);
            }
            case Pattern.MatchSequence m -> sequence(m, pc);
            case Pattern.MatchMapping m -> mapping(m, pc);
            case Pattern.MatchClass m -> classPattern(m, pc);
            case Pattern.MatchStar m -> storeName(m.position(), m.name(), pc);
            case Pattern.MatchAs m -> as(m, pc);
            case Pattern.MatchOr m -> or(m, pc);
        }
    }

    private void subpattern(Pattern p, PatternContext pc) {
        boolean old = pc.allowIrrefutable;
        pc.allowIrrefutable = true;
        pattern(p, pc);
        pc.allowIrrefutable = old;
    }

    private void storeName(Position at, @Nullable String name, PatternContext pc) {
        if (name == null) {
            w.op(at, Op.POP_TOP);
            return;
        }
        NameGenerator.checkDebug(at, name, ExprContext.Store);
        if (pc.stores.contains(name)) {
            throw duplicate(at, name);
        }
        stack.rotate(at, pc.onTop + pc.stores.size() + 1);
        pc.stores.add(name);
    }

    private CodegenException duplicate(Position at, String name) {
        return w.error("multiple assignments to name '" + name + "' in pattern", at);
    }

    private void value(Pattern.MatchValue m, PatternContext pc) {
        if (!(m.value() instanceof Expr.Constant || m.value() instanceof Expr.Attribute)) {
            throw w.error("patterns may only match literals and attribute lookups", m.position());
        }
        g.exprs.visit(m.value());
        w.compare(m.position(), CompareOperator.Eq);
        w.op(m.position(), Op.TO_BOOL);
        stack.jumpToFailPop(m.position(), pc, Op.POP_JUMP_IF_FALSE);
    }

    private void testLength(Position at, int size, CompareOperator op, PatternContext pc) {
        w.op(at, Op.GET_LEN);
        w.loadConst(at, Constant.Int.of(size));
        w.compare(at, op);
        stack.jumpToFailPop(at, pc, Op.POP_JUMP_IF_FALSE);
    }

    private void testNotNone(Position at) {
        w.op(at, Op.COPY, 1);
        w.loadConst(at, Constant.NONE);
        w.op(at, Op.IS_OP, 1);
    }

    private void as(Pattern.MatchAs m, PatternContext pc) {
        Position at = m.position();
        if (m.pattern() == null) {
            if (!pc.allowIrrefutable) {
                throw w.error(
                        m.name() != null
                                ? "name capture '" + m.name() + "' makes remaining patterns unreachable"
                                : "wildcard makes remaining patterns unreachable",
                        at);
            }
            storeName(at, m.name(), pc);
            return;
        }
        pc.onTop++;
        w.op(at, Op.COPY, 1);
        pattern(m.pattern(), pc);
        pc.onTop--;
        storeName(at, m.name(), pc);
    }

    private void sequence(Pattern.MatchSequence m, PatternContext pc) {
        Position at = m.position();
        int size = m.patterns().size();
        int star = -1;
        boolean onlyWildcard = true;
        boolean starWildcard = false;
        for (int i = 0; i < size; i++) {
            Pattern p = m.patterns().get(i);
            if (p instanceof Pattern.MatchStar) {
                if (star >= 0) {
                    throw w.error("multiple starred names in sequence pattern", at);
                }
                starWildcard = isStarWildcard(p);
                onlyWildcard &= starWildcard;
                star = i;
            } else {
                onlyWildcard &= isWildcard(p);
            }
        }
        pc.onTop++;
        w.op(at, Op.MATCH_SEQUENCE);
        stack.jumpToFailPop(at, pc, Op.POP_JUMP_IF_FALSE);
        if (star < 0) {
            testLength(at, size, CompareOperator.Eq, pc);
        } else if (size > 1) {
            testLength(at, size - 1, CompareOperator.GtE, pc);
        }
        pc.onTop--;
        if (onlyWildcard) {
            w.op(at, Op.POP_TOP);
        } else if (starWildcard) {
            subscripts(at, m.patterns(), star, pc);
        } else {
            unpack(at, m.patterns(), pc);
        }
    }

    private void unpack(Position at, List<Pattern> patterns, PatternContext pc) {
        int size = patterns.size();
        boolean starred = false;
        for (int i = 0; i < size; i++) {
            if (patterns.get(i) instanceof Pattern.MatchStar) {
                if (starred) {
                    throw w.error("multiple starred expressions in sequence pattern", at);
                }
                if (i >= 1 << 8 || size - i - 1 >= Integer.MAX_VALUE >> 8) {
                    throw w.error("too many expressions in star-unpacking sequence pattern", at);
                }
                w.op(at, Op.UNPACK_EX, i + (size - i - 1 << 8));
                starred = true;
            }
        }
        if (!starred) {
            w.op(at, Op.UNPACK_SEQUENCE, size);
        }
        pc.onTop += size;
        for (Pattern p : patterns) {
            pc.onTop--;
            subpattern(p, pc);
        }
    }

    /// Takes the elements that matter one by one, since the starred rest is not wanted.
    private void subscripts(Position at, List<Pattern> patterns, int star, PatternContext pc) {
        pc.onTop++;
        int size = patterns.size();
        for (int i = 0; i < size; i++) {
            Pattern p = patterns.get(i);
            if (isWildcard(p) || i == star) {
                continue;
            }
            w.op(at, Op.COPY, 1);
            if (i < star) {
                w.loadConst(at, Constant.Int.of(i));
            } else {
                w.op(at, Op.GET_LEN);
                w.loadConst(at, Constant.Int.of(size - i));
                w.binary(at, Operator.Sub, false);
            }
            w.op(at, Op.BINARY_SUBSCR);
            subpattern(p, pc);
        }
        pc.onTop--;
        w.op(at, Op.POP_TOP);
    }

    private void classPattern(Pattern.MatchClass m, PatternContext pc) {
        Position at = m.position();
        checkAttributes(m);
        g.exprs.visit(m.cls());
        List<Constant> names = new ArrayList<>();
        for (String name : m.kwd_attrs()) {
            names.add(Constant.Str.name(name));
        }
        int positional = m.patterns().size();
        int total = positional + m.kwd_patterns().size();
        w.loadConst(at, new Constant.Tuple(names));
        w.op(at, Op.MATCH_CLASS, positional);
        testNotNone(at);
        pc.onTop++;
        stack.jumpToFailPop(at, pc, Op.POP_JUMP_IF_FALSE);
        w.op(at, Op.UNPACK_SEQUENCE, total);
        pc.onTop += total - 1;
        for (int i = 0; i < total; i++) {
            pc.onTop--;
            Pattern p = i < positional ? m.patterns().get(i) : m.kwd_patterns().get(i - positional);
            if (isWildcard(p)) {
                w.op(at, Op.POP_TOP);
            } else {
                subpattern(p, pc);
            }
        }
    }

    private void checkAttributes(Pattern.MatchClass m) {
        List<String> names = m.kwd_attrs();
        for (int i = 0; i < names.size(); i++) {
            NameGenerator.checkDebug(m.kwd_patterns().get(i).position(), names.get(i), ExprContext.Store);
            for (int j = i + 1; j < names.size(); j++) {
                if (names.get(i).equals(names.get(j))) {
                    throw w.error(
                            "attribute name repeated in class pattern: " + names.get(i),
                            m.kwd_patterns().get(j).position());
                }
            }
        }
    }

    private void mapping(Pattern.MatchMapping m, PatternContext pc) {
        Position at = m.position();
        int size = m.keys().size();
        pc.onTop++;
        w.op(at, Op.MATCH_MAPPING);
        stack.jumpToFailPop(at, pc, Op.POP_JUMP_IF_FALSE);
        if (size == 0 && m.rest() == null) {
            pc.onTop--;
            w.op(at, Op.POP_TOP);
            return;
        }
        if (size > 0) {
            testLength(at, size, CompareOperator.GtE, pc);
        }
        keys(m);
        w.op(at, Op.BUILD_TUPLE, size);
        w.op(at, Op.MATCH_KEYS);
        pc.onTop += 2;
        testNotNone(at);
        stack.jumpToFailPop(at, pc, Op.POP_JUMP_IF_FALSE);
        w.op(at, Op.UNPACK_SEQUENCE, size);
        pc.onTop += size - 1;
        for (Pattern p : m.patterns()) {
            pc.onTop--;
            subpattern(p, pc);
        }
        pc.onTop -= 2;
        if (m.rest() == null) {
            w.op(at, Op.POP_TOP);
            w.op(at, Op.POP_TOP);
            return;
        }
        rest(at, size);
        storeName(at, m.rest(), pc);
    }

    private void keys(Pattern.MatchMapping m) {
        Set<Constant> seen = new HashSet<>();
        for (Expr key : m.keys()) {
            if (key instanceof Expr.Constant c) {
                if (!seen.add(Unparser.comparisonKey(c.value()))) {
                    throw w.error("mapping pattern checks duplicate key (" + Unparser.unparse(key) + ")", m.position());
                }
            } else if (!(key instanceof Expr.Attribute)) {
                throw w.error("mapping pattern keys may only match literals and attribute lookups", m.position());
            }
            g.exprs.visit(key);
        }
    }

    /// Makes of subject and keys a dict of what no key matched.
    private void rest(Position at, int size) {
        w.op(at, Op.BUILD_MAP, 0);
        w.op(at, Op.SWAP, 3);
        w.op(at, Op.DICT_UPDATE, 2);
        w.op(at, Op.UNPACK_SEQUENCE, size);
        for (int i = size; i > 0; i--) {
            w.op(at, Op.COPY, 1 + i);
            w.op(at, Op.SWAP, 2);
            w.op(at, Op.DELETE_SUBSCR);
        }
    }

    private void or(Pattern.MatchOr m, PatternContext pc) {
        Position at = m.position();
        Label end = new Label();
        int size = m.patterns().size();
        List<String> control = List.of();
        for (int i = 0; i < size; i++) {
            Pattern alternative = m.patterns().get(i);
            Position here = alternative.position();
            PatternContext inner = new PatternContext();
            inner.allowIrrefutable = i == size - 1 && pc.allowIrrefutable;
            w.op(here, Op.COPY, 1);
            pattern(alternative, inner);
            if (i == 0) {
                control = inner.stores;
            } else {
                stack.reorder(here, at, inner.stores, control);
            }
            w.jump(here, Op.JUMP, end);
            stack.emitFailPop(here, inner);
        }
        w.op(at, Op.POP_TOP);
        stack.jumpToFailPop(at, pc, Op.JUMP);
        w.place(end);
        int rotations = control.size() + 1 + pc.onTop + pc.stores.size();
        for (String name : control) {
            stack.rotate(at, rotations);
            if (pc.stores.contains(name)) {
                throw duplicate(at, name);
            }
            pc.stores.add(name);
        }
        w.op(at, Op.POP_TOP);
    }
}
