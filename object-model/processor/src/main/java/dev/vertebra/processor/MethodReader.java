package dev.vertebra.processor;

import dev.vertebra.declare.SliceIndex;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/// Reads the Java header of a native.
final class MethodReader {
    private static final String MODEL = "dev.vertebra.objectmodel.";

    private final Types types;
    private final @Nullable TypeElement object;

    MethodReader(ProcessingEnvironment environment) {
        types = environment.getTypeUtils();
        object = environment.getElementUtils().getTypeElement(MODEL + "PyObject");
    }

    JavaMethod read(ExecutableElement method) {
        List<? extends VariableElement> declared = method.getParameters();
        boolean threadState =
                !declared.isEmpty() && name(declared.getFirst().asType()).equals(MODEL + "ThreadState");
        List<JavaType> parameters = new ArrayList<>();
        boolean raw = false;
        for (VariableElement parameter : threadState ? declared.subList(1, declared.size()) : declared) {
            JavaType type = read(parameter.asType(), parameter.getAnnotation(SliceIndex.class));
            raw |= type.form() == JavaType.Form.OBJECTS;
            parameters.add(type);
        }
        return new JavaMethod(
                method.getSimpleName().toString(), threadState, parameters, read(method.getReturnType(), null), raw);
    }

    private JavaType read(TypeMirror type, @Nullable SliceIndex slice) {
        return new JavaType(form(type), source(type), nullable(type), slice != null, slice != null && slice.none());
    }

    private JavaType.Form form(TypeMirror type) {
        return switch (type.getKind()) {
            case INT -> JavaType.Form.INT;
            case LONG -> JavaType.Form.LONG;
            case DOUBLE -> JavaType.Form.DOUBLE;
            case BOOLEAN -> JavaType.Form.BOOLEAN;
            case VOID -> JavaType.Form.VOID;
            case ARRAY ->
                name(((ArrayType) type).getComponentType()).equals(MODEL + "PyObject")
                        ? JavaType.Form.OBJECTS
                        : JavaType.Form.OTHER;
            case ERROR -> JavaType.Form.SUBTYPE; // the compiler reports the unknown name itself
            case DECLARED -> declared(type);
            default -> JavaType.Form.OTHER;
        };
    }

    private JavaType.Form declared(TypeMirror type) {
        String name = name(type);
        if (name.equals(MODEL + "PyObject")) {
            return JavaType.Form.OBJECT;
        }
        if (name.equals("java.lang.String")) {
            return JavaType.Form.TEXT;
        }
        boolean python = object != null && types.isSubtype(types.erasure(type), types.erasure(object.asType()));
        return python ? JavaType.Form.SUBTYPE : JavaType.Form.OTHER;
    }

    private static boolean nullable(TypeMirror type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    private static String name(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString()
                : "";
    }

    private static String source(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return name(type);
        }
        return type.getKind() == TypeKind.ERROR
                ? ((DeclaredType) type).asElement().getSimpleName().toString()
                : type.toString();
    }
}
