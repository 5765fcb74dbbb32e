using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Extraction;

/// <summary>All that one run over one source found.</summary>
/// <param name="Version">The <see cref="ExtractionVersion"/> that made it.</param>
public sealed record Extracted(
    SourceId Source,
    int Version,
    Document Document,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<PersonEntry> People,
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<OrganizationEntry> Organizations,
    IReadOnlyList<Fact> Facts);
