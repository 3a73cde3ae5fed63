package dev.vertebra.importsys.importers;

import dev.vertebra.objectmodel.Native;

/// The methods of the classes of the import system, each set written in a class of this package.
public final class ClassMethods {
    private ClassMethods() {}

    /// The methods of a class, by its name.
    public static Native[] of(String name) {
        return switch (name) {
            case "ModuleSpec" -> ModuleSpecMethodsNatives.rows();
            case "BuiltinImporter" -> BuiltinImporterMethodsNatives.rows();
            case "FrozenImporter" -> FrozenImporterMethodsNatives.rows();
            case "_LoaderBasics" -> LoaderBasicsMethodsNatives.rows();
            case "SourceLoader" -> SourceLoaderMethodsNatives.rows();
            case "FileLoader" -> FileLoaderMethodsNatives.rows();
            case "SourceFileLoader" -> SourceFileLoaderMethodsNatives.rows();
            case "SourcelessFileLoader" -> SourcelessFileLoaderMethodsNatives.rows();
            case "ExtensionFileLoader" -> ExtensionFileLoaderMethodsNatives.rows();
            case "_NamespacePath" -> NamespacePathMethodsNatives.rows();
            case "NamespaceLoader" -> NamespaceLoaderMethodsNatives.rows();
            case "PathFinder" -> PathFinderMethodsNatives.rows();
            case "FileFinder" -> FileFinderMethodsNatives.rows();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
