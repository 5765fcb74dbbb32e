using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A source as lists and citations show it.</summary>
/// <param name="FileName">The name it came under, without folders.</param>
/// <param name="AddedBy">Null for the bundled ones.</param>
/// <param name="Bytes">Size of the original.</param>
/// <param name="ExtractionVersion">The version that its facts were made by.</param>
public sealed record SourceSummary(
    SourceId Id,
    string FileName,
    DocumentInfo Info,
    long Bytes,
    int Blocks,
    int Facts,
    int ExtractionVersion,
    MemberId? AddedBy,
    Instant AddedAt)
{
    /// <summary>What whoever added it said of it; null where they left it to the document.</summary>
    public StatedInfo? Stated { get; init; }

    /// <summary>Where it was fetched from; null where somebody brought it.</summary>
    public Uri? Address { get; init; }

    /// <summary>The text in whose place it was put, which need not be kept any more; null where it was added by itself.</summary>
    public ReplacedText? Replaced { get; init; }

    /// <summary>The title that it was given or gives itself, else the name of its file.</summary>
    public string DisplayTitle => Info.Title ?? FileName;
}
