package dev.vertebra.interpreter.eval;

import dev.vertebra.interpreter.translation.CodeTranslator;
import dev.vertebra.interpreter.translation.Translation;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// Finds the code that runs long and has it made into [CompiledCode].
final class HotCode {
    /// `-Dvertebra.jit=always`: everything is compiled before it runs.
    static final boolean ALWAYS = "always".equals(System.getProperty("vertebra.jit"));

    private HotCode() {}

    private static final class Found {
        static final @Nullable CodeTranslator TRANSLATOR = ServiceLoader.load(
                        CodeTranslator.class, CodeTranslator.class.getClassLoader())
                .findFirst()
                .orElse(null);
    }

    /// Compiles the code of a unit and has the loop run that from now on.
    static void compile(CodeUnit unit) {
        unit.triedCompile = true;
        CodeTranslator translator = Found.TRANSLATOR;
        if (translator == null || !unit.isPaired()) {
            return;
        }
        Translation translation = translator.translate(unit.code);
        if (translation == null) {
            return;
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(translation.classFile(), true);
            CompiledCode made =
                    (CompiledCode) lookup.lookupClass().getDeclaredConstructor().newInstance();
            made.depths = translation.depths();
            unit.install(made, translation.entries());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
