package no.rollesjekk.cli;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import picocli.CommandLine.Command;

/** A process runs one command; a test runs many, so each gets a command that remembers nothing of the one before. */
class OneRunEach implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Arrays.stream(beans.getBeanNamesForAnnotation(Command.class))
                .forEach(name -> beans.getBeanDefinition(name).setScope("prototype"));
    }
}
