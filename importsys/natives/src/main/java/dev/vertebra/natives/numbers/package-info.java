/// The module `math`.
///
/// Start with [MathModule]. The functions of doubles stand in [MathFunctions], those of exact integers in
/// [IntegerFunctions], sums and norms in [SumFunctions]; algorithms without Python objects in [Special] and
/// [ExactSum]. Compare CPython Modules/mathmodule.c.
package dev.vertebra.natives.numbers;
