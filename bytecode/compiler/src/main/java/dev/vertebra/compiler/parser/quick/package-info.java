/// The parser of right sources: recursive descent over an array of tokens, which gives up where anything is wrong.
///
/// Above `literals`. Each class adds a layer of the grammar to the one below it, from
/// [dev.vertebra.compiler.parser.quick.TokenCursor] to [dev.vertebra.compiler.parser.quick.QuickParser]: start there.
package dev.vertebra.compiler.parser.quick;
