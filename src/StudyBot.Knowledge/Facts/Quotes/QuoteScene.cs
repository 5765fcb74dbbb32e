using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.People;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>Who was on the stage when words were said: those whom the sentences before named. Forgotten after a few blocks.</summary>
internal sealed class QuoteScene(IReadOnlyList<PersonEntry> people, NamesInText names)
{
    private const int SentencesBack = 6;

    private readonly Queue<SentenceView> recent = new();

    /// <summary>The body that was last quoted in this block: what "it" is.</summary>
    public string? LastBody { get; private set; }

    /// <summary>The person, or body, that was last quoted in this block.</summary>
    public Cited<string>? LastSpeaker { get; private set; }

    public void NewBlock()
    {
        LastBody = null;
        LastSpeaker = null;
    }

    /// <summary>Tells that a sentence was read.</summary>
    public void Add(SentenceView view)
    {
        recent.Enqueue(view);
        if (recent.Count > SentencesBack)
        {
            recent.Dequeue();
        }
    }

    public void Quoted(Cited<string> speaker)
    {
        LastSpeaker = speaker;
        if (people.All(p => p.Name != speaker.Value))
        {
            LastBody = speaker.Value;
        }
    }

    /// <summary>
    /// The one person whom the words before a pronoun name: those of its sentence, else of the latest sentence of its block that names any. Null
    /// where there are several.
    /// </summary>
    public string? OnlyPersonBefore(SentenceView view, int word)
    {
        var here = Named(view, word);
        if (here.Count == 0 && LastSpeaker is { } last && people.Any(p => p.Name == last.Value))
        {
            return last.Value;
        }

        foreach (var before in recent.Reverse().Where(v => v.Sentence.Block.Number == view.Sentence.Block.Number))
        {
            if (here.Count > 0)
            {
                break;
            }

            here = Named(before, before.Words.Count);
        }

        return here.Count == 1 ? here.First() : null;
    }

    /// <summary>The one person of a role ("president") among those named lately; null where there is none or there are several.</summary>
    public string? PersonOfRole(string role)
    {
        var found = recent
            .SelectMany(view => view.People)
            .Select(person => people[person.Mention.Entry])
            .Where(entry => entry.Role is { } has && has.Contains(role, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Name)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private HashSet<string> Named(SentenceView view, int before) =>
        [.. view.People.Within(0, before - 1).Select(person => names.Person(view, person).Value.Name)];
}
