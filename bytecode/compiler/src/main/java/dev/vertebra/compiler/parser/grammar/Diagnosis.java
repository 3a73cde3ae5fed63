package dev.vertebra.compiler.parser.grammar;

import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.ExprContext;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.grammar.Grammar.Alternative;
import dev.vertebra.compiler.parser.literals.Complaints;
import dev.vertebra.compiler.parser.literals.Literals;
import dev.vertebra.compiler.parser.literals.StringNodes;
import dev.vertebra.compiler.parser.literals.Targets;
import dev.vertebra.compiler.parser.source.ParseOptions;
import dev.vertebra.compiler.parser.source.ParseOptions.Mode;
import dev.vertebra.compiler.parser.source.SourceText;
import dev.vertebra.compiler.parser.source.SourceWarning;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.source.SyntaxException.Kind;
import dev.vertebra.compiler.parser.tokens.ErrorPlaces;
import dev.vertebra.compiler.parser.tokens.SingleInput;
import dev.vertebra.compiler.parser.tokens.SourceReader;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import dev.vertebra.compiler.parser.tokens.TokenKind;
import dev.vertebra.compiler.parser.tokens.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses as CPython's own parser does, so that what is wrong is found where it finds it.
///
/// The first pass matches the plain grammar. If it fails, a second one matches again with the rules for errors;
/// if none of them speaks, the error is at the last token that the first pass read. It runs on a thread of its
/// own with a deep stack, since the grammar nests by some twenty rules per pair of brackets.
/// Compare CPython Parser/pegen.c _PyPegen_run_parser, Parser/pegen_errors.c.
public final class Diagnosis extends GrammarMatcher implements Complaints {
    private static final long STACK_BYTES = 256L << 20;

    private final SourceText source;
    private final ParseOptions options;
    private final Literals literals;
    private final Actions actions;
    private final ErrorActions errorActions;
    /// What the tokenizer and the actions warned of, in the order of time.
    private final List<SourceWarning> warnings;

    private Diagnosis(SourceText source, ParseOptions options) {
        super(new TokenBuffer(source.bytes(), source.length(), options));
        this.source = source;
        this.warnings = tokens.tokenizer.warnings;
        this.options = options;
        this.literals = new Literals(tokens, this);
        StringNodes stringNodes = new StringNodes(tokens, literals, this);
        this.errorActions = new ErrorActions(this);
        this.actions = new Actions(tokens, options, literals, stringNodes, this);
    }

    /// Parses a source, or throws what is wrong with it.
    public static Mod parse(SourceText source, ParseOptions options, SourceWarning.Listener listener) {
        Diagnosis diagnosis = new Diagnosis(source, options);
        Mod[] result = new Mod[1];
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result[0] = diagnosis.run();
                    } catch (RuntimeException | Error e) {
                        failure[0] = e;
                    }
                },
                "python-parser",
                STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        diagnosis.warnings.forEach(listener::warn);
        switch (failure[0]) {
            case null -> {
                return result[0];
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure[0]);
        }
    }

    private Mod run() {
        Grammar.Rule start = Grammar.python()
                .rule(
                        switch (options.mode()) {
                            case FILE -> "file";
                            case EVAL -> "eval";
                            case SINGLE -> "interactive";
                            case FUNC_TYPE -> "func_type";
                        });
        SyntaxException error = null;
        Object result = FAIL;
        try {
            result = match(start);
        } catch (SyntaxException e) {
            error = e;
        }
        if (result instanceof Mod mod) {
            checkSingle();
            return mod;
        }
        if (options.allowIncomplete() && atEndOfSource()) {
            throw raise(Kind.INCOMPLETE_INPUT, lastToken(), "incomplete input");
        }
        if (error != null) {
            throw isSyntaxError(error) ? withTokenizerErrors(error) : error;
        }
        throw secondPass(start);
    }

    private SyntaxException secondPass(Grammar.Rule start) {
        int last = lastToken();
        reset();
        invalidRules = true;
        try {
            match(start);
        } catch (SyntaxException e) {
            return isSyntaxError(e) ? withTokenizerErrors(e) : e;
        }
        if (tokens.size == 0) {
            return ErrorPlaces.error(tokens, Kind.SYNTAX_ERROR, 0, 0, 0, 0, "error at start before reading any input");
        }
        int kind = tokens.kinds[last];
        if (kind == TokenKind.INDENT || kind == TokenKind.DEDENT) {
            String message = kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent";
            return raise(Kind.INDENTATION_ERROR, lastToken(), message);
        }
        return tokenizeRest(atToken(last, "invalid syntax"));
    }

    private static boolean isSyntaxError(SyntaxException error) {
        return error.kind() != Kind.TOO_COMPLEX && error.kind() != Kind.UNDECODABLE;
    }

    private void checkSingle() {
        if (options.mode() == Mode.SINGLE && SingleInput.hasMoreAfter(source, tokens.tokenizer.cur)) {
            throw raise(Kind.SYNTAX_ERROR, lastToken(), "multiple statements found while compiling a single statement");
        }
    }

    private boolean atEndOfSource() {
        return tokens.tokenizer.done == SourceReader.AT_EOF || tokens.tokenizer.stringAtEnd;
    }

    /// The error itself, or one of the tokenizer further on, which counts more.
    private SyntaxException withTokenizerErrors(SyntaxException error) {
        return tokens.tokenizer.done == SourceReader.OK ? tokenizeRest(error) : error;
    }

    /// Reads the rest of the source; an error in it, unless it is in an f-string, replaces the one at hand.
    /// Compare CPython Parser/pegen_errors.c _PyPegen_tokenize_full_source_to_check_for_errors.
    private SyntaxException tokenizeRest(SyntaxException error) {
        Tokenizer t = tokens.tokenizer;
        int line = tokens.lines[lastToken()];
        int kind;
        do {
            kind = t.next();
        } while (kind != TokenKind.ERRORTOKEN && kind != TokenKind.ENDMARKER);
        if (kind == TokenKind.ERRORTOKEN && t.mode == null) {
            SyntaxException found = t.error;
            if (found != null) {
                return found;
            }
            if (t.level > 0 && line > t.openLines[t.level - 1]) {
                return neverClosed();
            }
        }
        return error;
    }

    private int lastToken() {
        return tokens.size - 1;
    }

    @Override
    void fill() {
        if (tokens.fill() == TokenKind.ERRORTOKEN) {
            throw tokenizerError();
        }
    }

    /// Compare CPython Parser/pegen_errors.c _Pypegen_tokenizer_error.
    private SyntaxException tokenizerError() {
        Tokenizer t = tokens.tokenizer;
        SyntaxException error = t.error;
        if (error != null) {
            return error;
        }
        return switch (t.done) {
            case SourceReader.AT_EOF ->
                t.level > 0 ? neverClosed() : raise(Kind.SYNTAX_ERROR, lastToken(), "unexpected EOF while parsing");
            case SourceReader.BAD_DEDENT ->
                raise(Kind.INDENTATION_ERROR, lastToken(), "unindent does not match any outer indentation level");
            case SourceReader.BAD_TABS ->
                atLine(Kind.TAB_ERROR, 1, "inconsistent use of tabs and spaces in indentation");
            case SourceReader.TOO_DEEP -> atLine(Kind.INDENTATION_ERROR, 1, "too many levels of indentation");
            case SourceReader.BAD_CONTINUATION ->
                atLine(
                        Kind.SYNTAX_ERROR,
                        Math.max(0, t.cur - t.bufStart - 1) + 1,
                        "unexpected character after line continuation character");
            case SourceReader.BAD_DECODE -> raise(Kind.SYNTAX_ERROR, lastToken(), "(unicode error) " + t.decodeError);
            default -> atLine(Kind.SYNTAX_ERROR, 1, "unknown parsing error");
        };
    }

    private SyntaxException atLine(Kind kind, int column, String message) {
        int lineno = tokens.tokenizer.lineno;
        return ErrorPlaces.error(tokens, kind, lineno, column, lineno, 0, message);
    }

    private SyntaxException neverClosed() {
        Tokenizer t = tokens.tokenizer;
        int open = t.level - 1;
        int lineno = t.openLines[open];
        String message = "'" + (char) t.openBrackets[open] + "' was never closed";
        return ErrorPlaces.error(tokens, Kind.SYNTAX_ERROR, lineno, t.openColumns[open] + 1, lineno, 0, message);
    }

    /// An error at a token; one without text is where the tokenizer is.
    /// Compare CPython Parser/pegen_errors.c _PyPegen_raise_error.
    SyntaxException raise(Kind kind, int token, String message) {
        Tokenizer t = tokens.tokenizer;
        int column =
                tokens.columns[token] >= 0 ? tokens.columns[token] + 1 : t.cur == t.bufStart ? 0 : t.cur - t.lineStart;
        int endColumn = tokens.endColumns[token] >= 0 ? tokens.endColumns[token] + 1 : -1;
        return ErrorPlaces.error(tokens, kind, tokens.lines[token], column, tokens.endLines[token], endColumn, message);
    }

    /// An error at the next token, which is read if need be.
    SyntaxException atNextToken(String message) {
        kind();
        return raise(Kind.SYNTAX_ERROR, p, message);
    }

    /// An indentation error at the last token that was read.
    SyntaxException badIndent(String message) {
        return raise(Kind.INDENTATION_ERROR, lastToken(), message);
    }

    /// An error from a place up to where the tokenizer is.
    SyntaxException from(Position from, String message) {
        return ErrorPlaces.error(
                tokens,
                Kind.SYNTAX_ERROR,
                from.lineno(),
                from.colOffset() + 1,
                ErrorPlaces.CURRENT,
                ErrorPlaces.CURRENT,
                message);
    }

    @Override
    SyntaxException expected(String text) {
        return atToken(p, "expected '" + text + "'");
    }

    @Override
    public SyntaxException atLastToken(String message) {
        return raise(Kind.SYNTAX_ERROR, lastToken(), message);
    }

    @Override
    public SyntaxException atToken(int token, String message) {
        return at(literals.place(token), message);
    }

    @Override
    public SyntaxException at(Position position, String message) {
        return between(position, position, message);
    }

    @Override
    public SyntaxException between(Position from, Position to, String message) {
        return ErrorPlaces.error(
                tokens,
                Kind.SYNTAX_ERROR,
                from.lineno(),
                from.colOffset() + 1,
                to.endLineno(),
                to.endColOffset() + 1,
                message);
    }

    @Override
    public SyntaxException plain(String message) {
        return new SyntaxException(Kind.SYNTAX_ERROR, message);
    }

    @Override
    public SyntaxException undecodable(SyntaxException.Undecodable escape) {
        return new SyntaxException(escape);
    }

    @Override
    public void warn(int token, int part, String message) {
        if (!invalidRules) {
            warnings.add(ErrorPlaces.warning(tokens, token, message, options.featureVersion() < 12));
        }
    }

    /// The place of a value: of a token by its number, or of a node.
    Position placeOf(@Nullable Object value) {
        return value instanceof Integer token ? literals.place(token) : Actions.position(value);
    }

    /// The line of a token value.
    int lineOf(@Nullable Object value) {
        return placeOf(value).lineno();
    }

    /// What a message calls a value.
    String describe(@Nullable Object value) {
        return value instanceof Integer token ? tokens.text(token) : Targets.describe((Expr) Actions.present(value));
    }

    /// The nesting of brackets at the token before the next.
    int levelBefore() {
        return tokens.levels[p - 1];
    }

    void checkVersion(int minor, String what) {
        actions.checkVersion(minor, what);
    }

    @Override
    Object atom(int token) {
        if (tokens.kinds[token] == TokenKind.NUMBER) {
            if (options.featureVersion() < 6 && tokens.text(token).indexOf('_') >= 0) {
                throw atLastToken("Underscores in numeric literals are only supported in Python 3.6 and greater");
            }
            return literals.number(token);
        }
        return new Expr.Name(tokens.name(token), ExprContext.Load, literals.place(token));
    }

    @Override
    @Nullable
    Object act(Alternative alternative, @Nullable Object[] values, int mark) {
        Object done = errorActions.apply(alternative, values);
        if (done != ErrorActions.NOT_MINE) {
            return done;
        }
        int last = p - 1;
        while (last > 0
                && (tokens.kinds[last] == TokenKind.ENDMARKER
                        || tokens.kinds[last] >= TokenKind.NEWLINE && tokens.kinds[last] <= TokenKind.DEDENT)) {
            last--;
        }
        last = Math.max(last, 0);
        Position position =
                new Position(tokens.lines[mark], tokens.columns[mark], tokens.endLines[last], tokens.endColumns[last]);
        return actions.apply(alternative.action(), values, position);
    }
}
