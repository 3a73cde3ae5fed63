package dev.vertebra.natives.expat;

import dev.vertebra.natives.expat.parse.XmlEvent;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The handlers of a parser: an attribute of the parser for each.
///
/// There is one more than there are events, because that for everything else has two attributes, of which that counts
/// which was set last.
enum Handlers {
    StartElementHandler(XmlEvent.START_ELEMENT),
    EndElementHandler(XmlEvent.END_ELEMENT),
    ProcessingInstructionHandler(XmlEvent.INSTRUCTION),
    CharacterDataHandler(XmlEvent.CHARACTERS),
    UnparsedEntityDeclHandler(XmlEvent.UNPARSED_ENTITY),
    NotationDeclHandler(XmlEvent.NOTATION),
    StartNamespaceDeclHandler(XmlEvent.START_NAMESPACE),
    EndNamespaceDeclHandler(XmlEvent.END_NAMESPACE),
    CommentHandler(XmlEvent.COMMENT),
    StartCdataSectionHandler(XmlEvent.START_CDATA),
    EndCdataSectionHandler(XmlEvent.END_CDATA),
    DefaultHandler(XmlEvent.DEFAULT),
    DefaultHandlerExpand(XmlEvent.DEFAULT),
    NotStandaloneHandler(XmlEvent.NOT_STANDALONE),
    ExternalEntityRefHandler(XmlEvent.EXTERNAL_ENTITY),
    StartDoctypeDeclHandler(XmlEvent.START_DOCTYPE),
    EndDoctypeDeclHandler(XmlEvent.END_DOCTYPE),
    ElementDeclHandler(XmlEvent.ELEMENT),
    AttlistDeclHandler(XmlEvent.ATTRIBUTE),
    EntityDeclHandler(XmlEvent.ENTITY),
    XmlDeclHandler(XmlEvent.XML_DECLARATION),
    SkippedEntityHandler(XmlEvent.SKIPPED_ENTITY);

    final XmlEvent event;

    Handlers(XmlEvent event) {
        this.event = event;
    }

    /// A getter and a setter for each handler.
    static Native[] rows() {
        Handlers[] all = values();
        Native[] rows = new Native[2 * all.length];
        for (int i = 0; i < all.length; i++) {
            rows[2 * i] = new Row(i, Native.Kind.GETTER, all[i]);
            rows[2 * i + 1] = new Row(i, Native.Kind.SETTER, all[i]);
        }
        return rows;
    }

    /// The getter or setter of one handler.
    private static final class Row extends Native {
        private final Handlers handler;

        Row(int id, Kind kind, Handlers handler) {
            super(id, kind, handler.name(), "", null);
            this.handler = handler;
        }

        @Override
        protected String owner() {
            return "xmlparser";
        }

        @Override
        public PyObject unary(ThreadState ts, PyObject self) {
            PyObject set = ((PyXmlParser) self).handler(handler);
            return set == null ? PyNone.NONE : set;
        }

        @Override
        public void assign(ThreadState ts, PyObject self, PyObject key, @Nullable PyObject value) {
            if (value == null) {
                throw Raise.runtimeError("Cannot delete attribute");
            }
            ((PyXmlParser) self).setHandler(ts, handler, value == PyNone.NONE ? null : value);
        }
    }
}
