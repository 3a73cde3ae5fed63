/// Source text of an expression again, for annotations that are kept as text and for messages.
///
/// Uses `ast` only. Start with [Unparser]. Compare CPython Python/ast_unparse.c.
@NullMarked
package dev.vertebra.compiler.unparse;

import org.jspecify.annotations.NullMarked;
