package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeIgnore;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.objectmodel.PyStr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The nodes of a tree as the abstract grammar has them: how each is taken apart into its fields, and made of them.
///
/// One row for each constructor of [NodeRows] that has a Java record; the values stand in the order of the fields
/// there. [TreeReader] and [TreeWriter] know no node, only these rows.
@SuppressWarnings(
        "NullAway") // A row gives each value the type that its field has by the grammar, null where that allows it.
final class NodeShapes {
    private static final Map<String, NodeRows.Row> ROWS = rows();
    private static final Map<String, Shape> BY_NAME = new HashMap<>();
    private static final Map<Class<?>, Shape> BY_CLASS = new HashMap<>();

    /// What a field holds.
    enum Content {
        /// A name, which may be missing where the grammar does not ask.
        IDENTIFIER,
        /// A text.
        STRING,
        /// A number.
        INT,
        /// Any constant.
        CONSTANT,
        /// An operator or a context, which are Java enums.
        OPERATOR,
        /// A node of a class with alternatives.
        SUM,
        /// A node of a class without.
        PRODUCT
    }

    /// A field of a node.
    ///
    /// @param name its name
    /// @param key the same as a Python string
    /// @param type the type in the grammar
    /// @param content what that is
    /// @param list whether it is a list of them
    /// @param optional whether it may be None
    record Field(String name, PyStr key, String type, Content content, boolean list, boolean optional) {}

    /// A constructor of the grammar and the record that stands for it.
    ///
    /// @param name the node class
    /// @param fields its fields
    /// @param located whether it has a position
    /// @param parts the values of the fields of a record
    /// @param make the record of such values
    record Shape(
            String name,
            List<Field> fields,
            boolean located,
            Function<Object, @Nullable Object[]> parts,
            Function<Values, Object> make) {}

    /// The values of a node's fields, and where it stands.
    record Values(@Nullable Object[] values, @Nullable Position at) {
        /// The value of a field, of the type that the record asks for.
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <T> T get(int field) {
            return (T) values[field];
        }

        int number(int field) {
            return this.<Integer>get(field);
        }

        boolean flag(int field) {
            return number(field) != 0;
        }
    }

    private NodeShapes() {}

    static {
        addStatements();
        addExpressions();
    }

    private static void addStatements() {
        add(
                "Module",
                Mod.Module.class,
                n -> parts(n.body(), n.type_ignores()),
                v -> new Mod.Module(v.get(0), v.get(1)));
        add("Interactive", Mod.Interactive.class, n -> parts(n.body()), v -> new Mod.Interactive(v.get(0)));
        add("Expression", Mod.Expression.class, n -> parts(n.body()), v -> new Mod.Expression(v.get(0)));
        add(
                "FunctionType",
                Mod.FunctionType.class,
                n -> parts(n.argtypes(), n.returns()),
                v -> new Mod.FunctionType(v.get(0), v.get(1)));
        add(
                "FunctionDef",
                Stmt.FunctionDef.class,
                n -> parts(
                        n.name(),
                        n.args(),
                        n.body(),
                        n.decorator_list(),
                        n.returns(),
                        n.type_comment(),
                        n.type_params()),
                v -> new Stmt.FunctionDef(
                        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.at()));
        add(
                "AsyncFunctionDef",
                Stmt.AsyncFunctionDef.class,
                n -> parts(
                        n.name(),
                        n.args(),
                        n.body(),
                        n.decorator_list(),
                        n.returns(),
                        n.type_comment(),
                        n.type_params()),
                v -> new Stmt.AsyncFunctionDef(
                        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.at()));
        add(
                "ClassDef",
                Stmt.ClassDef.class,
                n -> parts(n.name(), n.bases(), n.keywords(), n.body(), n.decorator_list(), n.type_params()),
                v -> new Stmt.ClassDef(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.at()));
        add("Return", Stmt.Return.class, n -> parts(n.value()), v -> new Stmt.Return(v.get(0), v.at()));
        add("Delete", Stmt.Delete.class, n -> parts(n.targets()), v -> new Stmt.Delete(v.get(0), v.at()));
        add(
                "Assign",
                Stmt.Assign.class,
                n -> parts(n.targets(), n.value(), n.type_comment()),
                v -> new Stmt.Assign(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "TypeAlias",
                Stmt.TypeAlias.class,
                n -> parts(n.name(), n.type_params(), n.value()),
                v -> new Stmt.TypeAlias(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "AugAssign",
                Stmt.AugAssign.class,
                n -> parts(n.target(), n.op(), n.value()),
                v -> new Stmt.AugAssign(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "AnnAssign",
                Stmt.AnnAssign.class,
                n -> parts(n.target(), n.annotation(), n.value(), n.simple()),
                v -> new Stmt.AnnAssign(v.get(0), v.get(1), v.get(2), v.flag(3), v.at()));
        add(
                "For",
                Stmt.For.class,
                n -> parts(n.target(), n.iter(), n.body(), n.orelse(), n.type_comment()),
                v -> new Stmt.For(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.at()));
        add(
                "AsyncFor",
                Stmt.AsyncFor.class,
                n -> parts(n.target(), n.iter(), n.body(), n.orelse(), n.type_comment()),
                v -> new Stmt.AsyncFor(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.at()));
        add(
                "While",
                Stmt.While.class,
                n -> parts(n.test(), n.body(), n.orelse()),
                v -> new Stmt.While(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "If",
                Stmt.If.class,
                n -> parts(n.test(), n.body(), n.orelse()),
                v -> new Stmt.If(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "With",
                Stmt.With.class,
                n -> parts(n.items(), n.body(), n.type_comment()),
                v -> new Stmt.With(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "AsyncWith",
                Stmt.AsyncWith.class,
                n -> parts(n.items(), n.body(), n.type_comment()),
                v -> new Stmt.AsyncWith(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "Match",
                Stmt.Match.class,
                n -> parts(n.subject(), n.cases()),
                v -> new Stmt.Match(v.get(0), v.get(1), v.at()));
        add("Raise", Stmt.Raise.class, n -> parts(n.exc(), n.cause()), v -> new Stmt.Raise(v.get(0), v.get(1), v.at()));
        add(
                "Try",
                Stmt.Try.class,
                n -> parts(n.body(), n.handlers(), n.orelse(), n.finalbody()),
                v -> new Stmt.Try(v.get(0), v.get(1), v.get(2), v.get(3), v.at()));
        add(
                "TryStar",
                Stmt.TryStar.class,
                n -> parts(n.body(), n.handlers(), n.orelse(), n.finalbody()),
                v -> new Stmt.TryStar(v.get(0), v.get(1), v.get(2), v.get(3), v.at()));
        add(
                "Assert",
                Stmt.Assert.class,
                n -> parts(n.test(), n.msg()),
                v -> new Stmt.Assert(v.get(0), v.get(1), v.at()));
        add("Import", Stmt.Import.class, n -> parts(n.names()), v -> new Stmt.Import(v.get(0), v.at()));
        add(
                "ImportFrom",
                Stmt.ImportFrom.class,
                n -> parts(n.module(), n.names(), n.level()),
                v -> new Stmt.ImportFrom(v.get(0), v.get(1), v.number(2), v.at()));
        add("Global", Stmt.Global.class, n -> parts(n.names()), v -> new Stmt.Global(v.get(0), v.at()));
        add("Nonlocal", Stmt.Nonlocal.class, n -> parts(n.names()), v -> new Stmt.Nonlocal(v.get(0), v.at()));
        add("Expr", Stmt.ExprStmt.class, n -> parts(n.value()), v -> new Stmt.ExprStmt(v.get(0), v.at()));
        add("Pass", Stmt.Pass.class, n -> parts(), v -> new Stmt.Pass(v.at()));
        add("Break", Stmt.Break.class, n -> parts(), v -> new Stmt.Break(v.at()));
        add("Continue", Stmt.Continue.class, n -> parts(), v -> new Stmt.Continue(v.at()));
    }

    private static void addExpressions() {
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
                "Lambda",
                Expr.Lambda.class,
                n -> parts(n.args(), n.body()),
                v -> new Expr.Lambda(v.get(0), v.get(1), v.at()));
        add(
                "IfExp",
                Expr.IfExp.class,
                n -> parts(n.test(), n.body(), n.orelse()),
                v -> new Expr.IfExp(v.get(0), v.get(1), v.get(2), v.at()));
        add("Dict", Expr.Dict.class, n -> parts(n.keys(), n.values()), v -> new Expr.Dict(v.get(0), v.get(1), v.at()));
        add("Set", Expr.Set.class, n -> parts(n.elts()), v -> new Expr.Set(v.get(0), v.at()));
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
        add("Await", Expr.Await.class, n -> parts(n.value()), v -> new Expr.Await(v.get(0), v.at()));
        add("Yield", Expr.Yield.class, n -> parts(n.value()), v -> new Expr.Yield(v.get(0), v.at()));
        add("YieldFrom", Expr.YieldFrom.class, n -> parts(n.value()), v -> new Expr.YieldFrom(v.get(0), v.at()));
        add(
                "Compare",
                Expr.Compare.class,
                n -> parts(n.left(), n.ops(), n.comparators()),
                v -> new Expr.Compare(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "Call",
                Expr.Call.class,
                n -> parts(n.func(), n.args(), n.keywords()),
                v -> new Expr.Call(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "FormattedValue",
                Expr.FormattedValue.class,
                n -> parts(n.value(), n.conversion(), n.format_spec()),
                v -> new Expr.FormattedValue(v.get(0), v.number(1), v.get(2), v.at()));
        add("JoinedStr", Expr.JoinedStr.class, n -> parts(n.values()), v -> new Expr.JoinedStr(v.get(0), v.at()));
        add(
                "Constant",
                Expr.Constant.class,
                n -> parts(n.value(), n.kind()),
                v -> new Expr.Constant(v.get(0), v.get(1), v.at()));
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
                "Starred",
                Expr.Starred.class,
                n -> parts(n.value(), n.ctx()),
                v -> new Expr.Starred(v.get(0), v.get(1), v.at()));
        add("Name", Expr.Name.class, n -> parts(n.id(), n.ctx()), v -> new Expr.Name(v.get(0), v.get(1), v.at()));
        add("List", Expr.List.class, n -> parts(n.elts(), n.ctx()), v -> new Expr.List(v.get(0), v.get(1), v.at()));
        add("Tuple", Expr.Tuple.class, n -> parts(n.elts(), n.ctx()), v -> new Expr.Tuple(v.get(0), v.get(1), v.at()));
        add(
                "Slice",
                Expr.Slice.class,
                n -> parts(n.lower(), n.upper(), n.step()),
                v -> new Expr.Slice(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "comprehension",
                Comprehension.class,
                n -> parts(n.target(), n.iter(), n.ifs(), n.is_async()),
                v -> new Comprehension(v.get(0), v.get(1), v.get(2), v.flag(3)));
        add(
                "ExceptHandler",
                ExceptHandler.class,
                n -> parts(n.type(), n.name(), n.body()),
                v -> new ExceptHandler(v.get(0), v.get(1), v.get(2), v.at()));
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
        add("keyword", Keyword.class, n -> parts(n.arg(), n.value()), v -> new Keyword(v.get(0), v.get(1), v.at()));
        add("alias", Alias.class, n -> parts(n.name(), n.asname()), v -> new Alias(v.get(0), v.get(1), v.at()));
        add(
                "withitem",
                WithItem.class,
                n -> parts(n.context_expr(), n.optional_vars()),
                v -> new WithItem(v.get(0), v.get(1)));
        add(
                "match_case",
                MatchCase.class,
                n -> parts(n.pattern(), n.guard(), n.body()),
                v -> new MatchCase(v.get(0), v.get(1), v.get(2)));
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
        add(
                "TypeIgnore",
                TypeIgnore.class,
                n -> parts(n.lineno(), n.tag()),
                v -> new TypeIgnore(v.number(0), v.get(1)));
        add(
                "TypeVar",
                TypeParam.TypeVar.class,
                n -> parts(n.name(), n.bound(), n.default_value()),
                v -> new TypeParam.TypeVar(v.get(0), v.get(1), v.get(2), v.at()));
        add(
                "ParamSpec",
                TypeParam.ParamSpec.class,
                n -> parts(n.name(), n.default_value()),
                v -> new TypeParam.ParamSpec(v.get(0), v.get(1), v.at()));
        add(
                "TypeVarTuple",
                TypeParam.TypeVarTuple.class,
                n -> parts(n.name(), n.default_value()),
                v -> new TypeParam.TypeVarTuple(v.get(0), v.get(1), v.at()));
    }

    private static Map<String, NodeRows.Row> rows() {
        Map<String, NodeRows.Row> rows = new HashMap<>();
        for (NodeRows.Row row : NodeRows.ALL) {
            rows.put(row.name(), row);
        }
        return rows;
    }

    private static @Nullable Object[] parts(@Nullable Object... values) {
        return values;
    }

    private static <N> void add(
            String name, Class<N> kind, Function<N, @Nullable Object[]> parts, Function<Values, N> make) {
        NodeRows.Row row = ROWS.get(name);
        boolean located = row.located()
                || !row.base().equals("AST") && ROWS.get(row.base()).located();
        Shape shape = new Shape(name, fields(row), located, node -> parts.apply(kind.cast(node)), make::apply);
        BY_NAME.put(name, shape);
        BY_CLASS.put(kind, shape);
    }

    private static List<Field> fields(NodeRows.Row row) {
        List<Field> fields = new ArrayList<>();
        for (String text : row.fields().isEmpty() ? new String[0] : row.fields().split(",", -1)) {
            int colon = text.indexOf(':');
            boolean list = text.endsWith("*");
            boolean optional = text.endsWith("?");
            String type = text.substring(colon + 1, text.length() - (list || optional ? 1 : 0));
            String name = text.substring(0, colon);
            fields.add(new Field(name, PyStr.intern(name), type, content(type), list, optional));
        }
        return fields;
    }

    private static Content content(String type) {
        return switch (type) {
            case "identifier" -> Content.IDENTIFIER;
            case "string" -> Content.STRING;
            case "int" -> Content.INT;
            case "constant" -> Content.CONSTANT;
            case "expr_context", "boolop", "operator", "unaryop", "cmpop" -> Content.OPERATOR;
            default -> NodeGrammar.isSum(ROWS.get(type)) ? Content.SUM : Content.PRODUCT;
        };
    }

    /// The shape of a constructor.
    static Shape named(String name) {
        return BY_NAME.get(name);
    }

    /// The shape of a node.
    static Shape of(Object node) {
        return BY_CLASS.get(node.getClass());
    }

    /// Whether nodes of a class with alternatives have positions.
    static boolean isLocated(String sum) {
        return ROWS.get(sum).located();
    }
}
