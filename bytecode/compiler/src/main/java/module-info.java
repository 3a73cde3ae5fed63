import org.jspecify.annotations.NullMarked;

/// The front end of Python: source text to syntax tree to code object.
///
/// Start with the package [dev.vertebra.compiler].
@NullMarked
module dev.vertebra.compiler {
    requires static transitive org.jspecify;
    requires transitive dev.vertebra.bytecode;
    requires transitive dev.vertebra.namespaces;

    exports dev.vertebra.compiler;
    exports dev.vertebra.compiler.ast;
    exports dev.vertebra.compiler.parser;
    exports dev.vertebra.compiler.parser.source;
    exports dev.vertebra.compiler.stages;

    uses dev.vertebra.compiler.TreeObjects;

    provides dev.vertebra.bytecode.SourceCompiler with
            dev.vertebra.compiler.Compiler;
    provides dev.vertebra.compiler.TreeObjects with
            dev.vertebra.compiler.natives.AstModule;
    provides dev.vertebra.objectmodel.NativeModule with
            dev.vertebra.compiler.natives.AstModule,
            dev.vertebra.compiler.natives.SymtableModule,
            dev.vertebra.compiler.natives.TokenizeModule;
}
