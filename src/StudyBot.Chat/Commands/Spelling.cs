using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>Which names somebody may have meant.</summary>
internal static class Spelling
{
    private const int MaxLength = 40;

    /// <summary>At most three, within a third of the word's length and never more than two slips; also those that it begins. Nearest first.</summary>
    public static ImmutableArray<string> Nearest(string word, IEnumerable<string> names)
    {
        var typed = word.ToLowerInvariant();
        if (typed.Length is 0 or > MaxLength)
        {
            return [];
        }

        var allowed = Math.Clamp(typed.Length / 3, 1, 2);
        return
        [
            .. names
                .Select(name => (Name: name, Slips: name.StartsWith(typed, StringComparison.Ordinal) ? 0 : Slips(typed, name)))
                .Where(n => n.Slips <= allowed)
                .OrderBy(n => n.Slips)
                .ThenBy(n => n.Name, StringComparer.Ordinal)
                .Select(n => n.Name)
                .Take(3),
        ];
    }

    /// <summary>Letters left out, put in, exchanged, or swapped with their neighbour (optimal string alignment).</summary>
    internal static int Slips(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var exchanged = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(exchanged, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
