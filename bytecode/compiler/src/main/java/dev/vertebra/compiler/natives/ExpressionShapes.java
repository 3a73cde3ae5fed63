package dev.vertebra.compiler.natives;

import static dev.vertebra.compiler.natives.NodeShapes.add;
import static dev.vertebra.compiler.natives.NodeShapes.parts;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Pattern;

/// The rows of [NodeShapes] for expressions, patterns and what belongs to them.
@SuppressWarnings("NullAway") // As there.
final class ExpressionShapes {
    private ExpressionShapes() {}

    /// Adds them.
    static void addAll() {
        operations();
        parameters();
        primaries();
        displays();
        patterns();
    }

    private static void operations() {
        add(
                "BoolOp",
                Expr.BoolOp.class,
                n -> parts(n.op(), n.values()),
                v -> new Expr.BoolOp(v.get(0), v.get(1), v.at()));
        add(
                "NamedExpr",
                Expr.NamedExpr.class,
                n -> parts(n.target(), n.value()),
                v -> new Expr.NamedExpr(v.get(0), v.get(1), v.at()));
        add(
                "BinOp",
                Expr.BinOp.class,
                n -> parts(n.left(), n.op(), n.right()),
                v -> new Expr.BinOp(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "UnaryOp",
                Expr.UnaryOp.class,
                n -> parts(n.op(), n.operand()),
                v -> new Expr.UnaryOp(v.get(0), v.get(1), v.at()));
        add(
                "Compare",
                Expr.Compare.class,
                n -> parts(n.left(), n.ops(), n.comparators()),
                v -> new Expr.Compare(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "IfExp",
                Expr.IfExp.class,
                n -> parts(n.test(), n.body(), n.orelse()),
                v -> new Expr.IfExp(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "Lambda",
                Expr.Lambda.class,
                n -> parts(n.args(), n.body()),
                v -> new Expr.Lambda(v.get(0), v.get(1), v.at()));
        add("Await", Expr.Await.class, n -> parts(n.value()), v -> new Expr.Await(v.get(0), v.at()));
        add("Yield", Expr.Yield.class, n -> parts(n.value()), v -> new Expr.Yield(v.get(0), v.at()));
        add("YieldFrom", Expr.YieldFrom.class, n -> parts(n.value()), v -> new Expr.YieldFrom(v.get(0), v.at()));
    }

    private static void parameters() {
        add(
                "arguments",
                Arguments.class,
                n -> parts(
                        n.posonlyargs(),
                        n.args(),
                        n.vararg(),
                        n.kwonlyargs(),
                        n.kw_defaults(),
                        n.kwarg(),
                        n.defaults()),
                v -> new Arguments(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6)));
        add(
                "arg",
                Arg.class,
                n -> parts(n.arg(), n.annotation(), n.type_comment()),
                v -> new Arg(v.get(0), v.get(1), v.get(2), v.at()));
    }

    private static void primaries() {
        add(
                "Call",
                Expr.Call.class,
                n -> parts(n.func(), n.args(), n.keywords()),
                v -> new Expr.Call(v.get(0), v.get(1), v.get(2), v.at()));
        add("keyword", Keyword.class, n -> parts(n.arg(), n.value()), v -> new Keyword(v.get(0), v.get(1), v.at()));
        add(
                "Attribute",
                Expr.Attribute.class,
                n -> parts(n.value(), n.attr(), n.ctx()),
                v -> new Expr.Attribute(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "Subscript",
                Expr.Subscript.class,
                n -> parts(n.value(), n.slice(), n.ctx()),
                v -> new Expr.Subscript(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "Slice",
                Expr.Slice.class,
                n -> parts(n.lower(), n.upper(), n.step()),
                v -> new Expr.Slice(v.get(0), v.get(1), v.get(2), v.at()));
        add("Name", Expr.Name.class, n -> parts(n.id(), n.ctx()), v -> new Expr.Name(v.get(0), v.get(1), v.at()));
        add(
                "Constant",
                Expr.Constant.class,
                n -> parts(n.value(), n.kind()),
                v -> new Expr.Constant(v.get(0), v.get(1), v.at()));
        add(
                "FormattedValue",
                Expr.FormattedValue.class,
                n -> parts(n.value(), n.conversion(), n.format_spec()),
                v -> new Expr.FormattedValue(v.get(0), v.number(1), v.get(2), v.at()));
        add("JoinedStr", Expr.JoinedStr.class, n -> parts(n.values()), v -> new Expr.JoinedStr(v.get(0), v.at()));
    }

    private static void displays() {
        add("Dict", Expr.Dict.class, n -> parts(n.keys(), n.values()), v -> new Expr.Dict(v.get(0), v.get(1), v.at()));
        add("Set", Expr.Set.class, n -> parts(n.elts()), v -> new Expr.Set(v.get(0), v.at()));
        add("List", Expr.List.class, n -> parts(n.elts(), n.ctx()), v -> new Expr.List(v.get(0), v.get(1), v.at()));
        add("Tuple", Expr.Tuple.class, n -> parts(n.elts(), n.ctx()), v -> new Expr.Tuple(v.get(0), v.get(1), v.at()));
        add(
                "Starred",
                Expr.Starred.class,
                n -> parts(n.value(), n.ctx()),
                v -> new Expr.Starred(v.get(0), v.get(1), v.at()));
        add(
                "ListComp",
                Expr.ListComp.class,
                n -> parts(n.elt(), n.generators()),
                v -> new Expr.ListComp(v.get(0), v.get(1), v.at()));
        add(
                "SetComp",
                Expr.SetComp.class,
                n -> parts(n.elt(), n.generators()),
                v -> new Expr.SetComp(v.get(0), v.get(1), v.at()));
        add(
                "DictComp",
                Expr.DictComp.class,
                n -> parts(n.key(), n.value(), n.generators()),
                v -> new Expr.DictComp(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "GeneratorExp",
                Expr.GeneratorExp.class,
                n -> parts(n.elt(), n.generators()),
                v -> new Expr.GeneratorExp(v.get(0), v.get(1), v.at()));
        add(
                "comprehension",
                Comprehension.class,
                n -> parts(n.target(), n.iter(), n.ifs(), n.is_async()),
                v -> new Comprehension(v.get(0), v.get(1), v.get(2), v.flag(3)));
    }

    private static void patterns() {
        add(
                "MatchValue",
                Pattern.MatchValue.class,
                n -> parts(n.value()),
                v -> new Pattern.MatchValue(v.get(0), v.at()));
        add(
                "MatchSingleton",
                Pattern.MatchSingleton.class,
                n -> parts(n.value()),
                v -> new Pattern.MatchSingleton(v.get(0), v.at()));
        add(
                "MatchSequence",
                Pattern.MatchSequence.class,
                n -> parts(n.patterns()),
                v -> new Pattern.MatchSequence(v.get(0), v.at()));
        add(
                "MatchMapping",
                Pattern.MatchMapping.class,
                n -> parts(n.keys(), n.patterns(), n.rest()),
                v -> new Pattern.MatchMapping(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "MatchClass",
                Pattern.MatchClass.class,
                n -> parts(n.cls(), n.patterns(), n.kwd_attrs(), n.kwd_patterns()),
                v -> new Pattern.MatchClass(v.get(0), v.get(1), v.get(2), v.get(3), v.at()));
        add("MatchStar", Pattern.MatchStar.class, n -> parts(n.name()), v -> new Pattern.MatchStar(v.get(0), v.at()));
        add(
                "MatchAs",
                Pattern.MatchAs.class,
                n -> parts(n.pattern(), n.name()),
                v -> new Pattern.MatchAs(v.get(0), v.get(1), v.at()));
        add("MatchOr", Pattern.MatchOr.class, n -> parts(n.patterns()), v -> new Pattern.MatchOr(v.get(0), v.at()));
    }
}
