package dev.vertebra.compiler.parser.grammar;

import dev.vertebra.compiler.ast.Comprehension;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.grammar.Grammar.Alternative;
import dev.vertebra.compiler.parser.literals.Targets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the grammar's rules for errors do: nearly always, throw.
/// Compare CPython Parser/pegen.h RAISE_SYNTAX_ERROR_KNOWN_RANGE.
final class ErrorActions {
    /// The result for an action that reports no error.
    static final Object NOT_MINE = new Object();

    private final Diagnosis diagnosis;

    ErrorActions(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    /// Does an alternative's action, if it is one of these.
    @Nullable
    Object apply(Alternative a, @Nullable Object[] v) {
        switch (a.action()) {
            case "raise" -> {
                if (a.message().isEmpty()) {
                    return NOT_MINE;
                }
                throw diagnosis.atLastToken(a.message());
            }
            case "at" -> throw diagnosis.at(place(a, v, 0), message(a, v));
            case "range" ->
                throw diagnosis.between(place(a, v, 0), end(v[a.numbers().get(1)]), message(a, v));
            case "from" -> throw diagnosis.from(place(a, v, 0), a.message());
            case "next" -> throw diagnosis.atNextToken(a.message());
            case "indent" ->
                throw diagnosis.badIndent(
                        a.numbers().isEmpty()
                                ? a.message()
                                : a.message()
                                        .replace(
                                                "{}",
                                                Integer.toString(diagnosis.lineOf(
                                                        v[a.numbers().get(0)]))));
            case "generatorRange" ->
                throw diagnosis.between(place(a, v, 0), lastOf(v[a.numbers().get(1)]), a.message());
            case "badTarget" -> {
                return badTarget(v[a.numbers().get(0)], Targets.Use.ASSIGNMENT, "cannot assign to ");
            }
            case "badLoopTarget" -> {
                return badTarget(v[a.numbers().get(0)], Targets.Use.LOOP, "cannot assign to ");
            }
            case "badDeletion" -> {
                return badTarget(v[a.numbers().get(0)], Targets.Use.DELETION, "cannot delete ");
            }
            default -> {
                return special(a.action(), v);
            }
        }
    }

    private Object special(String action, @Nullable Object[] v) {
        switch (action) {
            case "generatorInCall" -> {
                return generatorInCall((Expr.Call) Actions.present(v[0]), v[1]);
            }
            case "positionalAfterKeyword" ->
                throw diagnosis.atLastToken(
                        unpacks((Expr.Call) Actions.present(v[0]))
                                ? "positional argument follows keyword argument unpacking"
                                : "positional argument follows keyword argument");
            case "legacy" -> {
                return legacy((Expr.Name) Actions.present(v[0]), v[1]);
            }
            case "forgottenComma" -> {
                return forgottenComma(v[0], v[1]);
            }
            case "missingColon" -> {
                Position key = diagnosis.placeOf(v[0]);
                throw diagnosis.between(
                        new Position(key.lineno(), key.endColOffset() - 1, key.endLineno(), -1),
                        new Position(key.lineno(), 0, key.endLineno(), -1),
                        "':' expected after dictionary key");
            }
            case "matchColon" -> throw diagnosis.atLastToken("expected ':'");
            case "boundOfTuple" -> throw diagnosis.from(diagnosis.placeOf(v[2]), bound(v[3], "TypeVarTuple"));
            case "boundOfSpec" -> throw diagnosis.from(diagnosis.placeOf(v[2]), bound(v[3], "ParamSpec"));
            default -> {
                return NOT_MINE;
            }
        }
    }

    private static String bound(@Nullable Object e, String what) {
        return (e instanceof Expr.Tuple ? "cannot use constraints with " : "cannot use bound with ") + what;
    }

    private Position place(Alternative a, @Nullable Object[] v, int number) {
        Object value = v[a.numbers().get(number)];
        return diagnosis.placeOf(value instanceof List<?> list ? list.getFirst() : value);
    }

    private Position end(@Nullable Object value) {
        return diagnosis.placeOf(value instanceof List<?> list ? list.getLast() : value);
    }

    private String message(Alternative a, @Nullable Object[] v) {
        return a.message().contains("{}")
                ? a.message().replace("{}", diagnosis.describe(v[a.numbers().get(0)]))
                : a.message();
    }

    /// Where the last clause of comprehension clauses ends.
    private static Position lastOf(@Nullable Object clauses) {
        Comprehension last = (Comprehension) ((List<?>) Actions.present(clauses)).getLast();
        return last.ifs().isEmpty()
                ? last.iter().position()
                : last.ifs().getLast().position();
    }

    private Object badTarget(@Nullable Object e, Targets.Use use, String what) {
        Expr bad = Targets.invalid((Expr) Actions.present(e), use);
        if (bad == null) {
            return GrammarMatcher.FAIL;
        }
        throw diagnosis.at(bad.position(), what + Targets.describe(bad));
    }

    private Object generatorInCall(Expr.Call args, @Nullable Object clauses) {
        if (args.args().size() <= 1) {
            return GrammarMatcher.FAIL;
        }
        throw diagnosis.between(
                args.args().getLast().position(), lastOf(clauses), "Generator expression must be parenthesized");
    }

    private static boolean unpacks(Expr.Call args) {
        for (Keyword keyword : args.keywords()) {
            if (keyword.arg() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLegacy(@Nullable Object e) {
        return e instanceof Expr.Name name
                && (name.id().equals("print") || name.id().equals("exec"));
    }

    private Object legacy(Expr.Name name, @Nullable Object argument) {
        if (!isLegacy(name)) {
            return GrammarMatcher.FAIL;
        }
        throw diagnosis.between(
                name.position(),
                diagnosis.placeOf(argument),
                "Missing parentheses in call to '" + name.id() + "'. Did you mean " + name.id() + "(...)?");
    }

    private Object forgottenComma(@Nullable Object left, @Nullable Object right) {
        if (isLegacy(left) || diagnosis.levelBefore() == 0) {
            return GrammarMatcher.FAIL;
        }
        throw diagnosis.between(
                diagnosis.placeOf(left), diagnosis.placeOf(right), "invalid syntax. Perhaps you forgot a comma?");
    }
}
