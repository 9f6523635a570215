package no.rollesjekk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** A data folder that lives as long as the context it belongs to. */
public class TemporaryData implements DynamicPropertyRegistrar, DisposableBean {

    private final Path folder;

    public TemporaryData() {
        try {
            this.folder = Files.createTempDirectory("rollesjekk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(DynamicPropertyRegistry registry) {
        registry.add("rollesjekk.data", folder::toString);
    }

    @Override
    public void destroy() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
