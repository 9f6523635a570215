package no.rollesjekk.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project's folder made for one test. */
public record Project(Path folder) {

    /** @param name the path from the project's folder */
    public void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file that is there; what is to be changed must stand in it. */
    public void change(String name, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(name));
            if (!text.contains(from)) {
                throw new IllegalArgumentException("no '" + from + "' in " + name);
            }
            write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentFiles files() {
        return new ContentFiles(folder.toUri().toString());
    }
}
