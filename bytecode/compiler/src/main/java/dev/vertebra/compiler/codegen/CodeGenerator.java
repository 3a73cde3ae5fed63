package dev.vertebra.compiler.codegen;

import dev.vertebra.bytecode.Op;
import dev.vertebra.compiler.ast.Constant;
import dev.vertebra.compiler.ast.Expr;
import dev.vertebra.compiler.ast.Mod;
import dev.vertebra.compiler.ast.Position;
import dev.vertebra.compiler.ast.Stmt;
import dev.vertebra.compiler.flow.Label;
import dev.vertebra.compiler.symbols.FutureFeatures;
import dev.vertebra.compiler.unit.CodeUnit;
import dev.vertebra.compiler.unit.UnitInfo;
import dev.vertebra.compiler.warnings.LiteralWarnings;
import dev.vertebra.compiler.warnings.WarningSink;
import dev.vertebra.namespaces.scope.ScopeTable;
import java.util.List;

/// Generates the code of one source from its tree and its scopes.
///
/// Compare CPython Python/compile.c compiler_codegen.
public final class CodeGenerator {
    final CodeWriter writer;
    final NameGenerator names;
    final LiteralWarnings warnings;
    final ExprGenerator exprs;
    final CallGenerator calls;
    final DisplayGenerator displays;
    final ComprehensionGenerator comprehensions;
    final Unwinder unwinder;
    final StmtGenerator stmts;
    final TryGenerator tries;
    final WithGenerator withs;
    final PatternGenerator patterns;
    final FunctionGenerator functions;
    final ClassGenerator classes;
    final TypeParamGenerator typeParams;

    boolean interactive;

    final FutureFeatures future;

    private CodeGenerator(ScopeTable scopes, FutureFeatures future, CodegenOptions options, WarningSink sink) {
        this.future = future;
        writer = new CodeWriter(scopes, options);
        names = new NameGenerator(writer);
        warnings = new LiteralWarnings(sink);
        exprs = new ExprGenerator(this);
        calls = new CallGenerator(this);
        displays = new DisplayGenerator(this);
        comprehensions = new ComprehensionGenerator(this);
        unwinder = new Unwinder(this);
        stmts = new StmtGenerator(this);
        tries = new TryGenerator(this);
        withs = new WithGenerator(this);
        patterns = new PatternGenerator(this);
        functions = new FunctionGenerator(this);
        classes = new ClassGenerator(this);
        typeParams = new TypeParamGenerator(this);
    }

    /// Generates the code of a tree whose constants are folded.
    ///
    /// @throws CodegenException if the program has no code
    public static CodeUnit generate(
            Mod mod, ScopeTable scopes, FutureFeatures future, CodegenOptions options, WarningSink sink) {
        return new CodeGenerator(scopes, future, options, sink).generate(mod);
    }

    private CodeUnit generate(Mod mod) {
        writer.enter("<module>", UnitKind.MODULE, mod, 1);
        Position start = new Position(1, 0, 1, 0);
        switch (mod) {
            case Mod.Module m -> body(start, m.body());
            case Mod.Interactive i -> {
                interactive = true;
                if (AnnotationFinder.anyIn(i.body())) {
                    writer.op(start, Op.SETUP_ANNOTATIONS);
                }
                stmts.all(i.body());
            }
            case Mod.Expression e -> exprs.visit(e.body());
            case Mod.FunctionType f -> throw new IllegalArgumentException("a signature has no code");
        }
        return writer.leave(!(mod instanceof Mod.Expression));
    }

    boolean futureAnnotations() {
        return (writer.options.futureFlags() & FutureFeatures.ANNOTATIONS) != 0;
    }

    /// Generates the body of a module or class: doc string, dictionary of annotations, statements.
    void body(Position location, List<Stmt> body) {
        Position at = location;
        if (writer.unit().kind == UnitKind.MODULE && !body.isEmpty()) {
            at = body.getFirst().position();
        }
        if (AnnotationFinder.anyIn(body)) {
            writer.op(at, Op.SETUP_ANNOTATIONS);
        }
        if (body.isEmpty()) {
            return;
        }
        int first = 0;
        Constant.Str doc = DocStrings.of(body);
        if (doc != null) {
            first = 1;
            if (writer.options.optimize() < 2 && body.getFirst() instanceof Stmt.ExprStmt e) {
                writer.loadConst(e.value().position(), DocStrings.clean(doc));
                names.store(CodeWriter.NOWHERE, "__doc__");
            }
        }
        for (int i = first; i < body.size(); i++) {
            stmts.visit(body.get(i));
        }
    }

    /// Evaluates a condition and jumps if it is `condition`; goes on otherwise.
    void jumpIf(Position at, Expr e, Label next, boolean condition) {
        exprs.jumpIf(at, e, next, condition);
    }

    /// Makes sure that a constant is the first, for functions that must not seem to have a doc string.
    static void firstConstant(UnitInfo info, Constant value) {
        info.constants.add(value);
    }
}
