package dev.vertebra.compiler.parser.quick;

import static dev.vertebra.compiler.parser.tokens.TokenKind.DEDENT;
import static dev.vertebra.compiler.parser.tokens.TokenKind.ENDMARKER;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NAME;
import static dev.vertebra.compiler.parser.tokens.TokenKind.NEWLINE;

import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.literals.Complaints;
import dev.vertebra.compiler.parser.literals.Literals;
import dev.vertebra.compiler.parser.literals.StringNodes;
import dev.vertebra.compiler.parser.source.SourceWarning;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.compiler.parser.tokens.ErrorPlaces;
import dev.vertebra.compiler.parser.tokens.TokenBuffer;
import java.util.ArrayList;
import java.util.List;

/// A place in the complete list of tokens, as the quick parser uses it.
///
/// The quick parser decides by the next token or two and never reports anything: at whatever it doesn't know it
/// throws [ParseFailure#GIVE_UP]. It also gives up when it gets deeper than Java's stack surely allows.
public abstract class TokenCursor implements Complaints {
    private static final int MAX_DEPTH = 90;

    final TokenBuffer tokens;
    final int[] kinds;
    final Literals literals;
    final StringNodes stringNodes;
    /// What was found that is right and looks wrong.
    public final List<SourceWarning> warnings = new ArrayList<>();

    /// The next token.
    int p;

    private int depth;
    private int lastWarned = -1;
    private int lastPart;

    TokenCursor(TokenBuffer tokens) {
        this.tokens = tokens;
        this.kinds = tokens.kinds;
        this.literals = new Literals(tokens, this);
        this.stringNodes = new StringNodes(tokens, literals, this);
    }

    final int kind() {
        return kinds[p];
    }

    final boolean at(int kind) {
        return kinds[p] == kind;
    }

    final boolean accept(int kind) {
        if (kinds[p] == kind) {
            p++;
            return true;
        }
        return false;
    }

    final void expect(int kind) {
        if (kinds[p++] != kind) {
            throw ParseFailure.GIVE_UP;
        }
    }

    /// Takes a name and returns it.
    final String name() {
        expect(NAME);
        return tokens.name(p - 1);
    }

    /// Whether the next token is the given name, one that is a keyword only there.
    final boolean atSoft(String word) {
        return kinds[p] == NAME && word.equals(tokens.names[p]);
    }

    /// The range from a token to the last one taken.
    final Position from(int start) {
        int last = p - 1;
        return new Position(tokens.lines[start], tokens.columns[start], tokens.endLines[last], tokens.endColumns[last]);
    }

    /// The range from a token to the last one taken that is no line end and no indentation.
    final Position fromStatement(int start) {
        int last = p - 1;
        while (last > 0 && (kinds[last] == ENDMARKER || kinds[last] >= NEWLINE && kinds[last] <= DEDENT)) {
            last--;
        }
        return new Position(tokens.lines[start], tokens.columns[start], tokens.endLines[last], tokens.endColumns[last]);
    }

    /// The range from the beginning of a node to the last token taken.
    final Position from(Position start) {
        int last = p - 1;
        return new Position(start.lineno(), start.colOffset(), tokens.endLines[last], tokens.endColumns[last]);
    }

    /// Goes one level deeper into nested constructs.
    final void enter() {
        if (++depth > MAX_DEPTH) {
            throw ParseFailure.GIVE_UP;
        }
    }

    final void leave() {
        depth--;
    }

    /// The depth, to be given to [#restoreDepth] after a failure.
    final int depth() {
        return depth;
    }

    final void restoreDepth(int saved) {
        depth = saved;
    }

    @Override
    public final RuntimeException atLastToken(String message) {
        return ParseFailure.GIVE_UP;
    }

    @Override
    public final RuntimeException atToken(int token, String message) {
        return ParseFailure.GIVE_UP;
    }

    @Override
    public final RuntimeException at(Position position, String message) {
        return ParseFailure.GIVE_UP;
    }

    @Override
    public final RuntimeException between(Position from, Position to, String message) {
        return ParseFailure.GIVE_UP;
    }

    @Override
    public final RuntimeException plain(String message) {
        return ParseFailure.GIVE_UP;
    }

    @Override
    public final RuntimeException undecodable(SyntaxException.Undecodable escape) {
        return ParseFailure.GIVE_UP;
    }

    @Override
    public final void warn(int token, int part, String message) {
        if (token > lastWarned || token == lastWarned && part > lastPart) {
            lastWarned = token;
            lastPart = part;
            warnings.add(ErrorPlaces.warning(tokens, token, message, false));
        }
    }
}
