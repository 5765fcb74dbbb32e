using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Wording;

/// <summary>The date of a document beside what it says of whoever held an office, or had a plan, when it was written.</summary>
internal static class AsOf
{
    /// <summary>"as of 2 May 2012"; of a document that does not say when it was written, "undated document".</summary>
    public static string Of(SourceSummary source) =>
        IfDated(source) ?? "undated document";

    /// <summary>Null of a document that does not say when it was written.</summary>
    public static string? IfDated(SourceSummary source) =>
        GroupKnowledge.DateOf(source) is { } date ? $"as of {CivilDateText.InFull(date)}" : null;
}
