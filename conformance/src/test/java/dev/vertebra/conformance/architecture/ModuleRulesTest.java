package dev.vertebra.conformance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.conformance.architecture.Architecture.Module;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the module descriptors say, against the table of the architecture.
class ModuleRulesTest {
    private static final String PREFIX = "dev.vertebra.";

    @TestFactory
    List<DynamicTest> moduleRequiresWhatTheTableAllows() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Module module : withDescriptor()) {
            tests.add(DynamicTest.dynamicTest(module.javaName(), () -> {
                ModuleDescriptor descriptor = descriptor(module);
                assertEquals(module.javaName(), descriptor.name());
                TreeSet<String> found = descriptor.requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .filter(name -> name.startsWith(PREFIX))
                        .map(name -> name.substring(PREFIX.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
                found.removeAll(module.uses());
                assertEquals(new TreeSet<String>(), found, () -> module + " must not require these");
            }));
        }
        return tests;
    }

    @Test
    void serviceModulesAreRequiredByNone() {
        for (Module module : withDescriptor()) {
            for (String service : Architecture.ONLY_AS_SERVICES) {
                assertTrue(
                        descriptor(module).requires().stream()
                                .noneMatch(requires -> requires.name().equals(PREFIX + service)),
                        () -> module + " requires " + service + ", which is found as a service");
            }
        }
    }

    @Test
    void noPackageIsInTwoModules() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        List<String> split = new ArrayList<>();
        for (Module module : Architecture.MODULES) {
            for (Path file : module.classFiles()) {
                String name =
                        module.classes().relativize(file.getParent()).toString().replace('/', '.');
                String owner = owners.putIfAbsent(name, module.javaName());
                if (owner != null && !owner.equals(module.javaName())) {
                    split.add(name + " in " + owner + " and " + module);
                }
                if (!name.equals(module.javaName()) && !name.startsWith(module.javaName() + ".")) {
                    split.add(name + " in " + module + ", whose name it does not begin with");
                }
            }
        }
        assertEquals(List.of(), split.stream().distinct().toList());
    }

    @Test
    void internalPackagesAreNotExported() {
        List<String> exported = new ArrayList<>();
        for (Module module : withDescriptor()) {
            for (ModuleDescriptor.Exports exports : descriptor(module).exports()) {
                if (("." + exports.source() + ".").contains(".internal.")) {
                    exported.add(module + " exports " + exports.source());
                }
            }
        }
        assertEquals(List.of(), exported);
    }

    @Test
    void everyModuleIsNullMarked() throws IOException {
        List<String> unmarked = new ArrayList<>();
        for (Module module : withDescriptor()) {
            ClassModel descriptor = ClassFile.of().parse(module.classes().resolve("module-info.class"));
            boolean marked = descriptor.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                    .flatMap(attribute -> attribute.annotations().stream())
                    .anyMatch(
                            annotation -> annotation.classSymbol().displayName().equals("NullMarked"));
            if (!marked) {
                unmarked.add(module.javaName());
            }
        }
        assertEquals(List.of(), unmarked);
    }

    @Test
    void exportedPackagesTellWhatLivesThere() {
        List<String> silent = new ArrayList<>();
        for (Module module : withDescriptor()) {
            for (ModuleDescriptor.Exports exports : descriptor(module).exports()) {
                Path file = module.sources().resolve(exports.source().replace('.', '/') + "/package-info.java");
                if (!Files.exists(file)) {
                    silent.add(exports.source());
                }
            }
        }
        assertEquals(List.of(), silent, "exported packages without a package-info");
    }

    /// All modules but those that run on the class path, at build time.
    private static List<Module> withDescriptor() {
        return Architecture.MODULES.stream()
                .filter(module -> !module.name().equals("processor"))
                .toList();
    }

    private static ModuleDescriptor descriptor(Module module) {
        try (InputStream in = Files.newInputStream(module.classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new AssertionError("no descriptor of " + module, e);
        }
    }
}
