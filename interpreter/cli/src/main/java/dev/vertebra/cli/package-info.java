/// The command line: reads options as `python3` does, makes a runtime and runs a program in it.
///
/// Start with [dev.vertebra.cli.Main].
package dev.vertebra.cli;
