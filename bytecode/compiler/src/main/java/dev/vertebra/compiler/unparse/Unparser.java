package dev.vertebra.compiler.unparse;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.BoolOperator;
import dev.vertebra.compiler.ast.CompareOperator;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.UnaryOperator;
import dev.vertebra.compiler.fold.FrozenSets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes an expression as source again, for annotations under `from __future__ import annotations`.
///
/// Compare CPython Python/ast_unparse.c.
public final class Unparser {
    private static final int TUPLE = 0;
    private static final int TEST = 1;
    private static final int OR = 2;
    private static final int AND = 3;
    private static final int NOT = 4;
    private static final int COMPARE = 5;
    private static final int EXPR = 6;
    private static final int FACTOR = 12;
    private static final int AWAIT = 14;
    private static final int ATOM = 15;

    private final StringBuilder out = new StringBuilder();

    private Unparser() {}

    /// The source of an expression.
    public static String unparse(Expr e) {
        Unparser u = new Unparser();
        u.write(e, TEST);
        return u.out.toString();
    }

    /// A constant that stands for all that compare equal to the given one.
    public static Constant comparisonKey(Constant value) {
        return FrozenSets.representative(value);
    }

    private void write(Expr e, int level) {
        switch (e) {
            case Expr.BoolOp b -> boolOp(b, level);
            case Expr.BinOp b -> binOp(b, level);
            case Expr.UnaryOp u -> unaryOp(u, level);
            case Expr.Compare c -> compare(c, level);
            case Expr.Lambda l ->
                parenthesised(level > TEST, () -> {
                    out.append("lambda");
                    int start = out.length();
                    arguments(l.args());
                    if (out.length() > start) {
                        out.insert(start, ' ');
                    }
                    out.append(": ");
                    write(l.body(), TEST);
                });
            case Expr.IfExp i ->
                parenthesised(level > TEST, () -> {
                    write(i.body(), TEST + 1);
                    out.append(" if ");
                    write(i.test(), TEST + 1);
                    out.append(" else ");
                    write(i.orelse(), TEST);
                });
            case Expr.NamedExpr n ->
                parenthesised(level > TUPLE, () -> {
                    write(n.target(), ATOM);
                    out.append(" := ");
                    write(n.value(), ATOM);
                });
            case Expr.Await a ->
                parenthesised(level > AWAIT, () -> {
                    out.append("await ");
                    write(a.value(), ATOM);
                });
            case Expr.Yield y -> {
                out.append("(yield");
                if (y.value() != null) {
                    out.append(' ');
                    write(y.value(), TEST);
                }
                out.append(')');
            }
            case Expr.YieldFrom y -> {
                out.append("(yield from ");
                write(y.value(), TEST);
                out.append(')');
            }
            case Expr.Call c -> call(c);
            case Expr.Constant c -> constant(c);
            case Expr.JoinedStr j -> fstring(j);
            case Expr.FormattedValue f -> fstring(f);
            case Expr.Attribute a -> {
                write(a.value(), ATOM);
                boolean integer = a.value() instanceof Expr.Constant c && c.value() instanceof Constant.Int;
                out.append(integer ? " ." : ".").append(a.attr());
            }
            case Expr.Subscript s -> {
                write(s.value(), ATOM);
                out.append('[');
                write(s.slice(), TUPLE);
                out.append(']');
            }
            case Expr.Starred s -> {
                out.append('*');
                write(s.value(), EXPR);
            }
            case Expr.Name n -> out.append(n.id());
            case Expr.Slice s -> slice(s);
            default -> display(e, level);
        }
    }

    private void display(Expr e, int level) {
        switch (e) {
            case Expr.Tuple t -> {
                if (t.elts().isEmpty()) {
                    out.append("()");
                } else {
                    parenthesised(level > TUPLE, () -> {
                        commas(t.elts());
                        out.append(t.elts().size() == 1 ? "," : "");
                    });
                }
            }
            case Expr.List l -> {
                out.append('[');
                commas(l.elts());
                out.append(']');
            }
            case Expr.Set s -> {
                out.append('{');
                commas(s.elts());
                out.append('}');
            }
            case Expr.Dict d -> dict(d);
            case Expr.ListComp c -> comprehension('[', c.elt(), null, c.generators(), ']');
            case Expr.SetComp c -> comprehension('{', c.elt(), null, c.generators(), '}');
            case Expr.DictComp c -> comprehension('{', c.key(), c.value(), c.generators(), '}');
            case Expr.GeneratorExp c -> comprehension('(', c.elt(), null, c.generators(), ')');
            default -> throw new IllegalStateException("unexpected expression");
        }
    }

    private void parenthesised(boolean parentheses, Runnable inside) {
        if (parentheses) {
            out.append('(');
        }
        inside.run();
        if (parentheses) {
            out.append(')');
        }
    }

    private void commas(List<Expr> list) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            write(list.get(i), TEST);
        }
    }

    private void boolOp(Expr.BoolOp b, int level) {
        boolean and = b.op() == BoolOperator.And;
        int precedence = and ? AND : OR;
        parenthesised(level > precedence, () -> {
            for (int i = 0; i < b.values().size(); i++) {
                if (i > 0) {
                    out.append(and ? " and " : " or ");
                }
                write(b.values().get(i), precedence + 1);
            }
        });
    }

    private void binOp(Expr.BinOp b, int level) {
        int precedence = switch (b.op()) {
            case BitOr -> 6;
            case BitXor -> 7;
            case BitAnd -> 8;
            case LShift, RShift -> 9;
            case Add, Sub -> 10;
            case Mult, MatMult, Div, Mod, FloorDiv -> 11;
            case Pow -> 13;
        };
        boolean right = b.op() == Operator.Pow;
        parenthesised(level > precedence, () -> {
            write(b.left(), right ? precedence + 1 : precedence);
            out.append(' ').append(symbol(b.op())).append(' ');
            write(b.right(), right ? precedence : precedence + 1);
        });
    }

    private static String symbol(Operator op) {
        return switch (op) {
            case Add -> "+";
            case Sub -> "-";
            case Mult -> "*";
            case MatMult -> "@";
            case Div -> "/";
            case Mod -> "%";
            case Pow -> "**";
            case LShift -> "<<";
            case RShift -> ">>";
            case BitOr -> "|";
            case BitXor -> "^";
            case BitAnd -> "&";
            case FloorDiv -> "//";
        };
    }

    private void unaryOp(Expr.UnaryOp u, int level) {
        int precedence = u.op() == UnaryOperator.Not ? NOT : FACTOR;
        parenthesised(level > precedence, () -> {
            out.append(
                    switch (u.op()) {
                        case Invert -> "~";
                        case Not -> "not ";
                        case UAdd -> "+";
                        case USub -> "-";
                    });
            write(u.operand(), precedence);
        });
    }

    private void compare(Expr.Compare c, int level) {
        parenthesised(level > COMPARE, () -> {
            write(c.left(), COMPARE + 1);
            for (int i = 0; i < c.ops().size(); i++) {
                out.append(symbol(c.ops().get(i)));
                write(c.comparators().get(i), COMPARE + 1);
            }
        });
    }

    private static String symbol(CompareOperator op) {
        return switch (op) {
            case Eq -> " == ";
            case NotEq -> " != ";
            case Lt -> " < ";
            case LtE -> " <= ";
            case Gt -> " > ";
            case GtE -> " >= ";
            case Is -> " is ";
            case IsNot -> " is not ";
            case In -> " in ";
            case NotIn -> " not in ";
        };
    }

    private void arguments(Arguments args) {
        boolean first = true;
        int positional = args.posonlyargs().size();
        int total = positional + args.args().size();
        for (int i = 0; i < total; i++) {
            first = separate(first);
            arg(i < positional ? args.posonlyargs().get(i) : args.args().get(i - positional));
            int defaultIndex = i - (total - args.defaults().size());
            if (defaultIndex >= 0) {
                out.append('=');
                write(args.defaults().get(defaultIndex), TEST);
            }
            if (i + 1 == positional) {
                out.append(", /");
            }
        }
        if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
            first = separate(first);
            out.append('*');
            if (args.vararg() != null) {
                arg(args.vararg());
            }
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            first = separate(first);
            arg(args.kwonlyargs().get(i));
            Expr value = args.kw_defaults().get(i);
            if (value != null) {
                out.append('=');
                write(value, TEST);
            }
        }
        if (args.kwarg() != null) {
            separate(first);
            out.append("**");
            arg(args.kwarg());
        }
    }

    private boolean separate(boolean first) {
        if (!first) {
            out.append(", ");
        }
        return false;
    }

    private void arg(Arg a) {
        out.append(a.arg());
        if (a.annotation() != null) {
            out.append(": ");
            write(a.annotation(), TEST);
        }
    }

    private void dict(Expr.Dict d) {
        out.append('{');
        for (int i = 0; i < d.values().size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            Expr key = d.keys().get(i);
            if (key == null) {
                out.append("**");
                write(d.values().get(i), EXPR);
            } else {
                write(key, TEST);
                out.append(": ");
                write(d.values().get(i), TEST);
            }
        }
        out.append('}');
    }

    private void comprehension(
            char open, Expr element, @Nullable Expr value, List<Comprehension> generators, char close) {
        out.append(open);
        write(element, TEST);
        if (value != null) {
            out.append(": ");
            write(value, TEST);
        }
        for (Comprehension c : generators) {
            out.append(c.is_async() ? " async for " : " for ");
            write(c.target(), TUPLE);
            out.append(" in ");
            write(c.iter(), TEST + 1);
            for (Expr e : c.ifs()) {
                out.append(" if ");
                write(e, TEST + 1);
            }
        }
        out.append(close);
    }

    private void call(Expr.Call c) {
        write(c.func(), ATOM);
        if (c.args().size() == 1
                && c.keywords().isEmpty()
                && c.args().getFirst() instanceof Expr.GeneratorExp generator) {
            write(generator, TEST);
            return;
        }
        out.append('(');
        commas(c.args());
        boolean first = c.args().isEmpty();
        for (Keyword k : c.keywords()) {
            first = separate(first);
            out.append(k.arg() == null ? "**" : k.arg() + "=");
            write(k.value(), TEST);
        }
        out.append(')');
    }

    private void slice(Expr.Slice s) {
        optional(s.lower());
        out.append(':');
        optional(s.upper());
        if (s.step() != null) {
            out.append(':');
            write(s.step(), TEST);
        }
    }

    private void optional(@Nullable Expr e) {
        if (e != null) {
            write(e, TEST);
        }
    }

    private void constant(Expr.Constant c) {
        if (c.kind() != null) {
            out.append(c.kind());
        }
        if (c.value() instanceof Constant.Ellipsis) {
            out.append("...");
            return;
        }
        String text = ConstantRepr.of(c.value());
        boolean number = c.value() instanceof Constant.Float || c.value() instanceof Constant.Complex;
        out.append(number ? text.replace("inf", "1e309") : text);
    }

    private void fstring(Expr e) {
        StringBuilder body = new StringBuilder();
        element(body, e, false);
        out.append('f');
        ConstantRepr.string(out, body.codePoints().toArray());
    }

    private static void element(StringBuilder body, Expr e, boolean spec) {
        switch (e) {
            case Expr.Constant c -> {
                if (c.value() instanceof Constant.Str s) {
                    body.append(s.value().replace("{", "{{").replace("}", "}}"));
                }
            }
            case Expr.JoinedStr j -> j.values().forEach(v -> element(body, v, spec));
            case Expr.FormattedValue f -> {
                Unparser inner = new Unparser();
                inner.write(f.value(), TEST + 1);
                body.append(inner.out.indexOf("{") == 0 ? "{ " : "{").append(inner.out);
                if (f.conversion() > 0) {
                    body.append('!').append((char) f.conversion());
                }
                if (f.format_spec() != null) {
                    body.append(':');
                    element(body, f.format_spec(), true);
                }
                body.append('}');
            }
            default -> throw new IllegalStateException("unexpected part of an f-string");
        }
    }
}
