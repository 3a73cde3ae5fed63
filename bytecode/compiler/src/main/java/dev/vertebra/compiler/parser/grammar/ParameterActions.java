package dev.vertebra.compiler.parser.grammar;

import static dev.vertebra.compiler.parser.grammar.Actions.expr;
import static dev.vertebra.compiler.parser.grammar.Actions.exprOrNull;
import static dev.vertebra.compiler.parser.grammar.Actions.list;
import static dev.vertebra.compiler.parser.grammar.Actions.name;
import static dev.vertebra.compiler.parser.grammar.Actions.present;

import dev.vertebra.compiler.ast.Arg;
import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.grammar.Actions.Pair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes that the grammar's rules for the parameters of functions and lambdas make.
final class ParameterActions {
    /// The parameters from the first star on.
    private record StarEtc(
            @Nullable Arg vararg,
            List<Pair> keywordOnly,
            @Nullable Arg kwarg) {}

    private final Actions actions;

    ParameterActions(Actions actions) {
        this.actions = actions;
    }

    /// Those of a function that has none.
    static Arguments none() {
        return new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());
    }

    /// Those that a rule has made, or none.
    static Arguments of(@Nullable Object value) {
        return value == null ? none() : (Arguments) value;
    }

    /// The node of a rule, or [Actions#NOT_MINE].
    Object apply(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "param" -> {
                return new Arg(name(v[0]), exprOrNull(v[1]), null, at);
            }
            case "lambdaParam" -> {
                return new Arg(name(v[0]), null, null, at);
            }
            case "paramComma" -> {
                return commented(v[0], v[2]);
            }
            case "paramEnd" -> {
                return commented(v[0], v[1]);
            }
            case "pairComma" -> {
                return new Pair(commented(v[0], v[3]), v[1]);
            }
            case "pairEnd" -> {
                return new Pair(commented(v[0], v[2]), v[1]);
            }
            case "starEtc" -> {
                return new StarEtc((Arg) v[1], list(v[2], Pair.class), (Arg) v[3]);
            }
            case "starEtcBare" -> {
                return new StarEtc(null, list(v[2], Pair.class), (Arg) v[3]);
            }
            case "starEtcKwds" -> {
                return new StarEtc(null, List.of(), (Arg) v[0]);
            }
            default -> {
                return arguments(action, v);
            }
        }
    }

    private Arg commented(@Nullable Object arg, @Nullable Object comment) {
        Arg a = (Arg) present(arg);
        return comment == null ? a : new Arg(a.arg(), a.annotation(), actions.comment(comment), a.position());
    }

    private Object arguments(String action, @Nullable Object[] v) {
        switch (action) {
            case "argumentsSlash" -> {
                actions.checkVersion(8, "Positional-only parameters are");
                return build(list(v[0], Arg.class), List.of(), v[1], v[2], v[3]);
            }
            case "argumentsSlashDefault" -> {
                actions.checkVersion(8, "Positional-only parameters are");
                Pair slash = (Pair) present(v[0]);
                List<Arg> names = new ArrayList<>(list(slash.first(), Arg.class));
                List<Expr> defaults = new ArrayList<>();
                addPairs(list(slash.second(), Pair.class), names, defaults);
                return build(names, defaults, null, v[1], v[2]);
            }
            case "arguments" -> {
                return build(List.of(), List.of(), v[0], v[1], v[2]);
            }
            case "argumentsDefault" -> {
                return build(List.of(), List.of(), null, v[0], v[1]);
            }
            case "argumentsStar" -> {
                return build(List.of(), List.of(), null, null, v[0]);
            }
            default -> {
                return Actions.NOT_MINE;
            }
        }
    }

    private static void addPairs(List<Pair> pairs, List<Arg> names, List<Expr> defaults) {
        for (Pair pair : pairs) {
            names.add((Arg) present(pair.first()));
            defaults.add(expr(pair.second()));
        }
    }

    private static Arguments build(
            List<Arg> positionalOnly,
            List<Expr> firstDefaults,
            @Nullable Object plain,
            @Nullable Object withDefaults,
            @Nullable Object star) {
        List<Arg> names = new ArrayList<>(list(plain, Arg.class));
        List<Expr> defaults = new ArrayList<>(firstDefaults);
        addPairs(list(withDefaults, Pair.class), names, defaults);
        if (!(star instanceof StarEtc etc)) {
            return new Arguments(positionalOnly, names, null, List.of(), List.of(), null, defaults);
        }
        List<Arg> keywordOnly = new ArrayList<>();
        List<@Nullable Expr> values = new ArrayList<>();
        for (Pair pair : etc.keywordOnly) {
            keywordOnly.add((Arg) present(pair.first()));
            values.add(exprOrNull(pair.second()));
        }
        return new Arguments(positionalOnly, names, etc.vararg, keywordOnly, values, etc.kwarg, defaults);
    }
}
