package dev.vertebra.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares the function of a slot. The Java method is named by the dunder (`__add__`) or, where several slots share a
/// dunder or one function
/// serves several dunders, by the slot (`sq_concat`, `tp_richcompare`).
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PySpecial {}
