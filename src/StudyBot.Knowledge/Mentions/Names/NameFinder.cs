using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// Finds people, places and organizations together, since the same word can be any of them: first sentence by sentence what explains
/// itself, then, with the whole document known, short forms and what only the rest of the document explains.
/// </summary>
public static class NameFinder
{
    public static NamesFound Find(Document document, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        var findings = new List<Finding>();
        var scanner = new SentenceScanner(document.Source, findings);
        foreach (var sentence in sentences)
        {
            scanner.Scan(sentence.Span);
        }

        var people = new PersonIndex();
        foreach (var found in findings.OfType<FoundPerson>())
        {
            if (found.Words.Length > 1)
            {
                people.Define(found.Words);
            }
        }

        var decided = new DocumentNames(document.Source, people, findings).Decide();
        return decided with { Nestings = PlaceNestings.Find(document.Source, sentences, decided.Mentions) };
    }
}
