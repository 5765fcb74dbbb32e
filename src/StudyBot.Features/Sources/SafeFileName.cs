using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StudyBot.Features.Sources;

/// <summary>
/// A name under which a file can be kept on any machine: no folder, nothing that acts on a screen or a shell of its own, no name that a system keeps for
/// its devices, at most <see cref="MostBytes"/> bytes. Letters of every script stay.
/// </summary>
internal static class SafeFileName
{
    private const int MostBytes = 120;
    private const int LongestExtension = 10;

    // Windows takes these for devices, whatever stands after a dot.
    private static readonly FrozenSet<string> Devices = new[] { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$" }
        .Concat("123456789¹²³".SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">As somebody sent it: it may be a path, empty, or of any length.</param>
    /// <param name="otherwise">Where nothing is left of it; itself a safe name.</param>
    public static string Of(string name, string otherwise = "document.txt")
    {
        var last = name.AsSpan()[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        var plain = Plain(last).Trim(' ', '.', '-', '~');
        if (plain.Length == 0)
        {
            return otherwise;
        }

        if (Devices.Contains(plain.Split('.', 2)[0].TrimEnd()))
        {
            plain = $"_{plain}";
        }

        var dot = plain.LastIndexOf('.');
        var extension = dot > 0 && plain.Length - dot <= LongestExtension ? plain[dot..] : "";
        return Cut(plain[..^extension.Length], MostBytes - Encoding.UTF8.GetByteCount(extension)) + extension;
    }

    /// <summary>Of a plain-text file that is called by words, which may have slashes of their own.</summary>
    public static string OfWords(string words) => $"{Of(words.Replace('/', '-').Replace('\\', '-'), "text")}.txt";

    private static string Plain(ReadOnlySpan<char> name)
    {
        // What is cut later anyway is not looked at.
        var plain = new StringBuilder(Math.Min(name.Length, 2 * MostBytes));
        if (name.Length <= 8 * MostBytes)
        {
            Append(plain, name);
        }
        else
        {
            Append(plain, name[..(4 * MostBytes)]);
            Append(plain, name[^(LongestExtension + 1)..]);
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, ReadOnlySpan<char> part)
    {
        foreach (var rune in part.EnumerateRunes())
        {
            var sign = rune.Value switch
            {
                '<' or '>' or ':' or '"' or '|' or '?' or '*' or '%' => "_",
                0xFFFD => "",
                _ => Rune.GetUnicodeCategory(rune) switch
                {
                    UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                        or UnicodeCategory.OtherNotAssigned => "",
                    UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
                    _ => rune.ToString(),
                },
            };
            plain.Append(sign);
        }
    }

    private static string Cut(string stem, int mostBytes)
    {
        var (end, bytes) = (0, 0);
        foreach (var rune in stem.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > mostBytes)
            {
                return stem[..end].TrimEnd(' ', '.');
            }

            end += rune.Utf16SequenceLength;
        }

        return stem;
    }
}
