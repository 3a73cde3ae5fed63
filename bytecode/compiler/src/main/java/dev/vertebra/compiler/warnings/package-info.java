/// Warnings of what is valid and makes no sense: literals that are called, subscripted or compared by identity.
///
/// Uses `ast` only. [LiteralWarnings] finds them, a [WarningSink] is told.
@NullMarked
package dev.vertebra.compiler.warnings;

import org.jspecify.annotations.NullMarked;
