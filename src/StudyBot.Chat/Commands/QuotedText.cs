using System.Text;

namespace StudyBot.Chat.Commands;

/// <summary>Text in quotation marks, as keyboards and phones make them: "…", “…”, „…“, ”…”, «…». A doubled closing mark stands for itself.</summary>
internal static class QuotedText
{
    public static bool IsOpening(char mark) => Closing(mark).Length > 0;

    /// <summary>Reads from an opening mark to its closing one; <paramref name="end"/> is after it. False where there is no opening mark or it is never closed.</summary>
    public static bool TryRead(string text, int at, out string quoted, out int end)
    {
        quoted = "";
        end = at;
        if (at >= text.Length || Closing(text[at]) is not { Length: > 0 } closing)
        {
            return false;
        }

        var value = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (!closing.Contains(text[i], StringComparison.Ordinal))
            {
                value.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                value.Append(text[i]);
                i++;
            }
            else
            {
                quoted = value.ToString();
                end = i + 1;
                return true;
            }
        }

        return false;
    }

    private static string Closing(char opening) => opening switch
    {
        '"' => "\"",
        '“' => "”\"",
        '”' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        _ => "",
    };
}
