package dev.vertebra.compiler.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a function or of a lambda. A keyword-only parameter without default has null in `kw_defaults`;
/// `defaults` belong to the last of `posonlyargs` followed by `args`.
/// Compare CPython Parser/Python.asdl arguments.
public record Arguments(
        List<Arg> posonlyargs,
        List<Arg> args,
        @Nullable Arg vararg,
        List<Arg> kwonlyargs,
        List<@Nullable Expr> kw_defaults,
        @Nullable Arg kwarg,
        List<Expr> defaults) {}
