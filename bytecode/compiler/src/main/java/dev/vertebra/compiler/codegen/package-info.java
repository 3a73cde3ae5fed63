/// Code generation: syntax tree and scopes to instructions.
///
/// [CodeGenerator] is the face. Its parts each know one family of constructs and refer to each other through it;
/// [CodeWriter] holds the code object being written and the ones around it.
///
/// Compare CPython Python/compile.c.
@NullMarked
package dev.vertebra.compiler.codegen;

import org.jspecify.annotations.NullMarked;
