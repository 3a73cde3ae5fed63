package dev.vertebra.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement. The record for an expression statement is [ExprStmt], since `Expr` is the sum of expressions; all other
/// records carry the names of the ASDL.
/// Compare CPython Parser/Python.asdl stmt.
public sealed interface Stmt {
    /// Where the source of this node begins and ends.
    Position position();

    /// `FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string?
    /// type_comment, type_param* type_params)`
    record FunctionDef(
            String name,
            Arguments args,
            List<Stmt> body,
            List<Expr> decorator_list,
            @Nullable Expr returns,
            @Nullable String type_comment,
            List<TypeParam> type_params,
            Position position)
            implements Stmt {}

    /// `AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string?
    /// type_comment, type_param* type_params)`
    record AsyncFunctionDef(
            String name,
            Arguments args,
            List<Stmt> body,
            List<Expr> decorator_list,
            @Nullable Expr returns,
            @Nullable String type_comment,
            List<TypeParam> type_params,
            Position position)
            implements Stmt {}

    /// `ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param*
    /// type_params)`
    record ClassDef(
            String name,
            List<Expr> bases,
            List<Keyword> keywords,
            List<Stmt> body,
            List<Expr> decorator_list,
            List<TypeParam> type_params,
            Position position)
            implements Stmt {}

    /// `Return(expr? value)`
    record Return(@Nullable Expr value, Position position) implements Stmt {}

    /// `Delete(expr* targets)`
    record Delete(List<Expr> targets, Position position) implements Stmt {}

    /// `Assign(expr* targets, expr value, string? type_comment)`
    record Assign(List<Expr> targets, Expr value, @Nullable String type_comment, Position position) implements Stmt {}

    /// `TypeAlias(expr name, type_param* type_params, expr value)`
    record TypeAlias(Expr name, List<TypeParam> type_params, Expr value, Position position) implements Stmt {}

    /// `AugAssign(expr target, operator op, expr value)`
    record AugAssign(Expr target, Operator op, Expr value, Position position) implements Stmt {}

    /// `AnnAssign(expr target, expr annotation, expr? value, int simple)`
    record AnnAssign(Expr target, Expr annotation, @Nullable Expr value, boolean simple, Position position)
            implements Stmt {}

    /// `For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)`
    record For(
            Expr target,
            Expr iter,
            List<Stmt> body,
            List<Stmt> orelse,
            @Nullable String type_comment,
            Position position)
            implements Stmt {}

    /// `AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)`
    record AsyncFor(
            Expr target,
            Expr iter,
            List<Stmt> body,
            List<Stmt> orelse,
            @Nullable String type_comment,
            Position position)
            implements Stmt {}

    /// `While(expr test, stmt* body, stmt* orelse)`
    record While(Expr test, List<Stmt> body, List<Stmt> orelse, Position position) implements Stmt {}

    /// `If(expr test, stmt* body, stmt* orelse)`
    record If(Expr test, List<Stmt> body, List<Stmt> orelse, Position position) implements Stmt {}

    /// `With(withitem* items, stmt* body, string? type_comment)`
    record With(
            List<WithItem> items, List<Stmt> body, @Nullable String type_comment, Position position) implements Stmt {}

    /// `AsyncWith(withitem* items, stmt* body, string? type_comment)`
    record AsyncWith(
            List<WithItem> items, List<Stmt> body, @Nullable String type_comment, Position position) implements Stmt {}

    /// `Match(expr subject, match_case* cases)`
    record Match(Expr subject, List<MatchCase> cases, Position position) implements Stmt {}

    /// `Raise(expr? exc, expr? cause)`
    record Raise(@Nullable Expr exc, @Nullable Expr cause, Position position) implements Stmt {}

    /// `Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)`
    record Try(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody, Position position)
            implements Stmt {}

    /// `TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)`
    record TryStar(
            List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody, Position position)
            implements Stmt {}

    /// `Assert(expr test, expr? msg)`
    record Assert(Expr test, @Nullable Expr msg, Position position) implements Stmt {}

    /// `Import(alias* names)`
    record Import(List<Alias> names, Position position) implements Stmt {}

    /// `ImportFrom(identifier? module, alias* names, int? level)`
    record ImportFrom(@Nullable String module, List<Alias> names, int level, Position position) implements Stmt {}

    /// `Global(identifier* names)`
    record Global(List<String> names, Position position) implements Stmt {}

    /// `Nonlocal(identifier* names)`
    record Nonlocal(List<String> names, Position position) implements Stmt {}

    /// `Expr(expr value)`
    record ExprStmt(Expr value, Position position) implements Stmt {}

    /// `Pass`
    record Pass(Position position) implements Stmt {}

    /// `Break`
    record Break(Position position) implements Stmt {}

    /// `Continue`
    record Continue(Position position) implements Stmt {}
}
