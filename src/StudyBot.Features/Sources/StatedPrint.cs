using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>What is stated of a document in a few letters, for what was shown with it: it tells whether that is still so.</summary>
internal static class StatedPrint
{
    private const int Length = 16;

    public static string Of(StatedInfo? stated) => stated is null
        ? ""
        : ContentHash.Of(Encoding.UTF8.GetBytes(string.Join(
            '\n', stated.Title, stated.Author, stated.Publisher, stated.Published?.Iso, stated.Written?.Iso, stated.IsWhole))).Value[..Length];
}
