/// One code object as the passes see it from outside: [UnitInfo] and [Constants] are what code generation knows of it
/// besides instructions, a [CodeUnit] is the result.
///
/// Between `codegen`, which fills it in, `flow`, which makes the result, and the root package, which makes Python
/// objects of that.
@NullMarked
package dev.vertebra.compiler.unit;

import org.jspecify.annotations.NullMarked;
