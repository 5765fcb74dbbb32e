using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Documents;

/// <summary>Sources by the names of their files without the ending, as the command line names them.</summary>
internal sealed class SourceStems
{
    private readonly Dictionary<string, List<SourceId>> byStem = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<SourceId, string> stems = [];

    public static SourceStems Of(IReadOnlyList<SourceSummary> sources)
    {
        var all = new SourceStems();
        foreach (var source in sources)
        {
            var stem = Path.GetFileNameWithoutExtension(source.FileName);
            all.stems[source.Id] = stem;
            all.Add(stem, source.Id);
            if (stem != source.FileName)
            {
                all.Add(source.FileName, source.Id);
            }
        }

        return all;
    }

    /// <summary>None where no file has the name, several where some share it.</summary>
    public IReadOnlyList<SourceId> Find(string stem) => byStem.TryGetValue(stem.Trim(), out var sources) ? sources : [];

    public string Of(SourceId source) => stems.TryGetValue(source, out var stem) ? stem : source.Hash.Value;

    private void Add(string name, SourceId source) =>
        (byStem.TryGetValue(name, out var same) ? same : byStem[name] = []).Add(source);
}
