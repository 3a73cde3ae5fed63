package dev.vertebra.natives.expat.parse;

/// An error on its way out of the parser. Without a stack trace: what counts is the position in the document.
final class XmlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final XmlError error;

    XmlFailure(XmlError error) {
        super(error.text(), null, false, false);
        this.error = error;
    }
}
