package dev.vertebra.compiler.ast;

import java.util.List;

/// A whole parsed source, by the mode in which it was parsed.
/// Compare CPython Parser/Python.asdl mod.
public sealed interface Mod {
    /// `Module(stmt* body, type_ignore* type_ignores)`
    record Module(List<Stmt> body, List<TypeIgnore> type_ignores) implements Mod {}

    /// `Interactive(stmt* body)`
    record Interactive(List<Stmt> body) implements Mod {}

    /// `Expression(expr body)`
    record Expression(Expr body) implements Mod {}

    /// `FunctionType(expr* argtypes, expr returns)`
    record FunctionType(List<Expr> argtypes, Expr returns) implements Mod {}
}
