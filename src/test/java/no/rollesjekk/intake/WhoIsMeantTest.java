package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsMeantTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mor er lærer i kommunen. Nå ønsker hun å ta rollen som barnekoordinator for sitt eget barn.",
                "Far jobber som vaktmester i kommunen. Han synes han like godt kan koordinere selv.",
                "Mora vil koordinere sjølv. Ho har permisjon frå jobben som sjukepleiar.",
                "The mother works as a teacher in our municipality. She would like to be the coordinator herself.",
            })
    void aParentWhoWouldCoordinateHerselfIsATie(String text) {
        assertThat(read(text)).containsEntry("kinship", "PARENT_OR_CHILD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruskonsulent Odd har kurs. Kona hans er saksbehandler i en annen kommune. Kan Odd koordinere?",
                "Hilde er fysioterapeut. Mannen hennes sitter i kommunestyret. Kan Hilde være koordinator?",
                "Our nurse Ben has the course. His wife works for the county. Can Ben be coordinator?",
            })
    void kinOfTheEmployeeWhoWorksElsewhereIsNoTieToTheUser(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg er sykepleier. Mannen min skal få koordinator. Kan jeg være det?|SPOUSE",
                "Kari er sykepleier. Hun er kona hans. Kan hun være koordinator for mannen på 50?|SPOUSE",
                "Mannen på 50 vil ha broren sin som koordinator. Han er sykepleier.|SIBLING",
                "Kan stefaren til jenta ta rollen? Han er miljøterapeut.|IN_LAW_LINE",
                "Fosterbarnet vårt treng koordinator. Eg er vernepleiar og fosterfaren hans. Kan eg?|FOSTER_FAMILY",
                "Jeg er lærer og søsteren hans. Kan jeg være koordinator?|SIBLING",
            })
    void aTieIsReadFromWhoeverTellsIt(String text, String tie) {
        assertThat(read(text)).containsEntry("kinship", tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sønnen vår er fire år. Hanne på helsestasjonen er foreslått. Kan Hanne være koordinator?",
                "My wife has had a stroke. Jonas, a nurse in home care, was proposed. Can Jonas be coordinator?",
                "Jeg er vernepleier. En kollega sa nei, for hun er tanta hans. Kan jeg være koordinator?",
                "Jeg er ergoterapeut. Datteren hennes er redd for at det blir for mye. Kan jeg være koordinator?",
            })
    void kinOfTheWriterOrTheUserIsNoTieOfWhoeverIsAskedAbout(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jenta på 14 år bor i fosterhjem hos Liv. Liv er sykepleier. Kan hun være koordinator?|FOSTER_FAMILY",
                "Brukeren (81) er mormor til sykepleieren. Kan hun være koordinator?|PARENT_OR_CHILD",
                "Hjelpepleieren vi tenkte på, er gift med broren til brukeren. Kan hun være koordinator?|IN_LAW_SIBLING",
                "The user is the nurse's grandmother. Can she be the coordinator?|PARENT_OR_CHILD",
            })
    void anAgeAndAPostStandInNoTiesWay(String text, String tie) {
        assertThat(read(text)).containsEntry("kinship", tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er ikke Kirsten, men sjefen hennes, som avgjør hvor mange timer han får. Kan Kirsten være koordinator?",
                "Det er ikke Lise, men lederen, som fatter vedtakene. Lise er foreslått som koordinator.",
            })
    void whoeverIsSetAgainstTheEmployeeDecides(String text) {
        assertThat(read(text)).containsEntry("decidesInCase", "NO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnevernet fører tilsyn i heimen. Det er Hege som gjør det. Kan Hege være barnekoordinator?",
                "Barnevernet har åpnet undersøkelse, og det er Solfrid som leder den. Kan Solfrid være koordinator?",
            })
    void whoeverIsPointedOutDoesWhatWasToldBefore(String text) {
        assertThat(read(text)).containsEntry("supervisesInCase", "YES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det var ikke Ola som avslo søknaden, det var Per. Ola vil være koordinator.|decidesInCase|NO",
                "She makes no decisions and the user, 33, wants her as coordinator.|userWantsThisPerson|YES",
                "Spl. Randi følger fru Dahl (81) hver dag. Kurs tatt.|function|HOME_NURSE",
            })
    void readsToTheEndOfWhatIsSaidAndNoFurther(String text, String circumstance, String value) {
        assertThat(read(text)).containsEntry(circumstance, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noen ville ha Kåre, men han fører tilsyn. Valget falt på Lill i psykisk helse."})
    void whoWasThoughtOfBeforeIsNotTheOneAskedAbout(String text) {
        assertThat(read(text)).doesNotContainEntry("supervisesInCase", "YES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My colleague is the patient's ex-husband. He works in home care. Can he coordinate?|FORMER_SPOUSE",
                "Min kollega er brukerens bror. Kan han være koordinator?|SIBLING",
                "En kollega er gift med borgeren. Må hun være koordinator?|SPOUSE",
            })
    void aColleagueWhoIsToldOfAloneIsTheOneWhoIsMeant(String text, String tie) {
        assertThat(read(text)).containsEntry("kinship", tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En kollega er søsteren til brukeren. Kan Hilde være koordinator? Hun er fysioterapeut.",
                "A colleague is the user's sister. I am a nurse. Can I be coordinator?",
            })
    void aColleagueBesideTheOneWhoIsAskedAboutIsAnother(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den forrige koordinatoren hadde tilsyn med familien. Kan Nils, som er ergoterapeut, ta over?",
                "The previous coordinator supervised the home. Can Nora, a teacher, take over?",
                "Førre koordinator førte tilsyn. No spør vi Ola, som er lærar. Kan han vere koordinator?",
            })
    void whatAPredecessorDidIsNotSaidOfWhoeverComesAfter(String text) {
        assertThat(read(text)).doesNotContainEntry("supervisesInCase", "YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Koordinatoren vår styrer pengene også. Datteren min på 7 trenger mange tjenester. Er det riktig?",
                "Our coordinator also supervises us. My son is 6 and needs help from many. Is that right?",
            })
    void aWriterWhoHasACoordinatorIsNotTheEmployee(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pasienten på 60 er gift med søsteren min. Jeg er sykepleier. Kan jeg være koordinator?|IN_LAW_SIBLING",
                "Min mands far har brug for en koordinator. Jeg er sygeplejerske. Kan jeg være det?|IN_LAW_LINE",
                "Lise er fostermor til ei jente på 9 og lærer i kommunen. Kan Lise koordinere?|FOSTER_FAMILY",
                "Tor has lived with my mother for nine years. He is a nurse with us. Can he coordinate for her?|COHABITANT",
            })
    void aTieThroughMarriageOrHomeIsRead(String text, String tie) {
        assertThat(read(text)).containsEntry("kinship", tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mona har selv en sønn med epilepsi. Hun er hjelpepleier. Kan Mona være koordinator?",
                "Kona mi er venninne med brukeren. Jeg er ergoterapeut. Kan jeg være koordinator?",
                "Broren til brukeren er også ansatt her, men det er ikke ham vi spør om. Kan Tone være koordinator?",
            })
    void tiesOfOthersAreNoKinship(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lederen styrer budsjettet. Vidar er miljøterapeut. Kan Vidar være koordinator?",
                "Rektor har økonomien, og Mia er lærer for gutten. Kan Mia være koordinator?",
                "Jeg er ergoterapeut. Sjefen min har budsjettansvaret. Kan jeg være koordinator?",
                "Eg er vernepleiar, og leiaren vår styrer budsjettet. Kan eg vere koordinator?",
            })
    void theMoneyOfALeaderIsNotThatOfWhoeverHasAnotherPost(String text) {
        assertThat(read(text)).doesNotContainEntry("controlsBudgetInCase", "YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enhetsleder Bjørg styrer budsjettet. Kan Bjørg være koordinator?",
                "Enhetslederen vår, Roy, styrer budsjettet. Kan Roy være koordinator?",
                "Lederen vår styrer budsjettet. Kan lederen vår være koordinator?",
                "Jeg er leder for boligen og styrer budsjettet. Kan jeg være koordinator?",
                "Lederen styrer budsjettet. Kan hun være koordinator?",
            })
    void theMoneyOfALeaderWhoIsAskedAboutIsHers(String text) {
        assertThat(read(text)).containsEntry("controlsBudgetInCase", "YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Søknadene til brukeren går til Kari. Kan Kari, som er konsulent, være koordinator?",
                "The hours are decided by Anna, a nurse in home care. Can Anna be coordinator?",
                "Vedtakene går gjennom Kari. Kan Kari være koordinator?",
            })
    void whoeverTheDecisionsGoThroughDecides(String text) {
        assertThat(read(text)).containsEntry("decidesInCase", "YES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Søknadene går til tildelingskontoret. Kan sykepleier Kari være koordinator?",
                "Det er et annet kontor som avgjør timene. Kan sykepleier Kari være koordinator?",
                "The hours are decided by Bob. Can Anna, a nurse in home care, be coordinator?",
            })
    void whatGoesThroughOthersIsNotHers(String text) {
        assertThat(read(text)).doesNotContainEntry("decidesInCase", "YES");
    }
}
