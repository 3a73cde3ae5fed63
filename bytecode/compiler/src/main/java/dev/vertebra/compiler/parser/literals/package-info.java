/// Nodes that both parsers make of tokens alike: numbers, strings, format strings, targets of assignments.
///
/// Above `tokens`; what is wrong is told by [dev.vertebra.compiler.parser.literals.Complaints], which each parser
/// answers in its own way. Start with [dev.vertebra.compiler.parser.literals.Literals].
package dev.vertebra.compiler.parser.literals;
