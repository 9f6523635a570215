package no.rollesjekk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Rollesjekk {

    public static void main(String[] arguments) {
        SpringApplication.run(Rollesjekk.class, arguments);
    }
}
