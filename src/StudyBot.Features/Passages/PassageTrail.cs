using System.Collections.Immutable;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Passages;

/// <summary>
/// Passages as one argument of a button, short enough for the narrowest platform: of each source its digest and where its sentences start, in base
/// 36. Offsets outlive another way of splitting sentences, and whatever brings a passage knows them.
/// </summary>
/// <example><c>kR3_aQ:4f:9k2/Zb81x-:5</c></example>
internal static class PassageTrail
{
    /// <summary>What an id of 100 characters has room for beside action, place in the trail, and seal.</summary>
    public const int Longest = 66;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Of the largest <see cref="int"/>.</summary>
    private const int MostDigits = 6;

    /// <summary>The passages in as few trails as hold them, in order.</summary>
    public static IEnumerable<(string Trail, int Count)> Write(IReadOnlyList<Passage> passages)
    {
        var trail = new StringBuilder();
        var count = 0;
        SourceId? last = null;
        foreach (var passage in passages)
        {
            var offset = Write(passage.Evidence.Span.Start);
            var next = passage.Source == last ? $":{offset}" : $"{(count > 0 ? "/" : "")}{Shelf.DigestOf(passage.Source)}:{offset}";
            if (trail.Length + next.Length > Longest)
            {
                yield return (trail.ToString(), count);
                trail.Clear();
                count = 0;
                next = $"{Shelf.DigestOf(passage.Source)}:{offset}";
            }

            trail.Append(next);
            last = passage.Source;
            count++;
        }

        if (count > 0)
        {
            yield return (trail.ToString(), count);
        }
    }

    /// <summary>What <see cref="Write(IReadOnlyList{Passage})"/> wrote; what it did not is left out.</summary>
    public static ImmutableArray<(string Source, int Offset)> Read(string trail)
    {
        var passages = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var run in trail.Split('/'))
        {
            if (run.Split(':') is [{ Length: Shelf.DigestLength } digest, .. var offsets])
            {
                passages.AddRange(offsets.Select(Read36).OfType<int>().Select(offset => (digest, offset)));
            }
        }

        return passages.ToImmutable();
    }

    private static string Write(int number)
    {
        Span<char> text = stackalloc char[MostDigits];
        var start = text.Length;
        do
        {
            text[--start] = Digits[number % Digits.Length];
            number /= Digits.Length;
        }
        while (number > 0);
        return text[start..].ToString();
    }

    private static int? Read36(string text)
    {
        var number = 0L;
        foreach (var sign in text)
        {
            var digit = Digits.IndexOf(sign, StringComparison.Ordinal);
            number = (number * Digits.Length) + digit;
            if (digit < 0 || number > int.MaxValue)
            {
                return null;
            }
        }

        return text.Length > 0 ? (int)number : null;
    }
}
