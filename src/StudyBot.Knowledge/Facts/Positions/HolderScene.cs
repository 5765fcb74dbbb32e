using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.People;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Whom a pronoun or a bare role can mean: those whom this sentence and the ones before it name.</summary>
internal sealed class HolderScene(IReadOnlyList<PersonEntry> people, NamesInText names)
{
    private const int SentencesBack = 10;

    private readonly Queue<SentenceView> recent = new();
    private SentenceView? before;
    private Holder? last;
    private string? person;

    /// <summary>Tells that a sentence was read, and whose position it told last.</summary>
    public void Add(SentenceView view, Holder? holder)
    {
        person = PersonAfter(view);
        before = view;
        last = holder;
        recent.Enqueue(view);
        if (recent.Count > SentencesBack)
        {
            recent.Dequeue();
        }
    }

    public void NewBlock() => (before, last, person) = (null, null, null);

    public static bool IsPronoun(string lower) => lower is "he" or "she" or "it" or "they" or "we" or "i" or "you";

    public Holder? Resolve(SentenceView view, int word)
    {
        var name = view.Lower(word) switch
        {
            "he" or "she" => Person(view, word),
            // "They argued" right behind those who held something; "It" behind a body or country.
            "they" when word <= 2 && last is { IsMany: true } many => many.Name,
            "it" when word <= 2 && last is { IsMany: false, IsPerson: false } one => one.Name,
            _ => null,
        };
        if (name is null)
        {
            return null;
        }

        var pronoun = view.Lower(word);
        return new Holder(word, word, name) { IsPerson = pronoun is "he" or "she", IsMany = pronoun == "they" };
    }

    /// <summary>The one person of a role ("president") named lately, or before a word of this sentence; null where there are none or several.</summary>
    public string? PersonOfRole(SentenceView view, string role, int word)
    {
        string? found = null;
        foreach (var entry in recent.SelectMany(v => v.People.Select(p => p.Mention.Entry))
            .Concat(view.People.Within(0, word - 1).Select(p => p.Mention.Entry)))
        {
            if (people[entry].Role is { } has && has.Contains(role, StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null && found != people[entry].Name)
                {
                    return null;
                }

                found = people[entry].Name;
            }
        }

        return found;
    }

    private string? Person(SentenceView view, int word)
    {
        var here = Named(view, word);
        return here.Count switch
        {
            0 => person,
            1 => here.First(),
            _ => null,
        };
    }

    /// <summary>The one person that a sentence is about: the only one it names, else "he" of the sentence before that goes on in it.</summary>
    private string? PersonAfter(SentenceView view)
    {
        var named = Named(view, view.Words.Count);
        if (named.Count == 1)
        {
            return named.First();
        }

        return named.Count == 0 && before is not null ? person : null;
    }

    private HashSet<string> Named(SentenceView view, int end) =>
        [.. view.People.Within(0, end - 1).Take(8).Select(p => names.Person(view, p).Value.Name)];
}
