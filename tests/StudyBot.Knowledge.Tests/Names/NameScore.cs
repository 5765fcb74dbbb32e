namespace StudyBot.Knowledge.Tests.Names;

/// <summary>Counts of names found, wrong and missed, by whether spans touch.</summary>
internal sealed class NameScore
{
    private int right;
    private int wrong;
    private int missed;

    public double F1 => 200.0 * right / Math.Max(1, (2 * right) + wrong + missed);

    public void Count(LabelledText text, LabelledKind kind, IReadOnlyList<(int Start, int End)> mentions)
    {
        var labels = Merged(text.Labels.Where(label => label.Kind == kind));
        foreach (var label in labels)
        {
            if (mentions.Any(mention => Touch(mention, label)))
            {
                right++;
            }
            else
            {
                missed++;
            }
        }

        wrong += mentions.Count(mention => !labels.Any(label => Touch(mention, label))
            && !text.Labels.Any(label => label.Kind is null && Touch(mention, (label.Start, label.End))));
    }

    public override string ToString() => $"{right} right, {wrong} wrong, {missed} missed, F1 {F1:0.0}";

    private static List<(int Start, int End)> Merged(IEnumerable<Label> labels)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var label in labels.OrderBy(label => label.Start).ThenBy(label => label.End))
        {
            if (merged.Count > 0 && label.Start < merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, label.End));
            }
            else
            {
                merged.Add((label.Start, label.End));
            }
        }

        return merged;
    }

    private static bool Touch((int Start, int End) a, (int Start, int End) b) => a.Start < b.End && b.Start < a.End;
}
