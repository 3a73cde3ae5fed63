/// The reference interpreter: it composes the other modules and adds frames, evaluation, threads, `builtins` and `sys`.
///
/// Start with [dev.vertebra.interpreter.Runtime], which is one Python; [dev.vertebra.interpreter.RuntimeOptions] says
/// how it is set up. Evaluation is `EvaluationLoop`, which dispatches and holds no semantics: what an instruction does
/// is in the classes named `…Ops`. Types of its own are functions, generators, frames and tracebacks.
package dev.vertebra.interpreter;
