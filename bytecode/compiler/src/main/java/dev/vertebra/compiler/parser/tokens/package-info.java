/// Source to tokens, with the errors that the tokenizer finds.
///
/// Above `source`. Start with [dev.vertebra.compiler.parser.tokens.TokenBuffer], which is what parsers read;
/// [dev.vertebra.compiler.parser.tokens.Tokenizer] fills it.
package dev.vertebra.compiler.parser.tokens;
