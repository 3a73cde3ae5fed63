/// The module `sys`: what the interpreter knows of itself, and what can be set in it; `sys.monitoring` too.
///
/// Above the core, whose state it shows. Start with [dev.vertebra.interpreter.sys.SysModule], which makes the values
/// and puts the functions of the other classes beside them.
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.sys;
