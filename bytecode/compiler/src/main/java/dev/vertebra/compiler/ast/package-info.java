/// Python's abstract syntax as Java records, one per constructor of CPython 3.13's ASDL, with its field names.
///
/// Start at [dev.vertebra.compiler.ast.Mod]; the sums are sealed, so a `switch` over them is checked for completeness.
/// The package
/// uses nothing but the JDK, and knows no Python object: literal values are [dev.vertebra.compiler.ast.Constant]s.
/// Nodes are immutable; a list in a node must not be changed once the node is made.
///
/// Compare CPython Parser/Python.asdl.
package dev.vertebra.compiler.ast;
