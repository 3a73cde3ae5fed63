/// The module `builtins`: its functions; the types are the object model's.
///
/// Above the core, which runs what `exec`, `eval` and class bodies hand it. Start with
/// [dev.vertebra.interpreter.builtins.BuiltinsModule]. What `compile` takes is a
/// [dev.vertebra.interpreter.builtins.SourceText], as for every program.
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.builtins;
