/// The modules `_functools` and `_operator`: functions of functions, and the operators as functions.
///
/// Start with [FunctoolsModules]. Compare CPython Modules/_functoolsmodule.c, Modules/_operator.c.
package dev.vertebra.natives.functools;
