/// The module `_abc`: the registry and the caches of abstract base classes.
///
/// Uses the object model only. Start with [dev.vertebra.interpreter.abc.AbcFunctions].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.abc;
