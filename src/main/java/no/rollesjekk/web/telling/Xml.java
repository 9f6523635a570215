package no.rollesjekk.web.telling;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, with every text escaped and what XML cannot hold left out. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** Writes what belongs inside an element. */
    interface Inside {
        void write(Xml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static String document(String root, String namespace, Inside inside) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            inside.write(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    Xml element(String name, Inside inside) throws XMLStreamException {
        out.writeStartElement(name);
        inside.write(this);
        out.writeEndElement();
        return this;
    }

    Xml text(String name, String text) throws XMLStreamException {
        return element(name, xml -> out.writeCharacters(possible(text)));
    }

    Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, possible(value));
        return this;
    }

    Xml content(String text) throws XMLStreamException {
        out.writeCharacters(possible(text));
        return this;
    }

    private static String possible(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
