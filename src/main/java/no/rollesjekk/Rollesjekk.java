package no.rollesjekk;

import java.util.Arrays;
import java.util.stream.Stream;
import no.rollesjekk.cli.Commands;
import no.rollesjekk.cli.Running;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server, or runs the command that is named. */
@SpringBootApplication
public class Rollesjekk {

    public static void main(String[] arguments) {
        // another process on this machine may read the database while the server runs; nobody else may
        System.setProperty("h2.bindAddress", "127.0.0.1");
        if (Commands.areMeantBy(arguments)) {
            System.exit(command(arguments));
        }
        SpringApplication.run(Rollesjekk.class, arguments);
    }

    private static int command(String[] arguments) {
        SpringApplication application = new SpringApplication(Rollesjekk.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        boolean starter = !Arrays.asList(arguments).contains("--no-starter");
        String[] settings = Stream.concat(
                        Arrays.stream(arguments).filter(argument -> argument.startsWith("--rollesjekk.")),
                        Stream.of(
                                "--logging.level.root=off",
                                "--rollesjekk.warm=false",
                                "--rollesjekk.index-patience=1d",
                                "--rollesjekk.starter=" + starter))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = application.run(settings)) {
            return context.getBean(Running.class).run(arguments);
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.err.println(
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString()));
            return 1;
        }
    }
}
