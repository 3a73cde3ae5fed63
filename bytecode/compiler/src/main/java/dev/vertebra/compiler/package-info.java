/// The front end as a service: [Compiler] is found as a [dev.vertebra.bytecode.SourceCompiler].
///
/// [TreeCompiler] compiles a tree without any object model; [CodeObjects] gives the result its Python types and
/// [SyntaxErrors] does the same for what goes wrong.
@NullMarked
package dev.vertebra.compiler;

import org.jspecify.annotations.NullMarked;
