package dev.vertebra.natives.expat.parse;

import org.jspecify.annotations.Nullable;

/// An internal entity being expanded in content or in the prolog.
///
/// @param betweenDeclarations whether a parameter entity's reference stands where declarations do
/// @param outer the one in which it is referred to
record OpenEntity(
        Entity entity,
        boolean betweenDeclarations,
        @Nullable OpenEntity outer,
        int depth) {}
