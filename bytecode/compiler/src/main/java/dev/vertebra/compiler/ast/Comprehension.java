package dev.vertebra.compiler.ast;

import java.util.List;

/// One `for … in … if …` of a comprehension.
/// Compare CPython Parser/Python.asdl comprehension.
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean is_async) {}
