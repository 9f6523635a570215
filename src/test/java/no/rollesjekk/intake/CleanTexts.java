package no.rollesjekk.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes texts of the kind a municipality writes, full of numbers that are no national identity numbers. */
final class CleanTexts {

    private final Random random;
    private final List<Supplier<String>> sentences;

    CleanTexts(Random random) {
        this.random = random;
        this.sentences = List.of(
                () -> "Ring meg på " + digits(8).replaceAll("(..)(?=.)", "$1 ") + ".",
                () -> "Telefon +47 " + digits(3) + " " + digits(2) + " " + digits(3) + " eller " + digits(8) + ".",
                () -> "Tlf. " + digits(8) + ", mobil 9" + digits(7) + ".",
                () -> "Kontonummer " + account(".") + " i banken.",
                () -> "Kontonr.: " + account(" ") + ".",
                () -> "Pengene skal til konto " + account("") + ".",
                () -> "Organisasjonsnummer 9" + digits(2) + " " + digits(3) + " " + digits(3) + " MVA.",
                () -> "Org.nr. 8" + digits(8) + ".",
                () -> "Saken har nummer 20" + digits(2) + "/" + digits(5) + "-" + digits(1) + ".",
                () -> "Se sak " + (20 + random.nextInt(7)) + "/" + digits(5) + "-" + digits(3) + ".",
                () -> "Vedtaket gjelder fra " + date(".") + " til " + date(".") + ".",
                () -> "Perioden " + date(".") + "-" + date(".") + " er over.",
                () -> "Møte " + date(".") + " kl. " + time() + "-" + time() + ".",
                () -> "Møtet " + date(".") + " " + time() + " er flyttet til " + date("/") + ".",
                () -> "Det kostet " + amount() + " kroner i fjor og " + amount() + " i år.",
                () -> "Rammen er " + amount() + " - " + amount() + ".",
                () -> "Hun er " + random.nextInt(100) + " år og bor i " + digits(4) + " Storvik, gate "
                        + random.nextInt(200) + ".",
                () -> "Fakturanummer " + digits(10) + ", KID " + digits(11) + ".",
                () -> "Etter §§ 7-2, 7-2 a og 2-5 har hun " + random.nextInt(40) + ",5 timer.");
    }

    String next() {
        return Stream.generate(
                        () -> sentences.get(random.nextInt(sentences.size())).get())
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining(" "));
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private String account(String between) {
        return String.join(between, digits(4), digits(2), digits(5));
    }

    private String date(String between) {
        LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(6_000));
        int year = random.nextBoolean() ? day.getYear() : day.getYear() % 100;
        boolean padded = random.nextBoolean();
        String form = padded ? "%02d%s%02d%s%02d" : "%d%s%d%s%02d";
        return form.formatted(day.getDayOfMonth(), between, day.getMonthValue(), between, year);
    }

    private String time() {
        return "%02d.%02d".formatted(7 + random.nextInt(10), 5 * random.nextInt(12));
    }

    private String amount() {
        return (1 + random.nextInt(999)) + " " + digits(3) + (random.nextBoolean() ? " " + digits(3) : "");
    }
}
