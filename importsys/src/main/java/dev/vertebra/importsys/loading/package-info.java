/// How a module comes from its name: finders are asked for a spec, the spec makes the module, its loader runs it.
///
/// Uses `files` and `state`; finders and loaders are called through Python, so it knows none of them. Start with
/// [dev.vertebra.importsys.loading.Loading] and [dev.vertebra.importsys.loading.Specs].
package dev.vertebra.importsys.loading;
