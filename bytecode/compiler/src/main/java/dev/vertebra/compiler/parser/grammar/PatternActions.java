package dev.vertebra.compiler.parser.grammar;

import static dev.vertebra.compiler.parser.grammar.Actions.body;
import static dev.vertebra.compiler.parser.grammar.Actions.expr;
import static dev.vertebra.compiler.parser.grammar.Actions.exprOrNull;
import static dev.vertebra.compiler.parser.grammar.Actions.list;
import static dev.vertebra.compiler.parser.grammar.Actions.name;
import static dev.vertebra.compiler.parser.grammar.Actions.present;

import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.parser.grammar.Actions.Pair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The nodes that the grammar's rules for `match` statements make.
final class PatternActions {
    private final Actions actions;

    PatternActions(Actions actions) {
        this.actions = actions;
    }

    @Nullable
    Object apply(String action, @Nullable Object[] v, Position at) {
        switch (action) {
            case "match" -> {
                actions.checkVersion(10, "Pattern matching is");
                return new Stmt.Match(expr(v[1]), list(v[5], MatchCase.class), at);
            }
            case "case" -> {
                return new MatchCase(pattern(v[1]), exprOrNull(v[2]), body(v[4]));
            }
            case "matchSequence" -> {
                return new Pattern.MatchSequence(patterns(v[0]), at);
            }
            case "matchSequenceIn" -> {
                return new Pattern.MatchSequence(patterns(v[1]), at);
            }
            case "matchAs" -> {
                return new Pattern.MatchAs(pattern(v[0]), name(v[2]), at);
            }
            case "matchOr" -> {
                List<Pattern> all = patterns(v[0]);
                return all.size() == 1 ? all.getFirst() : new Pattern.MatchOr(all, at);
            }
            case "matchValue" -> {
                return new Pattern.MatchValue(expr(v[0]), at);
            }
            case "matchSingleton" -> {
                return new Pattern.MatchSingleton(Actions.keywordConstant(actions.kind(v[0])), at);
            }
            case "matchCapture" -> {
                return new Pattern.MatchAs(null, name(v[0]), at);
            }
            case "matchWildcard" -> {
                return new Pattern.MatchAs(null, null, at);
            }
            case "matchStar" -> {
                return new Pattern.MatchStar(name(v[1]), at);
            }
            case "matchStarAny" -> {
                return new Pattern.MatchStar(null, at);
            }
            default -> {
                return mappingOrClass(action, v, at);
            }
        }
    }

    private static Object mappingOrClass(String action, @Nullable Object[] v, Position at) {
        return switch (action) {
            case "mappingEmpty" -> new Pattern.MatchMapping(List.of(), List.of(), null, at);
            case "mappingRest" -> new Pattern.MatchMapping(List.of(), List.of(), name(v[1]), at);
            case "mappingBoth" -> new Pattern.MatchMapping(keys(v[1]), values(v[1]), name(v[3]), at);
            case "mapping" -> new Pattern.MatchMapping(keys(v[1]), values(v[1]), null, at);
            case "classEmpty" -> new Pattern.MatchClass(expr(v[0]), List.of(), List.of(), List.of(), at);
            case "classPositional" -> new Pattern.MatchClass(expr(v[0]), patterns(v[2]), List.of(), List.of(), at);
            case "classKeywords" -> new Pattern.MatchClass(expr(v[0]), List.of(), names(v[2]), values(v[2]), at);
            case "classBoth" -> new Pattern.MatchClass(expr(v[0]), patterns(v[2]), names(v[4]), values(v[4]), at);
            default -> Actions.NOT_MINE;
        };
    }

    private static Pattern pattern(@Nullable Object value) {
        return (Pattern) present(value);
    }

    private static List<Pattern> patterns(@Nullable Object value) {
        return list(value, Pattern.class);
    }

    private static List<Expr> keys(@Nullable Object pairs) {
        List<Expr> keys = new ArrayList<>();
        for (Pair pair : list(pairs, Pair.class)) {
            keys.add(expr(pair.first()));
        }
        return keys;
    }

    private static List<String> names(@Nullable Object pairs) {
        List<String> names = new ArrayList<>();
        for (Pair pair : list(pairs, Pair.class)) {
            names.add(name(pair.first()));
        }
        return names;
    }

    private static List<Pattern> values(@Nullable Object pairs) {
        List<Pattern> values = new ArrayList<>();
        for (Pair pair : list(pairs, Pair.class)) {
            values.add(pattern(pair.second()));
        }
        return values;
    }
}
