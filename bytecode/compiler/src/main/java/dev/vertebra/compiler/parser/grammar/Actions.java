package dev.vertebra.compiler.parser.grammar;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.parser.literals.Complaints;
import dev.vertebra.compiler.parser.literals.Literals;
import dev.vertebra.compiler.parser.literals.StringNodes;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the grammar's rules make: plain values here, nodes in the classes that it asks in turn.
///
/// Values are tokens by their numbers, nodes, lists, null for what was absent, and the pairs of this class.
final class Actions {
    /// The result for an action that is another class's.
    static final Object NOT_MINE = new Object();

    /// Two values that belong together.
    record Pair(@Nullable Object first, @Nullable Object second) {}

    private final TokenBuffer tokens;
    private final ParseOptions options;
    private final Complaints complaints;
    private final ExpressionActions expressions;
    private final StatementActions statements;
    private final PatternActions patterns;

    Actions(
            TokenBuffer tokens,
            ParseOptions options,
            Literals literals,
            StringNodes stringNodes,
            Complaints complaints) {
        this.tokens = tokens;
        this.options = options;
        this.complaints = complaints;
        this.expressions = new ExpressionActions(tokens, literals, stringNodes, complaints, this);
        this.statements = new StatementActions(tokens, this);
        this.patterns = new PatternActions(this);
    }

    /// Fails if the syntax is newer than the version asked for.
    void checkVersion(int minor, String what) {
        if (options.featureVersion() < minor) {
            throw complaints.atLastToken(what + " only supported in Python 3." + minor + " and greater");
        }
    }

    boolean barryAsFlufl() {
        return options.barryAsFlufl();
    }

    /// Does the named action on the values of an alternative that covers `position`.
    @Nullable
    Object apply(String action, @Nullable Object[] v, Position position) {
        switch (action) {
            case "first" -> {
                return v[0];
            }
            case "second" -> {
                return v[1];
            }
            case "third" -> {
                return v[2];
            }
            case "fourth" -> {
                return v[3];
            }
            case "one" -> {
                return singleton(v[0]);
            }
            case "oneSecond" -> {
                return singleton(v[1]);
            }
            case "nothing" -> {
                return GrammarMatcher.FAIL;
            }
            case "flatten" -> {
                return flatten(v[0]);
            }
            case "concatenate" -> {
                return concatenate(v[0], v[2]);
            }
            case "prepend" -> {
                return concatenate(singleton(v[0]), v[2]);
            }
            case "prependFirst" -> {
                return concatenate(singleton(v[0]), v[1]);
            }
            case "pair" -> {
                return new Pair(v[0], v[2]);
            }
            case "pairFirst", "pairPlain" -> {
                return new Pair(v[0], v[1]);
            }
            case "pairNot" -> {
                return new Pair(v[0], v[2]);
            }
            case "pairOfLists" -> {
                return new Pair(v[0], v[1]);
            }
            case "unpackedPair" -> {
                return new Pair(null, v[1]);
            }
            default -> {
                return node(action, v, position);
            }
        }
    }

    private @Nullable Object node(String action, @Nullable Object[] v, Position position) {
        Object result = expressions.apply(action, v, position);
        if (result == NOT_MINE) {
            result = statements.apply(action, v, position);
        }
        if (result == NOT_MINE) {
            result = patterns.apply(action, v, position);
        }
        if (result == NOT_MINE) {
            throw new IllegalStateException("no action " + action);
        }
        return result;
    }

    private static List<@Nullable Object> singleton(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>(1);
        list.add(value);
        return list;
    }

    private static List<@Nullable Object> flatten(@Nullable Object lists) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object list : (List<?>) present(lists)) {
            all.addAll((List<?>) present(list));
        }
        return all;
    }

    private static List<@Nullable Object> concatenate(@Nullable Object first, @Nullable Object second) {
        List<@Nullable Object> all = new ArrayList<>((List<?>) present(first));
        if (second instanceof List<?> more) {
            all.addAll(more);
        }
        return all;
    }

    /// The value, which the grammar makes sure is there.
    static Object present(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a value is missing");
        }
        return value;
    }

    static Expr expr(@Nullable Object value) {
        return (Expr) present(value);
    }

    static @Nullable Expr exprOrNull(@Nullable Object value) {
        return (Expr) value;
    }

    static String name(@Nullable Object value) {
        return ((Expr.Name) present(value)).id();
    }

    static @Nullable String nameOrNull(@Nullable Object value) {
        return value == null ? null : name(value);
    }

    /// The elements of a list value, none if it is absent.
    static <T> List<T> list(@Nullable Object value, Class<T> type) {
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        List<T> result = new ArrayList<>(list.size());
        for (Object element : list) {
            result.add(type.cast(element));
        }
        return result;
    }

    static List<Stmt> body(@Nullable Object value) {
        return list(value, Stmt.class);
    }

    static List<Expr> exprs(@Nullable Object value) {
        return list(value, Expr.class);
    }

    /// The text of a type comment token, null if there is none.
    @Nullable
    String comment(@Nullable Object token) {
        return token instanceof Integer t ? tokens.text(t) : null;
    }

    static Constant keywordConstant(int kind) {
        return switch (kind) {
            case TokenKind.KW_NONE -> Constant.NONE;
            case TokenKind.KW_TRUE -> Constant.TRUE;
            case TokenKind.KW_FALSE -> Constant.FALSE;
            default -> Constant.ELLIPSIS;
        };
    }

    /// The kind of a token value.
    int kind(@Nullable Object token) {
        return tokens.kinds[(Integer) present(token)];
    }

    /// Where a node stands.
    static Position position(@Nullable Object node) {
        return switch (present(node)) {
            case Expr e -> e.position();
            case Stmt s -> s.position();
            case Pattern p -> p.position();
            case Arg a -> a.position();
            case Keyword k -> k.position();
            case Pair p -> position(p.first());
            case Object o -> throw new IllegalStateException("no place of " + o);
        };
    }
}
