package dev.vertebra.compiler.parser.literals;

import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.parser.source.SyntaxException;

/// How the builders of nodes report what they find wrong. Each method returns the exception to throw.
public interface Complaints {
    /// An error at the last token that was read.
    RuntimeException atLastToken(String message);

    /// An error over the whole of a token.
    RuntimeException atToken(int token, String message);

    /// An error over the whole of a node.
    RuntimeException at(Position position, String message);

    /// An error from the beginning of one node to the end of another.
    RuntimeException between(Position from, Position to, String message);

    /// An error without a place.
    RuntimeException plain(String message);

    /// An escape that can't be decoded, where CPython gives it no place in the source.
    RuntimeException undecodable(SyntaxException.Undecodable escape);

    /// Notes a warning on a token and the error that it may become.
    ///
    /// @param part where in the source the text of the token begins that is meant, if it has several
    void warn(int token, int part, String message);
}
