/// The reference interpreter as a host sees it: it composes the other modules and adds frames, evaluation, threads,
/// `builtins` and `sys`.
///
/// Start with [dev.vertebra.interpreter.Runtime], which is one Python, and [dev.vertebra.interpreter.MainProgram],
/// which runs a program in it; [dev.vertebra.interpreter.options.RuntimeOptions] says how a runtime is set up.
/// Below, without cycles and not exported: `program` and `site` (start, prompt, end), the modules `sys`, `builtins`,
/// `threads`, `faults` and `profile`, the core `eval`, and under it `errors`, `warnings`, `typing` and `abc`.
package dev.vertebra.interpreter;
