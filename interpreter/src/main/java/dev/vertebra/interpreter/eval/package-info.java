/// The core: the evaluation loop, frames, functions, generators, threads and their state, and monitoring.
///
/// Evaluation is [dev.vertebra.interpreter.eval.EvaluationLoop], which dispatches and holds no semantics: what an
/// instruction does is in the classes named `…Ops`. It reads [dev.vertebra.interpreter.eval.Step]s of a
/// [dev.vertebra.interpreter.eval.CodeUnit] in a [dev.vertebra.interpreter.eval.PyFrame]. Code that runs long is found
/// by [dev.vertebra.interpreter.eval.HotCode] and becomes [dev.vertebra.interpreter.eval.CompiledCode]. The classes
/// stay together, for they share fields that no call should stand before. They use the object model, namespaces,
/// bytecode and imports, and of the interpreter's packages `errors`, `warnings`, `typing` and `options`; the others are
/// above.
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.eval;
