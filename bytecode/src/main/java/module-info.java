import org.jspecify.annotations.NullMarked;

/// Code objects of Python and everything around them: the opcode table, location and exception tables, marshal, pyc
/// files, disassembler, verifier.
///
/// Start with the package [dev.vertebra.bytecode].
@NullMarked
module dev.vertebra.bytecode {
    requires static transitive org.jspecify;
    requires transitive dev.vertebra.namespaces;

    exports dev.vertebra.bytecode;
    exports dev.vertebra.bytecode.dis;
    exports dev.vertebra.bytecode.marshal;
    exports dev.vertebra.bytecode.model;
    exports dev.vertebra.bytecode.tables;
    exports dev.vertebra.bytecode.verify;

    provides dev.vertebra.objectmodel.NativeModule with
            dev.vertebra.bytecode.natives.BytecodeModules;
}
