using System.Collections.Immutable;
using System.Globalization;

namespace StudyBot.Features.Passages;

/// <summary>What stands in a button, read so that one of an older card still opens something.</summary>
internal static class ButtonArguments
{
    public static string TextAt(ImmutableArray<string> arguments, int index) => index < arguments.Length ? arguments[index] : "";

    /// <summary>0 where there is none.</summary>
    public static int NumberAt(ImmutableArray<string> arguments, int index) =>
        int.TryParse(TextAt(arguments, index), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
