package dev.vertebra.jit;

import dev.vertebra.bytecode.Instructions;
import dev.vertebra.bytecode.Opcode;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.interpreter.translation.CodeTranslator;
import dev.vertebra.interpreter.translation.Translation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes classes of a code object by the class-file API of the JDK.
///
/// A class has one method, whose variables are the evaluation stack. Locals stay in the frame, where tracebacks,
/// `locals()` and finalisers look for them.
public final class ClassFileTranslator implements CodeTranslator {
    /// HotSpot compiles no method over this size (`HugeMethodLimit`): the loop is faster than one that it interprets.
    private static final int MOST_BYTECODES = 8000;

    /// How many code units are tried in one class.
    private static final int MOST_UNITS_OF_PART = 700;

    /// Code of more units is left to the loop: tables that somebody wrote as code, which run once.
    private static final int MOST_UNITS = 10_000;

    /// How deep the stack may be: each entry is a variable, and its depth is kept in a byte.
    private static final int MOST_STACK = 100;

    /// The translator; it has no state.
    public ClassFileTranslator() {}

    @Override
    public @Nullable Translation translate(PyCode code) {
        int units = code.instructions().units();
        if (units > MOST_UNITS || code.co_stacksize > MOST_STACK || !isKnown(code.instructions())) {
            return null;
        }
        for (int size = units <= MOST_UNITS_OF_PART ? units : MOST_UNITS_OF_PART; size > 0; size /= 2) {
            Translation translation = inParts(code, size);
            if (translation != null) {
                return translation;
            }
        }
        return null;
    }

    /// Translates a code object in parts of about some code units each; null if one gets too long.
    private static @Nullable Translation inParts(PyCode code, int size) {
        CodeShape shape = new CodeShape(code, size);
        byte[] failures = new byte[shape.units()];
        List<Translation.Part> parts = new ArrayList<>();
        for (int begin = 0; begin < shape.units(); begin = shape.endOfPart(begin)) {
            byte[] classFile = classFile(shape, begin, failures);
            if (isTooLong(classFile)) {
                return null;
            }
            parts.add(new Translation.Part(classFile, shape.endOfPart(begin)));
        }
        return parts.size() > Byte.MAX_VALUE ? null : new Translation(parts, shape.marks(), failures);
    }

    private static byte[] classFile(CodeShape shape, int begin, byte[] failures) {
        return ClassFile.of().build(Runtime.MADE, made -> {
            made.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
            made.withSuperclass(Runtime.CODE);
            made.withMethodBody(
                    ConstantDescs.INIT_NAME,
                    ConstantDescs.MTD_void,
                    0,
                    b -> b.aload(0)
                            .invokespecial(Runtime.CODE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                            .return_());
            made.withMethodBody(
                    "runFrom", Runtime.RUN, ClassFile.ACC_FINAL, b -> new RunMethod(shape, begin, b, failures).emit());
        });
    }

    /// Whether there are rows for all opcodes: a program may have changed the code by hand.
    private static boolean isKnown(Instructions code) {
        for (int pc = 0; pc < code.units(); pc = code.next(pc)) {
            if (Opcode.ofOrNull(code.opcode(pc)) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTooLong(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream()
                .flatMap(method -> method.code().stream())
                .anyMatch(code -> ((CodeAttribute) code).codeLength() >= MOST_BYTECODES);
    }
}
