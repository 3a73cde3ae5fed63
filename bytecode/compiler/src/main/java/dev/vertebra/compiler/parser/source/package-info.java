/// What the parser takes and what it answers but trees: the source, the options, errors and warnings.
///
/// Uses the JDK only. Start with [dev.vertebra.compiler.parser.source.SourceText].
package dev.vertebra.compiler.parser.source;
