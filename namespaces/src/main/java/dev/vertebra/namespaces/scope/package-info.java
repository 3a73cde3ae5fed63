/// Scope analysis: what each name of a program means, decided before it runs.
///
/// A front end walks its own syntax and tells a [ScopeBuilder] of blocks, bindings, uses and declarations; the builder
/// then yields a [ScopeTable] in which each [Scope] knows for each name whether it is local, global, free or a cell.
/// Nothing here knows a syntax tree: blocks are found again by any object that the front end chose as a key.
///
/// `NamesProgram` among the tests is a toy language whose names are resolved and run with this module alone.
///
/// Compare CPython Python/symtable.c; Language reference 4.2, PEP 227, PEP 695, PEP 709.
package dev.vertebra.namespaces.scope;
