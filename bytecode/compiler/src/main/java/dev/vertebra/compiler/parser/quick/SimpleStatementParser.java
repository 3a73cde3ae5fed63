package dev.vertebra.compiler.parser.quick;

import static dev.vertebra.compiler.parser.tokens.TokenKind.*;

import dev.vertebra.compiler.ast.Alias;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Operator;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.parser.literals.Targets;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The quick parser's simple statements.
/// Compare Language reference 7.
abstract class SimpleStatementParser extends PatternParser {
    SimpleStatementParser(TokenBuffer tokens) {
        super(tokens);
    }

    /// Reads the simple statements of a line into `into`, up to and with the line's end.
    final void simpleStatements(List<Stmt> into) {
        do {
            into.add(simpleStatement());
        } while (accept(SEMI) && !at(NEWLINE));
        expect(NEWLINE);
    }

    private Stmt simpleStatement() {
        int start = p;
        switch (kinds[p]) {
            case KW_RETURN -> {
                p++;
                Expr value = startsExpression(kind()) ? starExpressions() : null;
                return new Stmt.Return(value, from(start));
            }
            case KW_IMPORT -> {
                return importNames();
            }
            case KW_FROM -> {
                return importFrom();
            }
            case KW_RAISE -> {
                return raise();
            }
            case KW_PASS -> {
                p++;
                return new Stmt.Pass(from(start));
            }
            case KW_BREAK -> {
                p++;
                return new Stmt.Break(from(start));
            }
            case KW_CONTINUE -> {
                p++;
                return new Stmt.Continue(from(start));
            }
            case KW_DEL -> {
                return delete();
            }
            case KW_ASSERT -> {
                p++;
                Expr test = expression();
                Expr message = accept(COMMA) ? expression() : null;
                return new Stmt.Assert(test, message, from(start));
            }
            case KW_GLOBAL -> {
                List<String> names = names();
                return new Stmt.Global(names, from(start));
            }
            case KW_NONLOCAL -> {
                List<String> names = names();
                return new Stmt.Nonlocal(names, from(start));
            }
            case KW_YIELD -> {
                Expr value = yieldExpression();
                return new Stmt.ExprStmt(value, from(start));
            }
            default -> {
                return isTypeAlias() ? typeAlias() : expressionStatement();
            }
        }
    }

    private List<String> names() {
        p++;
        List<String> names = new ArrayList<>(1);
        do {
            names.add(name());
        } while (accept(COMMA));
        return names;
    }

    private Stmt raise() {
        int start = p++;
        if (at(NEWLINE) || at(SEMI)) {
            return new Stmt.Raise(null, null, from(start));
        }
        Expr exception = expression();
        Expr cause = accept(KW_FROM) ? expression() : null;
        return new Stmt.Raise(exception, cause, from(start));
    }

    private Stmt delete() {
        int start = p++;
        List<Expr> targets = new ArrayList<>(1);
        do {
            Expr target = primary();
            if (!Targets.isDeletable(target)) {
                throw ParseFailure.GIVE_UP;
            }
            targets.add(Targets.withContext(target, ExprContext.Del));
        } while (accept(COMMA) && !at(NEWLINE) && !at(SEMI));
        if (!at(NEWLINE) && !at(SEMI)) {
            throw ParseFailure.GIVE_UP;
        }
        return new Stmt.Delete(targets, from(start));
    }

    private Stmt importNames() {
        int start = p++;
        List<Alias> names = new ArrayList<>(1);
        do {
            int first = p;
            String name = dotted();
            String asname = accept(KW_AS) ? name() : null;
            names.add(new Alias(name, asname, from(first)));
        } while (accept(COMMA));
        return new Stmt.Import(names, from(start));
    }

    private String dotted() {
        String name = name();
        if (!at(DOT)) {
            return name;
        }
        StringBuilder all = new StringBuilder(name);
        while (accept(DOT)) {
            all.append('.').append(name());
        }
        return all.toString();
    }

    private Stmt importFrom() {
        int start = p++;
        int level = 0;
        while (at(DOT) || at(ELLIPSIS)) {
            level += kinds[p++] == DOT ? 1 : 3;
        }
        String module = level > 0 && at(KW_IMPORT) ? null : dotted();
        expect(KW_IMPORT);
        List<Alias> names = new ArrayList<>();
        int first = p;
        if (accept(STAR)) {
            names.add(new Alias("*", null, from(first)));
        } else if (accept(LPAR)) {
            do {
                names.add(importedName());
            } while (accept(COMMA) && !at(RPAR));
            expect(RPAR);
        } else {
            do {
                names.add(importedName());
            } while (accept(COMMA));
        }
        return new Stmt.ImportFrom(module, names, level, from(start));
    }

    private Alias importedName() {
        int start = p;
        String name = name();
        String asname = accept(KW_AS) ? name() : null;
        return new Alias(name, asname, from(start));
    }

    private boolean isTypeAlias() {
        return kinds[p] == NAME && kinds[p + 1] == NAME && atSoft("type");
    }

    private Stmt typeAlias() {
        int start = p++;
        Expr name = nameNode(ExprContext.Store);
        List<TypeParam> parameters = at(LSQB) ? typeParameters() : List.of();
        expect(EQUAL);
        Expr value = expression();
        return new Stmt.TypeAlias(name, parameters, value, from(start));
    }

    /// Type parameters in brackets (PEP 695, PEP 696).
    final List<TypeParam> typeParameters() {
        expect(LSQB);
        List<TypeParam> parameters = new ArrayList<>();
        do {
            parameters.add(typeParameter());
        } while (accept(COMMA) && !at(RSQB));
        expect(RSQB);
        return parameters;
    }

    private TypeParam typeParameter() {
        int start = p;
        if (accept(STAR)) {
            String name = name();
            Expr value = accept(EQUAL) ? starExpression() : null;
            return new TypeParam.TypeVarTuple(name, value, from(start));
        }
        if (accept(DOUBLESTAR)) {
            String name = name();
            Expr value = accept(EQUAL) ? expression() : null;
            return new TypeParam.ParamSpec(name, value, from(start));
        }
        String name = name();
        Expr bound = accept(COLON) ? expression() : null;
        Expr value = accept(EQUAL) ? expression() : null;
        return new TypeParam.TypeVar(name, bound, value, from(start));
    }

    private Stmt expressionStatement() {
        int start = p;
        Expr first = starExpressions();
        switch (kinds[p]) {
            case NEWLINE, SEMI -> {
                return new Stmt.ExprStmt(first, from(start));
            }
            case EQUAL -> {
                return assignment(start, first);
            }
            case COLON -> {
                return annotated(start, first);
            }
            default -> {
                Operator op = augmented(kinds[p]);
                if (op == null || !isSingleTarget(first)) {
                    throw ParseFailure.GIVE_UP;
                }
                p++;
                Expr value = annotatedRhs();
                return new Stmt.AugAssign(Targets.withContext(first, ExprContext.Store), op, value, from(start));
            }
        }
    }

    private static boolean isSingleTarget(Expr e) {
        return e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript;
    }

    private Stmt assignment(int start, Expr first) {
        List<Expr> targets = new ArrayList<>(1);
        Expr value = first;
        while (accept(EQUAL)) {
            targets.add(asTarget(value));
            if (at(KW_YIELD)) {
                value = yieldExpression();
                break;
            }
            value = starExpressions();
        }
        return new Stmt.Assign(targets, value, null, from(start));
    }

    private Stmt annotated(int start, Expr target) {
        if (!isSingleTarget(target)) {
            throw ParseFailure.GIVE_UP;
        }
        p++;
        Expr annotation = expression();
        Expr value = accept(EQUAL) ? annotatedRhs() : null;
        boolean simple = target instanceof Expr.Name && kinds[start] == NAME;
        return new Stmt.AnnAssign(
                Targets.withContext(target, ExprContext.Store), annotation, value, simple, from(start));
    }

    private static @Nullable Operator augmented(int kind) {
        return switch (kind) {
            case PLUSEQUAL -> Operator.Add;
            case MINEQUAL -> Operator.Sub;
            case STAREQUAL -> Operator.Mult;
            case ATEQUAL -> Operator.MatMult;
            case SLASHEQUAL -> Operator.Div;
            case PERCENTEQUAL -> Operator.Mod;
            case AMPEREQUAL -> Operator.BitAnd;
            case VBAREQUAL -> Operator.BitOr;
            case CIRCUMFLEXEQUAL -> Operator.BitXor;
            case LEFTSHIFTEQUAL -> Operator.LShift;
            case RIGHTSHIFTEQUAL -> Operator.RShift;
            case DOUBLESTAREQUAL -> Operator.Pow;
            case DOUBLESLASHEQUAL -> Operator.FloorDiv;
            default -> null;
        };
    }
}
