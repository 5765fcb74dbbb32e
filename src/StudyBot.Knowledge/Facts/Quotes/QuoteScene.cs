using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.People;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Who was on the stage when words were said: those whom the sentences before named. A pronoun is read only where that leaves one person.
/// </summary>
internal sealed class QuoteScene(IReadOnlyList<SentenceReading> readings, IReadOnlyList<PersonEntry> people)
{
    // How far back "the President" may have been named, in sentences.
    private const int SentencesBack = 10;

    // A longer list of people makes no one of them "he", and the rest need not be read.
    private const int MostPeople = 24;
    private const int MostWordsBack = 120;

    private readonly Queue<SentenceView> recent = new();
    private readonly HashSet<int> inBlock = [];
    private int next;
    private int block = -1;
    private int? onlyOfBlockBefore;
    private int? speakerOfBlockBefore;
    private int? lastSpeaker;
    private int lastSpoke;

    /// <summary>The body that was last quoted in this paragraph: what "it" is.</summary>
    public string? LastBody { get; private set; }

    /// <summary>The sentence read last.</summary>
    public SentenceView? Last { get; private set; }

    /// <summary>Reads on to a sentence, without that sentence.</summary>
    public void MoveTo(int sentence)
    {
        for (; next < readings.Count && readings[next].View.Sentence.Index < sentence; next++)
        {
            Read(readings[next].View);
        }

        if (next < readings.Count)
        {
            Enter(readings[next].View);
        }
    }

    /// <summary>Tells who was just quoted.</summary>
    /// <param name="person">The entry; null of a body or a described speaker.</param>
    public void Quoted(string speaker, int? person, int sentence)
    {
        (lastSpeaker, lastSpoke) = (person, sentence);
        LastBody = person is null ? speaker : LastBody;
    }

    /// <summary>Who "he" or "she" is at a word of a sentence; null where it could be several.</summary>
    public int? OnlyPersonBefore(SentenceView view, int word)
    {
        if (word > MostWordsBack)
        {
            return null;
        }

        var here = Of(view).Where(p => p.Last < word).Select(p => p.Mention.Entry).Distinct().Take(2).ToList();
        return here.Count switch
        {
            1 => here[0],
            > 1 => (int?)null,
            _ when lastSpeaker is { } speaker && !NamedSince(lastSpoke, speaker) => speaker,
            _ when TellsOfAnother() => null,
            _ when inBlock.Count == 1 => inBlock.First(),
            _ when inBlock.Count == 0 => speakerOfBlockBefore ?? onlyOfBlockBefore,
            _ => SubjectOfLast(view)?.Mention.Entry,
        };
    }

    /// <summary>The only person whom the sentence before names, where that is its subject; null else.</summary>
    public Placed<PersonMention>? SubjectOfLast(SentenceView view)
    {
        if (Last is not { } last || last.Sentence.Block.Number != view.Sentence.Block.Number)
        {
            return null;
        }

        var named = Of(last).ToList();
        return named.Count > 0 && named.Select(p => p.Mention.Entry).Distinct().Count() == 1 && IsSubject(last, named[0])
            ? named[0] : null;
    }

    public string NameOf(int person) => people[person].Name;

    /// <summary>
    /// The person of a role ("president", with "russian" where the text says so) who was named last; null where that sentence names several.
    /// </summary>
    public int? PersonOfRole(string head, IReadOnlyList<string> qualifiers, SentenceView view, int before)
    {
        var here = OfRole(Of(view).Where(p => p.Last < before), head, qualifiers);
        foreach (var found in recent.Reverse().Select(v => OfRole(Of(v), head, qualifiers)).Prepend(here))
        {
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : null;
            }
        }

        return null;
    }

    private List<int> OfRole(IEnumerable<Placed<PersonMention>> named, string head, IReadOnlyList<string> qualifiers) =>
        [.. named.Select(p => p.Mention.Entry).Distinct().Where(e => people[e].Role is { } role && Fits(role, head, qualifiers)).Take(2)];

    private static bool Fits(string role, string head, IReadOnlyList<string> qualifiers)
    {
        var words = role.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Contains(head) && qualifiers.All(words.Contains)
            && !words.Except(qualifiers).Any(w => w is "vice" or "deputy" or "assistant" or "former" or "under");
    }

    private bool NamedSince(int sentence, int speaker) =>
        recent.Any(v => v.Sentence.Index > sentence && Of(v).Any(p => p.Mention.Entry != speaker));

    // "One historian has described …": "he" may be that historian.
    private bool TellsOfAnother()
    {
        if (Last is not { } last || last.Sentence.Block.Number != block || !SpeakerWords.IsDeterminer(last.Lower(0)) || last.Lower(0) == "the")
        {
            return false;
        }

        for (var i = 1; i <= 4; i++)
        {
            if (SpeakerWords.IsSpeaker(last.Lower(i)))
            {
                return !last.IsInRole(i);
            }
        }

        return false;
    }

    private static bool IsSubject(SentenceView view, Placed<PersonMention> person)
    {
        var first = person.First;
        while (first > 0 && (view.IsInRole(first - 1) || SpeakerWords.IsDeterminer(view.Lower(first - 1)) || SpeakerWords.IsAdverb(view.Lower(first - 1))))
        {
            first--;
        }

        return !view.Words[person.Last].IsPossessive && (first == 0 || view.Lower(first - 1) == ",");
    }

    // Whom quoted words name has not come on the stage.
    private static IEnumerable<Placed<PersonMention>> Of(SentenceView view) =>
        view.People.Take(MostPeople).Where(p => !view.IsQuoted(p.First));

    private void Read(SentenceView view)
    {
        Enter(view);
        if (view.Sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return;
        }

        foreach (var person in Of(view))
        {
            if (inBlock.Count < MostPeople)
            {
                inBlock.Add(person.Mention.Entry);
            }
        }

        Last = view;
        recent.Enqueue(view);
        if (recent.Count > SentencesBack)
        {
            recent.Dequeue();
        }
    }

    private void Enter(SentenceView view)
    {
        var of = view.Sentence.Block;
        if (of.Number == block || of.Kind is BlockKind.Caption)
        {
            return;
        }

        var isNew = of.Kind is BlockKind.Heading or BlockKind.Masthead or BlockKind.SourceNote;
        onlyOfBlockBefore = isNew || inBlock.Count != 1 ? null : inBlock.First();
        speakerOfBlockBefore = isNew ? null : lastSpeaker;
        (block, lastSpeaker, LastBody) = (of.Number, null, null);
        inBlock.Clear();
    }
}
