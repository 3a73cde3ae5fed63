/// What happens around a program: the start of a runtime, the prompt, uncaught exceptions, the listing of bytecode, the
/// end.
///
/// Above all modules of the interpreter; [dev.vertebra.interpreter.MainProgram] calls it. Start with
/// [dev.vertebra.interpreter.program.RuntimeStart] and [dev.vertebra.interpreter.program.RuntimeEnd].
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.program;
