/// From the syntax tree to scopes: what a module's `from __future__` imports ask for, and the walk that reports every
/// name to the scope analysis of [dev.vertebra.namespaces.scope].
@NullMarked
package dev.vertebra.compiler.symbols;

import org.jspecify.annotations.NullMarked;
