import org.jspecify.annotations.NullMarked;

/// Python's import system: specs, finders, loaders, locks, reload.
///
/// Start with the package [dev.vertebra.importsys].
@NullMarked
module dev.vertebra.importsys {
    requires transitive dev.vertebra.bytecode;
    requires static transitive org.jspecify;

    exports dev.vertebra.importsys;
    exports dev.vertebra.importsys.finders;
    exports dev.vertebra.importsys.host;
    exports dev.vertebra.importsys.start;

    uses dev.vertebra.importsys.finders.ModuleFinder;

    provides dev.vertebra.objectmodel.NativeModule with
            dev.vertebra.importsys.ImportModules;
}
