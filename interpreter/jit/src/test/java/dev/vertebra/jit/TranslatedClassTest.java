package dev.vertebra.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.interpreter.translation.Translation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The classes that code objects become: the JVM accepts them, and all that they name exists.
class TranslatedClassTest {
    private static final int HUGE_METHOD_LIMIT = 8000;

    /// So many code units have room in a method of that size, whatever they do.
    private static final int SHORT = 400;

    private static final String OPS = "dev/vertebra/interpreter/eval/CompiledOps";

    /// Knows the class that is made, which is nowhere to be found, from its superclass.
    private static final ClassFile VERIFYING = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
            ClassHierarchyResolver.of(List.of(), Map.of(Runtime.MADE, Runtime.CODE))
                    .orElse(ClassHierarchyResolver.defaultResolver())));

    private static final List<PyCode> CODES = Sample.all();
    private static final Map<PyCode, Translation> TRANSLATIONS = new LinkedHashMap<>();
    private static final List<PyCode> REFUSED = new ArrayList<>();
    private static final InterpreterMembers MEMBERS = new InterpreterMembers();

    @BeforeAll
    static void translate() {
        ClassFileTranslator translator = new ClassFileTranslator();
        for (PyCode code : CODES) {
            Translation translation = translator.translate(code);
            if (translation == null) {
                REFUSED.add(code);
            } else {
                TRANSLATIONS.put(code, translation);
            }
        }
    }

    @Test
    void sampleHasEveryInstruction() {
        Set<Opcode> used = EnumSet.noneOf(Opcode.class);
        for (PyCode code : CODES) {
            Instructions instructions = code.instructions();
            for (int pc = 0; pc < instructions.units(); pc = instructions.next(pc)) {
                used.add(Opcode.of(instructions.opcode(pc)));
            }
        }
        Set<Opcode> missing = EnumSet.allOf(Opcode.class);
        missing.removeIf(op -> op.isPseudo() || op.isInstrumented() || used.contains(op));
        // These are no instructions, or only CPython's interpreter writes them, and for itself.
        assertEquals(
                EnumSet.of(
                        Opcode.CACHE,
                        Opcode.EXIT_INIT_CHECK,
                        Opcode.RESERVED,
                        Opcode.INTERPRETER_EXIT,
                        Opcode.ENTER_EXECUTOR),
                missing);
    }

    @Test
    void allButTheLongestAreTranslated() {
        // What a class or module does it does once.
        List<PyCode> functions = REFUSED.stream()
                .filter(code -> (code.co_flags & CodeFlags.OPTIMIZED) != 0)
                .toList();
        for (PyCode code : functions) {
            assertTrue(code.instructions().units() > SHORT, () -> Sample.name(code) + " is not translated");
        }
        assertTrue(functions.size() * 20 < CODES.size(), () -> functions.size() + " of " + CODES.size());
    }

    @Test
    void theJvmAcceptsThem() {
        Map<String, Object> wrong = new TreeMap<>();
        TRANSLATIONS.forEach((code, translation) -> {
            for (Translation.Part part : translation.parts()) {
                List<VerifyError> errors = VERIFYING.verify(part.classFile());
                if (!errors.isEmpty()) {
                    wrong.put(Sample.name(code), errors);
                }
            }
        });
        assertEquals(Map.of(), wrong);
    }

    @Test
    void theJvmCompilesThem() {
        parts().forEach(part -> assertTrue(length(run(part)) < HUGE_METHOD_LIMIT));
    }

    @Test
    void whatTheyNameExists() {
        Set<String> wrong = new TreeSet<>();
        for (Translation.Part part : parts().toList()) {
            ClassModel made = ClassFile.of().parse(part.classFile());
            for (MethodModel method : made.methods()) {
                method.code().orElseThrow().forEach(element -> {
                    switch (element) {
                        case InvokeInstruction invoke ->
                            check(invoke.method(), invoke.opcode() == java.lang.classfile.Opcode.INVOKESTATIC, wrong);
                        case FieldInstruction field -> check(field.field(), isStatic(field), wrong);
                        default -> {}
                    }
                });
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static boolean isStatic(FieldInstruction field) {
        return switch (field.opcode()) {
            case GETSTATIC, PUTSTATIC -> true;
            default -> false;
        };
    }

    private static void check(MemberRefEntry member, boolean isStatic, Set<String> wrong) {
        String type = member.owner().asInternalName();
        String name = member.name().stringValue() + member.type().stringValue();
        Set<AccessFlag> flags = MEMBERS.flags(type, name);
        if (flags == null) {
            wrong.add(type + "." + name + " is not there");
        } else if (flags.contains(AccessFlag.STATIC) != isStatic) {
            wrong.add(type + "." + name + (isStatic ? " is not static" : " is static"));
        } else if (flags.contains(AccessFlag.PRIVATE)) {
            wrong.add(type + "." + name + " is private");
        } else if (!type.startsWith("dev/vertebra/interpreter/eval/") && !flags.contains(AccessFlag.PUBLIC)) {
            wrong.add(type + "." + name + " is not public");
        }
    }

    @Test
    void noMethodForThemIsInVain() {
        Set<String> unused = new TreeSet<>();
        MEMBERS.of(OPS).forEach((name, flags) -> {
            if (!flags.contains(AccessFlag.PRIVATE)) {
                unused.add(name);
            }
        });
        for (Translation.Part part : parts().toList()) {
            run(part).forEach(element -> {
                if (element instanceof InvokeInstruction invoke
                        && invoke.owner().asInternalName().equals(OPS)) {
                    unused.remove(invoke.name().stringValue() + invoke.type().stringValue());
                }
            });
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void depthsAndEntriesAreForEachCodeUnit() {
        TRANSLATIONS.forEach((code, translation) -> {
            assertEquals(code.instructions().units(), translation.depths().length);
            assertEquals(code.instructions().units(), translation.entries().length);
            for (byte depth : translation.depths()) {
                assertTrue(depth <= code.co_stacksize, () -> Sample.name(code) + " fails with " + depth + " entries");
            }
        });
    }

    @Test
    void longCodeIsInPartsAndVeryLongCodeLeftToTheLoop() {
        String line = "    a = a.b(a.c + a.d) - a[a.e]\n";
        ClassFileTranslator translator = new ClassFileTranslator();
        assertEquals(1, partsOf(translator, "def f(a):\n" + line));
        assertTrue(partsOf(translator, "def f(a):\n" + line.repeat(100)) > 1);
        assertNull(translator.translate(Sample.function("def f(a):\n" + line.repeat(4000))));
    }

    private static int partsOf(ClassFileTranslator translator, String source) {
        return Objects.requireNonNull(translator.translate(Sample.function(source)))
                .parts()
                .size();
    }

    private static Stream<Translation.Part> parts() {
        return TRANSLATIONS.values().stream().flatMap(translation -> translation.parts().stream());
    }

    private static CodeAttribute run(Translation.Part part) {
        return (CodeAttribute) ClassFile.of().parse(part.classFile()).methods().stream()
                .filter(method -> method.methodName().equalsString("runFrom"))
                .findFirst()
                .flatMap(MethodModel::code)
                .orElseThrow();
    }

    private static int length(CodeAttribute code) {
        return code.codeLength();
    }
}
