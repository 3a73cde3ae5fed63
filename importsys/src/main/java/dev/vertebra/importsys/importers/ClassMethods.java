package dev.vertebra.importsys.importers;

import dev.vertebra.importsys.state.ImportClasses;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of the classes of the import system, each set written in a class of this package.
public final class ClassMethods implements ImportClasses.Methods {
    @Override
    public Native[] of(String name) {
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

    @Override
    public PyObject findSpec(ThreadState ts, PyType finder, PyObject name, PyObject path, PyObject target) {
        ImportClasses classes = ImportState.classes(ts);
        if (finder == classes.pathFinder) {
            return PathFinderMethods.findSpec(ts, finder, name, path, target);
        }
        return finder == classes.builtinImporter
                ? BuiltinImporterMethods.findSpec(ts, finder, name, path, target)
                : FrozenImporterMethods.findSpec(ts, finder, name, path, target);
    }

    @Override
    public PyObject createModule(ThreadState ts, PyObject spec) {
        return BuiltinImporterMethods.createModule(ts, spec);
    }

    @Override
    public void execModule(ThreadState ts, PyObject loader, PyObject module) {
        LoaderBasicsMethods.execModule(ts, loader, module);
    }
}
