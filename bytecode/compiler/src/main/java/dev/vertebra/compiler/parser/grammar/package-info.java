/// The parser of wrong sources: it follows CPython's grammar alternative by alternative and so finds the same error at
/// the same place.
///
/// Above `literals`. Start with [dev.vertebra.compiler.parser.grammar.Diagnosis]; the grammar is the text `python.peg`,
/// which [dev.vertebra.compiler.parser.grammar.Grammar] reads.
package dev.vertebra.compiler.parser.grammar;
