package no.rollesjekk.search;

/** Five answers in three languages to search among. */
final class ExampleAnswers {

    static final String JSON_LINES = """
            {"id": "role", "language": "nb", "title": "Når to roller støter sammen", "question": "Hva med tilsynet?", \
            "answer": "Saksbehandleren i barnevernet har en rollekonflikt. **Skill** rollene.", "sources": ["hol-7-2"]}
            {"id": "training", "language": "nb", "title": "Opplæring", "answer": "Sykepleieren får kurs og øving."}
            {"id": "kin", "language": "nb", "title": "Habilitet", "answer": "Søsteren til brukeren er inhabil."}
            {"id": "danish", "language": "da", "title": "Inhabilitet i Danmark", "answer": "En ansat kan være inhabil.", \
            "sources": ["hol-7-2"]}
            {"id": "english", "language": "en", "title": "Training", "answer": "The nurse is trained."}
            """;

    private ExampleAnswers() {}
}
