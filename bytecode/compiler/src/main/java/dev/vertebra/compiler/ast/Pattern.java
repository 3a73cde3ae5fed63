package dev.vertebra.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pattern of a `case` clause (PEP 634).
/// Compare CPython Parser/Python.asdl pattern.
public sealed interface Pattern {
    /// Where the source of this node begins and ends.
    Position position();

    /// `MatchValue(expr value)`
    record MatchValue(Expr value, Position position) implements Pattern {}

    /// `MatchSingleton(constant value)`
    record MatchSingleton(Constant value, Position position) implements Pattern {}

    /// `MatchSequence(pattern* patterns)`
    record MatchSequence(List<Pattern> patterns, Position position) implements Pattern {}

    /// `MatchMapping(expr* keys, pattern* patterns, identifier? rest)`
    record MatchMapping(
            List<Expr> keys,
            List<Pattern> patterns,
            @Nullable String rest,
            Position position) implements Pattern {}

    /// `MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)`
    record MatchClass(
            Expr cls, List<Pattern> patterns, List<String> kwd_attrs, List<Pattern> kwd_patterns, Position position)
            implements Pattern {}

    /// `MatchStar(identifier? name)`
    record MatchStar(@Nullable String name, Position position) implements Pattern {}

    /// `MatchAs(pattern? pattern, identifier? name)`
    record MatchAs(@Nullable Pattern pattern, @Nullable String name, Position position) implements Pattern {}

    /// `MatchOr(pattern* patterns)`
    record MatchOr(List<Pattern> patterns, Position position) implements Pattern {}
}
