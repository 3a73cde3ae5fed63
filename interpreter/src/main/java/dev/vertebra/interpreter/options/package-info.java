/// How a host wants a runtime to be: its streams, its environment, what a command line would say.
///
/// Records only. Start with [dev.vertebra.interpreter.options.RuntimeOptions].
package dev.vertebra.interpreter.options;
