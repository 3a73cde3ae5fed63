package dev.vertebra.processor;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.ParsedCall;
import dev.vertebra.declare.Signature;
import dev.vertebra.declare.Slot;
import dev.vertebra.declare.TupleCall;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Reads the declarations of a class and checks them.
final class ClassReader {
    static final String PACKAGE = "dev.vertebra.declare.";
    static final String NATIVE_TYPE = PACKAGE + "NativeType";
    static final String NATIVE_MODULE = PACKAGE + "NativeModuleTable";

    private static final String SHOWN = PACKAGE + "ShownSignature";

    private static final Map<String, String> KINDS = Map.of(
            PACKAGE + "PyFunction", "FUNCTION",
            PACKAGE + "PyMethod", "METHOD",
            PACKAGE + "PyClassMethod", "CLASS_METHOD",
            PACKAGE + "PyStaticMethod", "STATIC_METHOD",
            PACKAGE + "PyNew", "NEW",
            PACKAGE + "PyInit", "INIT",
            PACKAGE + "PyGetter", "GETTER",
            PACKAGE + "PyMember", "MEMBER",
            PACKAGE + "PySetter", "SETTER",
            PACKAGE + "PySpecial", "SLOT");

    private final ProcessingEnvironment environment;
    private final MethodReader methods;
    private final Map<Slot, List<JavaMethod>> slots = new EnumMap<>(Slot.class);
    private final List<Row> rows = new ArrayList<>();
    private boolean failed;

    ClassReader(ProcessingEnvironment environment) {
        this.environment = environment;
        this.methods = new MethodReader(environment);
    }

    /// Reads a class; null after errors.
    @Nullable
    NativeClass read(TypeElement element) {
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD) {
                readMember((ExecutableElement) member);
            }
        }
        for (Map.Entry<Slot, List<JavaMethod>> entry : slots.entrySet()) {
            Slot slot = entry.getKey();
            String problem = SlotRules.check(slot, entry.getValue());
            if (problem != null) {
                error(problem, element);
            }
            rows.add(new Row("SLOT", slot.name(), null, null, "", null, entry.getValue(), slot));
        }
        if (failed) {
            return null;
        }
        String packageName = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        String javaName = element.getQualifiedName().toString().substring(packageName.length() + 1);
        return new NativeClass(packageName, javaName, javaName.replace(".", "") + "Natives", owner(element), rows);
    }

    private static String owner(TypeElement element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            if (name.equals(NATIVE_TYPE)) {
                String full = value(mirror);
                return full.substring(full.lastIndexOf('.') + 1);
            }
            if (name.equals(NATIVE_MODULE)) {
                return value(mirror);
            }
        }
        throw new IllegalStateException("not annotated: " + element);
    }

    private static String value(AnnotationMirror mirror) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
            return (String) value.getValue();
        }
        return "";
    }

    private void readMember(ExecutableElement member) {
        String kind = null;
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            String next = KINDS.get(mirror.getAnnotationType().toString());
            if (next == null) {
                continue;
            }
            if (kind != null) {
                error("one method declares one native", member);
                return;
            }
            kind = next;
            declare(kind, value(mirror), member);
        }
    }

    private void declare(String kind, String text, ExecutableElement member) {
        if (!member.getModifiers().contains(Modifier.STATIC)
                || member.getModifiers().contains(Modifier.PRIVATE)) {
            error("a native is a static method that is not private", member);
            return;
        }
        JavaMethod method = methods.read(member);
        switch (kind) {
            case "SLOT" -> declareSlot(method, member);
            case "GETTER", "MEMBER", "SETTER" -> declareAccessor(kind, text, method, member);
            default -> declareCallable(kind, text, method, member);
        }
    }

    private void declareSlot(JavaMethod method, ExecutableElement member) {
        Slot slot = Slot.ofNative(method.name());
        String problem = SlotRules.checkMethod(slot, method);
        if (slot == null || problem != null) {
            error(problem == null ? method.name() + " names no slot" : problem, member);
            return;
        }
        slots.computeIfAbsent(slot, key -> new ArrayList<>()).add(method);
    }

    private void declareAccessor(String kind, String name, JavaMethod method, ExecutableElement member) {
        List<JavaType> parameters = method.parameters();
        boolean getter = !kind.equals("SETTER");
        boolean fits = getter
                ? parameters.size() == 1
                        && parameters.get(0).isPython()
                        && method.result().form() != JavaType.Form.VOID
                : parameters.size() == 2
                        && parameters.get(0).isPython()
                        && parameters.get(1).isObject()
                        && parameters.get(1).nullable()
                        && method.result().form() == JavaType.Form.VOID;
        if (!fits || name.isEmpty()) {
            error(
                    getter
                            ? "a getter takes ([ThreadState], self) and gives a value"
                            : "a setter takes ([ThreadState], self, @Nullable PyObject) and gives nothing",
                    member);
            return;
        }
        checkResult(method, member);
        rows.add(new Row(kind, name, null, null, "", doc(member), List.of(method), null));
    }

    private void declareCallable(String kind, String text, JavaMethod method, ExecutableElement member) {
        Signature signature;
        try {
            signature = Signature.parse(text);
        } catch (IllegalArgumentException e) {
            error(String.valueOf(e.getMessage()), member);
            return;
        }
        Row row = new Row(
                kind, signature.name(), signature, shown(member), passing(member), doc(member), List.of(method), null);
        String problem = CallRules.check(row);
        if (problem != null) {
            error(problem, member);
            return;
        }
        checkResult(method, member);
        rows.add(row);
    }

    private void checkResult(JavaMethod method, ExecutableElement member) {
        JavaType result = method.result();
        if (result.form() == JavaType.Form.OTHER || result.form() == JavaType.Form.OBJECTS) {
            error("a native can't give " + result.name(), member);
        } else if (result.nullable()) {
            error("a native never gives null", member);
        }
    }

    private static @Nullable String shown(Element member) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(SHOWN)) {
                return value(mirror);
            }
        }
        return null;
    }

    /// What marks a row as one that gets its arguments in another way than by array.
    private static String passing(Element member) {
        if (member.getAnnotation(DefiningClass.class) != null) {
            return Row.DEFINING_CLASS;
        }
        if (member.getAnnotation(ParsedCall.class) != null) {
            return Row.PARSED;
        }
        TupleCall call = member.getAnnotation(TupleCall.class);
        return call == null ? "" : ".tupleCall(" + call.parsed() + ")";
    }

    private @Nullable String doc(Element member) {
        String text = environment.getElementUtils().getDocComment(member);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void error(String message, Element element) {
        failed = true;
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
