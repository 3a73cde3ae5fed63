package dev.vertebra.conformance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.conformance.architecture.Architecture.Module;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Limits on files and methods, and names that say nothing.
class SizeTest {
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl|Base)");

    @Test
    void longFilesAreArgued() throws IOException {
        TreeMap<String, Integer> wrong = new TreeMap<>();
        for (Path file : javaFiles()) {
            int lines = Files.readAllLines(file).size();
            String name = Architecture.ROOT.relativize(file).toString();
            if (lines > Architecture.FILE_LINES && !Architecture.LONG_FILES.containsKey(name)) {
                wrong.put(name, lines);
            }
        }
        assertEquals(new TreeMap<String, Integer>(), wrong, "split, or argue in Architecture.LONG_FILES");
    }

    @Test
    void arguedLongFilesAreLong() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : Architecture.LONG_FILES.keySet()) {
            Path file = Architecture.ROOT.resolve(name);
            if (!Files.exists(file) || Files.readAllLines(file).size() <= Architecture.FILE_LINES) {
                wrong.add(name);
            }
        }
        assertEquals(List.of(), wrong, "these need no exception");
    }

    /// A class initialiser runs once and is interpreted anyhow.
    @Test
    void everyMethodIsSmallEnoughToBeCompiled() throws IOException {
        TreeMap<String, Integer> wrong = new TreeMap<>();
        for (Module module : Architecture.MODULES) {
            for (Path file : module.classFiles()) {
                ClassModel type = ClassFile.of().parse(file);
                for (MethodModel method : type.methods()) {
                    int size = size(method);
                    String name = method.methodName().stringValue();
                    if (size > Architecture.METHOD_BYTECODES && !name.equals("<clinit>")) {
                        wrong.put(type.thisClass().asInternalName() + "." + name, size);
                    }
                }
            }
        }
        assertEquals(new TreeMap<String, Integer>(), wrong);
    }

    @Test
    void evaluationLoopKeepsItsDistanceFromTheLimit() throws IOException {
        Module interpreter = Architecture.MODULES.stream()
                .filter(module -> Architecture.LOOP_CLASS.startsWith(module.javaName() + "."))
                .findFirst()
                .orElseThrow();
        ClassModel loop = ClassFile.of()
                .parse(interpreter.classes().resolve(Architecture.LOOP_CLASS.replace('.', '/') + ".class"));
        for (MethodModel method : loop.methods()) {
            int size = size(method);
            assertTrue(size < Architecture.LOOP_BYTECODES, () -> method.methodName() + " has " + size + " bytecodes");
        }
    }

    /// HotSpot compiles larger methods into none of their callers: births and deaths would fill the evaluation loop.
    @Test
    void birthAndDeathStayCallsInTheEvaluationLoop() throws IOException {
        assertTrue(size("Birth", "publish") > Architecture.INLINED_BYTECODES);
        assertTrue(size("Death", "let") > Architecture.INLINED_BYTECODES);
    }

    private static int size(String type, String name) throws IOException {
        Module gc = Architecture.MODULES.stream()
                .filter(module -> module.javaName().equals("dev.vertebra.gc"))
                .findFirst()
                .orElseThrow();
        ClassModel parsed =
                ClassFile.of().parse(gc.classes().resolve("dev/vertebra/gc").resolve(type + ".class"));
        return parsed.methods().stream()
                .filter(method -> method.methodName().stringValue().equals(name))
                .mapToInt(SizeTest::size)
                .max()
                .orElseThrow();
    }

    @Test
    void namesSaySomething() {
        List<String> wrong = new ArrayList<>();
        for (Path file : javaFiles()) {
            String name = file.getFileName().toString().replace(".java", "");
            if (EMPTY_NAME.matcher(name).matches()) {
                wrong.add(Architecture.ROOT.relativize(file).toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void staticFieldsAreFinal() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Module module : Architecture.MODULES) {
            for (Path file : module.classFiles()) {
                ClassModel type = ClassFile.of().parse(file);
                String owner = type.thisClass().asInternalName().replace('/', '.');
                type.fields().stream()
                        .filter(field -> field.flags().has(AccessFlag.STATIC)
                                && !field.flags().has(AccessFlag.FINAL))
                        .map(field -> owner + "." + field.fieldName().stringValue())
                        .filter(field -> !Architecture.MUTABLE_STATICS.containsKey(field))
                        .forEach(wrong::add);
            }
        }
        assertEquals(List.of(), wrong, "state belongs to a runtime, or argue in Architecture.MUTABLE_STATICS");
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : javaFiles()) {
            if (Files.readAllLines(file).stream().anyMatch(line -> line.strip().matches("@(Disabled|Ignore)\\b.*"))) {
                wrong.add(Architecture.ROOT.relativize(file).toString());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static int size(MethodModel method) {
        return method.code().map(code -> ((CodeAttribute) code).codeLength()).orElse(0);
    }

    /// Every Java file of ours, tests included.
    private static List<Path> javaFiles() {
        List<Path> files = new ArrayList<>();
        for (Module module : Architecture.MODULES) {
            files.addAll(Architecture.files(module.sources(), ".java"));
            files.addAll(Architecture.files(
                    Architecture.ROOT.resolve(module.folder()).resolve("src/test/java"), ".java"));
        }
        files.addAll(Architecture.files(Architecture.ROOT.resolve("conformance/bench/src/main/java"), ".java"));
        return files;
    }
}
