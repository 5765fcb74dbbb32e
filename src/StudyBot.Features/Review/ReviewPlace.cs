using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Features.Passages;

namespace StudyBot.Features.Review;

/// <summary>Where a moderator is in the queue. It goes into buttons, so that whatever is pressed leads back here.</summary>
/// <param name="Which">The kind that is walked: a <see cref="IReviewItems.Name"/>; empty for all that waits.</param>
/// <param name="Source">The digest of the one document that is walked; empty for all.</param>
/// <param name="Number">From 0. After a decision the item has left the queue, so that the same number is the next one.</param>
internal sealed record ReviewPlace(string Which, string Source, int Number)
{
    public static readonly ReviewPlace Start = new("", "", 0);

    private const int ArgumentCount = 3;

    public ImmutableArray<string> Arguments => [Which, Source, Number.ToString(CultureInfo.InvariantCulture)];

    /// <summary>From the last arguments of a button.</summary>
    public static ReviewPlace Read(ImmutableArray<string> arguments)
    {
        var from = Math.Max(0, arguments.Length - ArgumentCount);
        return new ReviewPlace(
            ButtonArguments.TextAt(arguments, from), ButtonArguments.TextAt(arguments, from + 1), ButtonArguments.NumberAt(arguments, from + 2));
    }
}
