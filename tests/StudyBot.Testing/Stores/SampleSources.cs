using System.Text;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Testing.Stores;

/// <summary>
/// Small sources with an extraction made by hand: every kind of mention and fact, and text that is not all ASCII. What stores keep is no
/// business of the extractor, and these do not change with it.
/// </summary>
public static class SampleSources
{
    /// <summary>How many facts each sample has: one of every kind, in the order of their sentences.</summary>
    public const int FactCount = 7;

    public static readonly Instant Noon = Instant.FromUtc(2024, 5, 1, 12, 0);

    public static readonly MemberId Moderator = new("terminal:1000");

    /// <summary>A source of a few sentences that tells of a meeting in <paramref name="place"/>; the same place gives the same bytes.</summary>
    public static NewSource Of(GroupId group, string place, int version = 1, string? fileName = null, Instant? at = null)
    {
        var text = $"Talks in {place} 😀\n\nMs Ané Lund met the Council in {place} on 3 May 2021. They agreed on a ferry. It was the third meeting. “A ferry,” said Lund, “is a bridge.” Lund opposes tolls.";
        var bytes = Encoding.UTF8.GetBytes(text);
        var source = new SourceId(group, ContentHash.Of(bytes));
        return new NewSource(fileName ?? $"{place}.txt", bytes, Extract(source, text, place, version), Moderator, at ?? Noon);
    }

    /// <summary>Likewise a document that is no text, with what was read out of it.</summary>
    /// <param name="readBefore">By a reader of another version, which read another text out of the same bytes.</param>
    public static NewSource OfReading(GroupId group, string place, bool readBefore = false)
    {
        byte[] bytes = [0, 1, 2, .. Encoding.UTF8.GetBytes(place)];
        var reading = DocumentReading.Of(
        [
            new ReadBlock(BlockKind.Heading, $"Talks in {place} 😀"),
            new ReadBlock(null, $"Ms Ané Lund met the Council in {place} on 3 May 2021. They agreed on a ferry. It was the third meeting. “A ferry,” said Lund, “is a bridge.” Lund opposes tolls.{(readBefore ? " Page 1." : "")}"),
        ]);
        var source = new SourceId(group, ContentHash.Of(bytes));
        return new NewSource($"{place}.pdf", bytes, Extract(source, reading.Text.Text, place, 1), Moderator, Noon) { Reading = reading };
    }

    /// <summary>The same source as a later version would extract it.</summary>
    /// <param name="change">What this version finds otherwise.</param>
    public static Extracted Again(NewSource source, int version, Func<Fact, Fact?> change)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Extracted with { Version = version, Facts = [.. source.Extracted.Facts.Select(change).OfType<Fact>()] };
    }

    /// <summary>A moderator's word on a fact.</summary>
    public static FactOverlay Overlay(GroupId group, Fact fact, bool isHidden = false, bool isPassageHidden = false, FactEdit? edit = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FactOverlay(group, fact.Id, fact.Kind, fact.Source, fact.Main.Span, isHidden, isPassageHidden, edit, Moderator, Noon);
    }

    private static Extracted Extract(SourceId id, string content, string place, int version)
    {
        var text = new SourceText(content);
        var heading = new Block(1, BlockKind.Heading, Find(content, $"Talks in {place} 😀"));
        var body = new Block(2, BlockKind.Paragraph, TextSpan.FromBounds(content.IndexOf("Ms Ané", StringComparison.Ordinal), content.Length));
        Sentence[] sentences =
        [
            new(0, heading, heading.Span),
            new(1, body, Find(content, $"Ms Ané Lund met the Council in {place} on 3 May 2021.")),
            new(2, body, Find(content, "They agreed on a ferry.")),
            new(3, body, Find(content, "It was the third meeting.")),
            new(4, body, Find(content, "“A ferry,” said Lund, “is a bridge.”")),
            new(5, body, Find(content, "Lund opposes tolls.")),
        ];
        var info = new DocumentInfo($"Talks in {place} 😀", null, "The “Gazette”", CivilDate.Month(2021, 5), null, "en");
        return new Extracted(
            id,
            version,
            new Document(text, [heading, body], info),
            sentences,
            [
                new PersonMention(Find(content, "Ané Lund"), "person.title", 0, Find(content, "Ms")),
                new OrganizationMention(Find(content, "Council"), "organization.shape", 0),
                new PlaceMention(Find(content, place), "place.known", 0),
                new DateMention(Find(content, "3 May 2021"), "date.explicit", CivilDate.Day(2021, 5, 3), null),
                new DateMention(Find(content, "third"), "date.none", null, Find(content, "3 May 2021")),
            ],
            [new PersonEntry("Ané Lund", "Ms", ["Lund"])],
            [new PlaceEntry(place, [])],
            [new OrganizationEntry("Council", ["the Council"])],
            Facts(id, text, sentences, place));
    }

    private static IReadOnlyList<Fact> Facts(SourceId id, SourceText text, Sentence[] sentences, string place)
    {
        Evidence[] evidence = [.. sentences.Select(sentence => new Evidence(sentence.Span, text[sentence.Span], sentence.Block.Number))];
        var meeting = IdOf("event", 1, $"meeting:{place}");
        return
        [
            new EventFact(
                meeting,
                id,
                evidence[1],
                [evidence[0], evidence[3]],
                "event.meeting",
                0.75,
                EventKind.Meeting,
                new Cited<string>($"Talks in {place}", "Talks", evidence[0]),
                new Cited<CivilDate>(CivilDate.Day(2021, 5, 3), "3 May 2021", evidence[1]),
                new Cited<string>(place, place, evidence[1]),
                [],
                [
                    new Cited<Participant>(new Participant("Ané Lund", "Ms", ParticipantKind.Person), "Ané Lund", evidence[1]),
                    new Cited<Participant>(new Participant("Council", null, ParticipantKind.Organization), "Council", evidence[1]),
                ],
                [new Cited<string>("ferry", "ferry", evidence[2])],
                IsPlanned: false),
            new OfficeFact(
                IdOf("office", 1, "lund"),
                id,
                evidence[1],
                [],
                "office.title",
                0.9,
                new Cited<string>("Ané Lund", "Ané Lund", evidence[1]),
                new Cited<string>("Ms", "Ms", evidence[1]),
                new Cited<CivilDate>(CivilDate.Day(2021, 5, 3), "3 May 2021", evidence[1]),
                IsFormer: false),
            new OutcomeFact(IdOf("outcome", 2, "ferry"), id, evidence[2], [], "outcome.agreed", 0.5, meeting, new Cited<string>("a ferry", "a ferry", evidence[2])),
            new FigureFact(
                IdOf("figure", 3, "third"),
                id,
                evidence[3],
                [],
                "figure.ordinal",
                1,
                null,
                new Cited<decimal>(3, "third", evidence[3]),
                IsOrdinal: true,
                new Cited<string>("meeting", "meeting", evidence[3])),
            new QuoteFact(
                IdOf("quote", 4, "a ferry"),
                id,
                evidence[4],
                [],
                "quote.split",
                0.9,
                new Cited<string>("Ané Lund", "Lund", evidence[4]),
                [Part("A ferry,"), Part("is a bridge.")],
                "said",
                meeting),
            new TermFact(
                IdOf("term", 4, "ferry"),
                id,
                evidence[4],
                [],
                "term.is",
                0.7,
                new Cited<string>("ferry", "ferry", evidence[4]),
                new Cited<string>("a bridge", "a bridge", evidence[4]),
                [new Cited<string>("ferries", "ferry", evidence[4])]),
            new PositionFact(
                IdOf("position", 5, "lund"),
                id,
                evidence[5],
                [],
                "position.opposes",
                0.8,
                new Cited<string>("Ané Lund", "Lund", evidence[5]),
                new Cited<string>("opposes tolls", "opposes tolls", evidence[5]),
                [new Cited<string>("tolls", "tolls", evidence[5])],
                null),
        ];

        QuotePart Part(string words) => new(Find(text.Text, words), words, evidence[4].Block);

        FactId IdOf(string kind, int sentence, string key) => FactId.Of(id, kind, text.CodePointsBefore(sentences[sentence].Span.Start), key);
    }

    private static TextSpan Find(string content, string part) => new(content.IndexOf(part, StringComparison.Ordinal), part.Length);
}
