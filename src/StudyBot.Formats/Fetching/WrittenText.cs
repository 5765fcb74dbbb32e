using System.Text;
using System.Text.Unicode;

namespace StudyBot.Formats.Fetching;

/// <summary>
/// A text in the letters that the site says it is written in is kept in UTF-8: what is kept are its bytes alone, and the site's word is not among them. A page that
/// says the same of itself, and whatever is sound UTF-8 or Western already, stays as it came.
/// </summary>
internal static class WrittenText
{
    private const int Opening = 1024;

    public static byte[] InUtf8(string? said, byte[] body)
    {
        if (said is null || body is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0xEF, 0xBB, 0xBF, ..] || Utf8.IsValid(body) || SaysItself(body))
        {
            return body;
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(said.Trim('"', '\'', ' ')) is { CodePage: not 1252 } encoding
            ? Encoding.Convert(encoding, Encoding.UTF8, body)
            : body;
    }

    private static bool SaysItself(byte[] body)
    {
        var opening = Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, Opening)));
        return opening.Contains("charset", StringComparison.OrdinalIgnoreCase) || opening.Contains("encoding=", StringComparison.OrdinalIgnoreCase);
    }
}
