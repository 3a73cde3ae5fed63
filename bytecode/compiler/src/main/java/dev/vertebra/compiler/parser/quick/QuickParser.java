package dev.vertebra.compiler.parser.quick;

import static dev.vertebra.compiler.parser.tokens.TokenKind.*;

import dev.vertebra.compiler.ast.Arguments;
import dev.vertebra.compiler.ast.ExceptHandler;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Keyword;
import dev.vertebra.compiler.ast.MatchCase;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Pattern;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.ast.TypeParam;
import dev.vertebra.compiler.ast.WithItem;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses sources that are right by recursive descent, one token of lookahead deciding nearly everywhere; this
/// class has the compound statements and the modules.
///
/// It knows the current grammar without type comments. For what is wrong, or too deep, or needs older grammars,
/// it gives up, and the package `grammar` takes over.
/// Compare Language reference 8, 9.
public final class QuickParser extends SimpleStatementParser {
    /// A parser of tokens that have all been read.
    public QuickParser(TokenBuffer tokens) {
        super(tokens);
    }

    /// A file or what `exec` takes.
    public Mod file() {
        List<Stmt> body = new ArrayList<>();
        while (!at(ENDMARKER)) {
            statement(body);
        }
        return new Mod.Module(body, List.of());
    }

    /// An expression, as `eval` takes it.
    public Mod eval() {
        Expr body = expressions();
        while (accept(NEWLINE)) {}
        expect(ENDMARKER);
        return new Mod.Expression(body);
    }

    /// What is typed at the prompt: one statement.
    public Mod interactive() {
        List<Stmt> body = new ArrayList<>();
        if (at(NEWLINE)) {
            throw ParseFailure.GIVE_UP;
        }
        if (compound(body)) {
            expect(NEWLINE);
        } else {
            simpleStatements(body);
        }
        return new Mod.Interactive(body);
    }

    /// Where the last token taken that has a text ends in the source: the end of a line that ends with the source has
    /// none.
    public int end() {
        int last = p - 1;
        while (last > 0 && tokens.ends[last] <= 0) {
            last--;
        }
        return Math.max(0, tokens.ends[last]);
    }

    private void statement(List<Stmt> into) {
        if (!compound(into)) {
            simpleStatements(into);
        }
    }

    /// Reads a compound statement, if one is next.
    private boolean compound(List<Stmt> into) {
        Stmt stmt;
        switch (kinds[p]) {
            case KW_DEF -> stmt = function(p, List.of(), false);
            case KW_IF -> stmt = ifStatement();
            case KW_CLASS -> stmt = classDefinition(List.of());
            case KW_WITH -> stmt = with(p, false);
            case KW_FOR -> stmt = forLoop(p, false);
            case KW_TRY -> stmt = tryStatement();
            case KW_WHILE -> stmt = whileLoop();
            case AT -> stmt = decorated();
            case KW_ASYNC -> stmt = async();
            default -> {
                if (!isMatch()) {
                    return false;
                }
                stmt = match();
            }
        }
        into.add(stmt);
        return true;
    }

    private List<Stmt> block() {
        List<Stmt> body = new ArrayList<>();
        enter();
        if (accept(NEWLINE)) {
            expect(INDENT);
            do {
                statement(body);
            } while (!at(DEDENT));
            p++;
        } else {
            simpleStatements(body);
        }
        leave();
        return body;
    }

    private List<Stmt> colonBlock() {
        expect(COLON);
        return block();
    }

    private List<Stmt> elseBlock() {
        return accept(KW_ELSE) ? colonBlock() : List.of();
    }

    private Stmt async() {
        int start = p++;
        return switch (kinds[p]) {
            case KW_DEF -> function(start, List.of(), true);
            case KW_WITH -> with(start, true);
            case KW_FOR -> forLoop(start, true);
            default -> throw ParseFailure.GIVE_UP;
        };
    }

    private Stmt decorated() {
        List<Expr> decorators = new ArrayList<>(1);
        while (accept(AT)) {
            decorators.add(namedExpression());
            expect(NEWLINE);
        }
        if (at(KW_CLASS)) {
            return classDefinition(decorators);
        }
        int start = p;
        boolean async = accept(KW_ASYNC);
        return function(start, decorators, async);
    }

    private Stmt function(int start, List<Expr> decorators, boolean async) {
        expect(KW_DEF);
        String name = name();
        List<TypeParam> typeParams = at(LSQB) ? typeParameters() : List.of();
        expect(LPAR);
        Arguments args = parameters(RPAR);
        expect(RPAR);
        Expr returns = accept(RARROW) ? expression() : null;
        List<Stmt> body = colonBlock();
        Position position = fromStatement(start);
        return async
                ? new Stmt.AsyncFunctionDef(name, args, body, decorators, returns, null, typeParams, position)
                : new Stmt.FunctionDef(name, args, body, decorators, returns, null, typeParams, position);
    }

    private Stmt classDefinition(List<Expr> decorators) {
        int start = p++;
        String name = name();
        List<TypeParam> typeParams = at(LSQB) ? typeParameters() : List.of();
        List<Expr> bases = List.of();
        List<Keyword> keywords = List.of();
        if (accept(LPAR)) {
            bases = new ArrayList<>();
            keywords = new ArrayList<>(0);
            arguments(-1, bases, keywords);
            expect(RPAR);
        }
        List<Stmt> body = colonBlock();
        return new Stmt.ClassDef(name, bases, keywords, body, decorators, typeParams, fromStatement(start));
    }

    /// How many `elif` are surely not too deep for CPython's parser, which takes each as one in the one before.
    private static final int MAX_BRANCHES = 2000;

    /// An `elif` that waits for what comes after it.
    private record Branch(int start, Expr test, List<Stmt> body) {}

    private Stmt ifStatement() {
        List<Branch> branches = new ArrayList<>(1);
        do {
            int start = p++;
            Expr test = namedExpression();
            branches.add(new Branch(start, test, colonBlock()));
            if (branches.size() > MAX_BRANCHES) {
                throw ParseFailure.GIVE_UP;
            }
        } while (at(KW_ELIF));
        List<Stmt> orelse = elseBlock();
        Stmt result = null;
        for (int i = branches.size() - 1; i >= 0; i--) {
            Branch b = branches.get(i);
            result = new Stmt.If(b.test, b.body, orelse, fromStatement(b.start));
            orelse = List.of(result);
        }
        if (result == null) {
            throw ParseFailure.GIVE_UP;
        }
        return result;
    }

    private Stmt whileLoop() {
        int start = p++;
        Expr test = namedExpression();
        List<Stmt> body = colonBlock();
        List<Stmt> orelse = elseBlock();
        return new Stmt.While(test, body, orelse, fromStatement(start));
    }

    private Stmt forLoop(int start, boolean async) {
        expect(KW_FOR);
        Expr target = starTargets();
        expect(KW_IN);
        Expr iter = starExpressions();
        List<Stmt> body = colonBlock();
        List<Stmt> orelse = elseBlock();
        Position position = fromStatement(start);
        return async
                ? new Stmt.AsyncFor(target, iter, body, orelse, null, position)
                : new Stmt.For(target, iter, body, orelse, null, position);
    }

    private Stmt with(int start, boolean async) {
        expect(KW_WITH);
        List<WithItem> items = at(LPAR) && closesBeforeColon() ? parenthesizedItems() : null;
        if (items == null) {
            items = new ArrayList<>(1);
            do {
                items.add(withItem());
            } while (accept(COMMA));
        }
        List<Stmt> body = colonBlock();
        Position position = fromStatement(start);
        return async ? new Stmt.AsyncWith(items, body, null, position) : new Stmt.With(items, body, null, position);
    }

    /// Whether a colon follows the bracket that closes the next one.
    private boolean closesBeforeColon() {
        int level = 0;
        for (int i = p; ; i++) {
            switch (kinds[i]) {
                case LPAR, LSQB, LBRACE -> level++;
                case RPAR, RSQB, RBRACE -> {
                    if (--level == 0) {
                        return kinds[i + 1] == COLON;
                    }
                }
                case NEWLINE, ENDMARKER -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /// Reads items in brackets; null if the brackets are part of an expression.
    private @Nullable List<WithItem> parenthesizedItems() {
        int saved = p++;
        int depth = depth();
        List<WithItem> items = new ArrayList<>();
        try {
            do {
                items.add(withItem());
            } while (accept(COMMA) && !at(RPAR));
            if (accept(RPAR) && at(COLON)) {
                return items;
            }
        } catch (ParseFailure brackets) {
            restoreDepth(depth);
        }
        p = saved;
        return null;
    }

    private WithItem withItem() {
        Expr context = expression();
        if (!accept(KW_AS)) {
            return new WithItem(context, null);
        }
        Expr target = starTarget();
        if (!at(COMMA) && !at(RPAR) && !at(COLON)) {
            throw ParseFailure.GIVE_UP;
        }
        return new WithItem(context, target);
    }

    private Stmt tryStatement() {
        int start = p++;
        List<Stmt> body = colonBlock();
        List<ExceptHandler> handlers = new ArrayList<>(1);
        boolean star = at(KW_EXCEPT) && kinds[p + 1] == STAR;
        while (at(KW_EXCEPT)) {
            handlers.add(handler(star));
        }
        List<Stmt> orelse = handlers.isEmpty() ? List.of() : elseBlock();
        List<Stmt> last = List.of();
        if (accept(KW_FINALLY)) {
            last = colonBlock();
        } else if (handlers.isEmpty()) {
            throw ParseFailure.GIVE_UP;
        }
        Position position = fromStatement(start);
        return star
                ? new Stmt.TryStar(body, handlers, orelse, last, position)
                : new Stmt.Try(body, handlers, orelse, last, position);
    }

    private ExceptHandler handler(boolean star) {
        int start = p++;
        if (star) {
            expect(STAR);
        }
        Expr type = star || !at(COLON) ? expression() : null;
        String name = type != null && accept(KW_AS) ? name() : null;
        List<Stmt> body = colonBlock();
        return new ExceptHandler(type, name, body, fromStatement(start));
    }

    /// Whether a `match` statement is next: its line ends with a colon, and an indented `case` follows.
    private boolean isMatch() {
        if (!atSoft("match")) {
            return false;
        }
        int after = kinds[p + 1];
        if (!startsExpression(after)) {
            return false;
        }
        int i = p + 1;
        while (kinds[i] != NEWLINE && kinds[i] != ENDMARKER) {
            i++;
        }
        return kinds[i] == NEWLINE && kinds[i - 1] == COLON && kinds[i + 1] == INDENT && isCase(i + 2);
    }

    private boolean isCase(int token) {
        return kinds[token] == NAME && "case".equals(tokens.names[token]);
    }

    private Stmt match() {
        int start = p++;
        Expr subject = subject();
        expect(COLON);
        expect(NEWLINE);
        expect(INDENT);
        List<MatchCase> cases = new ArrayList<>();
        enter();
        do {
            if (!isCase(p)) {
                throw ParseFailure.GIVE_UP;
            }
            p++;
            Pattern pattern = patterns();
            Expr guard = accept(KW_IF) ? namedExpression() : null;
            cases.add(new MatchCase(pattern, guard, colonBlock()));
        } while (!at(DEDENT));
        leave();
        p++;
        return new Stmt.Match(subject, cases, fromStatement(start));
    }

    private Expr subject() {
        int start = p;
        Expr first = starNamedExpression();
        if (!at(COMMA)) {
            if (first instanceof Expr.Starred) {
                throw ParseFailure.GIVE_UP;
            }
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && startsExpression(kind())) {
            elements.add(starNamedExpression());
        }
        return new Expr.Tuple(elements, ExprContext.Load, from(start));
    }
}
