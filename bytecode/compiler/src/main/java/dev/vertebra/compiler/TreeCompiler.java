package dev.vertebra.compiler;

import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.codegen.CodeGenerator;
import dev.vertebra.compiler.codegen.CodegenOptions;
import dev.vertebra.compiler.fold.AstOptimizer;
import dev.vertebra.compiler.stages.Stage;
import dev.vertebra.compiler.stages.StageClock;
import dev.vertebra.compiler.symbols.FutureFeatures;
import dev.vertebra.compiler.symbols.SymbolWalker;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.warnings.WarningSink;
import dev.vertebra.namespaces.scope.ScopeTable;

/// Compiles a tree to a code object without any object model: future features, folding, scopes, code.
///
/// Compare CPython Python/compile.c _PyAST_Compile.
public final class TreeCompiler {
    private TreeCompiler() {}

    /// The code of a tree.
    ///
    /// @param options how; its future flags are those that the caller passes on to the source's own
    /// @throws dev.vertebra.namespaces.scope.ScopeException if names contradict each other
    /// @throws dev.vertebra.compiler.codegen.CodegenException if the program has no code
    /// @throws dev.vertebra.compiler.fold.DepthException if the program is nested too deeply
    public static CodeUnit compile(Mod mod, CodegenOptions options, WarningSink warnings) {
        FutureFeatures own = FutureFeatures.of(mod);
        FutureFeatures future = new FutureFeatures(own.flags() | options.futureFlags(), own.last());
        StageClock clock = options.clock();
        CodegenOptions merged = new CodegenOptions(
                options.filename(), options.optimize(), future.flags(), options.topLevelAwait(), clock);
        boolean futureAnnotations = (future.flags() & FutureFeatures.ANNOTATIONS) != 0;
        clock.to(Stage.FOLD);
        Mod folded = new AstOptimizer(options.optimize(), futureAnnotations, warnings::foldsInversion).optimize(mod);
        clock.to(Stage.SCOPES);
        ScopeTable scopes = SymbolWalker.walk(folded, future, options.topLevelAwait());
        clock.to(Stage.EMIT);
        CodeUnit code = CodeGenerator.generate(folded, scopes, future, merged, warnings);
        clock.to(null);
        return code;
    }
}
