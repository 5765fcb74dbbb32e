using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.LiteDb.Sources;

/// <summary>The text of a kept original, decoded as it was when it came in.</summary>
internal static class SourceTexts
{
    public static SourceText Decode(ReadOnlySpan<byte> original) => new(Encoding.UTF8.GetString(original));
}
