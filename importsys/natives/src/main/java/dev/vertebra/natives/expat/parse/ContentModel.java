package dev.vertebra.natives.expat.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an element may contain, or a part of that.
///
/// @param name of an element, for [Kind#NAME] and the names in mixed content
public record ContentModel(
        Kind kind, Quantity quantity, @Nullable String name, List<ContentModel> children) {
    /// The kinds, in the order of expat's numbers, which begin with 1.
    public enum Kind {
        EMPTY,
        ANY,
        MIXED,
        NAME,
        CHOICE,
        SEQ
    }

    /// How often, in the order of expat's numbers, which begin with 0.
    public enum Quantity {
        NONE,
        OPT,
        REP,
        PLUS
    }
}
