package dev.vertebra.conformance.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.vertebra.conformance.architecture.Architecture.Module;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the classes use, against the table of the architecture.
class DependencyTest {
    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .importPaths(Architecture.MODULES.stream()
                        .map(Module::classes)
                        .filter(Files::isDirectory)
                        .toList());
    }

    @Test
    void classesUseWhatTheTableAllows() {
        Map<String, Module> modules =
                Architecture.MODULES.stream().collect(Collectors.toMap(Module::name, Function.identity()));
        TreeSet<String> wrong = new TreeSet<>();
        for (JavaClass user : classes) {
            Module module = modules.get(moduleOf(user.getPackageName()));
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                String used = moduleOf(dependency.getTargetClass().getPackageName());
                if (module != null
                        && !used.isEmpty()
                        && !used.equals(module.name())
                        && !module.uses().contains(used)) {
                    wrong.add(user.getName() + " uses "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertEquals(new TreeSet<String>(), wrong);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.vertebra.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void nothingReflects() {
        TreeSet<String> users = new TreeSet<>();
        for (JavaClass user : classes) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                if (dependency.getTargetClass().getPackageName().equals("java.lang.reflect")) {
                    users.add(user.getName() + " uses "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertEquals(new TreeSet<String>(), users);
    }

    /// The last part of the name of the module that a package is in, empty for a package that is not ours.
    private static String moduleOf(String packageName) {
        List<String> parts = new ArrayList<>(List.of(packageName.split("\\.")));
        return parts.size() > 2 && parts.get(0).equals("dev") && parts.get(1).equals("vertebra") ? parts.get(2) : "";
    }
}
