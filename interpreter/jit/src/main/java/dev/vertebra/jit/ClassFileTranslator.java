package dev.vertebra.jit;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.interpreter.translation.CodeTranslator;
import dev.vertebra.interpreter.translation.Translation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;

/// Makes a class of a code object by the class-file API of the JDK.
///
/// The class has one method, whose variables are the evaluation stack. Locals stay in the frame, where tracebacks,
/// `locals()` and finalisers look for them.
public final class ClassFileTranslator implements CodeTranslator {
    /// HotSpot compiles no method over this size (`HugeMethodLimit`): the loop is faster than one that it interprets.
    private static final int MOST_BYTECODES = 8000;

    /// Code of more units than this would be larger, and some of it larger than the JVM allows.
    private static final int MOST_UNITS = 1500;

    /// The translator; it has no state.
    public ClassFileTranslator() {}

    @Override
    public @Nullable Translation translate(PyCode code) {
        if (code.instructions().units() > MOST_UNITS) {
            return null;
        }
        CodeShape shape = new CodeShape(code);
        byte[] failures = new byte[shape.units()];
        byte[] bytes = ClassFile.of().build(Runtime.MADE, made -> {
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
                    "run", Runtime.RUN, ClassFile.ACC_FINAL, b -> new RunMethod(shape, b, failures).emit());
        });
        return isTooLong(bytes) ? null : new Translation(bytes, shape.marks(), failures);
    }

    private static boolean isTooLong(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream()
                .flatMap(method -> method.code().stream())
                .anyMatch(code -> ((CodeAttribute) code).codeLength() >= MOST_BYTECODES);
    }
}
