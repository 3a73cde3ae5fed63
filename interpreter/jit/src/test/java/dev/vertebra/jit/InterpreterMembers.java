package dev.vertebra.jit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Methods and fields of the interpreter's classes, as their class files have them: most are not for us to call.
final class InterpreterMembers {
    private final Map<String, Map<String, Set<AccessFlag>>> byClass = new HashMap<>();

    /// The flags of a method or field, or null if there is none; what classes inherit is not looked for.
    ///
    /// @param type the class, with slashes
    /// @param member name and descriptor
    @Nullable
    Set<AccessFlag> flags(String type, String member) {
        return of(type).get(member);
    }

    /// The methods and fields of a class with their flags, by name and descriptor.
    Map<String, Set<AccessFlag>> of(String type) {
        return byClass.computeIfAbsent(type, InterpreterMembers::read);
    }

    private static Map<String, Set<AccessFlag>> read(String type) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(type + ".class")) {
            if (in == null) {
                throw new IllegalStateException("no class " + type);
            }
            Map<String, Set<AccessFlag>> members = new HashMap<>();
            ClassModel model = ClassFile.of().parse(in.readAllBytes());
            model.methods()
                    .forEach(method -> members.put(
                            method.methodName().stringValue()
                                    + method.methodType().stringValue(),
                            method.flags().flags()));
            model.fields()
                    .forEach(field -> members.put(
                            field.fieldName().stringValue() + field.fieldType().stringValue(),
                            field.flags().flags()));
            return members;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
