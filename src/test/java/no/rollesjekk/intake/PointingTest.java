package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sykepleieren jeg har spurt, er samboer med brukeren.|kinship|COHABITANT",
                "The nurse I asked is married to the user's brother.|kinship|IN_LAW_SIBLING",
                "Hege and the user have lived together for six years. Can she be coordinator?|kinship|COHABITANT",
                "Hun og brukerens kone er søstre. Kan hun være koordinator?|kinship|IN_LAW_SIBLING",
                "Han er samboer med søsteren til gutten. De har vært sammen i to år. Kan han være koordinator?|kinship|OTHER_RELATIVE",
                "Jeg var i mange år bedste veninde med brugerens kone. Kan jeg være koordinator?|otherTie|FRIEND",
                "Vernepleieren jeg har foreslått, fatter vedtak i saken.|decidesInCase|YES",
                "Det er Jorunn og Reidun som skriver vedtakene. Kan Jorunn være koordinator?|decidesInCase|YES",
                "Det er Reidun som skriver vedtakene. Kan Jorunn være koordinator?|decidesInCase|NO",
                "Vedtakene er det Reidun som skriver. Kan Jorunn være koordinator?|decidesInCase|NO",
                "Vedtakene er det Jorunn som skriver. Kan Jorunn være koordinator?|decidesInCase|YES",
                "Vi spurte om hun styrer budsjettet, og svaret var nei. Kan hun være koordinator?|controlsBudgetInCase|NO",
                "Moren sier at Tove sitter på pengene. Jeg vet ikke om det stemmer. Kan Tove være koordinator?|controlsBudgetInCase|UNCLEAR",
                "Jeg fant ut at hjelpepleieren vi tenkte på, er gift med broren til brukeren.|kinship|IN_LAW_SIBLING",
                "Lone fører tilsyn, jeg er familieterapeut og har ikke tilsyn. Faren vil ikke ha Lone som koordinator, men har spurt om jeg vil.|supervisesInCase|NO",
                "Brukeren takket nei til Ola, men sier ja til Kari. Kan Kari være koordinator?|userWantsThisPerson|YES",
                "Jeg har fått spørsmål om å være koordinator. Jeg styrer budsjettet for tjenestene hennes.|controlsBudgetInCase|YES",
                "Hun og Tors kone er kusiner. Kan hun koordinere for Tor?|kinship|OTHER_RELATIVE",
                "Mor mi har ikkje koordinator. Eg er sjukepleiar. Kan eg vere det?|kinship|PARENT_OR_CHILD",
                "Kari i Bergen fører tilsyn med hjemmet. Kan Kari være koordinator?|supervisesInCase|YES",
                "Kari ved Haugen skole fatter vedtakene. Kan Kari være koordinator?|decidesInCase|YES",
                "Kjell runs a unit in our Norwegian municipality and holds its budget. Can Kjell be coordinator?|controlsBudgetInCase|YES",
                "Han føreslo sjølv Jorunn. Eldbjørg slutta. Jorunn er sjukepleiar og fører tilsyn. Kva no med ny koordinator?|supervisesInCase|YES",
                "Kari er sykepleier på tildelingskontoret. Saksbehandleren har ansvar for saken. Kan Kari være koordinator?|decidesInCase|YES",
                "Sygeplejerske Anne siger nej, fordi hun tror hun skal løse alt selv. Hvad gør vi?|function|HOME_NURSE",
                "Even er sykepleier. Even er broren til brukeren. Kan han være koordinator?|kinship|SIBLING",
                "Kari var sammen med brukeren for ti år siden. Kari er vernepleier.|otherTie|FORMER_PARTNER",
                "Brukeren er faren til barna til Kari. De bor ikke sammen. Kan Kari være koordinator?|otherTie|OTHER_TIE",
                "Kari er nestleder. Saksbehandleren fatter vedtakene. Kan hun være koordinator?|decidesInCase|YES",
                "Kari er helsesykepleier. Sykepleieren fører tilsyn med hjemmet. Kan hun være koordinator?|supervisesInCase|YES",
                "The user, now 33, once lived with her as a foster child. Can she be coordinator?|userUnder18|NO",
            })
    void whoeverIsPickedOrPointedOutIsMeant(String text, String circumstance, String value) {
        assertThat(read(text)).containsEntry(circumstance, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mannen min mener vi bare skal smile. Saksbehandleren er også koordinatoren vår.|kinship",
                "De har vært sammen i halvannet år. Kan han være koordinator?|otherTie",
                "Vedtakene fattes av Reidun, ikke av Jorunn. Kan Jorunn være koordinator?|decidesInCase",
                "Jeg har spurt om han vil. Kan han være koordinator?|userWantsThisPerson",
                "Lederen har kuttet to vakter. Kari er vernepleier. Kan Kari være koordinator?|controlsBudgetInCase",
                "Hun er tilsynsfører for to andre familier. Kan hun være koordinator?|function",
                "Faren nekter å ha Lone som koordinator. Kan Kari være det?|userWantsThisPerson",
                "Hun fører tilsyn i to fosterhjem, men det er andre unger. Kan hun være koordinator?|supervisesInCase",
                "Rektor har økonomien og PPT skriver sakkyndig vurdering. Kan Vidar være barnekoordinator?|expertAssessmentInCase",
                "Datteren hennes er redd det blir for mye for henne. Kan Kari være koordinator?|reservation",
                "Kari er fysioterapeut. Saksbehandleren fatter vedtakene. Kan Kari være koordinator?|decidesInCase",
                "Jeg er fysioterapeut. Saksbehandleren fatter vedtakene. Kan jeg være koordinator?|decidesInCase",
                "Kari er ergoterapeut. Fastlegen er søsteren til brukeren. Kan Kari være koordinator?|kinship",
                "Kari is a nurse. The caseworker decides the hours. Can Kari be coordinator?|decidesInCase",
                "Sykehuset foreslår at kommunen oppnevner koordinator. Kari er fysioterapeut. Kan Kari være det?|coordinatorType",
                "PPT skriver sakkyndig vurdering. Kan Vidar være barnekoordinator?|expertAssessmentInCase",
            })
    void whatIsToldOfOthersSaysNothingOfTheEmployee(String text, String circumstance) {
        assertThat(read(text)).doesNotContainKey(circumstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mona kan ikke. Kari fører tilsyn med hjemmet. Kan hun være koordinator?|supervisesInCase|YES",
                "Kari fører tilsyn med hjemmet. Mona er sjefen hennes. Kan hun være koordinator?|supervisesInCase|YES",
                "Lone er frivillig i Røde Kors. Kan hun være koordinator?|function|VOLUNTEER",
            })
    void sheIsTheOneWhoWasSpokenOfLast(String text, String circumstance, String value) {
        assertThat(read(text)).containsEntry(circumstance, value);
    }
}
