using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reviews;

/// <summary>How approvals stay with what was approved when their source is extracted again, or another takes its place.</summary>
internal static class ApprovalFollowing
{
    /// <summary>All groups' approvals of a source, each with what was approved. Where that was not kept it is what the source gives; where it gives nothing, nobody can say.</summary>
    public static List<ApprovalRow> Read(StoreView view, SourceRow source, ExtractionReader extractions)
    {
        var rows = view.FindBy(Collections.Approvals, "s", Keys.Of(source.Id)).ConvertAll(ApprovalRow.FromRow);
        if (rows.TrueForAll(row => row.Said is not null))
        {
            return rows;
        }

        var given = extractions.ReadFacts(view, source).ToLookup(fact => fact.Id);
        return [.. rows.Select(row => row with { Said = row.Said ?? given[row.Fact].Select(SameFacts.PrintOf).FirstOrDefault() }).Where(row => row.Said is not null)];
    }

    /// <summary>Those of facts that are among others, as approvals of these.</summary>
    public static IEnumerable<ApprovalRow> Among(IReadOnlyList<ApprovalRow> rows, IReadOnlyList<Fact> facts)
    {
        foreach (var ofGroup in rows.GroupBy(row => row.Group))
        {
            var found = SameFacts.Among(ofGroup.Select(row => KeyValuePair.Create(row.Fact, row.Said!)), facts);
            foreach (var row in ofGroup.Where(row => found.ContainsKey(row.Fact)))
            {
                yield return row with { Fact = found[row.Fact], Source = found[row.Fact].Source ?? row.Source };
            }
        }
    }

    /// <summary>Writes them as they stand over the facts that their source has now. What it says no longer stays approved, should it be said again.</summary>
    /// <param name="rows">As they were read before.</param>
    public static void Follow(WriteSession session, SourceRow source, IReadOnlyList<ApprovalRow> rows, IReadOnlyList<Fact> facts)
    {
        session.DeleteBy(Collections.Approvals, "s", Keys.Of(source.Id));
        foreach (var row in rows.Concat(Among(rows, facts)))
        {
            session.Put(Collections.Approvals, row.ToRow());
        }
    }
}
