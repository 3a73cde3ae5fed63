/// Constant folding on the syntax tree, before scopes are analysed.
///
/// [AstOptimizer] walks a tree and gives back one in which operations on constants are their values, `__debug__` is a
/// constant and `'…' % (…)` is an f-string. What folding must not change is in [ConstantFolder]: values above CPython's
/// size limits and operations that raise stay as they are.
///
/// Compare CPython Python/ast_opt.c.
@NullMarked
package dev.vertebra.compiler.fold;

import org.jspecify.annotations.NullMarked;
