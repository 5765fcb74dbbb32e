using System.Text;

namespace StudyBot.Formats.Fetching;

/// <summary>The words of a page that a reader would see, roughly: without its elements, and without what stands in scripts and styles.</summary>
internal sealed class PageWords
{
    /// <summary>Bytes of words that are looked into; walls say little.</summary>
    private const int MostKept = 16 * 1024;

    private static readonly string[] Unseen = ["script", "style", "template", "svg"];

    private readonly StringBuilder words = new();

    private PageWords()
    {
    }

    /// <summary>Letters in all; of a script other than Latin, its bytes.</summary>
    public int Letters { get; private set; }

    public bool HasScript { get; private set; }

    /// <summary>A field for a password.</summary>
    public bool HasPassword { get; private set; }

    public bool Says(string word) => words.ToString().Contains(word, StringComparison.OrdinalIgnoreCase);

    public static PageWords Of(ReadOnlySpan<byte> page)
    {
        var read = new PageWords();
        while (!page.IsEmpty)
        {
            var tag = page.IndexOf((byte)'<');
            read.Add(tag < 0 ? page : page[..tag]);
            page = tag < 0 ? [] : read.Skip(page[tag..]);
        }

        return read;
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        foreach (var sign in text)
        {
            Letters += char.IsAsciiLetter((char)sign) || sign >= 0x80 ? 1 : 0;
        }

        words.Append(Encoding.Latin1.GetString(text[..Math.Clamp(MostKept - words.Length, 0, text.Length)]));
    }

    /// <summary>What follows an element's mark, and where nothing of it is seen, the element.</summary>
    private ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> page)
    {
        if (page.StartsWith("<!--"u8))
        {
            return After(page, page.IndexOf("-->"u8), 3);
        }

        var end = page.IndexOf((byte)'>');
        var mark = Encoding.Latin1.GetString(end < 0 ? page[..Math.Min(page.Length, MostKept)] : page[..Math.Min(end, MostKept)]);
        HasPassword |= Begins(mark, "input") && mark.Contains("password", StringComparison.OrdinalIgnoreCase);
        HasScript |= Begins(mark, "script");
        var rest = After(page, end, 1);
        if (Unseen.FirstOrDefault(name => Begins(mark, name)) is not { } unseen || mark.EndsWith('/'))
        {
            return rest;
        }

        while (!rest.IsEmpty)
        {
            var close = rest.IndexOf("</"u8);
            rest = After(rest, close, 0);
            if (rest.Length > unseen.Length + 2 && Encoding.Latin1.GetString(rest.Slice(2, unseen.Length)).Equals(unseen, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            rest = rest.IsEmpty ? rest : rest[2..];
        }

        return rest;
    }

    private static bool Begins(string mark, string name) =>
        mark.Length > name.Length && mark.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (mark.Length == name.Length + 1 || !char.IsAsciiLetterOrDigit(mark[name.Length + 1]));

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> page, int at, int length) => at < 0 ? [] : page[(at + length)..];
}
