package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a function of a native module: the Python signature as text; the doc comment is `__doc__`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyFunction {
    /// The signature in Argument Clinic form, the name first: `"index(self, value, start=0, stop=sys.maxsize, /)"`.
    String value();
}
