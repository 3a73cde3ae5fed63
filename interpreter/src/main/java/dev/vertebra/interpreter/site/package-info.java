/// The work of `site` at the start, done in Java where it is plain.
///
/// Above the core and `sys`. Start with [dev.vertebra.interpreter.site.SiteStart], which plans and does it;
/// [dev.vertebra.interpreter.site.SiteNamespace] stands for the module until somebody looks into it.
@org.jspecify.annotations.NullMarked
package dev.vertebra.interpreter.site;
