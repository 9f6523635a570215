package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.READER;
import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    @Test
    void quotesTheVeryWordsAReadingRestsOn() {
        String text = "Hun er sykepleier. Hun fører tilsyn med barnet.";
        Read read = READER.read(text).circumstances().stream()
                .filter(each -> each.circumstance().equals("supervisesInCase"))
                .findFirst()
                .orElseThrow();
        assertThat(read.value()).isEqualTo("YES");
        assertThat(text.substring(read.start(), read.end()))
                .isEqualTo(read.quote())
                .contains("tilsyn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun har ikke tilsyn med barnet.|supervisesInCase|NO",
                "Ho har ikkje noko med vedtaka å gjere.|decidesInCase|NO",
                "Hun avgjør ingenting om tjenestene.|decidesInCase|NO",
                "Han har verken tilsyn, vedtak eller budsjett i saken.|controlsBudgetInCase|NO",
                "Vedtak har hun ikke noe med.|decidesInCase|NO",
                "Han har visstnok tilsyn med familien.|supervisesInCase|UNCLEAR",
                "Hun har aldri fått opplæring.|trained|NO",
                "Hun er ikke søsteren hans.|kinship|NONE",
                "Hun er søsteren til brukeren.|kinship|SIBLING",
                "Han er gift med datteren til brukeren.|kinship|IN_LAW_LINE",
                "Han er gift med søsteren til brukeren.|kinship|IN_LAW_SIBLING",
                "Hun og brukeren var gift i ti år.|kinship|FORMER_SPOUSE",
                "Stesystera mi er brukar, og eg er vernepleiar.|kinship|STEP_SIBLING",
                "Kusina mi trenger koordinator, og jeg er sykepleier.|kinship|COUSIN",
                "De er i slekt på et vis.|kinship|UNCLEAR",
                "She is the user's sister.|kinship|SIBLING",
                "The nurse doesn’t supervise the home.|supervisesInCase|NO",
            })
    void readsWhatIsSaidDeniedAndDoubted(String text, String circumstance, String value) {
        assertThat(read(text)).containsEntry(circumstance, value);
    }

    @Test
    void tellsWhatItReadInTheOrderOfTheText() {
        assertThat(READER.read("Brukeren er 10 år. Hun fører tilsyn med hjemmet og er ikke i slekt.")
                        .circumstances())
                .extracting(Read::start)
                .isSorted();
    }

    @Test
    void readsWordsTypedWithoutTheirOwnLetters() {
        assertThat(read("Hun er sosteren til brukeren og har ikke fatt opplaering."))
                .containsEntry("kinship", "SIBLING")
                .containsEntry("trained", "NO");
    }

    @Test
    void leavesOutWhatIsSaidOfAColleague() {
        assertThat(read("Kan Per være koordinator? Per er sykepleier. Anne fører tilsyn med barnet."))
                .doesNotContainKey("supervisesInCase");
    }

    @Test
    void leavesOutWhatIsSaidOfAnotherCase() {
        assertThat(read("Hun er sykepleier og har tilsyn i en annen familie."))
                .doesNotContainEntry("supervisesInCase", "YES");
    }

    @Test
    void takesATitleForATitleOnly() {
        assertThat(read("Saksbehandleren på tildelingskontoret er foreslått som koordinator."))
                .containsEntry("function", "ALLOCATION_CASEWORKER")
                .doesNotContainKey("decidesInCase");
    }

    @Test
    void asksAboutATellingWordThatNoPhraseReads() {
        assertThat(read("Hun er sykepleier, og det var noe greier med budsjettet."))
                .containsEntry("controlsBudgetInCase", "UNCLEAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false|Hva blir været i morgen?",
                "false|Hva tjener en koordinator?",
                "false|Kan du si meg hvem som koordinerer ferien?",
                "false|Sykepleieren har fått kurs i sårstell og vil gjerne hjelpe brukeren. Hvor kjøper vi bandasjer?",
                "true|Kan Kari være koordinator?",
                "true|Hun kan være koordinator. Hva må vi tenke på?",
                "true|Hva gjør vi når sykepleieren er koordinator?",
                "true|Sykepleieren er søsteren til brukeren. Går det?",
            })
    void knowsWhatIsOutOfScope(boolean inScope, String text) {
        assertThat(READER.read(text).inScope()).isEqualTo(inScope);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun er saks behandler og fører tilsyns besøk.|function|CASEWORKER",
                "Hun er fysioteraput.|function|PHYSIOTHERAPIST",
                "Sakshandsamaren arbeider i barnevernet.|function|CHILD_WELFARE_CASEWORKER",
                "Hun var saksbehandler før, men er nå ergoterapeut.|function|OCCUPATIONAL_THERAPIST",
                "Har hun opplæring? Nei.|trained|NO",
                "Hun styrer budsjettet, men ikke for denne brukeren.|controlsBudgetInCase|NO",
                "Hun har verken tilsyn, vedtak eller budsjett.|decidesInCase|NO",
                "Vi foreslår en ergoterapeut som koordinator.|function|OCCUPATIONAL_THERAPIST",
                "Brukeren har Kari som verge. Kan Kari være koordinator?|representsUser|YES",
                "Kan Kari være koordinator? Datteren Kari er hjelpepleier.|kinship|PARENT_OR_CHILD",
                "Hun vil gjerne.|reservation|NONE",
                "Hun er ikke den som styrer budsjettet.|controlsBudgetInCase|NO",
                "Hun kan ha skrevet vedtaket.|decidesInCase|UNCLEAR",
                "Vi vet ikke om det er hun som fører tilsyn.|supervisesInCase|UNCLEAR",
                "Ingen har fortalt at hun fører tilsyn.|supervisesInCase|YES",
                "Om hun fører tilsyn, er uklart.|supervisesInCase|UNCLEAR",
                "Foreldrene stoler ikke på Dorte, som fører tilsyn.|supervisesInCase|YES",
                "Hun har ingen rolle i vedtak, budsjett eller tilsyn.|supervisesInCase|NO",
                "Hun har for mange brukere.|workloadHigh|YES",
                "Det er hun som fatter vedtakene.|function|CASEWORKER",
                "Sykepleier Hege har en bror som bor i byen.|kinship|UNCLEAR",
                "Jeg har vært mor i fosterhjemmet og jobber som lærer. Søstera mi er bruker.|kinship|SIBLING",
                "Brukeren og sykepleier Turid er søsken.|kinship|SIBLING",
                "Sykepleier Hege er med, og andre trodde det var kona hans.|kinship|UNCLEAR",
                "I slekt er de ikke.|kinship|NONE",
                "Hun har aldri rørt saken hans.|decidesInCase|NO",
                "Sykepleier Hege tør ikke ta på seg oppgaven.|reservation|OTHER",
            })
    void readsWhatIsPutInAnotherWay(String text, String circumstance, String value) {
        assertThat(read(text)).containsEntry(circumstance, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kollegaen påstår at hun er søsteren til brukeren. Det stemmer ikke.|kinship|NONE",
                "Noen tror at hun er tanta til brukeren, men det er feil.|kinship|NONE",
                "Lederen styrer budsjettet. Kenneth gjør det ikke. Kan Kenneth være koordinator?|controlsBudgetInCase|NO",
                "Det er Siv som fører tilsyn, ikke Mona. Kan Mona være koordinator?|supervisesInCase|NO",
                "En saksbehandler har rollen i dag. Vi vil ha ergoterapeut Nina som koordinator.|function|OCCUPATIONAL_THERAPIST",
                "She may be the one who supervises the family.|supervisesInCase|UNCLEAR",
                "Anna fører tilsyn med barnet. Kan Anna være koordinator?|supervisesInCase|YES",
                "Søsteren til Kari er bruker hos oss. Kan Kari være koordinator?|kinship|SIBLING",
            })
    void readsWhatAnotherSentenceOrAnotherPersonMakesOfIt(String text, String circumstance, String value) {
        assertThat(read(text)).containsEntry(circumstance, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun er helsesykepleier.|municipalStaff",
                "Hun er miljøterapeut i bofellesskapet.|municipalStaff",
                "Hun er vernepleier og følger opp brukeren.|municipalStaff",
                "Hun er vernepleier.|municipalStaff",
            })
    void takesAPostThatMunicipalitiesHaveForTheirs(String text, String circumstance) {
        assertThat(read(text)).containsEntry(circumstance, "YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hun er sykepleier på sykehuset.",
                "Hun er NAV-veileder.",
                "Hun er frivillig og følger opp brukeren.",
                "Hun er vernepleier på sykehuset.",
            })
    void takesNobodyElseForMunicipalStaff(String text) {
        assertThat(read(text)).doesNotContainEntry("municipalStaff", "YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sykepleier Kari kjenner datteren til brukeren. Kan Kari være koordinator?",
                "Kari er sykepleier. Kona til Kari er saksbehandler. Kan Kari være koordinator?",
            })
    void asksNothingOfKinWhoAreSomebodyElse(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }

    @Test
    void asksWhichCaseSomethingIsSaidOf() {
        assertThat(read("Hun fører tilsyn. Jeg vet ikke om det er i denne saken."))
                .containsEntry("supervisesInCase", "UNCLEAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tilsynet er det barnevernet som har. Hun er lærer.",
                "Vedtakene gjøres av kommunen. Hun er lærer.",
                "Det er kommunen som fatter vedtakene. Hun er lærer.",
                "Hun hadde tilsyn i en annen familie. Nå er hun lærer.",
            })
    void leavesOutWhatAnOfficeDoesAndWhatIsOfAnotherCase(String text) {
        assertThat(read(text)).doesNotContainKeys("supervisesInCase", "decidesInCase");
    }

    @Test
    void leavesOutTheUsersFamilyWhoSpeakAsSuch() {
        assertThat(read("Datteren til brukeren ønsker at Kari skal være koordinator."))
                .doesNotContainKey("kinship");
    }

    @Test
    void leavesOutATieOfTheUserAndAThird() {
        assertThat(read("Hun er venninne med brukerens mor. Moren Anne er fornøyd. Kan Kari være koordinator?"))
                .doesNotContainKey("kinship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YES|Det er gutten på 12.",
                "NO|Brukeren (45) vil ha henne.",
                "NO|She is asked to coordinate for a man of 57.",
                "YES|Det gjelder en 9-åring.",
                "NO|Hun er koordinator for mor si på 79.",
            })
    void readsTheUsersAge(String under18, String text) {
        assertThat(read(text)).containsEntry("userUnder18", under18);
    }
}
