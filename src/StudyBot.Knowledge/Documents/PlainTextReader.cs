using System.Buffers;
using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// Bytes to text: the byte order mark, else strict UTF-8, else UTF-16 by its zero pattern, else Windows-1252. Never throws.
/// </summary>
public static class PlainTextReader
{
    /// <summary>In UTF-16 of a Latin text nearly every other byte is zero; so many of the units must have it.</summary>
    private const double ZeroShare = 0.4;

    /// <summary>… and so few may have a zero in the other byte.</summary>
    private const double OtherZeroShare = 0.02;

    private const double ControlShare = 0.01;

    /// <summary>Control characters but for those that space lines and words.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))]);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReadOutcome Read(ReadOnlySpan<byte> original)
    {
        if (original.Length > DocumentLimits.MaxBytes)
            return new ReadOutcome.SourceTooLarge(original.Length);
        var text = Decode(original);
        if (IsBlank(text))
            return new ReadOutcome.SourceIsEmpty();
        return IsBinary(text) ? new ReadOutcome.SourceIsBinary() : new ReadOutcome.Read(new SourceText(text));
    }

    /// <summary>Whether there is nothing in it but white space and marks that nobody sees: joiners, directions, byte order marks.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                return false;
        }

        return true;
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        // UTF-32's mark starts with UTF-16's, so it is asked first.
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Encoding.UTF32.GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        // A zero byte is valid UTF-8 and never text, so zeros are looked at before UTF-8 is believed.
        var wide = bytes.Contains((byte)0) ? WideEncodingOf(bytes) : null;
        if (wide is not null)
            return wide.GetString(bytes);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Western.Encoding.GetString(bytes);
        }
    }

    private static Encoding? WideEncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var units = bytes.Length / 2;
        if (odd >= units * ZeroShare && even <= units * OtherZeroShare)
            return Encoding.Unicode;
        return even >= units * ZeroShare && odd <= units * OtherZeroShare ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsBinary(string text)
    {
        // Nearly every text has none, and every kept original is read again and again.
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (rest[at] == '\0')
                return true;
            controls++;
        }

        return controls > text.Length * ControlShare;
    }

    /// <summary>Made for the first document that needs it: most are UTF-8, and the tables of other encodings stay where they are.</summary>
    private static class Western
    {
        public static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? System.Text.Encoding.Latin1;
    }
}
