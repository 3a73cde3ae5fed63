/// Python 3.13 source to syntax tree, with CPython's errors and warnings.
///
/// [dev.vertebra.compiler.parser.SourceParser] is the way in; [dev.vertebra.compiler.parser.SourceText] takes the
/// source, and errors are [dev.vertebra.compiler.parser.SyntaxException]s. The package uses the JDK and the `ast`
/// package, and no Python object.
package dev.vertebra.compiler.parser;
