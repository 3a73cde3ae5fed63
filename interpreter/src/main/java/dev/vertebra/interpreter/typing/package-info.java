/// The module `_typing`: type parameters and type aliases (PEP 695, 696), as compiled code and as calls make them.
///
/// Uses the object model only; the intrinsics of the evaluation loop call it. Start with
/// [dev.vertebra.interpreter.typing.PyTypeParameter], which is the three kinds of type parameters, and
/// [dev.vertebra.interpreter.typing.TypeParameters], which makes them.
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.typing;
