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
        var block = 0;
        foreach (var sentence in sentences)
        {
            var first = findings.Count;
            scanner.Scan(sentence.Span);
            while (block + 1 < document.Blocks.Count && document.Blocks[block].Span.End < sentence.Span.End)
            {
                block++;
            }

            if (block > 0 && document.Blocks[block] is { Kind: BlockKind.Masthead } line
                && document.Source[line.Span][^1] is not ('.' or ':' or '”' or '"' or '!' or '?'))
            {
                LeaveOutSeries(line, findings, first);
            }
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

    /// <summary>
    /// A line above the body that says in which series, and by which office of which department, a text came out tells of the text, not of
    /// the world; one that is a body's name alone tells who speaks.
    /// </summary>
    private static void LeaveOutSeries(Block line, List<Finding> findings, int first)
    {
        for (var i = findings.Count - 1; i >= first; i--)
        {
            if (findings[i] is FoundOrganization or FoundAcronym && findings[i].Span.Length * 2 < line.Span.Length)
            {
                findings.RemoveAt(i);
            }
        }
    }
}
