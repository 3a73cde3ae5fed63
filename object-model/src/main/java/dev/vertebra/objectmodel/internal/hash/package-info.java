/// The hash of bytes: SipHash-1-3 under a secret that one JVM keeps. Pure Java, no Python objects.
package dev.vertebra.objectmodel.internal.hash;
