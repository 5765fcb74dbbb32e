using System.Text;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Testing.Facts;

/// <summary>
/// A source with hand-made facts: its paragraphs stand one a line, and every fact is given the words of the text that say it, so that evidence is
/// as exact as an extraction's.
/// </summary>
public sealed class FactBook
{
    private readonly List<Fact> facts = [];
    private readonly List<Block> blocks = [];
    private readonly BookSentences sentences = new();
    private readonly BookNames names = new();

    public FactBook(GroupId group, string title, params string[] paragraphs)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(blocks.Count + 1, BlockKind.Paragraph, new TextSpan(text.Length, paragraph.Length)));
            text.Append(paragraph).Append('\n');
        }

        Text = new SourceText(text.ToString());
        Original = Encoding.UTF8.GetBytes(Text.Text);
        Source = new SourceId(group, ContentHash.Of(Original));
        Info = new DocumentInfo(title, null, null, null, null, "en");
    }

    public SourceText Text { get; }

    public byte[] Original { get; }

    public SourceId Source { get; }

    public DocumentInfo Info { get; set; }

    public IReadOnlyList<Fact> Facts => [.. facts];

    /// <param name="sentence">A sentence of the text; all of the event is said there.</param>
    /// <param name="participants">"Name" or "Name|Role".</param>
    public EventFact Event(
        EventKind kind,
        string name,
        string sentence,
        string? date = null,
        string? place = null,
        string[]? wider = null,
        string[]? participants = null,
        string[]? topics = null,
        bool isPlanned = false)
    {
        var evidence = EvidenceOf(sentence);
        var fact = new EventFact(
            FactId.Of(Source, "event", Text.CodePointsBefore(evidence.Span.Start), $"{kind}-{place ?? name}".ToLowerInvariant()),
            Source,
            evidence,
            [],
            "by-hand",
            1,
            kind,
            Cite(name),
            date is null ? null : new Cited<CivilDate>(CivilDate.Parse(date)!, date, evidence),
            place is null ? null : Cite(place),
            [.. (wider ?? []).Select(Cite)],
            [.. (participants ?? []).Select(Participant)],
            [.. (topics ?? []).Select(Cite)],
            isPlanned);
        facts.Add(fact);
        return fact;

        Cited<string> Cite(string value) => new(value, value, evidence);

        Cited<Participant> Participant(string named)
        {
            var parts = named.Split('|');
            return new(new Participant(parts[0], parts.ElementAtOrDefault(1), ParticipantKind.Person), parts[0], evidence);
        }
    }

    public OutcomeFact Outcome(EventFact of, string words, string sentence)
    {
        var evidence = EvidenceOf(sentence);
        var id = FactId.Of(Source, "outcome", Text.CodePointsBefore(evidence.Span.Start), words.ToLowerInvariant());
        var fact = new OutcomeFact(id, Source, evidence, [], "by-hand", 1, of.Id, new Cited<string>(words, words, evidence));
        facts.Add(fact);
        return fact;
    }

    public FigureFact Figure(EventFact of, decimal number, string numberWords, bool isOrdinal, string counted, string sentence)
    {
        var evidence = EvidenceOf(sentence);
        var id = FactId.Of(Source, "figure", Text.CodePointsBefore(evidence.Span.Start), numberWords);
        var fact = new FigureFact(
            id,
            Source,
            evidence,
            [],
            "by-hand",
            1,
            of.Id,
            new Cited<decimal>(number, numberWords, evidence),
            isOrdinal,
            new Cited<string>(counted, counted, evidence));
        facts.Add(fact);
        return fact;
    }

    /// <param name="words">Between the marks, of that sentence.</param>
    public QuoteFact Quote(string? speaker, string words, string sentence, EventFact? of = null, string? verb = "said")
    {
        var evidence = EvidenceOf(sentence);
        var at = evidence.Span.Start + sentence.IndexOf(words, StringComparison.Ordinal);
        return Add(new QuoteFact(
            Id("quote", evidence, words),
            Source,
            evidence,
            [],
            "by-hand",
            1,
            speaker is null ? null : new Cited<string>(speaker, speaker, evidence),
            [new QuotePart(new TextSpan(at, words.Length), words, evidence.Block)],
            verb,
            of?.Id));
    }

    public PositionFact Position(string holder, string words, string sentence, string[]? topics = null, EventFact? of = null)
    {
        var evidence = EvidenceOf(sentence);
        return Add(new PositionFact(
            Id("position", evidence, words),
            Source,
            evidence,
            [],
            "by-hand",
            1,
            new Cited<string>(holder, holder, evidence),
            new Cited<string>(words, words, evidence),
            [.. (topics ?? []).Select(t => new Cited<string>(t, t, evidence))],
            of?.Id));
    }

    public OfficeFact Office(string person, string office, string sentence, string? asOf = null, bool isFormer = false)
    {
        var evidence = EvidenceOf(sentence);
        return Add(new OfficeFact(
            Id("office", evidence, $"{office}-{person}"),
            Source,
            evidence,
            [],
            "by-hand",
            1,
            new Cited<string>(person, person, evidence),
            new Cited<string>(office, office, evidence),
            asOf is null ? null : new Cited<CivilDate>(CivilDate.Parse(asOf)!, asOf, evidence),
            isFormer));
    }

    public TermFact Term(string term, string definition, string sentence, params string[] aliases)
    {
        var evidence = EvidenceOf(sentence);
        return Add(new TermFact(
            Id("term", evidence, term),
            Source,
            evidence,
            [],
            "by-hand",
            1,
            new Cited<string>(term, term, evidence),
            new Cited<string>(definition, definition, evidence),
            [.. aliases.Select(a => new Cited<string>(a, a, evidence))]));
    }

    /// <summary>Names somebody wherever the text has that name or one of the others.</summary>
    public FactBook Person(string name, string? role = null, params string[] aliases)
    {
        names.People.Add(new PersonEntry(name, role, aliases));
        return this;
    }

    /// <summary>Names a place wherever the text has that name or one of the others.</summary>
    public FactBook Place(string name, params string[] aliases)
    {
        names.Places.Add(new PlaceEntry(name, aliases));
        return this;
    }

    /// <summary>Names a body wherever the text has that name or one of the others.</summary>
    public FactBook Organization(string name, params string[] aliases)
    {
        names.Organizations.Add(new OrganizationEntry(name, aliases));
        return this;
    }

    /// <summary>Puts one fact in the place of another.</summary>
    public void Replace(Fact before, Fact after) => facts[facts.IndexOf(before)] = after;

    /// <summary>
    /// The source as an extraction gives it. Its sentences are those that were asked for as evidence, and what stands between them.
    /// </summary>
    public Extracted Extract(int version = ExtractionVersion.Current) =>
        new(
            Source,
            version,
            new Document(Text, blocks, Info),
            sentences.In(Text, blocks),
            names.In(Text),
            [.. names.People],
            [.. names.Places],
            [.. names.Organizations],
            Facts);

    public Evidence EvidenceOf(string sentence)
    {
        var start = Text.Text.IndexOf(sentence, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The text does not say “{sentence}”.");
        var span = new TextSpan(start, sentence.Length);
        sentences.Add(span);
        return new Evidence(span, sentence, blocks.First(b => b.Span.Contains(span)).Number);
    }

    private FactId Id(string kind, Evidence evidence, string key) =>
        FactId.Of(Source, kind, Text.CodePointsBefore(evidence.Span.Start), key.ToLowerInvariant());

    private T Add<T>(T fact)
        where T : Fact
    {
        facts.Add(fact);
        return fact;
    }
}
