package dev.vertebra.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/// Writes `<JavaClass>Natives` for every class that declares natives; a mistake in a declaration is a compile error at
/// its element.
@SupportedAnnotationTypes({ClassReader.NATIVE_TYPE, ClassReader.NATIVE_MODULE})
public final class NativeProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                write((TypeElement) element);
            }
        }
        return false;
    }

    private void write(TypeElement element) {
        NativeClass natives = new ClassReader(processingEnv).read(element);
        if (natives == null) {
            return;
        }
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(natives.packageName() + "." + natives.name(), element)
                .openWriter()) {
            out.write(new ClassWriter(natives).write());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "can't write natives: " + e, element);
        }
    }
}
