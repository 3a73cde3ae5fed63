/// Python 3.13 source to syntax tree, with CPython's errors and warnings.
///
/// [dev.vertebra.compiler.parser.SourceParser] is the way in; [dev.vertebra.compiler.parser.source.SourceText] takes
/// the source, and errors are [dev.vertebra.compiler.parser.source.SyntaxException]s. The package `quick` reads a
/// source and, if that finds it wrong or unusual, `grammar` reads it once more; both build on `literals`, that on
/// `tokens`. All use the JDK and the `ast` package, and no Python object.
package dev.vertebra.compiler.parser;
