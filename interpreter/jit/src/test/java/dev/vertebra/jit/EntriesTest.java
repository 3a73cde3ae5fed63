package dev.vertebra.jit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.interpreter.translation.Translation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Entering code leads somewhere: were the loop handed the code unit at which it has entered, it would enter there
/// again, for ever.
class EntriesTest {
    /// The `run` method of a translation, and where its labels are.
    private static final class Run {
        final List<CodeElement> elements;
        final Map<Label, Integer> places = new HashMap<>();
        final Map<Integer, Label> entries = new HashMap<>();

        Run(Translation.Part part) {
            elements = ClassFile.of().parse(part.classFile()).methods().stream()
                    .filter(method -> method.methodName().equalsString("runFrom"))
                    .findFirst()
                    .flatMap(method -> method.code())
                    .orElseThrow()
                    .elementList();
            for (int i = 0; i < elements.size(); i++) {
                switch (elements.get(i)) {
                    case LabelTarget target -> places.put(target.label(), i);
                    case LookupSwitchInstruction ways -> {
                        for (SwitchCase way : ways.cases()) {
                            entries.put(way.caseValue(), way.target());
                        }
                    }
                    default -> {}
                }
            }
        }

        /// The code units that the loop may be handed before anything has been done that another method does.
        Set<Integer> handedBackAtOnce(int entry) {
            Set<Integer> handed = new HashSet<>();
            Set<Integer> seen = new HashSet<>();
            Deque<Integer> todo = new ArrayDeque<>(List.of(places.get(entries.get(entry))));
            while (!todo.isEmpty()) {
                follow(todo.remove(), seen, todo, handed);
            }
            return handed;
        }

        private void follow(int from, Set<Integer> seen, Deque<Integer> todo, Set<Integer> handed) {
            int constant = -1;
            for (int i = from; seen.add(i); i++) {
                switch (elements.get(i)) {
                    case InvokeInstruction _ -> {
                        return;
                    }
                    case ReturnInstruction _ -> {
                        // Below are the frame's end and other frames.
                        if (constant >= 0) {
                            handed.add(constant);
                        }
                        return;
                    }
                    case BranchInstruction branch -> {
                        todo.add(places.get(branch.target()));
                        if (!isGoto(branch)) {
                            continue;
                        }
                        return;
                    }
                    case ConstantInstruction loaded ->
                        constant = loaded.constantValue() instanceof Integer number ? number : -1;
                    case Instruction _ -> constant = -1;
                    default -> {}
                }
            }
        }
    }

    private static boolean isGoto(BranchInstruction branch) {
        return switch (branch.opcode()) {
            case GOTO, GOTO_W -> true;
            default -> false;
        };
    }

    @Test
    void noEntryIsHandedBackAtOnce() {
        ClassFileTranslator translator = new ClassFileTranslator();
        Set<String> wrong = new TreeSet<>();
        int handed = 0;
        for (PyCode code : Sample.all()) {
            Translation translation = translator.translate(code);
            if (translation == null) {
                continue;
            }
            boolean[] entries = translation.entries();
            int pc = 0;
            for (Translation.Part part : translation.parts()) {
                Run run = new Run(part);
                for (; pc < part.end(); pc++) {
                    for (int back : entries[pc] ? run.handedBackAtOnce(pc) : Set.<Integer>of()) {
                        handed++;
                        // The next part may go on there.
                        if (entries[back] && (back == pc || translation.parts().size() == 1)) {
                            wrong.add(Sample.name(code) + " entered at " + pc + " hands back " + back);
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(handed > 0, "the loop is never handed anything, so this shows nothing");
    }

    @Test
    void beginningIsHandedBackAndIsNoMark() {
        Translation translation =
                Objects.requireNonNull(new ClassFileTranslator().translate(Sample.function("def f(): pass")));
        assertEquals(Set.of(0, 1), new Run(translation.parts().getFirst()).handedBackAtOnce(0));
        assertFalse(translation.entries()[0]);
    }
}
