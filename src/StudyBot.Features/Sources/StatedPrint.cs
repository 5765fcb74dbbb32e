using System.Collections.Immutable;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>What is stated of a document in a few letters, for what was shown with it: a button or a form carries it, and tells whether that is still so.</summary>
internal static class StatedPrint
{
    private const int Length = 16;

    public static string Of(StatedInfo? stated) => stated is null
        ? ""
        : ContentHash.Of(Encoding.UTF8.GetBytes(string.Join(
            '\n', stated.Title, stated.Author, stated.Publisher, stated.Published?.Iso, stated.Written?.Iso, stated.IsWhole))).Value[..Length];

    /// <summary>Whether what is stated now is what a card or a form showed; one of a time before it carried that goes by what there is.</summary>
    /// <param name="place">Of the print among the arguments.</param>
    public static bool IsAsShown(ImmutableArray<string> arguments, int place, StatedInfo? now) => arguments.Length <= place || arguments[place] == Of(now);
}
