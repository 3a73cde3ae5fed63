package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Asks for a `long` parameter to be converted like a slice index: a value out of range is clamped, not an
/// OverflowError.
///
/// Compare CPython Python/ceval.c `_PyEval_SliceIndex`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface SliceIndex {
    /// Whether None stands for the default of the parameter.
    boolean none() default false;
}
