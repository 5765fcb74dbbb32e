using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.LiteDb.Sources;

/// <summary>All that a group can read, in the order in which it is listed.</summary>
internal sealed class Shelf(IReadOnlyList<SourceRow> rows)
{
    public IReadOnlyList<SourceRow> Rows { get; } = rows;

    public IReadOnlyList<SourceSummary> Summaries { get; } = [.. rows.Select(row => row.Summary)];

    public IReadOnlyDictionary<SourceId, SourceRow> ById { get; } = rows.ToDictionary(row => row.Id);
}
