package no.rollesjekk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.content.Language;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import picocli.CommandLine;

/** Runs a command: what it finds goes to standard output, a mistake is one line on standard error and an exit code. */
@Component
public class Running {

    private static final int FAILED = 1;

    private final BeanFactory beans;
    private final Consulting consulting;

    Running(BeanFactory beans, Consulting consulting) {
        this.beans = beans;
        this.consulting = consulting;
    }

    /** @return the exit code */
    public int run(String[] arguments) {
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(beans.getBean(Commands.class), this::create)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setParameterExceptionHandler((mistake, given) -> {
                    errors.println(mistake.getMessage().lines().findFirst().orElse(""));
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((mistake, command, result) -> {
                    errors.println(sentence(mistake));
                    return FAILED;
                });
        return line.execute(Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--rollesjekk.")
                        && !argument.startsWith("--server.")
                        && !argument.equals("--no-starter"))
                .toArray(String[]::new));
    }

    private <T> T create(Class<T> type) throws Exception {
        return beans.getBeanProvider(type).getIfAvailable(() -> {
            try {
                return CommandLine.defaultFactory().create(type);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String sentence(Exception mistake) {
        Locale locale = Language.NB.locale();
        String message = mistake instanceof Refusal refusal
                ? consulting.words(refusal, locale)
                : String.valueOf(mistake.getMessage());
        return message.lines().findFirst().orElse(mistake.toString());
    }
}
